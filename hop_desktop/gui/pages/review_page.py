# SPDX-License-Identifier: EUPL-1.2
"""A review of the plan: who was there, where each goal stands, what is decided, when again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import records
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.progress import propose, series_of
from hop_desktop.domain.records import Decision, Record, Review
from hop_desktop.gui import record_words
from hop_desktop.gui.forms.ui_review_page import Ui_ReviewPage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.record_page import RecordPage
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise


class ReviewPage(RecordPage):
    """Every goal shows what its measurements propose; people decide."""

    name = "plan-review"

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show the form of today."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_ReviewPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.fields = {
            "on": ui.dayField,
            "participants": ui.participantsField,
            "attained": ui.stepsField,
            "worked": ui.workedText,
            "did_not_work": ui.didNotText,
            "decision": ui.decisionPills,
            "next_on": ui.nextField,
        }
        ui.header.setTitle(self.tr("Uus vahehindamine"))
        self.start_today(ui.dayField)
        ui.nextField.setToday(space.today())
        ui.decisionPills.setChoices([(d.value, record_words.decision(d)) for d in Decision])
        advise(
            ui.adviceCard,
            (
                self.tr("Kuula ka last ja vanemat."),
                self.tr("Vaata, kas plaanitud tegevused päriselt toimusid."),
                self.tr("Ettepanek tuleb mõõtmistest, otsuse teevad inimesed."),
            ),
            readers_title=self.tr("Pärast salvestamist"),
            readers=self.tr(
                "Järgmise vahehindamise päev jääb juhtumi juurde, astmed eesmärkide juurde."
            ),
        )
        self.take_keys()
        follow_layout(self)

    def focus_first(self) -> None:
        """Stand in the participants."""
        self.ui.participantsField.focusControl()

    def show_case(self, file: CaseFile) -> None:
        """Ask for the step of every goal, with what its measurements propose."""
        goals = file.plan.goals if file.plan else ()
        least = file.rules.least_points
        self.ui.stepsField.setGoals(
            [
                (
                    str(goal.id),
                    goal.title,
                    record_words.proposal(
                        propose(series_of(goal, file.records.points_of(goal.id)), least=least)
                    ),
                    goal.scale,
                )
                for goal in goals
            ]
        )
        self.ui.stepsField.setVisible(bool(goals))
        follow_layout(self)

    def column(self) -> QVBoxLayout:
        """Return where the fields stand."""
        return self.ui.mainColumn

    def fill(self, record: Record) -> None:
        """Show the record that is corrected."""
        if not isinstance(record, Review):
            return
        ui = self.ui
        rated = {str(g.goal_id): g.attained for g in record.goals if g.attained is not None}
        ui.dayField.setDay(record.on)
        ui.participantsField.setValue(record.participants)
        ui.stepsField.setValue(json.dumps(rated))
        ui.workedText.setValue(record.worked)
        ui.didNotText.setValue(record.did_not_work)
        ui.decisionPills.setValue(record.decision.value)
        ui.nextField.setDay(record.next_on)

    def problems(self) -> dict[str, str]:
        """Say what is missing."""
        found = self.past_problems(self.ui.dayField)
        if not self.ui.participantsField.value():
            found["participants"] = self.tr("Kirjuta, kes osalesid")
        if not (self.ui.workedText.value() or self.ui.didNotText.value()):
            found["worked"] = self.tr("Kirjuta, mis toimis või mis ei toiminud")
        if not self.ui.decisionPills.value():
            found["decision"] = self.tr("Vali otsus")
        day, following = self.ui.dayField.day(), self.ui.nextField.day()
        if day is not None and following is not None and following <= day:
            found["next_on"] = self.tr("Järgmine päev peab olema hilisem")
        return found

    def job(self) -> Callable[[Session], object]:
        """Return what records the review."""
        ui, case_id, draft = self.ui, self.case_id, self.draft
        on, following = ui.dayField.day() or self.space.today(), ui.nextField.day()
        attained = {UUID(key): step for key, step in ui.stepsField.steps().items()}
        participants, decision = ui.participantsField.value(), Decision(ui.decisionPills.value())
        worked, did_not_work = ui.workedText.value(), ui.didNotText.value()
        if isinstance(self.corrected, Review):
            after = replace(
                self.corrected,
                on=on,
                participants=participants,
                goals=tuple(
                    replace(goal, attained=attained.get(goal.goal_id, goal.attained))
                    for goal in self.corrected.goals
                ),
                worked=worked,
                did_not_work=did_not_work,
                decision=decision,
                next_on=following,
            )
            return self.correction(self.corrected, after)
        return lambda session: records.add_review(
            session,
            case_id,
            on=on,
            participants=participants,
            attained=attained,
            worked=worked,
            did_not_work=did_not_work,
            decision=decision,
            next_on=following,
            draft=draft,
        )
