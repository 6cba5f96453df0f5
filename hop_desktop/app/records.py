# SPDX-License-Identifier: EUPL-1.2
"""Writing down what is found, measured, given and decided in stages II and III of a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import TypedDict
from uuid import UUID

from hop_desktop.app.attachments import keep_with_case
from hop_desktop.app.cases import check_stage_work
from hop_desktop.app.children import signature
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.plans import ActionPlan, Activity, Goal
from hop_desktop.domain.records import (
    Assessment,
    Assessor,
    DataPoint,
    Decision,
    FinalEvaluation,
    GoalReview,
    Occasion,
    Outcome,
    Review,
    Satisfaction,
)
from hop_desktop.domain.text import required, tidy
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFile:
    """A file to be kept with an assessment: its title and its bytes."""

    title: str
    content: bytes


def add_assessment(
    session: Session,
    case_id: CaseId,
    *,
    on: date,
    instrument: str,
    assessor: Assessor,
    by: str,
    results: str,
    recommendation: str = "",
    files: Sequence[NewFile] = (),
    draft: str = "",
) -> Assessment:
    """Record what an assessment showed, with its files in the same step."""
    _check_past(session, on)
    with _writing(session, "assessment.added", case_id, draft) as (tx, case):
        kept = (keep_with_case(session, tx, case, file.title, file.content) for file in files)
        assessment = Assessment(
            **signed(session, on),
            instrument=instrument,
            assessor=assessor,
            by=by,
            results=results,
            recommendation=recommendation,
            files=tuple(dict.fromkeys(file.sha256 for file in kept)),
        )
        tx.about("case_record", assessment.id)
        return tx.records.save(case_id, tidy(assessment), author=session.person.id)


def add_point(
    session: Session,
    case_id: CaseId,
    goal_id: UUID,
    *,
    on: date,
    step: int | None = None,
    number: Decimal | None = None,
    note: str = "",
    draft: str = "",
) -> DataPoint:
    """Record where a goal stands on a day: a number when the goal is counted, else a step."""
    _check_past(session, on)
    with _writing(session, "point.added", case_id, draft) as (tx, case):
        unit = _goal(tx, case, goal_id).gauge.unit
        if unit and number is None:
            raise Invalid("number", "empty")
        point = DataPoint(
            **signed(session, on),
            goal_id=goal_id,
            step=None if unit else step,
            number=number if unit else None,
            unit=unit,
            note=note,
        )
        tx.about("case_record", point.id)
        return tx.records.save(case_id, tidy(point), author=session.person.id)


def strike_point(session: Session, case_id: CaseId, point_id: UUID, *, reason: str) -> DataPoint:
    """Say of one's own point that it does not count, and why; it stays to be seen."""
    with _writing(session, "point.struck", case_id, "") as (tx, _case):
        point = tx.records.get(case_id, point_id, DataPoint)
        author = tx.records.author_of(case_id, point_id)
        if author != session.person.id:
            raise NotAllowed
        tx.about("case_record", point_id)
        struck = replace(point, struck=required("struck", reason))
        return tx.records.save(case_id, struck, author=author)


def add_occasion(
    session: Session,
    case_id: CaseId,
    goal_id: UUID,
    activity: Activity,
    *,
    on: date,
    given: bool,
    minutes: int = 0,
    note: str = "",
    draft: str = "",
) -> Occasion:
    """Record that an activity was given, or why it was not; ``Stale`` when it has changed."""
    _check_past(session, on)
    with _writing(session, "occasion.added", case_id, draft) as (tx, case):
        occasion = Occasion(
            **signed(session, on),
            goal_id=goal_id,
            activity_id=_named(tx, case, goal_id, activity),
            given=given,
            minutes=minutes,
            note=note,
        )
        tx.about("case_record", occasion.id)
        return tx.records.save(case_id, tidy(occasion), author=session.person.id)


