# SPDX-License-Identifier: EUPL-1.2
"""Which case a draft belongs to: some are named after the case, others after what they change."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from hop_desktop.app.cases import relation_to
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import (
    CaseId,
    ConsentId,
    HandoverId,
    MeetingId,
    ReferralId,
    TellingId,
)
from hop_desktop.store.transaction import Transaction

GOALS = {"goal", "point", "occasion"}
MEETINGS = {"talk", "round-table"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedCase:
    """The case of a draft and its child; ``part`` is what the draft changes, if not the case."""

    case_id: CaseId
    child: str
    part: UUID | None = None


def case_of(session: Session, form: str, about: UUID) -> DraftedCase:
    """Return the case that a draft of a form belongs to.

    Raises ``NotFound`` when it is gone and ``NotAllowed`` when this person may not read it.
    """
    with session.read() as tx:
        case_id = _case_id(tx, form, about)
        case = tx.cases.get(case_id)
        session.check(Action.READ_CHILD, relation_to(session, tx, case))
        child = tx.children.get(case.child_id).name
        part = about if about != case_id else None
        return DraftedCase(case_id=case_id, child=child, part=part)


def _case_id(tx: Transaction, form: str, about: UUID) -> CaseId:
    if form == "handover":
        return tx.handovers.get(HandoverId(about)).case_id
    try:
        return tx.cases.get(CaseId(about)).id
    except NotFound:
        return _case_of_part(tx, form, about)


def _case_of_part(tx: Transaction, form: str, about: UUID) -> CaseId:
    if form in GOALS:
        return tx.plans.case_of_goal(about)
    if form in MEETINGS:
        return tx.meetings.get(MeetingId(about)).case_id
    if form == "consent":
        return tx.consents.get(ConsentId(about)).case_id
    if form == "telling":
        return tx.tellings.get(TellingId(about)).case_id
    if form == "referral":
        return tx.referrals.get(ReferralId(about)).case_id
    raise NotFound
