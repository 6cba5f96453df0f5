# SPDX-License-Identifier: EUPL-1.2
"""When a recipient is silent for good: another case goes on, and the old one stays as it is.

Nobody takes a case back that may have been accepted: it could have two owners. The new case bears
a number of its own, names the one it continues, and its alarm note is read wherever it comes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import CaseCustody, Move, SupportCase
from hop_desktop.domain.errors import CaseAlreadyOpen, HandoverNotOpen
from hop_desktop.domain.ids import CaseId, PlanId
from hop_desktop.domain.text import required
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Continued:
    """The case that is continued and the one that continues it, as far as they are known here."""

    earlier: SupportCase | None = None
    later: SupportCase | None = None


def continue_case(session: Session, case_id: CaseId, *, note: str) -> SupportCase:
    """Open a case that continues one whose handover has no answer, as the head.

    ``note`` says whom the house waits for, since when, and why somebody must act now. Raises
    ``HandoverNotOpen`` unless an answer is waited for, ``CaseAlreadyOpen`` for a second one.
    """
    session.check(Action.APPROVE)
    alarm = required("reason", note)
    number = CaseId(new_id())
    with session.write("case.continued", "support_case", number) as tx:
        case = tx.cases.get(case_id)
        if case.custody not in {CaseCustody.OUT, CaseCustody.WITHDRAWING}:
            raise HandoverNotOpen
        if tx.cases.continuing(case_id) is not None:
            raise CaseAlreadyOpen
        begun = replace(
            case,
            id=number,
            custody=CaseCustody.OWN,
            ownership=1,
            opened_on=session.today(),
            stage_since=session.today(),
            transitions=(),
            continues=case_id,
            alarm=alarm,
            need_revision=0,
            voices_revision=0,
            revision=0,
        )
        opened = tx.cases.save(
            begun.moved(
                Move.OPENED,
                on=session.today(),
                at=session.now(),
                by=session.person.id,
                reason=alarm,
            )
        )
        _copy_plan(tx, case_id, number)
        return opened


def continued_in(tx: Transaction, case: SupportCase) -> Continued:
    """Return what a case continues and what continues it, as far as it is known here."""
    earlier = tx.cases.find(case.continues) if case.continues is not None else None
    return Continued(earlier=earlier, later=tx.cases.continuing(case.id))


def _copy_plan(tx: Transaction, old: CaseId, new: CaseId) -> None:
    plan = tx.plans.of_case(old)
    if plan is not None:
        copied = replace(plan, id=PlanId(new_id()), case_id=new, approved_by=None, approved_at=None)
        tx.plans.save(replace(copied, revision=0))
