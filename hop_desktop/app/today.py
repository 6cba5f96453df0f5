# SPDX-License-Identifier: EUPL-1.2
"""Today: what is due, what waits for me, and which handovers have no answer yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hop_desktop.app import following
from hop_desktop.app.children import WrittenObservation
from hop_desktop.app.due_days import DueKind, dealing_days
from hop_desktop.app.following import Waiting
from hop_desktop.app.observations import mine
from hop_desktop.app.opening import SheetUsed, sheet_used
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Scope, reach
from hop_desktop.domain.handovers import Handover, HandoverState, Incoming, IncomingState
from hop_desktop.domain.ids import CaseId, HandoverId, TaskId
from hop_desktop.store.transaction import Transaction

AHEAD = timedelta(days=7)
SHOWN_UNREAD = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing to do; ``days`` counts from today, negative when overdue."""

    kind: DueKind
    title: str
    child: str
    case_id: CaseId
    task_id: TaskId | None = None
    handover_id: HandoverId | None = None
    on: date | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A sealed handover and the full days it has waited."""

    handover: Handover
    child: str
    recipient: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The first page: ``due`` is sorted, overdue first; ``observations`` are one's own latest.

    ``noticed`` are the observations of others that wait for this person.
    ``sheet_used`` tells who came in by the recovery sheet, until there is a new one.
    """

    day: date
    due: tuple[Due, ...]
    waiting: tuple[Due, ...]
    unanswered: tuple[Unanswered, ...]
    offered: tuple[Incoming, ...]
    observations: tuple[WrittenObservation, ...]
    noticed: Waiting
    sheet_used: SheetUsed | None


def today(session: Session) -> Today:
    """Return what this person has to know this morning."""
    recent, used = mine(session, limit=5), sheet_used(session)
    noticed = following.waiting(session, most=SHOWN_UNREAD)
    may_read = bool(reach(session.person, Action.READ_CHILD))
    with session.read() as tx:
        scope = session.scope(Action.READ_CHILD) if may_read else None
        due = _tasks(session, tx)
        if scope:
            due += [*_reviews(session, tx, scope), *_evaluations(session, tx, scope)]
            due += _records(session, tx, scope)
        return Today(
            day=session.today(),
            due=tuple(sorted(due, key=lambda item: (item.on or date.max, item.title))),
            waiting=_waiting(session, tx),
            unanswered=_unanswered(session, tx),
            offered=_offered(session, tx),
            observations=recent,
            noticed=noticed,
            sheet_used=used,
        )


def _tasks(session: Session, tx: Transaction) -> list[Due]:
    until = session.today() + AHEAD
    return [
        Due(
            kind=DueKind.TASK,
            title=task.title,
            child=tx.children.get(task.child_id).name if task.child_id else "",
            case_id=task.case_id,
            task_id=task.id,
            on=task.due_on,
            days=_days(session, task.due_on),
        )
        for task in tx.tasks.open_of_owner(session.person.id)
        if task.case_id is not None and (task.due_on is None or task.due_on <= until)
    ]


def _reviews(session: Session, tx: Transaction, scope: Scope) -> list[Due]:
    return [
        Due(
            kind=DueKind.REVIEW,
            title="",
            child=case.child.name,
            case_id=case.id,
            on=case.review_on,
            days=_days(session, case.review_on),
        )
        for case in tx.cases.reviews_due(scope, session.today() + AHEAD)
    ]


def _evaluations(session: Session, tx: Transaction, scope: Scope) -> list[Due]:
    plans = tx.plans.evaluations_due(scope, session.today() + AHEAD)
    return [
        Due(
            kind=DueKind.PLAN_EVALUATION,
            title="",
            child=_child_of(tx, plan.case_id),
            case_id=plan.case_id,
            on=plan.evaluate_on,
            days=_days(session, plan.evaluate_on),
        )
        for plan in plans
    ]


def _records(session: Session, tx: Transaction, scope: Scope) -> list[Due]:
    today = session.today()
    return [
        Due(
            kind=kind,
            title="",
            child=_child_of(tx, case_id),
            case_id=case_id,
            on=day,
            days=_days(session, day),
        )
        for kind, case_id, day in dealing_days(tx, scope, today=today, until=today + AHEAD)
    ]


def _waiting(session: Session, tx: Transaction) -> tuple[Due, ...]:
    asked = []
    if session.may(Action.ACCEPT_STAGE_TWO):
        asked = [
            Due(
                kind=DueKind.STAGE_TWO_ASKED,
                title=case.transitions[-1].reason,
                child=tx.children.get(case.child_id).name,
                case_id=case.id,
            )
            for case in tx.cases.asked()
        ]
    approvals = []
    if session.may(Action.APPROVE):
        approvals = [
            Due(
                kind=DueKind.APPROVAL,
                title=handover.reason,
                child=_child_of(tx, handover.case_id),
                case_id=handover.case_id,
                handover_id=handover.id,
            )
            for handover in tx.handovers.open()
            if handover.state is HandoverState.DRAFT and handover.reason
        ]
    return (*asked, *approvals)


def _unanswered(session: Session, tx: Transaction) -> tuple[Unanswered, ...]:
    if not session.may(Action.SEAL):
        return ()
    return tuple(
        Unanswered(
            handover=handover,
            child=_child_of(tx, handover.case_id),
            recipient=tx.contacts.get(handover.recipient).card.name,
            days=handover.days_waited(session.now()) or 0,
        )
        for handover in tx.handovers.waiting()
    )


def _offered(session: Session, tx: Transaction) -> tuple[Incoming, ...]:
    if not session.may(Action.SEAL):
        return ()
    return tuple(item for item in tx.incoming.listed() if item.state is IncomingState.OFFERED)


def _child_of(tx: Transaction, case_id: CaseId) -> str:
    return tx.children.get(tx.cases.get(case_id).child_id).name


def _days(session: Session, day: date | None) -> int | None:
    return (day - session.today()).days if day else None
