# SPDX-License-Identifier: EUPL-1.2
"""A case that goes to another computer of the same house, once stage II is asked for.

It is a handover like any other, so that exactly one computer is responsible: the number rises,
the teacher's computer stays responsible until the answer has come back. What a house need not
decide about itself falls away: the carer's consent, the tick-list, the head's approval.
"""

from __future__ import annotations

from hop_desktop.app import handovers
from hop_desktop.app.case_rights import check_stage_work
from hop_desktop.app.house import is_colleague
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import Stage, SupportCase
from hop_desktop.domain.errors import HandoverAlreadyOpen, NotOurHouse
from hop_desktop.domain.handovers import Basis, Handover, HandoverState
from hop_desktop.domain.ids import CaseId, ContactId, HandoverId


def hand_within(session: Session, case_id: CaseId, recipient: ContactId) -> Handover:
    """Seal a case for another computer of this house.

    Raises ``NotOurHouse`` for a contact of another house, ``HandoverAlreadyOpen``,
    ``RecipientNotConfirmed`` and what the case raises when it cannot go.
    """
    session.check(Action.SEAL)
    with session.write("handover.started", "handover") as tx:
        case = tx.cases.get(case_id)
        check_stage_work(session, tx, case)
        case.worked_on(Stage.ONE, Stage.TWO)
        if not is_colleague(tx, recipient):
            raise NotOurHouse
        if tx.handovers.open_of_case(case_id) is not None:
            raise HandoverAlreadyOpen
        handover = Handover(
            id=HandoverId(new_id()),
            case_id=case_id,
            recipient=recipient,
            ownership=case.ownership + 1,
            state=HandoverState.APPROVED,
            reason=_reason(case),
            basis=Basis.LAW,
            created_by=session.person.id,
            approved_by=session.person.id,
            approved_at=session.now(),
        )
        tx.about("handover", handover.id)
        tx.handovers.save(handover)
    return handovers.seal(session, handover.id)


def _reason(case: SupportCase) -> str:
    """Return why it goes: the words of the last move, in which stage II was asked or refused."""
    return case.transitions[-1].reason if case.transitions else case.concern
