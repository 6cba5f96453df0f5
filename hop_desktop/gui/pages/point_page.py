# SPDX-License-Identifier: EUPL-1.2
"""A measurement of a goal: where the child got to on a day, written in half a minute."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import records
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.plans import LOWEST, number_of
from hop_desktop.domain.records import DataPoint, Record
from hop_desktop.gui import field_words, record_words, words
from hop_desktop.gui.forms.ui_point_page import Ui_PointPage
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.pages.case.record_page import RecordPage
from hop_desktop.gui.pages.goal.recorded import RecordedCard
from hop_desktop.gui.pages.goal.strike import StrikeCard
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.scale import NUMERALS


class PointPage(RecordPage):
    """A step of the goal's scale in its own words, or a number in its unit."""

    name = "point"

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show the form of today."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_PointPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.fields = {
            "on": ui.dayField,
            "step": ui.stepPills,
            "number": ui.numberField,
            "note": ui.noteText,
        }
        ui.header.setTitle(self.tr("Uus mõõtmine"))
        ui.stepPills.setChoices([(str(n + LOWEST), word) for n, word in enumerate(NUMERALS)])
        self._steps = FactList()
        ui.mainColumn.insertWidget(ui.mainColumn.indexOf(ui.stepPills) + 1, self._steps)
        self._steps.hide()
        self.start_today(ui.dayField)
        self._unit = ""
        advise(
            ui.adviceCard,
            (
                self.tr("Samal viisil ja samas olukorras kui eelmine kord."),
                self.tr("Märgi ka halb päev: muidu ei ole pilt õige."),
            ),
            readers_title=self.tr("Seda näevad"),
            readers=words.readers(self.space.titles),
        )
        self.strike = StrikeCard(self)
        ui.asideColumn.addWidget(self.strike)
        self.recorded = RecordedCard(self, PageName.POINT)
        ui.asideColumn.addWidget(self.recorded)
        self.take_keys()
        follow_layout(self)

    def focus_first(self) -> None:
        """Stand on the day."""
        self.ui.dayField.focusControl()

    def show_case(self, file: CaseFile) -> None:
        """Ask in the goal's own words."""
        goal = self.goal_of(file)
        if goal is None:
            return
        self._unit = goal.gauge.unit
        self.ui.header.setDetail(goal.title)
        self.ui.stepPills.setVisible(not self._unit)
        self.ui.numberField.setVisible(bool(self._unit))
        self.ui.numberField.setLabel(self.tr("Tulemus, {unit}").format(unit=self._unit))
        self._steps.setFacts(list(zip(NUMERALS, goal.scale, strict=False)))
        self._steps.setVisible(bool(goal.scale) and not self._unit)
        points = file.records.points_of(goal.id)
        self.strike.show_points(points)
        self.recorded.show_records([p for p in points if not p.struck], file)
        follow_layout(self)

    def column(self) -> QVBoxLayout:
        """Return where the fields stand."""
        return self.ui.mainColumn

    def fill(self, record: Record) -> None:
        """Show the record that is corrected."""
        if not isinstance(record, DataPoint):
            return
        ui = self.ui
        ui.dayField.setDay(record.on)
        self._unit = record.unit
        ui.stepPills.setVisible(not record.unit)
        ui.numberField.setVisible(bool(record.unit))
        if record.number is not None:
            ui.numberField.setValue(record_words.number(record.number))
        else:
            ui.stepPills.setValue(str(record.step))
        ui.noteText.setValue(record.note)
        self.strike.hide()

    def problems(self) -> dict[str, str]:
        """Say what is missing."""
        found = self.past_problems(self.ui.dayField)
        if not self._unit and not self.ui.stepPills.value():
            found["step"] = self.tr("Vali aste")
        if self._unit and not self.ui.numberField.value():
            found["number"] = self.tr("Kirjuta arv")
        elif self._unit:
            try:
                number_of("number", self.ui.numberField.value())
            except Invalid as error:
                found["number"] = field_words.field_sentence(error)
        return found

    def job(self) -> Callable[[Session], object]:
        """Return what records the point."""
        case_id, goal_id, draft = self.case_id, self.goal_id, self.draft
        on = self.ui.dayField.day() or self.space.today()
        step = int(self.ui.stepPills.value()) if not self._unit else None
        number = number_of("number", self.ui.numberField.value()) if self._unit else None
        note = self.ui.noteText.value()
        if isinstance(self.corrected, DataPoint):
            after = replace(self.corrected, on=on, step=step, number=number, note=note)
            return self.correction(self.corrected, after)
        return lambda session: records.add_point(
            session, case_id, goal_id, on=on, step=step, number=number, note=note, draft=draft
        )
