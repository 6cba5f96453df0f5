# SPDX-License-Identifier: EUPL-1.2
"""The action plan of a case and the tasks of its people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from hop_desktop.app.cases import STAGE_WORK, check_stage_work, relation_to
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.errors import GoalHasRecords, NotAllowed, Stale
from hop_desktop.domain.ids import CaseId, PlanId, StaffId, TaskId
from hop_desktop.domain.plans import ActionPlan, Goal, Task
from hop_desktop.domain.text import limited, required, tidy
from hop_desktop.store.transaction import Transaction


def save_goal(
    session: Session,
    case_id: CaseId,
    goal: Goal,
    *,
    before: Goal | None = None,
    draft: str = "",
) -> ActionPlan:
    """Put a goal into the plan, or its changed form in its place; approval starts anew.

    ``before`` is the goal as its editor read it: ``Stale`` when it stands otherwise by now.
    """

    def step(plan: ActionPlan) -> ActionPlan:
        if before is not None and before not in plan.goals:
            raise Stale
        return plan.with_goal(tidy(goal).named(new_id))

    return _change(session, case_id, "goal.kept", step, draft=draft)


def remove_goal(session: Session, case_id: CaseId, goal_id: UUID) -> ActionPlan:
    """Take a goal out of the plan; raise ``GoalHasRecords`` when it was measured or worked on."""
    with session.write("goal.removed", "action_plan") as tx:
        plan = _plan_of(session, tx, case_id)
        records = tx.records.of_case(case_id)
        if records.points_of(goal_id) or records.occasions_of(goal_id):
            raise GoalHasRecords
        return tx.plans.save(plan.without_goal(goal_id))


def save_evaluation(
    session: Session,
    case_id: CaseId,
    *,
    evaluate_on: date | None,
    evaluation: str,
    recommendations: str,
    before: tuple[date | None, str, str] | None = None,
    draft: str = "",
) -> ActionPlan:
    """Keep when the plan is evaluated, with what result, and what is recommended onward.

    ``before`` are the three as their editor read them: ``Stale`` when they stand otherwise by now.
    """

    def step(plan: ActionPlan) -> ActionPlan:
        stands = (plan.evaluate_on, plan.evaluation, plan.recommendations)
        if before is not None and before != stands:
            raise Stale
        return replace(
            plan,
            evaluate_on=evaluate_on,
            evaluation=limited("evaluation", evaluation),
            recommendations=limited("recommendations", recommendations),
        )

    return _change(session, case_id, "plan.evaluation-kept", step, draft=draft)


def approve_plan(session: Session, case_id: CaseId) -> ActionPlan:
    """Approve the plan as it stands, as the head."""
    session.check(Action.APPROVE)
    return _change(
        session,
        case_id,
        "plan.approved",
        lambda plan: plan.approve(by=session.person.id, at=session.now()),
    )


def add_task(
    session: Session,
    case_id: CaseId,
    *,
    title: str,
    owner: StaffId,
    due_on: date | None,
) -> Task:
    """Give somebody a task in a case."""
    with session.write("task.added", "task") as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        case.worked_on()
        task = Task(
            id=TaskId(new_id()),
            title=required("title", title),
            owner=owner,
            due_on=due_on,
            case_id=case_id,
            child_id=case.child_id,
            created_by=session.person.id,
        )
        tx.about("task", task.id)
        return tx.tasks.save(task)


def finish_task(session: Session, task_id: TaskId) -> Task:
    """Mark a task as done today."""
    return _mark(session, task_id, "task.finished", done_on=session.today())


def reopen_task(session: Session, task_id: TaskId) -> Task:
    """Take the mark back: the undo of finishing."""
    return _mark(session, task_id, "task.reopened", done_on=None)


def new_goal_id() -> UUID:
    """Return the identifier of a goal to be added."""
    return new_id()


def _change(
    session: Session,
    case_id: CaseId,
    action: str,
    step: Callable[[ActionPlan], ActionPlan],
    *,
    draft: str = "",
) -> ActionPlan:
    with session.write(action, "action_plan") as tx:
        plan = _plan_of(session, tx, case_id)
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.plans.save(step(plan))


def _plan_of(session: Session, tx: Transaction, case_id: CaseId) -> ActionPlan:
    case = tx.cases.get(case_id)
    check_stage_work(session, tx, case)
    case.worked_on(Stage.TWO, Stage.THREE)
    plan = tx.plans.of_case(case_id) or ActionPlan(id=PlanId(new_id()), case_id=case_id)
    tx.about("action_plan", plan.id)
    return plan


def _mark(session: Session, task_id: TaskId, action: str, *, done_on: date | None) -> Task:
    with session.write(action, "task", task_id) as tx:
        task = tx.tasks.get(task_id)
        if task.owner != session.person.id and not _may_work(session, tx, task):
            raise NotAllowed
        return tx.tasks.save(replace(task, done_on=done_on))


def _may_work(session: Session, tx: Transaction, task: Task) -> bool:
    if task.case_id is None:
        return False
    case = tx.cases.get(task.case_id)
    return session.may(STAGE_WORK[case.stage], relation_to(session, tx, case))
