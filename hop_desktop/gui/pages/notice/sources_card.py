# SPDX-License-Identifier: EUPL-1.2
"""Beside a notice: what is already written, each to be put in by a press of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app.notice_sources import NoticeSource
from hop_desktop.domain.notice_law import NoticeLaw, Point, every_point, point_of
from hop_desktop.gui import notice_words
from hop_desktop.gui.tokens import S4, S16
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.choice_fields import ChoiceBox
from hop_desktop.gui.widgets.labels import breakable, text_label

FITTING = "fitting"
SHOWN_FIRST = 8
SHORT = 110


class SourceRow(QWidget):
    """What an entry is, how it begins, and the verb that puts it in."""

    def __init__(self, source: NoticeSource, add: Callable[[], object]) -> None:
        """Offer an entry."""
        super().__init__()
        self.source = source
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S4)
        title = notice_words.source(source)
        column.addWidget(text_label(title, role="strong"))
        column.addWidget(text_label(_beginning(source), role="small"))
        self.button = QPushButton(self.tr("Lisa sellest kirjest"))
        self.button.setProperty("kind", "link")
        self.button.setAccessibleName(f"{self.button.text()}: {title}, {_beginning(source)}")
        self.button.clicked.connect(lambda: add())  # noqa: PLW0108  drops "checked"
        self._added = text_label(self.tr("Lisatud"), role="small")
        for part in (self.button, self._added):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_added(added=False)

    def show_added(self, *, added: bool) -> None:
        """Say that it stands in the notice, or offer it."""
        self.button.setVisible(not added)
        self._added.setVisible(added)


class SourcesCard(Card):
    """The entries, the child's file first, then the latest."""

    wanted = Signal(object, object)
    """Carries a ``NoticeSource`` and the ``Point`` under which it goes, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until the entries are read."""
        super().__init__("", parent)
        self.setTitle(self.tr("Juba kirja pandud"))
        self._note = text_label(role="small")
        self._language = text_label(
            self.tr("Dokument on eesti keeles, sellepärast on seda ka siin olevad sildid."),
            role="small",
        )
        self._language.setVisible(QLocale().language() != QLocale.Language.Estonian)
        self.under = ChoiceBox()
        self.under.setLabel(self.tr("Millise punkti alla"))
        self.rows: list[SourceRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(S16)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.more = QPushButton(self.tr("Näita varasemaid"))
        self.more.setProperty("kind", "back")
        self.more.clicked.connect(self._show_all)
        self._none = text_label(
            self.tr("Sinu nähtavaid kirjeid selle lapse kohta ei ole."), role="muted"
        )
        self.body.addWidget(self._note)
        self.body.addWidget(self._language)
        self.body.addWidget(self.under)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_sources(
        self, sources: Sequence[NoticeSource], law: NoticeLaw, *, answer: bool
    ) -> None:
        """Offer these entries; where they go is chosen from the law's two lists.

        ``answer`` when the data were asked for, so that what is written is no notice.
        """
        self._note.setText(
            self.tr("Vastusesse läheb ainult see, mille ise lisad.")
            if answer
            else self.tr("Teatesse läheb ainult see, mille ise lisad.")
        )
        fitting = (FITTING, self.tr("Sobiva punkti alla"))
        self.under.setChoices([fitting, *((p.key, _named(p, law)) for p in every_point())])
        self.under.setValue(FITTING)
        for source in sources:
            row = SourceRow(source, lambda source=source: self._want(source))  # type: ignore[misc]  # the loop's own
            self.rows.append(row)
            self._list.addWidget(row)
        for row in self.rows[SHOWN_FIRST:]:
            row.hide()
        self._none.setVisible(not sources)
        self.under.setVisible(any(source.movable and source.point for source in sources))
        self.more.setVisible(len(self.rows) > SHOWN_FIRST)

    def heed(self, holds: Callable[[NoticeSource], bool]) -> None:
        """Say of every entry whether it stands in the notice."""
        for row in self.rows:
            row.show_added(added=holds(row.source))

    def _want(self, source: NoticeSource) -> None:
        chosen = self.under.value()
        moved = source.movable and source.point is not None and chosen not in {"", FITTING}
        self.wanted.emit(source, point_of(chosen) if moved else source.point)

    def _show_all(self) -> None:
        for row in self.rows:
            row.show()
        self.more.hide()
        if len(self.rows) > SHOWN_FIRST:
            self.rows[SHOWN_FIRST].button.setFocus()


def _named(point: Point, law: NoticeLaw) -> str:
    return f"{notice_words.part(point.part)} {notice_words.point(law, point)}"


def _beginning(source: NoticeSource) -> str:
    said = (source.text or source.done or source.child_words).splitlines()
    whole = "; ".join(" ".join(line.split()) for line in said if line.strip())
    return breakable(whole if len(whole) <= SHORT else f"{whole[:SHORT].rstrip()}…")
