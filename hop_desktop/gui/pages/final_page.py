# SPDX-License-Identifier: EUPL-1.2
"""The final evaluation: what came of the case, before it is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import records
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.records import FinalEvaluation, Outcome, Record, Satisfaction
from hop_desktop.domain.staff import Role
from hop_desktop.gui import record_words, words
from hop_desktop.gui.forms.ui_final_page import Ui_FinalPage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.record_page import RecordPage
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise

NOT_ASKED = "not-asked"


class FinalPage(RecordPage):
    """How far the goals were reached, in a choice and in words, and what the family says."""

    name = "final"

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show the form of today."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_FinalPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.fields = {
            "on": ui.dayField,
            "outcome": ui.outcomePills,
            "satisfaction": ui.satisfactionPills,
            "result": ui.resultText,
            "onward": ui.onwardText,
        }
        ui.header.setTitle(self.tr("Lõpphindamine"))
        self.start_today(ui.dayField)
        ui.outcomePills.setChoices([(o.value, record_words.outcome(o)) for o in Outcome])
        views = [(each.value, record_words.satisfaction(each)) for each in Satisfaction]
        ui.satisfactionPills.setChoices([(NOT_ASKED, self.tr("Ei küsitud")), *views])
        ui.satisfactionPills.setValue(NOT_ASKED)
        self._closer = advise(
            ui.adviceCard,
            (
                self.tr("Vaata läbi kõik eesmärgid, ka need, mis ei täitunud."),
                self.tr("Kirjuta, mis last aitas: sellest on kasu järgmisel korral."),
            ),
            readers_title=self.tr("Kes lõpetab"),
            readers="",
        )
        self.take_keys()
        follow_layout(self)

    def focus_first(self) -> None:
        """Stand on the first choice."""
        self.ui.outcomePills.focusControl()

    def show_case(self, file: CaseFile) -> None:
        """Say who may close the case afterwards."""
        headed, place = file.rules.head_approves_closing, file.child.place
        head = words.role_inside(Role.HEAD, file.titles, place)
        coordinator = words.role_inside(Role.COORDINATOR, file.titles, place)
        self._closer.setText(
            self.tr("Juhtumi lõpetab selle põhjal {head}.").format(head=head)
            if headed
            else self.tr("Juhtumi lõpetab selle põhjal {coordinator} või {head}.").format(
                coordinator=coordinator, head=head
            )
        )

    def column(self) -> QVBoxLayout:
        """Return where the fields stand."""
        return self.ui.mainColumn

    def fill(self, record: Record) -> None:
        """Show the record that is corrected."""
        if not isinstance(record, FinalEvaluation):
            return
        self.ui.dayField.setDay(record.on)
        self.ui.outcomePills.setValue(record.outcome.value)
        if record.satisfaction:
            self.ui.satisfactionPills.setValue(record.satisfaction.value)
        self.ui.resultText.setValue(record.result)
        self.ui.onwardText.setValue(record.onward)

    def problems(self) -> dict[str, str]:
        """Say what is missing."""
        found = self.past_problems(self.ui.dayField)
        if not self.ui.outcomePills.value():
            found["outcome"] = self.tr("Vali, kas eesmärgid täitusid")
        if not self.ui.resultText.value():
            found["result"] = self.tr("Kirjuta, mis muutus")
        return found

    def job(self) -> Callable[[Session], object]:
        """Return what records the evaluation."""
        ui, case_id, draft = self.ui, self.case_id, self.draft
        on, outcome = ui.dayField.day() or self.space.today(), Outcome(ui.outcomePills.value())
        satisfaction = self._satisfaction()
        result, onward = ui.resultText.value(), ui.onwardText.value()
        if isinstance(self.corrected, FinalEvaluation):
            after = replace(
                self.corrected,
                on=on,
                outcome=outcome,
                satisfaction=satisfaction,
                result=result,
                onward=onward,
            )
            return self.correction(self.corrected, after)
        return lambda session: records.evaluate_finally(
            session,
            case_id,
            on=on,
            outcome=outcome,
            satisfaction=satisfaction,
            result=result,
            onward=onward,
            draft=draft,
        )

    def _satisfaction(self) -> Satisfaction | None:
        key = self.ui.satisfactionPills.value()
        return Satisfaction(key) if key and key != NOT_ASKED else None