def add_review(
    session: Session,
    case_id: CaseId,
    *,
    on: date,
    participants: str,
    attained: Mapping[UUID, int | None],
    worked: str,
    did_not_work: str,
    decision: Decision,
    next_on: date | None,
    draft: str = "",
) -> Review:
    """Record a review; the goals take its steps, and the case its next day."""
    _check_past(session, on)
    with _writing(session, "review.added", case_id, draft) as (tx, case):
        plan = _plan(tx, case)
        review = Review(
            **signed(session, on),
            participants=participants,
            goals=_reviewed(tx, case, plan, attained),
            worked=worked,
            did_not_work=did_not_work,
            decision=decision,
            next_on=next_on,
        )
        tx.about("case_record", review.id)
        rated = {goal: step for goal, step in attained.items() if step is not None}
        if rated:
            tx.plans.save(plan.with_steps(rated))
        tx.cases.save(replace(case, review_on=next_on))
        return tx.records.save(case_id, tidy(review), author=session.person.id)


def evaluate_finally(
    session: Session,
    case_id: CaseId,
    *,
    on: date,
    outcome: Outcome,
    satisfaction: Satisfaction | None = None,
    result: str,
    onward: str = "",
    draft: str = "",
) -> FinalEvaluation:
    """Record what came of the case, before it is closed."""
    _check_past(session, on)
    with _writing(session, "final.added", case_id, draft) as (tx, _case):
        final = FinalEvaluation(
            **signed(session, on),
            outcome=outcome,
            satisfaction=satisfaction,
            result=result,
            onward=onward,
        )
        tx.about("case_record", final.id)
        return tx.records.save(case_id, tidy(final), author=session.person.id)


class Signature(TypedDict):
    """What every new record begins with."""

    id: UUID
    on: date
    written_at: datetime
    author: str


def signed(session: Session, on: date) -> Signature:
    """Return what a record of this person about a day begins with."""
    return {
        "id": new_id(),
        "on": on,
        "written_at": session.now(),
        "author": signature(session.person),
    }


@contextmanager
def _writing(
    session: Session, action: str, case_id: CaseId, draft: str
) -> Iterator[tuple[Transaction, SupportCase]]:
    with session.write(action, "case_record") as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        case.worked_on(Stage.TWO, Stage.THREE)
        if draft:
            tx.drop_draft(session.person.id, draft)
        yield tx, case


def _check_past(session: Session, on: date) -> None:
    if on > session.today():
        raise Invalid("on", "in-the-future")


def _plan(tx: Transaction, case: SupportCase) -> ActionPlan:
    plan = tx.plans.of_case(case.id)
    if plan is None:
        raise NotFound
    return plan


def _goal(tx: Transaction, case: SupportCase, goal_id: UUID) -> Goal:
    found = next((goal for goal in _plan(tx, case).goals if goal.id == goal_id), None)
    if found is None:
        raise NotFound
    return found


def _named(tx: Transaction, case: SupportCase, goal_id: UUID, activity: Activity) -> UUID:
    """Return the identifier of an activity as its reader saw it; it gets one when it has none."""
    plan = _plan(tx, case)
    goal = _goal(tx, case, goal_id)
    if activity not in goal.activities:
        raise Stale
    if activity.id is not None:
        return activity.id
    named = tx.plans.save(plan.named(new_id))
    place = goal.activities.index(activity)
    found = next(item for item in named.goals if item.id == goal_id).activities[place].id
    assert found is not None  # noqa: S101  every activity of the kept plan has one
    return found


def _reviewed(
    tx: Transaction, case: SupportCase, plan: ActionPlan, attained: Mapping[UUID, int | None]
) -> tuple[GoalReview, ...]:
    records = tx.records.of_case(case.id)
    return tuple(
        GoalReview(
            goal_id=goal.id,
            title=goal.title,
            attained=attained.get(goal.id),
            points=sum(not point.struck for point in records.points_of(goal.id)),
        )
        for goal in plan.goals
    )
