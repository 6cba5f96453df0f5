# SPDX-License-Identifier: EUPL-1.2
"""What was tried in the group or class, and what was noticed about the child."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.app.cases import CaseFile, WrittenMeasure
from hop_desktop.app.children import WrittenObservation
from hop_desktop.domain.cases import Helped, MeasureKind
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import ChildRole
from hop_desktop.gui import words
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case import acts
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.entries import EntryList, EntryRow, weekday
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S8, S12, S16, S20
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList


class MeasuresSection(Section):
    """Measures, talks with parents and information, newest first; three ways to add one."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        """Offer the three kinds at the foot of the list."""
        super().__init__("", page)
        self.setTitle(self.tr("Mida on tehtud"))
        self.setFlush(True)
        self._empty = text_label(
            self.tr("Siia tulevad abinõud, vestlused vanemaga ja kogutud info."), role="muted"
        )
        self._empty.setContentsMargins(S20, S12, S20, 0)
        self._entries = EntryList()
        self._adding = QWidget()
        flow = FlowLayout(self._adding, spacing=S16)
        flow.setContentsMargins(S16, S8, S20, S8)
        for act in (Act.MEASURE, Act.TALK, Act.INFORMATION):
            flow.addWidget(self._button(act))
        for part in (self._empty, self._entries, self._adding):
            self.body.addWidget(part)

    def show_file(self, file: CaseFile) -> None:
        """Show what was tried; hide an empty list that nobody may add to."""
        self._entries.setRecords(sorted(file.measures, key=_when, reverse=True), self._row)
        self.setCount(len(file.measures) or "")
        self._empty.setVisible(not file.measures)
        self._entries.setVisible(bool(file.measures))
        self._adding.setVisible(file.rights.work)
        self.setVisible(bool(file.measures) or file.rights.work)

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(acts.label(act))
        button.setProperty("kind", "link")
        set_icon(button, "plus", colour="primary")
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _row(self, written: WrittenMeasure) -> EntryRow:
        measure = written.measure
        chips = [words.measure_kind(measure.kind)]
        tried = measure.kind is MeasureKind.MEASURE
        if tried or measure.helped is not Helped.UNKNOWN:
            chips.append(words.helped(measure.helped))
        result = self.tr("Tulemus: {result}").format(result=measure.result)
        paragraphs = [("", measure.what), ("muted", result if measure.result else "")]
        return EntryRow(measure.on, paragraphs, chips=chips, detail=written.author)


class ObservationsSection(Section):
    """The observations of the child that this person may read."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Tähelepanekud"))
        self.setFlush(True)
        self.addAction(self.tr("Lisa tähelepanek"), self._add)
        self._rows = RowList()
        self._empty = text_label(
            self.tr("Kirjuta, mida lapse juures märkad. Tähelepanekud kogunevad siia."),
            role="muted",
        )
        self._empty.setContentsMargins(S20, S12, S20, S12)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._empty)
        self._child: Where | None = None

    def show_file(self, file: CaseFile) -> None:
        """Show the rows, each of which opens its observation."""
        self._child = Where(page=PageName.OBSERVATION, about=file.child.id)
        self._rows.setRecords(file.observations, self._row)
        self.setCount(len(file.observations) or "")
        self._rows.setVisible(bool(file.observations))
        self._empty.setVisible(not file.observations)
        self.setVisible(bool(file.observations) or file.rights.stage_one or file.rights.stage_two)

    def _row(self, written: WrittenObservation) -> ListRow:
        seen = written.observation
        detail = (written.author, seen.situation)
        chips = [words.area(seen.area)]
        role = (
            seen.role_of(ChildId(self._child.about)) if self._child and self._child.about else None
        )
        if role is not None and role is not ChildRole.MAIN:
            chips.append(words.child_role(role))
        row = ListRow(
            words.day(seen.observed_on),
            weekday(seen.observed_on),
            seen.facts,
            chips,
            " · ".join(part for part in detail if part),
        )
        where = Where(page=PageName.OBSERVATION_VIEW, id=seen.id)
        row.clicked.connect(lambda: self.page.space.go(where))
        return row

    def _add(self) -> None:
        if self._child is not None:
            self.page.space.go(self._child)


def _when(written: WrittenMeasure) -> tuple[object, object]:
    return written.measure.on, written.measure.written_at
