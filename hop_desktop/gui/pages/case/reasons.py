# SPDX-License-Identifier: EUPL-1.2
"""Steps that need a reason: asking, taking, leaving, ending, opening again; Esc gives up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal

from hop_desktop.app import cases, continuing, drafts
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.criteria import offered
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.staff import Role
from hop_desktop.gui import criteria_words, record_words, words
from hop_desktop.gui.forms.ui_reason_form import Ui_ReasonForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case import acts
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.labels import text_label

REASONED = (Act.ASK, Act.ACCEPT, Act.REFUSE, Act.CLOSE, Act.REOPEN, Act.CONTINUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a step says before it is taken, and what is true after it."""

    explained: str
    hint: str
    after: str
    then: str
    question: str = ""
    review: bool = False


class ReasonPanel(Section):
    """One panel for every step with a reason; it stands above the cards while it is open."""

    opened = Signal(bool)

    def __init__(self, page: Page) -> None:
        """Wait hidden until a step is wanted."""
        super().__init__("", page)
        self.ui = Ui_ReasonForm()
        self.form = InlineForm(page, self.ui)
        self._explained = text_label(role="muted")
        self.body.addWidget(self._explained)
        self.body.addWidget(self.form)
        self.form.name_fields(
            {
                "reason": self.ui.reasonText,
                "criteria": self.ui.criteriaTicks,
                "review_on": self.ui.reviewField,
            }
        )
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._closed)
        self._act = Act.ASK
        self._file: CaseFile | None = None
        self._looked = False

    def show_file(self, file: CaseFile) -> None:
        """Remember the case; what is being written stays, and a reason begun earlier opens."""
        self._file = file
        if not self._looked:
            self._looked = True
            names = {act: self._draft(act) for act in REASONED}
            self.page.space.runner.run(
                lambda session: next((a for a in names if drafts.kept(session, names[a])), None),
                owner=self,
                done=self._resume,
            )

    def begin(self, act: Act) -> None:
        """Open the panel for a step; a panel that is open for another one is put away first."""
        if self.form.is_open() and act is self._act:
            self.ui.reasonText.focusControl()
            return
        if self.form.is_open():
            self.form.give_up()
        if self.form.is_open() or self._file is None:
            return
        self._act, step = act, self._step(act)
        self.setTitle(acts.label(act))
        self._explained.setText(step.explained)
        self.ui.reasonText.setHint(step.hint)
        self.ui.reasonText.setValue("")
        criteria = self._criteria(act)
        self.ui.criteriaTicks.setVisible(bool(criteria))
        self.ui.criteriaTicks.setLabel(step.question)
        # The words are the keys: a draft keeps what was ticked even when the house rewords it.
        self.ui.criteriaTicks.setChoices([(text, text) for text in criteria])
        self.ui.reviewField.setVisible(step.review)
        self.ui.reviewField.setDay(None)
        self.ui.saveButton.setText(acts.label(act))
        self.show()
        self.form.begin(draft=self._draft(act))
        self.opened.emit(True)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.flush()

    def is_open(self) -> bool:
        """Say whether a reason is being written."""
        return self.form.is_open()

    def _draft(self, act: Act) -> str:
        return f"{act.value}:{self.case_id}"

    def _resume(self, act: Act | None) -> None:
        file = self._file
        may_seal = self.page.space.may(Action.SEAL)
        if act is not None and file is not None and act in acts.allowed(file, may_seal=may_seal):
            self.begin(act)

    def _closed(self) -> None:
        self.hide()
        self.opened.emit(False)

    def _save(self) -> None:
        step = self._step(self._act)
        self.form.run(
            self._job(),
            lambda _case: self.page.strip.showMessage("ok", step.after, step.then),
        )

    def _job(self) -> Callable[[Session], SupportCase]:
        case_id, reason = self.case_id, self.ui.reasonText.value()
        review: date | None = self.ui.reviewField.day()
        ticked = self.ui.criteriaTicks.values()
        criteria = tuple(text for text in self._criteria(self._act) if text in ticked)
        return {
            Act.ASK: lambda session: cases.ask_for_stage_two(
                session, case_id, reason=reason, criteria=criteria
            ),
            Act.ACCEPT: lambda session: cases.accept_stage_two(
                session, case_id, reason=reason, review_on=review
            ),
            Act.REFUSE: lambda session: cases.refuse_stage_two(session, case_id, reason=reason),
            Act.CLOSE: lambda session: cases.close_case(
                session, case_id, reason=reason, criteria=criteria
            ),
            Act.REOPEN: lambda session: cases.reopen_case(session, case_id, reason=reason),
            Act.CONTINUE: lambda session: continuing.continue_case(session, case_id, note=reason),
        }[self._act]

    def _criteria(self, act: Act) -> tuple[str, ...]:
        file, workplace = self._file, self.page.space.house.workplace
        rules = file.rules if file is not None else HouseRules()
        part = (
            criteria_words.part_of(workplace, file.child.place) if file is not None else workplace
        )
        if act is Act.ASK:
            return offered(criteria_words.opening(rules, part))
        if act is Act.CLOSE and workplace is not Workplace.DESK:
            return offered(criteria_words.closing(rules, part))
        return ()

    def _evaluated(self) -> str:
        """Return what the final evaluation came to, which the end of a case rests on."""
        final = self._file.final if self._file is not None else None
        told = self.tr("Kirjed jäävad alles. Juhtumi saab uuesti avada.")
        if final is None:
            return told
        outcome = self.tr("Lõpphindamine {day}: {outcome}.").format(
            day=words.day(final.on), outcome=record_words.outcome(final.outcome)
        )
        return f"{outcome}\n{told}"

    def _coordinator(self) -> str:
        titles, place = self.page.space.titles, None
        if self._file is not None:
            titles, place = self._file.titles, self._file.child.place
        return words.role_inside(Role.COORDINATOR, titles, place)

    def _step(self, act: Act) -> Step:
        stage = self._file.case.stage if self._file is not None else Stage.ONE
        return {
            Act.ASK: Step(
                explained=words.opened(
                    self.tr("{coordinator} saab sinu põhjuse ja otsustab.").format(
                        coordinator=self._coordinator()
                    )
                ),
                hint=self.tr("Mida on proovitud ja miks sellest ei piisa"),
                after=self.tr("II etapp on küsitud."),
                then=self.tr("Seni vastutad juhtumi eest sina."),
                question=self.tr("Miks I etapist ei piisa"),
            ),
            Act.ACCEPT: Step(
                explained=self.tr("Edasi vastutad juhtumi eest sina. Õpetaja jääb osalema."),
                hint=self.tr("Miks on II etappi vaja"),
                after=self.tr("Juhtum on II etapis."),
                then=self.tr("Vastutad nüüd sina. Sea esimene eesmärk."),
                review=True,
            ),
            Act.REFUSE: Step(
                explained=self.tr("Õpetaja näeb põhjust ja jätkab rühmas või klassis."),
                hint=self.tr("Mida saab õpetaja veel proovida"),
                after=self.tr("Juhtum jäi I etappi."),
                then=self.tr("Õpetaja näeb sinu põhjust."),
            ),
            Act.CLOSE: Step(
                explained=self._evaluated(),
                question=self.tr("Mille järgi juhtum lõpeb"),
                hint=self.tr("Mis muutus ja miks tuge enam vaja ei ole"),
                after=self.tr("Juhtum on lõpetatud."),
                then=self.tr("Kirjed on alles."),
            ),
            Act.REOPEN: Step(
                explained=self.tr("Juhtum läheb edasi sealt, kus see lõpetati."),
                hint=self.tr("Mis on muutunud"),
                after=self.tr("Juhtum on jälle avatud."),
                then={
                    Stage.ONE: self.tr("Töö läheb edasi I etapis."),
                    Stage.TWO: self.tr("Töö läheb edasi II etapis."),
                    Stage.THREE: self.tr("Töö läheb edasi III etapis."),
                }[stage],
            ),
            Act.CONTINUE: Step(
                explained=self.tr(
                    "See juhtum ootab edasi vastust ja jääb sinu vastutada. "
                    "Jätkujuhtumi saad anda teisele saajale. Mõlemas on kirjas, miks neid on kaks."
                ),
                hint=self.tr("Kes ei vasta, mis päevast ja miks on vaja kohe tegutseda"),
                after=self.tr("Jätkujuhtum on avatud."),
                then=self.tr("Selle leiad juhtumite nimekirjast ja sellelt lehelt."),
            ),
        }[act]
