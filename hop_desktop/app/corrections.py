# SPDX-License-Identifier: EUPL-1.2
"""Correcting what was written down about a case: by its author, the coordinator or the head.

What stood stays, with the reason; the journal tells that it was corrected.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from hop_desktop.app.cases import check_stage_work
from hop_desktop.app.corrected import author_of, may_correct
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.corrections import (
    KINDS,
    Correctable,
    Corrected,
    Earlier,
    check_correctable,
    check_reason,
    is_correction,
)
from hop_desktop.domain.errors import Invalid, NotAllowed, Stale
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.records import (
    Assessment,
    DataPoint,
    FinalEvaluation,
    Occasion,
    Review,
)
from hop_desktop.domain.telling import Telling
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction

CODES = {
    Corrected.ASSESSMENT: "assessment.corrected",
    Corrected.POINT: "point.corrected",
    Corrected.OCCASION: "occasion.corrected",
    Corrected.REVIEW: "review.corrected",
    Corrected.FINAL: "final.corrected",
    Corrected.CONSENT: "consent.corrected",
    Corrected.TELLING: "telling.corrected",
    Corrected.REFERRAL: "referral.corrected",
}
Written = TypeVar("Written", Assessment, DataPoint, Occasion, Review, FinalEvaluation)


def correct_record(
    session: Session,
    case_id: CaseId,
    before: Written,
    after: Written,
    *,
    reason: str,
    draft: str = "",
) -> Written:
    """Put a record right; what stood stays in its history.

    Raises ``Stale`` unless ``before`` still stands, ``NotAllowed`` for who may not, and
    ``Invalid`` for a correction without a reason or of a measurement that was struck out.
    """
    if after.on > session.today():
        raise Invalid("on", "in-the-future")
    check_correctable(before)
    changed = tidy(replace(after, id=before.id, revision=before.revision))
    with session.write(CODES[KINDS[type(before)]], "case_record", before.id) as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        case.worked_on(Stage.TWO, Stage.THREE)
        if tx.records.get(case_id, before.id, type(before)) != before:
            raise Stale
        if draft:
            tx.drop_draft(session.person.id, draft)
        author = author_of(tx, case_id, before)
        if not keep_earlier(session, tx, case_id, before, changed, reason=reason):
            return before
        if isinstance(before, Review) and isinstance(changed, Review):
            _follow(tx, case, before, changed)
        return tx.records.save(case_id, changed, author=author)


def correct_telling(
    session: Session,
    before: Telling,
    *,
    told: CarerInformed,
    on: date,
    note: str,
    whom: str = "",
    about: str = "",
    again_on: date | None = None,
    reason: str,
) -> Telling:
    """Put right how the people who raise the child were told; see ``correct_record``."""
    after = replace(before, told=told, on=on, note=note, whom=whom, about=about, again_on=again_on)
    with session.write(CODES[Corrected.TELLING], "telling", before.id) as tx:
        case = tx.cases.get(before.case_id)
        check_stage_work(session, tx, case)
        case.worked_on()
        if tx.tellings.get(before.id) != before:
            raise Stale
        changed = tidy(after)
        if not keep_earlier(session, tx, case.id, before, changed, reason=reason):
            return before
        return tx.tellings.save(changed)


def keep_earlier(
    session: Session,
    tx: Transaction,
    case_id: CaseId,
    before: Correctable,
    after: Correctable,
    *,
    reason: str,
) -> bool:
    """Keep what stood within the step that changes it; say whether anything is changed at all.

    Raises ``NotAllowed`` and ``Invalid`` like ``correct_record`` when it is a correction.
    """
    if is_correction(before, after) and not may_correct(session, author_of(tx, case_id, before)):
        raise NotAllowed
    kept = check_reason(before, after, tidy(reason))
    if before == after:
        return False
    tx.corrections.add(
        Earlier(
            case_id=case_id,
            words=before,
            reason=kept,
            changed_by=session.person.id,
            changed_at=session.now(),
        )
    )
    return True


def _follow(tx: Transaction, case: SupportCase, before: Review, after: Review) -> None:
    """Let goals and the next day follow the latest review; an older one is history."""
    reviews = tx.records.of_case(case.id).reviews
    if reviews and reviews[-1].id != before.id:
        return
    if after.next_on != before.next_on:
        tx.cases.save(replace(case, review_on=after.next_on))
    plan = tx.plans.of_case(case.id)
    assert plan is not None  # noqa: S101  there is no review without a plan
    known = {goal.id for goal in plan.goals}
    stood = {goal.goal_id: goal.attained for goal in before.goals}
    rated = {
        goal.goal_id: goal.attained
        for goal in after.goals
        if goal.attained is not None
        and goal.goal_id in known
        and goal.attained != stood.get(goal.goal_id)
    }
    if rated:
        tx.plans.save(plan.with_steps(rated))
