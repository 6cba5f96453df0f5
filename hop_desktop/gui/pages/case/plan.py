# SPDX-License-Identifier: EUPL-1.2
"""The action plan: who approved it, its goals with their scales, and how it is evaluated."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import plans
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.staff import Role
from hop_desktop.gui import record_words, words
from hop_desktop.gui.forms.ui_evaluation_form import Ui_EvaluationForm
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case import acts
from hop_desktop.gui.pages.case.acts import Act
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import EditableSection, Section
from hop_desktop.gui.tokens import S20
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.goal_card import GoalCard
from hop_desktop.gui.widgets.goal_progress import GoalProgress
from hop_desktop.gui.widgets.labels import breakable, text_label

Evaluation = tuple[date | None, str, str]


class PlanSection(Section):
    """The head of the plan; its goals stand in cards of their own, in ``goals``, below it."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Tegevusplaan"))
        self._add = self.addAction(acts.label(Act.GOAL), lambda: self.wanted.emit(Act.GOAL))
        self._sheet = self.addAction(self.tr("Vaata ja prindi"), self._go_to_sheet)
        self._state = text_label(role="muted")
        self.body.addWidget(self._state)
        self._offers = True
        self.goals = QWidget()
        self._column = QVBoxLayout(self.goals)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S20)
        self.goals.hide()

    def offer_adding(self, *, offers: bool) -> None:
        """Say whether the way to a new goal stands here; the header may have it already."""
        self._offers = offers

    def show_file(self, file: CaseFile) -> None:
        """Show the plan from stage II on."""
        goals = file.plan.goals if file.plan else ()
        may = file.rights.stage_two or file.rights.stage_three
        self.setCount(acts.goals_counted(len(goals)))
        self._state.setText(breakable(self._told(file)))
        self._add.setVisible(may and self._offers)
        self._sheet.setVisible(bool(goals))
        self.setVisible(file.case.stage is not Stage.ONE and (may or bool(goals)))
        self._show_goals(file, goals, may=may)

    def _told(self, file: CaseFile) -> str:
        plan = file.plan
        if plan is None or not plan.goals:
            return self.tr("Sea esimene eesmärk: mida laps hakkab tegema ja kes aitab.")
        if plan.approved_at is None and file.case.stage is Stage.THREE:
            return self.tr("Plaan tuli paketiga. Muuda seda, kui olukord muutub.")
        if plan.approved_at is None:
            return self.tr("Plaan on kinnitamata. Selle kinnitab {head}.").format(
                head=words.role_inside(Role.HEAD, file.titles, file.child.place)
            )
        return self.tr("Kinnitas {name} {day}.").format(
            name=file.staff.get(plan.approved_by, "") if plan.approved_by else "",
            day=words.day(plan.approved_at.astimezone().date()),
        )

    def _go_to_sheet(self) -> None:
        self.page.space.go(Where(page=PageName.PLAN_SHEET, about=self.case_id))

    def _show_goals(self, file: CaseFile, goals: tuple[Goal, ...], *, may: bool) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for goal in goals:
            self._column.addWidget(self._card(file, goal, may=may))
        self.goals.setVisible(bool(goals))

    def _card(self, file: CaseFile, goal: Goal, *, may: bool) -> GoalCard:
        card = GoalCard()
        card.setGoal(
            goal.title,
            baseline=goal.baseline,
            obstacles=goal.obstacles,
            scale=goal.scale,
            attained=goal.attained,
            activities=[(item.what, self._detail(item, file)) for item in goal.activities],
        )
        self._follow(card, file, goal, may=may)
        where = Where(page=PageName.GOAL, id=goal.id, about=self.case_id)
        card.editWanted.connect(lambda: self.page.space.go(where))
        card.edit.setVisible(may)
        return card

    def _follow(self, card: GoalCard, file: CaseFile, goal: Goal, *, may: bool) -> None:
        """Add the measurements and the ways to more of them."""
        progress = GoalProgress()
        points = file.records.points_of(goal.id)
        progress.setGoal(goal, points, least=file.rules.least_points)
        card.body.addWidget(progress)
        if not may:
            return
        measure = Where(page=PageName.POINT, id=goal.id, about=self.case_id)
        occasion = Where(page=PageName.OCCASION, id=goal.id, about=self.case_id)
        card.offer(self.tr("Lisa mõõtmine"), lambda: self.page.space.go(measure))
        if goal.activities:
            card.offer(self.tr("Märgi tegevuse kord"), lambda: self.page.space.go(occasion))

    def _detail(self, activity: Activity, file: CaseFile) -> str:
        given = self.tr("tehtud: {given}").format(given=activity.given) if activity.given else ""
        counted = record_words.given(activity, file.records)
        parts = (activity.who, activity.how_often, words_of_period(activity), counted, given)
        return " · ".join(part for part in parts if part)


