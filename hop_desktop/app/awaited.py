# SPDX-License-Identifier: EUPL-1.2
"""What somebody waits for from others: an answer, an approval, a task that was given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hop_desktop.app.due_days import DueKind
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Move
from hop_desktop.domain.handovers import HandoverState
from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """One thing that others do: ``who`` does it, "" where a role or another house decides.

    ``since`` is the day on which it was asked, ``until`` the day by which it was agreed.
    """

    kind: DueKind
    case_id: CaseId
    child: str
    title: str = ""
    who: str = ""
    since: date | None = None
    until: date | None = None
    handover_id: HandoverId | None = None


def awaited(session: Session, tx: Transaction) -> tuple[Awaited, ...]:
    """Return what the person at the keyboard waits for, the oldest of each kind first."""
    return (
        *_stage_two(session, tx),
        *_approvals(session, tx),
        *_tasks(session, tx),
        *_referrals(session, tx),
    )


def _stage_two(session: Session, tx: Transaction) -> Iterator[Awaited]:
    if session.may(Action.ACCEPT_STAGE_TWO):
        return
    for case in tx.cases.asked():
        asked = next(m for m in reversed(case.transitions) if m.move is Move.STAGE_TWO_ASKED)
        if session.person.id in {asked.by, case.responsible}:
            yield Awaited(
                kind=DueKind.STAGE_TWO_ASKED,
                case_id=case.id,
                child=tx.children.name(case.child_id),
                since=asked.on,
            )


def _approvals(session: Session, tx: Transaction) -> Iterator[Awaited]:
    if session.may(Action.APPROVE):
        return
    for handover in tx.handovers.open():
        prepared = handover.state is HandoverState.DRAFT and handover.reason
        if prepared and handover.created_by == session.person.id:
            yield Awaited(
                kind=DueKind.APPROVAL,
                case_id=handover.case_id,
                child=_child_of(tx, handover.case_id),
                handover_id=handover.id,
            )


def _tasks(session: Session, tx: Transaction) -> Iterator[Awaited]:
    for task in tx.tasks.open_given_by(session.person.id):
        assert task.case_id is not None  # noqa: S101  only those of open cases are asked for
        yield Awaited(
            kind=DueKind.TASK,
            case_id=task.case_id,
            child=_child_of(tx, task.case_id),
            title=task.title,
            who=tx.staff.get(task.owner).name,
            until=task.due_on,
        )


def _referrals(session: Session, tx: Transaction) -> Iterator[Awaited]:
    for referral in tx.referrals.waited_for_by(session.person.id):
        yield Awaited(
            kind=DueKind.REFERRAL_ANSWER,
            case_id=referral.case_id,
            child=_child_of(tx, referral.case_id),
            since=referral.sent_on,
            until=referral.expected_on,
        )


def _child_of(tx: Transaction, case_id: CaseId) -> str:
    return tx.children.name(tx.cases.get(case_id).child_id)
