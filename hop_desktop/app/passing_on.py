# SPDX-License-Identifier: EUPL-1.2
"""A case inside the desk: who took it, with whom it is, and passing it on to a colleague."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.app.case_reading import names
from hop_desktop.app.cases import check_stage_work
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action, may
from hop_desktop.domain.cases import CaseStatus, Move, SupportCase
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.handovers import Incoming
from hop_desktop.domain.ids import CaseId, StaffId
from hop_desktop.domain.staff import StaffMember


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """A received handover: who answered it, and with whom its case is now, if it is here."""

    incoming: Incoming
    taken_by: str
    now_with: str


def received(session: Session) -> tuple[InboxRow, ...]:
    """Return the received handovers, newest first, with the people who have them."""
    session.check(Action.SEAL)
    with session.read() as tx:
        staff = names(tx)
        found = tx.incoming.listed()
        here = {each.case_id: tx.cases.find(each.case_id) for each in found}
        return tuple(
            InboxRow(
                incoming=each,
                taken_by=staff.get(each.taken_by, "") if each.taken_by else "",
                now_with=_now_with(here[each.case_id], staff),
            )
            for each in found
        )


def takers(session: Session) -> tuple[StaffMember, ...]:
    """Return who may have a case of stage III: the active case managers."""
    with session.read() as tx:
        return tuple(each for each in tx.staff.all() if _may_have(session, each))


def pass_on(
    session: Session, case_id: CaseId, to: StaffId, *, reason: str, draft: str = ""
) -> SupportCase:
    """Make a colleague responsible; who had the case goes on taking part.

    Raises ``Invalid`` without a reason or to the same person, ``NotAllowed`` unless the colleague
    manages cases.
    """
    with session.write("case.passed-on", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        if not _may_have(session, tx.staff.get(to)):
            raise NotAllowed
        if draft:
            tx.drop_draft(session.person.id, draft)
        return tx.cases.save(
            case.passed_on(
                to, on=session.today(), at=session.now(), by=session.person.id, reason=reason
            )
        )


def taken_by(case: SupportCase) -> StaffId | None:
    """Return who took the case over when it last came to this house."""
    taken = (step.by for step in reversed(case.transitions) if step.move is Move.TAKEN_OVER)
    return next(taken, None)


def _may_have(session: Session, member: StaffMember) -> bool:
    return may(member.on(session.today()), Action.WORK_ON_STAGE_THREE)


def _now_with(case: SupportCase | None, staff: dict[StaffId, str]) -> str:
    if case is None or not case.is_ours or case.status is CaseStatus.CLOSED:
        return ""
    return staff.get(case.responsible, "")
