# SPDX-License-Identifier: EUPL-1.2
"""A notice as it was written, to be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app.notices import NoticeFile
from hop_desktop.domain.notices import CarerTold, NoticeKind
from hop_desktop.gui import notice_words, words
from hop_desktop.gui.tokens import S4, S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import text_label

translate = QCoreApplication.translate


class ContentCard(Card):
    """What is told, under the statute's words."""

    def __init__(self) -> None:
        """Show nothing until a notice is read."""
        super().__init__("")
        self._shown: list[QWidget] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(S12)
        self.body.addLayout(self._lines)

    def show_file(self, file: NoticeFile) -> None:
        """Show a notice's words."""
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        is_answer = file.notice.kind is NoticeKind.DEMAND
        self.setTitle(self.tr("Vastuse sisu") if is_answer else self.tr("Teate sisu"))
        for label, text in _told(file):
            if text:
                self._shown.append(passage(label, text))
        for each in self._shown:
            self._lines.addWidget(each)


def passage(label: str, text: str) -> QWidget:
    """Return a text under a small heading."""
    passage = QWidget()
    column = QVBoxLayout(passage)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S4)
    column.addWidget(text_label(label, role="small"))
    column.addWidget(text_label(text))
    return passage


def _told(file: NoticeFile) -> list[tuple[str, str]]:
    said, law = file.notice.words, file.law
    points = [
        (
            f"{notice_words.part(item.point.part)}, {notice_words.point(law, item.point)}",
            item.text or translate("Notices", "täitmata"),
        )
        for item in said.points
    ]
    return [
        *points,
        (notice_words.child_words(), said.child_words),
        (notice_words.done(), said.done),
        (notice_words.earlier(), said.earlier),
    ]


def facts(file: NoticeFile) -> list[tuple[str, str]]:
    """Return what stands beside: to whom, how soon, who tells, what the carer knows."""
    notice, said = file.notice, file.notice.words
    demand, carer = said.demand, said.carer
    is_answer = notice.kind is NoticeKind.DEMAND
    who_told = (
        notice_words.carer(carer.told),
        carer.by,
        words.day(carer.on),
        carer.why,
    )
    return [
        (translate("Notices", "Kellele"), said.addressee),
        (translate("Notices", "Saaja kontakt"), said.addressee_contact),
        (translate("Notices", "Kes nõudis"), demand.who),
        (translate("Notices", "Millal nõuti"), words.moment(demand.at)),
        (translate("Notices", "Mida nõuti"), demand.what),
        (
            translate("Notices", "Kiireloomulisus"),
            "" if is_answer else _joined(notice_words.urgency(said.urgency), said.urgency_note),
        ),
        (
            translate("Notices", "Last kasvatavale isikule räägitud"),
            _joined(*who_told) if carer.told is not CarerTold.NOT_SAID else "",
        ),
        (
            translate("Notices", "Vastaja") if is_answer else translate("Notices", "Teataja"),
            said.reporter.name or _reporter(file),
        ),
        (translate("Notices", "Kirja pani"), file.staff.get(notice.author_id, "")),
        (translate("Notices", "Kirja pandud"), words.moment(notice.written_at)),
    ]


def _reporter(file: NoticeFile) -> str:
    return notice_words.reporter(file.notice.words.reporter.mode)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
