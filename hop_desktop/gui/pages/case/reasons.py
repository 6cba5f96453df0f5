# SPDX-License-Identifier: EUPL-1.2
"""Steps that need a reason: asking, taking, leaving, ending, opening again; Esc gives up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal

from hop_desktop.app import cases
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.gui.forms.ui_reason_form import Ui_ReasonForm
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.case import acts
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.widgets.labels import text_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a step says before it is taken, and what is true after it."""

    explained: str
    hint: str
    after: str
    then: str
    criteria: bool = False
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

    def show_file(self, file: CaseFile) -> None:
        """Remember the case; what is being written stays."""
        self._file = file

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
        self.ui.criteriaTicks.setVisible(step.criteria)
        self.ui.criteriaTicks.setChoices(self._criteria() if step.criteria else [])
        self.ui.reviewField.setVisible(step.review)
        self.ui.reviewField.setDay(None)
        self.ui.saveButton.setText(acts.label(act))
        self.show()
        self.form.begin(draft=f"{act.value}:{self.case_id}")
        self.opened.emit(True)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.form.flush()

    def is_open(self) -> bool:
        """Say whether a reason is being written."""
        return self.form.is_open()

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
        labels = dict(self._criteria())
        criteria = tuple(labels[key] for key in labels if key in self.ui.criteriaTicks.values())
        return {
            Act.ASK: lambda session: cases.ask_for_stage_two(
                session, case_id, reason=reason, criteria=criteria
            ),
            Act.ACCEPT: lambda session: cases.accept_stage_two(
                session, case_id, reason=reason, review_on=review
            ),
            Act.REFUSE: lambda session: cases.refuse_stage_two(session, case_id, reason=reason),
            Act.CLOSE: lambda session: cases.close_case(session, case_id, reason=reason),
            Act.REOPEN: lambda session: cases.reopen_case(session, case_id, reason=reason),
        }[self._act]

    def _criteria(self) -> list[tuple[str, str]]:
        return [
            ("means", self.tr("Rühma või klassi võimalused on otsas")),
            ("specialist", self.tr("Vaja on tugispetsialisti hinnangut")),
            ("no-effect", self.tr("Abinõud ei ole kokkulepitud ajaga aidanud")),
            ("parent", self.tr("Vanem soovib rohkem tuge")),
        ]

    def _step(self, act: Act) -> Step:
        stage = self._file.case.stage if self._file is not None else Stage.ONE
        return {
            Act.ASK: Step(
                explained=self.tr("Koordineerija saab sinu põhjuse ja otsustab."),
                hint=self.tr("Mida on proovitud ja miks sellest ei piisa"),
                after=self.tr("II etapp on küsitud."),
                then=self.tr("Seni vastutad juhtumi eest sina."),
                criteria=True,
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
                explained=self.tr("Kirjed jäävad alles. Juhtumi saab uuesti avada."),
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
        }[act]
