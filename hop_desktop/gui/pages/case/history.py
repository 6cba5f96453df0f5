# SPDX-License-Identifier: EUPL-1.2
"""Every move of the case with its reason, day and person; the way to end it stands below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import chronologies
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Transition
from hop_desktop.domain.ids import StaffId
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case import acts
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.entries import EntryList, EntryRow
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.pages.case.time_line import TimeLineView, line_of
from hop_desktop.gui.tokens import S8, S12, S16, S20
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import hairline


class HistorySection(Section):
    """The moves, newest first."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Juhtumi käik"))
        self.setFlush(True)
        self.paper = self.addAction(self.tr("Kronoloogia PDF-ina"), self._make_paper)
        self.export = self.addAction(self.tr("Ekspordi"), self._export)
        self.export.setAccessibleName(self.tr("Ekspordi juhtum krüptimata faili"))
        self.export.setVisible(page.space.may(Action.EXPORT))
        self._entries = EntryList()
        self._foot = FittingRow(spacing=S12, column_spacing=S8)
        self._foot.setContentsMargins(S20, S8, S20, S8)
        self._close = self._button(Act.CLOSE)
        self._reopen = self._button(Act.REOPEN)
        self._foot.addStretch()
        self.drawing = TimeLineView()
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(S16, S12, S16, S12)
        column.addWidget(self.drawing)
        self.body.addWidget(around)
        self.body.addWidget(hairline())
        self.body.addWidget(self._entries)
        self.body.addWidget(self._foot)
        self._names: dict[StaffId, str] = {}
        self._offers, self._free = False, True

    def show_file(self, file: CaseFile) -> None:
        """Show the moves, and what the person may end or begin again."""
        self._names = dict(file.staff)
        self.drawing.setLine(line_of(file, self.page.space.today()))
        self._entries.setRecords(list(reversed(file.case.transitions)), self._row)
        self._close.setVisible(file.rights.close)
        self._reopen.setVisible(file.rights.reopen)
        self._offers = file.rights.close or file.rights.reopen
        self._foot.setVisible(self._offers and self._free)
        self.show()

    def set_free(self, *, free: bool) -> None:
        """Offer nothing while a step is being taken already."""
        self._free = free
        self._foot.setVisible(self._offers and free)

    def _export(self) -> None:
        self.page.space.go(Where(page=PageName.EXPORT, about=self.case_id))

    def _make_paper(self) -> None:
        case_id, language = self.case_id, self.page.space.preferences.language
        self.page.ask(
            lambda session: chronologies.chronology(session, case_id, language=language),
            self._show_paper,
        )

    def _show_paper(self, content: bytes) -> None:
        name = self.tr("kronoloogia.pdf")
        PaperDialog(self.page.space, self.tr("Juhtumi kronoloogia"), name, content, self).show()

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(acts.label(act))
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self.wanted.emit(act))
        self._foot.addPart(button)
        return button

    def _row(self, step: Transition) -> EntryRow:
        criteria = [("muted", text) for text in step.criteria]
        paragraphs = [("strong", words.move(step.move)), ("", step.reason), *criteria]
        return EntryRow(
            step.on, paragraphs, detail=self._names.get(step.by, ""), with_weekday=False
        )
