# SPDX-License-Identifier: EUPL-1.2
"""What stood in a record before it was changed: shown when somebody asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.corrections import Correctable, Earlier
from hop_desktop.gui import correction_words, words
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import hairline, text_label

translate = QCoreApplication.translate


class EarlierPart(QWidget):
    """A link that opens and shuts the earlier wordings, the latest first; hidden without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until there is something earlier."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S8)
        self.link = QPushButton()
        self.link.setProperty("kind", "link")
        self.link.clicked.connect(self._turn)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self._body: QWidget | None = None
        self._told: tuple[Sequence[Earlier], CaseFile] | None = None
        self._about = ""
        self.hide()

    def show_earlier(self, earlier: Sequence[Earlier], file: CaseFile, about: str = "") -> None:
        """Offer what stood in a record; ``about`` tells the records of a card apart when read."""
        self._told, self._about = (earlier, file), about
        self._shut()
        self.setVisible(bool(earlier))

    def _turn(self) -> None:
        if self._body is not None:
            self._shut()
            return
        assert self._told is not None  # noqa: S101  the link is shown with something to tell
        self._body = _wordings(*self._told)
        box = self.layout()
        if box is not None:
            box.addWidget(self._body)
        self._name(self.tr("Peida varasem sõnastus"))

    def _shut(self) -> None:
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        count = len(self._told[0]) if self._told else 0
        self._name(self.tr("Varasem sõnastus ({count})").format(count=count))

    def _name(self, text: str) -> None:
        self.link.setText(text)
        named = self.tr("{text}: {about}").format(text=text, about=self._about)
        self.link.setAccessibleName(named if self._about else text)


def correcting(page: Page, form: PageName, record: Correctable, file: CaseFile) -> QWidget:
    """Return what can be done with a record: to correct it, and to see what stood before."""
    acts, earlier = QWidget(), EarlierPart()
    column = QVBoxLayout(acts)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S8)
    about = dict(correction_words.facts(record)).get(translate("Corrections", "Kuupäev"), "")
    if file.corrections.may(record.id):
        row = QWidget()
        FlowLayout(row, spacing=S8).addWidget(_link(page, form, record, file, about))
        column.addWidget(row)
    earlier.show_earlier(file.corrections.of(record.id), file, about)
    column.addWidget(earlier)
    return acts


def _link(
    page: Page, form: PageName, record: Correctable, file: CaseFile, about: str
) -> QPushButton:
    button = QPushButton(translate("EarlierPart", "Paranda"))
    button.setProperty("kind", "link")
    button.setAccessibleName(translate("EarlierPart", "Paranda: {about}").format(about=about))
    goal = getattr(record, "goal_id", None)
    where = Where(page=form, id=goal, about=file.case.id, words=str(record.id))
    button.clicked.connect(lambda: page.space.go(where))
    return button


def _wordings(earlier: Sequence[Earlier], file: CaseFile) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S8)
    for place, each in enumerate(reversed(earlier)):
        if place:
            column.addWidget(hairline())
        column.addWidget(text_label(_until(each, file), role="small"))
        told = FactList()
        told.setFacts(correction_words.facts(each.words))
        column.addWidget(told)
    return part


def _until(each: Earlier, file: CaseFile) -> str:
    who = file.staff.get(each.changed_by, "")
    moment = words.moment(each.changed_at)
    if each.reason:
        text = translate("EarlierPart", "Kuni {moment}. Parandas {who}: {reason}")
        return text.format(moment=moment, who=who, reason=each.reason)
    return translate("EarlierPart", "Kuni {moment}. Täiendas {who}.").format(moment=moment, who=who)
