# SPDX-License-Identifier: EUPL-1.2
"""The days on which meetings, tellings, consents and referrals ask for something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum

from hop_desktop.domain.access import Scope
from hop_desktop.domain.ids import CaseId
from hop_desktop.store.transaction import Transaction


class DueKind(Enum):
    """Why something stands on the list."""

    TASK = "task"
    REVIEW = "review"
    STAGE_TWO_ASKED = "stage-two-asked"
    PLAN_EVALUATION = "plan-evaluation"
    APPROVAL = "approval"
    MEETING = "meeting"
    OBJECTIONS = "objections"
    TELL_CARER = "tell-carer"
    CONSENT_ENDS = "consent-ends"
    REFERRAL_ANSWER = "referral-answer"
    REFERRAL_ENDS = "referral-ends"


DueDay = tuple[DueKind, CaseId, date]


def dealing_days(tx: Transaction, scope: Scope, *, today: date, until: date) -> Iterator[DueDay]:
    """Yield what the records of open cases in a scope ask for by a day."""
    yield from _meetings(tx, scope, today=today, until=until)
    yield from (
        (DueKind.TELL_CARER, telling.case_id, telling.again_on)
        for telling in tx.tellings.due(scope, until)
        if telling.again_on is not None
    )
    yield from (
        (DueKind.CONSENT_ENDS, consent.case_id, consent.valid_until)
        for consent in tx.consents.due(scope, until)
        if consent.valid_until is not None
    )
    referrals = tx.referrals.due(scope, until)
    yield from (
        (DueKind.REFERRAL_ANSWER, referral.case_id, referral.expected_on)
        for referral in referrals
        if referral.is_waited_for and referral.expected_on is not None
    )
    yield from (
        (DueKind.REFERRAL_ENDS, referral.case_id, referral.valid_until)
        for referral in referrals
        if not referral.is_waited_for and referral.valid_until is not None
    )


def _meetings(tx: Transaction, scope: Scope, *, today: date, until: date) -> Iterator[DueDay]:
    for meeting in tx.meetings.due(scope, today=today, until=until):
        later = any(held.on > meeting.on for held in tx.meetings.of_case(meeting.case_id))
        if meeting.next_on is not None and meeting.next_on <= until and not later:
            yield DueKind.MEETING, meeting.case_id, meeting.next_on
        last = meeting.objections_until
        if last is not None and today <= last <= until:
            yield DueKind.OBJECTIONS, meeting.case_id, last
