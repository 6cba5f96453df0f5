# SPDX-License-Identifier: EUPL-1.2
"""A goal of the action plan: what the child will do, from where, and who helps with what."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from hop_desktop.app import cases, plans
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.errors import HopError, Invalid, NotFound, Stale
from hop_desktop.domain.plans import HIGHEST, LOWEST, Goal
from hop_desktop.domain.staff import Role
from hop_desktop.gui import messages, words
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_goal_page import Ui_GoalPage
from hop_desktop.gui.forms.ui_scale_form import Ui_ScaleForm
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.inline_form import Seen, mark_of
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.pages.goal.gauge import GaugeFields
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.fields import TextField
from hop_desktop.gui.widgets.scale import NUMERALS

STEPS = range(LOWEST, HIGHEST + 1)
NOT_RATED = "none"


class GoalPage(WritingPage):
    """A new goal of the case it is ``about``, or the goal with the ``id``, to be changed."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show an empty goal; one that stands is filled in when the case is read."""
        super().__init__(space, where, parent)
        self.ui, self.scale = Ui_GoalPage(), Ui_ScaleForm()
        self.ui.setupUi(self)
        scale = QWidget()
        self.scale.setupUi(scale)
        self.ui.scaleCard.body.addWidget(scale)
        self.gauge = GaugeFields()
        self.ui.scaleCard.body.addSpacing(S12)
        self.ui.scaleCard.body.addWidget(self.gauge)
        self.header, self.strip, self.footer = self.ui.header, self.ui.strip, self.ui.footer
        self._seen = Seen(self)
        self._before: Goal | None = None
        self.fields = {
            "goal": self.ui.titleField,
            "baseline": self.ui.baselineText,
            "obstacles": self.ui.obstaclesText,
            **self._scale_fields(),
            "attained": self.scale.attainedPills,
            **self.gauge.fields,
            "activities": self.ui.activityList,
        }
        self._prepare()
        self.take_keys()
        self.ui.removeButton.clicked.connect(self._remove)
        self.ui.activityList.rearranged.connect(lambda: follow_layout(self))
        follow_layout(self)

    def load(self) -> None:
        """Read the case; the fields are filled once, then they belong to the writer."""
        case_id = self.case_id
        self.ask(lambda session: cases.case_file(session, case_id), self._show, failed=self.refuse)

    def focus_first(self) -> None:
        """Stand in the goal's words."""
        self.ui.titleField.focusControl()

    def save(self) -> None:
        """Put the goal into the plan, or say what is to be mended."""
        if self.say(self._problems()):
            return
        try:
            goal = self._goal()
        except Invalid as error:
            self.explain(error)
            return
        if not self.begin_saving():
            return
        case_id, before, draft = self.case_id, self._before, self.draft
        self.ask(
            lambda session: plans.save_goal(session, case_id, goal, before=before, draft=draft),
            self.saved,
            failed=self.not_saved,
        )

    def not_saved(self, error: HopError) -> None:
        """Say why; after a change by somebody else the next saving is meant to replace it."""
        super().not_saved(error)
        if isinstance(error, Stale):
            title = messages.explain(error).title
            self.strip.showMessage("warn", title, self._still_here())
            self.load()

    def resumed(self) -> None:
        """Say that a draft stands in the fields, and whether it was begun over other words."""
        super().resumed()
        if self._seen.value() != mark_of(self._before):
            self._seen.setValue(mark_of(self._before))
            self.strip.showMessage(
                "warn",
                self.tr("Eesmärki on pärast sinu mustandit muudetud."),
                self._still_here(),
                self.tr("Viska mustand ära"),
                self.start_over,
            )

    def _still_here(self) -> str:
        return self.tr("Sinu tekst on alles. Kui see peab kehtima, salvesta see.")

    def _prepare(self) -> None:
        ui = self.ui
        ui.activityList.setToday(self.space.today())
        choices = [(NOT_RATED, self.tr("Hindamata"))]
        choices += [(str(step), NUMERALS[step - LOWEST]) for step in STEPS]
        self.scale.attainedPills.setChoices(choices)
        self.scale.attainedPills.setValue(NOT_RATED)
        ui.header.setTitle(self.tr("Eesmärk") if self.where.id else self.tr("Uus eesmärk"))
        ui.removeButton.setVisible(self.where.id is not None)
        advise(
            ui.adviceCard,
            (
                self.tr("Ütleb, mida laps teeb, mitte mida ta ei tee."),
                self.tr("Muutust saab näha või kokku lugeda."),
                self.tr("On saavutatav mõne kuuga."),
            ),
            readers_title=self.tr("Pärast salvestamist"),
            readers=self.tr("Muudetud plaani kinnitab {head} uuesti.").format(
                head=words.role_inside(Role.HEAD, self.space.titles)
            ),
        )

    def _scale_fields(self) -> dict[str, TextField]:
        ui = self.scale
        return {
            "scale": ui.worstField,
            "scale-1": ui.lessField,
            "scale-2": ui.expectedField,
            "scale-3": ui.moreField,
            "scale-4": ui.bestField,
        }

    def _show(self, file: CaseFile) -> None:
        self.ui.header.setBackText(file.child.name)
        self.ui.header.setChip(words.stage(file.case.stage))
        works = file.rights.stage_two or file.rights.stage_three
        goals = file.plan.goals if file.plan else ()
        goal = next((goal for goal in goals if goal.id == self.where.id), None)
        if self.where.id is not None and goal is None:
            self.refuse(NotFound())
            return
        if goal is not None and self.drafting is None:
            self._fill(goal)
        if not self.may_write(file.case, works=works):
            self.ui.removeButton.hide()
            return
        self._before = goal
        if self.drafting is None:
            self._seen.setValue(mark_of(goal))
            name = f"goal:{self.where.id or self.case_id}"
            self.begin_draft(name, {**self.fields, "seen": self._seen})

    def _fill(self, goal: Goal) -> None:
        ui = self.ui
        ui.titleField.setValue(goal.title)
        ui.baselineText.setValue(goal.baseline)
        ui.obstaclesText.setValue(goal.obstacles)
        for field, text in zip(self._scale_fields().values(), goal.scale, strict=False):
            field.setValue(text)
        attained = NOT_RATED if goal.attained is None else str(goal.attained)
        self.scale.attainedPills.setValue(attained)
        self.gauge.fill(goal)
        ui.activityList.setActivities(goal.activities)

    def _goal(self) -> Goal:
        """Return the goal as written; raise ``Invalid`` for what the fields cannot tell."""
        attained = self.scale.attainedPills.value()
        return Goal(
            id=UUID(str(self.where.id)) if self.where.id else plans.new_goal_id(),
            title=self.ui.titleField.value(),
            obstacles=self.ui.obstaclesText.value(),
            baseline=self.ui.baselineText.value(),
            scale=self._scale(),
            attained=None if attained in {"", NOT_RATED} else int(attained),
            activities=self.ui.activityList.activities(),
            started=self.gauge.started(),
            gauge=self.gauge.gauge(),
        )

    def _scale(self) -> tuple[str, ...]:
        texts = tuple(field.value() for field in self._scale_fields().values())
        return texts if any(texts) else ()

    def _problems(self) -> dict[str, str]:
        found = {}
        if not self.ui.titleField.value():
            found["goal"] = self.tr("Kirjuta, mida laps hakkab tegema")
        scale = self._scale_fields()
        blank = [name for name, field in scale.items() if not field.value()]
        if blank and len(blank) < len(scale):
            found[blank[0]] = self.tr("Kirjelda skaala kõik viis astet või jäta tühjaks")
        rated = self.scale.attainedPills.value() not in {"", NOT_RATED}
        if rated and not self._scale():
            found["attained"] = self.tr("Kirjelda enne skaala viis astet")
        found |= self.gauge.problems()
        if problem := self.ui.activityList.problem():
            found["activities"] = problem
        return found

    def _remove(self) -> None:
        goal_id, case_id = self.where.id, self.case_id
        if goal_id is None or not ask(
            self,
            self.tr("Kas kustutad eesmärgi?"),
            self.tr("Koos sellega kustuvad skaala ja tegevused. Tagasi võtta ei saa."),
            yes=self.tr("Kustuta eesmärk"),
            no=self.tr("Jäta alles"),
        ):
            return
        if self.drafting is not None:
            self.drafting.drop()
        self.ask(lambda session: plans.remove_goal(session, case_id, goal_id), self.saved)