def words_of_period(activity: Activity) -> str:
    """Return "15.10.2026–30.11.2026", or the one end that is known, or nothing."""
    if activity.starts_on and activity.ends_on:
        return f"{words.day(activity.starts_on)}–{words.day(activity.ends_on)}"
    if activity.starts_on:
        return acts.translate("CaseActs", "alates {day}").format(day=words.day(activity.starts_on))
    if activity.ends_on:
        return acts.translate("CaseActs", "kuni {day}").format(day=words.day(activity.ends_on))
    return ""


class EvaluationSection(EditableSection):
    """When the plan is evaluated, with what result, and what is recommended onward."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        ui, facts = Ui_EvaluationForm(), FactList()
        form = InlineForm(page, ui)
        form.name_fields(
            {
                "evaluate_on": ui.evaluateField,
                "evaluation": ui.evaluationText,
                "recommendations": ui.recommendationsText,
            }
        )
        super().__init__("", page, form=form, reading=facts, name="evaluation")
        self.ui, self._facts = ui, facts
        self.setTitle(self.tr("Plaani hindamine"))
        self.setEmpty(self.tr("Lepi kokku päev, mil plaani hindate."))

    def may(self, file: CaseFile) -> bool:
        """Say whether the plan may be worked on and has anything to evaluate."""
        return (file.rights.stage_two or file.rights.stage_three) and _has_goals(file)

    def stands(self, file: CaseFile) -> Evaluation:
        """Return day, result and recommendations."""
        if file.plan is None:
            return None, "", ""
        return file.plan.evaluate_on, file.plan.evaluation, file.plan.recommendations

    def read(self, file: CaseFile) -> bool:
        """Show what is known of the evaluation."""
        day, evaluation, recommendations = self.stands(file)
        self._facts.setFacts(
            [
                (self.tr("Hindamise päev"), words.day(day)),
                (self.tr("Tulemus"), evaluation),
                (self.tr("Soovitused"), recommendations),
            ]
        )
        return bool(day or evaluation or recommendations)

    def fill(self, file: CaseFile) -> None:
        """Put day and words into the fields."""
        day, evaluation, recommendations = self.stands(file)
        self.ui.evaluateField.setDay(day)
        self.ui.evaluationText.setValue(evaluation)
        self.ui.recommendationsText.setValue(recommendations)

    def job(self, before: object) -> Callable[[Session], object]:
        """Return what keeps the evaluation."""
        case_id, day = self.case_id, self.ui.evaluateField.day()
        evaluation = self.ui.evaluationText.value()
        recommendations = self.ui.recommendationsText.value()
        return lambda session: plans.save_evaluation(
            session,
            case_id,
            evaluate_on=day,
            evaluation=evaluation,
            recommendations=recommendations,
            before=cast("Evaluation", before),
        )


def _has_goals(file: CaseFile) -> bool:
    return file.plan is not None and bool(file.plan.goals)
