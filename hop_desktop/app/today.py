# SPDX-License-Identifier: EUPL-1.2
"""Today: what is due, what waits for me, and which handovers have no answer yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from hop_desktop.app import following
from hop_desktop.app.awaited import Awaited, awaited
from hop_desktop.app.children import WrittenObservation
from hop_desktop.app.deadlines import table
from hop_desktop.app.due_days import DueKind, dealing_days
from hop_desktop.app.duty_days import duty_days
from hop_desktop.app.following import Waiting
from hop_desktop.app.handover_reading import is_asked
from hop_desktop.app.observations import mine
from hop_desktop.app.opening import SheetUsed, sheet_used
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, Scope, reach
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.deadlines import DeadlineRule, Duty, RuleTable
from hop_desktop.domain.handovers import Handover, Incoming
from hop_desktop.domain.ids import CaseId, HandoverId, TaskId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.resending import resend_due
from hop_desktop.store.transaction import Transaction

AHEAD = timedelta(days=7)
SHOWN_UNREAD = 5
DUTIES = {
    DueKind.TELL_CARER: Duty.TELL_CARER,
    DueKind.EFFECT: Duty.EFFECT,
    DueKind.YEARLY_TALK: Duty.TALK,
    DueKind.REFERRAL_ENDS: Duty.EFFECT_AT_TERM,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing to do; ``days`` counts from today, negative when overdue.

    ``rule`` is the rule of the law that it comes from, to be shown with how far it holds;
    ``stage`` is the one in which a review is made.
    """

    kind: DueKind
    title: str
    child: str
    case_id: CaseId
    task_id: TaskId | None = None
    handover_id: HandoverId | None = None
    on: date | None = None
    days: int | None = None
    rule: DeadlineRule | None = None
    stage: Stage = Stage.ONE

    @property
    def today(self) -> date:
        """The day from which ``days`` counts."""
        return self.on - timedelta(days=self.days or 0) if self.on else date.min


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A sealed handover and the full days it has waited.

    ``late`` when an answer was agreed for an earlier day, or the house's own days have passed.
    ``resend`` when the same file is to be written again, ``asked`` when a question of the
    recipient has no answer yet.
    """

    handover: Handover
    child: str
    recipient: str
    days: int
    late: bool = False
    resend: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The first page: ``due`` is sorted, overdue first; ``observations`` are one's own latest.

    ``awaited`` is what others do for this person, ``noticed`` are the observations of others that
    wait for this person.
    ``sheet_used`` tells who came in by the recovery sheet, until there is a new one.
    """

    day: date
    due: tuple[Due, ...]
    waiting: tuple[Due, ...]
    awaited: tuple[Awaited, ...]
    unanswered: tuple[Unanswered, ...]
    offered: tuple[Incoming, ...]
    observations: tuple[WrittenObservation, ...]
    noticed: Waiting
    sheet_used: SheetUsed | None


def today(session: Session) -> Today:
    """Return what this person has to know this morning."""
    recent, used = mine(session, limit=5), sheet_used(session)
    noticed = following.waiting(session, most=SHOWN_UNREAD)
    may_read = bool(reach(session.acting, Action.READ_CHILD))
    with session.read() as tx:
        scope = session.scope(Action.READ_CHILD) if may_read else None
        due = _tasks(session, tx)
        if scope:
            due += [*_reviews(session, tx, scope), *_evaluations(session, tx, scope)]
            due += [*_records(session, tx, scope), *_duties(session, tx, scope)]
        return Today(
            day=session.today(),
            due=tuple(sorted(due, key=lambda item: (item.on or date.max, item.title))),
            waiting=_waiting(session, tx),
            awaited=awaited(session, tx),
            unanswered=_unanswered(session, tx),
            offered=_offered(session, tx),
            observations=recent,
            noticed=noticed,
            sheet_used=used,
        )


def has_children(session: Session) -> bool:
    """Say whether the work can begin: there is a child, or somebody else writes them down."""
    if not session.may(Action.CHANGE_CHILD):
        return True
    with session.read() as tx:
        return tx.children.are_there()


def _tasks(session: Session, tx: Transaction) -> list[Due]:
    until = session.today() + AHEAD
    return [
        Due(
            kind=DueKind.TASK,
            title=task.title,
            child=tx.children.name(task.child_id) if task.child_id else "",
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
            stage=case.stage,
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
    today, rules = session.today(), table(session, tx)
    found = []
    for kind, case_id, day, _ in dealing_days(tx, scope, today=today, until=today + AHEAD):
        child = tx.children.get(tx.cases.get(case_id).child_id)
        due = Due(kind=kind, title="", child=child.name, case_id=case_id)
        rule = _rule(rules, kind, child.place, today)
        found.append(replace(due, on=day, days=_days(session, day), rule=rule))
    return found


def _duties(session: Session, tx: Transaction, scope: Scope) -> list[Due]:
    today, rules = session.today(), table(session, tx)
    return [
        Due(
            kind=duty.kind,
            title="",
            child=duty.child,
            case_id=duty.case_id,
            on=duty.on,
            days=_days(session, duty.on),
            rule=_rule(rules, duty.kind, duty.place, today),
        )
        for duty in duty_days(tx, scope, today=today, until=today + AHEAD)
    ]


def _rule(rules: RuleTable, kind: DueKind, place: Place, day: date) -> DeadlineRule | None:
    duty = DUTIES.get(kind)
    return rules.about(duty, place, day) if duty else None


def _waiting(session: Session, tx: Transaction) -> tuple[Due, ...]:
    asked = []
    if session.may(Action.ACCEPT_STAGE_TWO):
        asked = [
            Due(
                kind=DueKind.STAGE_TWO_ASKED,
                title=case.transitions[-1].reason,
                child=tx.children.name(case.child_id),
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
            if handover.awaits_approval
        ]
    return (*asked, *approvals)


def _unanswered(session: Session, tx: Transaction) -> tuple[Unanswered, ...]:
    if not session.may(Action.SEAL):
        return ()
    most = tx.house_terms.get().answer_days
    found = []
    for handover in tx.handovers.waiting():
        days, expected = handover.days_waited(session.now()) or 0, handover.expected_answer_on
        found.append(
            Unanswered(
                handover=handover,
                child=_child_of(tx, handover.case_id),
                recipient=tx.contacts.get(handover.recipient).card.name,
                days=days,
                late=days > most if expected is None else expected < session.today(),
                resend=resend_due(handover, session.now()),
                asked=is_asked(tx, handover.id),
            )
        )
    return tuple(found)


def _offered(session: Session, tx: Transaction) -> tuple[Incoming, ...]:
    if not session.may(Action.SEAL):
        return ()
    return tuple(item for item in tx.incoming.listed() if item.awaits_answer)


def _child_of(tx: Transaction, case_id: CaseId) -> str:
    return tx.children.name(tx.cases.get(case_id).child_id)


def _days(session: Session, day: date | None) -> int | None:
    return (day - session.today()).days if day else None
