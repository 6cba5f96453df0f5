# SPDX-License-Identifier: EUPL-1.2
"""The review of stage I: after how many weeks it comes, and what it came to."""

from __future__ import annotations

from datetime import date, timedelta

from hop_desktop.app.cases import check_stage_work
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import ReviewOutcome, Stage, SupportCase
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import CaseId
from hop_desktop.store.transaction import Transaction

NAME = "stage-one-review-weeks"
USUAL_WEEKS = 6
MOST_WEEKS = 52


def review_weeks(session: Session) -> int:
    """Return after how many weeks a case in stage I is looked at again in this house."""
    with session.read() as tx:
        return _weeks(tx)


def review_day(session: Session) -> date:
    """Return the day on which a case opened or reviewed today is looked at again."""
    return session.today() + timedelta(weeks=review_weeks(session))


def checked_weeks(weeks: int) -> int:
    """Return the number of weeks; raise ``Invalid`` outside 1–52."""
    if not 1 <= weeks <= MOST_WEEKS:
        raise Invalid("review_weeks", "not-weeks")
    return weeks


def set_review_weeks(session: Session, weeks: int) -> int:
    """Set after how many weeks; cases that have a day already keep it."""
    session.check(Action.ADMINISTER)
    checked_weeks(weeks)
    with session.write("house.review-weeks-set") as tx:
        tx.settings.set(NAME, str(weeks))
    return weeks


def review_stage_one(
    session: Session,
    case_id: CaseId,
    outcome: ReviewOutcome,
    *,
    reason: str,
    review_on: date | None = None,
) -> SupportCase:
    """Record what the review of stage I came to: solved, on with it, or stage II asked for."""
    with session.write("case.reviewed", "support_case", case_id, reason=outcome.value) as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        case.worked_on(Stage.ONE)
        return tx.cases.save(
            _reviewed(session, tx, case, outcome, reason=reason, review_on=review_on)
        )


def _reviewed(
    session: Session,
    tx: Transaction,
    case: SupportCase,
    outcome: ReviewOutcome,
    *,
    reason: str,
    review_on: date | None,
) -> SupportCase:
    on, at, by = session.today(), session.now(), session.person.id
    if outcome is ReviewOutcome.SOLVED:
        return case.close(on=on, at=at, by=by, reason=reason)
    if outcome is ReviewOutcome.GO_ON:
        return case.go_on(on=on, at=at, by=by, reason=reason, review_on=review_on)
    session.check_child(tx, Action.ASK_FOR_STAGE_TWO, case.child_id)
    return case.ask_for_stage_two(on=on, at=at, by=by, reason=reason, criteria=())


def _weeks(tx: Transaction) -> int:
    kept = tx.settings.get(NAME)
    return int(kept) if kept else USUAL_WEEKS
