# SPDX-License-Identifier: EUPL-1.2
"""At the desk: who took the case, with whom it is now, and passing it on to a colleague."""

from __future__ import annotations

from uuid import UUID

from hop_desktop.app import passing_on
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import CaseStatus, Move, Stage
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.staff import StaffMember
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_pass_on_form import Ui_PassOnForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.facts import FactList


class WithWhomSection(Section):
    """The people of the desk who have had the case; hidden in a house that has no stage III."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Kelle käes juhtum on"))
        self.ui = Ui_PassOnForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields({"colleague": self.ui.colleagueBox, "reason": self.ui.reasonText})
        self._told = FactList()
        self.act = self.addAction(self.tr("Anna kolleegile"), self.open)
        for part in (self._told, self.form):
            self.body.addWidget(part)
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._closed)
        self._people: tuple[StaffMember, ...] = ()
        self._responsible: StaffId | None = None
        self._may = False

    def show_file(self, file: CaseFile) -> None:
        """Show who took the case and who has it."""
        case = file.case
        here = case.stage is Stage.THREE and case.is_ours
        self.setVisible(here)
        if not here:
            return
        self._responsible = case.responsible
        manages = self.page.space.may(Action.WORK_ON_STAGE_THREE)
        self._may = manages and case.status is CaseStatus.OPEN
        taken = passing_on.taken_by(case)
        passed = [step for step in case.transitions if step.move is Move.PASSED_ON]
        facts = [
            (self.tr("Võttis vastu"), file.staff.get(taken, "") if taken else ""),
            (self.tr("Praegu"), file.responsible),
            (self.tr("Alates"), words.day(passed[-1].on) if passed else ""),
        ]
        self._told.setFacts([fact for fact in facts if fact[1]])
        self._offer()
        if self._may:
            self.page.ask(passing_on.takers, self._know)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.flush()

    def open(self) -> None:
        """Ask to whom and why."""
        if self.form.is_open() or not self._others():
            return
        self.ui.colleagueBox.setChoices([(str(each.id), each.name) for each in self._others()])
        self.ui.colleagueBox.setValue("")
        self.ui.reasonText.setValue("")
        self.act.hide()
        self.form.begin(draft=self._draft())

    def _know(self, people: tuple[StaffMember, ...]) -> None:
        self._people = people
        self._offer()
        if self._others():
            self.resume(self._draft(), self.open)

    def _others(self) -> list[StaffMember]:
        return [each for each in self._people if each.id != self._responsible]

    def _offer(self) -> None:
        self.act.setVisible(self._may and bool(self._others()) and not self.form.is_open())

    def _draft(self) -> str:
        return f"pass-on:{self.case_id}"

    def _save(self) -> None:
        chosen, reason = self.ui.colleagueBox.value(), self.ui.reasonText.value()
        self.ui.colleagueBox.setError("" if chosen else self.tr("Vali kolleeg"))
        self.ui.reasonText.setError("" if reason else self.tr("Kirjuta, miks"))
        if not chosen or not reason:
            (self.ui.reasonText if chosen else self.ui.colleagueBox).focusControl()
            return
        case_id, to, name = self.case_id, StaffId(UUID(chosen)), self._name(chosen)
        self.form.run(
            lambda session: passing_on.pass_on(session, case_id, to, reason=reason),
            lambda _: self.page.strip.showMessage(
                "ok", self.tr("Juhtum on nüüd kolleegi käes: {name}.").format(name=name)
            ),
        )

    def _name(self, key: str) -> str:
        return next((each.name for each in self._people if str(each.id) == key), "")

    def _closed(self) -> None:
        self._offer()
        self.act.setFocus()
