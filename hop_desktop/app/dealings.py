# SPDX-License-Identifier: EUPL-1.2
"""What is kept beside a case's work: meetings, consents, how parents were told, referrals."""

from __future__ import annotations

from dataclasses import dataclass

from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.consents import Consent
from hop_desktop.domain.meetings import Meeting, MeetingPaper
from hop_desktop.domain.referrals import Referral
from hop_desktop.domain.telling import Telling
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealings:
    """Dealings with the family in a case, each kind latest first; consents are the child's."""

    meetings: tuple[Meeting, ...] = ()
    papers: tuple[MeetingPaper, ...] = ()
    consents: tuple[Consent, ...] = ()
    tellings: tuple[Telling, ...] = ()
    referrals: tuple[Referral, ...] = ()


def dealings_of(tx: Transaction, case: SupportCase) -> Dealings:
    """Return the dealings of a case that the caller may read."""
    return Dealings(
        meetings=tx.meetings.of_case(case.id),
        papers=tx.meetings.papers_of_case(case.id),
        consents=tx.consents.of_child(case.child_id),
        tellings=tx.tellings.of_case(case.id),
        referrals=tx.referrals.of_case(case.id),
    )
