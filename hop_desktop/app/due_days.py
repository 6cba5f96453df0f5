# SPDX-License-Identifier: EUPL-1.2
"""The days on which meetings, tellings, consents and referrals ask for something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.institution import Place
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
    EFFECT = "effect"
    YEARLY_TALK = "yearly-talk"


DueDay = tuple[DueKind, CaseId, date, UUID]
"""What kind, of which case, by which day, and which record asks for it."""


def dealing_days(tx: Transaction, scope: Scope, *, today: date, until: date) -> Iterator[DueDay]:
    """Yield what the records of open cases in a scope ask for by a day."""
    yield from _meetings(tx, scope, today=today, until=until)
    for telling in tx.tellings.due(scope, until):
        assert telling.again_on is not None  # noqa: S101  it is due by that day
        yield DueKind.TELL_CARER, telling.case_id, telling.again_on, telling.id
    for consent in tx.consents.due(scope, until):
        assert consent.valid_until is not None  # noqa: S101  it is due by that day
        yield DueKind.CONSENT_ENDS, consent.case_id, consent.valid_until, consent.id
    yield from _referrals(tx, scope, today=today, until=until)


def _referrals(tx: Transaction, scope: Scope, *, today: date, until: date) -> Iterator[DueDay]:
    """Yield when an answer is expected and when the effect of a recommendation is assessed.

    In the kindergarten (AHS) that work begins while the term is ending, by the house's own days
    before; in the school (PGS § 46 (8)) it comes when the term has ended.
    """
    ending = max(until, today + timedelta(days=tx.house_terms.get().term_days))
    for referral in tx.referrals.due(scope, ending):
        last, day, kind = until, referral.expected_on, DueKind.REFERRAL_ANSWER
        if not referral.is_waited_for:
            day, kind = referral.valid_until, DueKind.REFERRAL_ENDS
            place = tx.children.get(tx.cases.get(referral.case_id).child_id).place
            last = ending if place is Place.KINDERGARTEN else until
        if day is not None and day <= last:
            yield kind, referral.case_id, day, referral.id


def _meetings(tx: Transaction, scope: Scope, *, today: date, until: date) -> Iterator[DueDay]:
    for meeting in tx.meetings.due(scope, today=today, until=until):
        later = any(held.on > meeting.on for held in tx.meetings.of_case(meeting.case_id))
        if meeting.next_on is not None and meeting.next_on <= until and not later:
            yield DueKind.MEETING, meeting.case_id, meeting.next_on, meeting.id
        last = meeting.objections_until
        if last is not None and today <= last <= until:
            yield DueKind.OBJECTIONS, meeting.case_id, last, meeting.id
