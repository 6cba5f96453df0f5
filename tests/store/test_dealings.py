# SPDX-License-Identifier: EUPL-1.2
"""Meetings, consents, tellings and referrals: they read back equal, and tell what is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.access import Action, Scope, scope
from hop_desktop.domain.cases import CaseStatus
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import ConsentId, MeetingId, ReferralId, TellingId
from hop_desktop.domain.meetings import Meeting, MeetingKind, TableWords
from hop_desktop.domain.referrals import Referral, ReferralOutcome
from hop_desktop.domain.staff import Role
from hop_desktop.domain.telling import Telling
from tests.builders import NOON, TODAY
from tests.store.ground import Ground
from tests.strategies import consents, meetings, referrals, tellings

DAY = timedelta(days=1)


def a_meeting(ground: Ground, **fields: object) -> Meeting:
    meeting = Meeting(
        id=MeetingId(uuid4()),
        case_id=ground.case.id,
        kind=MeetingKind.ROUND_TABLE,
        on=TODAY,
        author_id=ground.person.id,
        written_at=NOON,
    )
    return ground.tx.meetings.save(replace(meeting, **fields))  # type: ignore[arg-type]  # by name


def a_consent(ground: Ground, **fields: object) -> Consent:
    consent = Consent(
        id=ConsentId(uuid4()),
        case_id=ground.case.id,
        child_id=ground.child.id,
        scope=ConsentScope.KVM,
        giver="Külli Maasikas",
        form=ConsentForm.WRITTEN,
        given_on=TODAY,
        recorded_by=ground.person.id,
        recorded_at=NOON,
    )
    return ground.tx.consents.save(replace(consent, **fields))  # type: ignore[arg-type]  # by name


def a_telling(ground: Ground, **fields: object) -> Telling:
    telling = Telling(
        id=TellingId(uuid4()),
        case_id=ground.case.id,
        told=CarerInformed.NOT_YET,
        on=TODAY,
        note="Ema ei vasta",
        author_id=ground.person.id,
        written_at=NOON,
    )
    return ground.tx.tellings.save(replace(telling, **fields))  # type: ignore[arg-type]  # by name


def a_referral(ground: Ground, **fields: object) -> Referral:
    referral = Referral(
        id=ReferralId(uuid4()),
        case_id=ground.case.id,
        purpose="Tõhustatud tugi",
        author_id=ground.person.id,
        written_at=NOON,
    )
    return ground.tx.referrals.save(replace(referral, **fields))  # type: ignore[arg-type]  # by name


def mine(ground: Ground) -> Scope:
    person = replace(ground.person, roles=frozenset({Role.HEAD}))
    return scope(person, Action.READ_CHILD)


@given(data=st.data())
def test_what_is_saved_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    case, child, me = common.case.id, common.child.id, common.person.id
    meeting, telling = data.draw(meetings(case, me)), data.draw(tellings(case, me))
    consent, referral = data.draw(consents(case, child, me)), data.draw(referrals(case, me))
    with common.undone() as tx:
        saved = (
            tx.meetings.save(meeting),
            tx.consents.save(consent),
            tx.tellings.save(telling),
            tx.referrals.save(referral),
        )

        read = (
            tx.meetings.get(meeting.id),
            tx.consents.get(consent.id),
            tx.tellings.get(telling.id),
            tx.referrals.get(referral.id),
        )
        assert read == saved
        assert [each.revision for each in saved] == [1, 1, 1, 1]
        assert (tx.meetings.of_case(case), tx.tellings.of_case(case)) == (saved[:1], saved[2:3])
        assert (tx.consents.of_child(child), tx.referrals.of_case(case)) == (saved[1:2], saved[3:])


def test_what_is_not_there_is_not_found(ground: Ground) -> None:
    tx = ground.tx
    with pytest.raises(NotFound):
        tx.meetings.get(MeetingId(uuid4()))
    with pytest.raises(NotFound):
        tx.consents.get(ConsentId(uuid4()))
    with pytest.raises(NotFound):
        tx.tellings.get(TellingId(uuid4()))
    with pytest.raises(NotFound):
        tx.referrals.get(ReferralId(uuid4()))
    assert tx.meetings.papers_of_case(ground.case.id) == ()


def test_what_was_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    first = a_meeting(ground)
    ground.tx.meetings.save(replace(first, place="Saalis"))
    with pytest.raises(Stale):
        ground.tx.meetings.save(replace(first, place="Õues"))


def test_a_next_meeting_is_due_until_something_was_held(ground: Ground) -> None:
    def due(until: date) -> tuple[Meeting, ...]:
        return ground.tx.meetings.due(mine(ground), today=TODAY, until=until)

    first = a_meeting(ground, next_on=TODAY + 3 * DAY)
    assert due(TODAY + 2 * DAY) == ()
    assert due(TODAY + 3 * DAY) == (first,)

    a_meeting(ground, on=TODAY + DAY)
    assert due(TODAY + 3 * DAY) == ()


def test_objections_are_due_only_while_they_may_be_made(ground: Ground) -> None:
    table = a_meeting(ground, finished_on=TODAY, table=TableWords(objection_days=5))
    meetings_ = ground.tx.meetings

    assert meetings_.due(mine(ground), today=TODAY, until=TODAY + 5 * DAY) == (table,)
    late = TODAY + 6 * DAY
    assert meetings_.due(mine(ground), today=late, until=late) == ()


def test_a_consent_runs_out_unless_given_anew_or_taken_back(ground: Ground) -> None:
    until = TODAY + 3 * DAY
    ends = a_consent(ground, valid_until=until)
    a_consent(ground, scope=ConsentScope.SENDING, valid_until=until, withdrawn_on=TODAY)
    a_consent(ground, scope=ConsentScope.NEXT_PLACE)
    assert ground.tx.consents.due(mine(ground), until) == (ends,)

    a_consent(ground, given_on=TODAY + DAY)
    assert ground.tx.consents.due(mine(ground), until) == ()


def test_the_latest_word_on_telling_counts(ground: Ground) -> None:
    waits = a_telling(ground, again_on=TODAY + DAY)
    assert ground.tx.tellings.due(mine(ground), TODAY + DAY) == (waits,)

    a_telling(ground, told=CarerInformed.YES, whom="ema", written_at=NOON + timedelta(hours=1))
    assert ground.tx.tellings.due(mine(ground), TODAY + DAY) == ()


def test_an_application_is_due_for_an_answer_and_for_its_end(ground: Ground) -> None:
    until = TODAY + 3 * DAY
    waits = a_referral(ground, sent_on=TODAY, expected_on=until)
    ended = a_referral(
        ground,
        sent_on=TODAY,
        decided_on=TODAY,
        outcome=ReferralOutcome.RECOMMENDED,
        recommendation="Logopeed",
        valid_until=until,
    )
    assert set(ground.tx.referrals.due(mine(ground), until)) == {waits, ended}


def test_a_closed_case_reminds_nobody(ground: Ground) -> None:
    a_meeting(ground, next_on=TODAY + DAY)
    a_consent(ground, valid_until=TODAY)
    a_telling(ground, again_on=TODAY)
    a_referral(ground, sent_on=TODAY, expected_on=TODAY)
    ground.tx.cases.save(replace(ground.case, status=CaseStatus.CLOSED))
    tx, until = ground.tx, TODAY + 7 * DAY

    assert tx.meetings.due(mine(ground), today=TODAY, until=until) == ()
    assert tx.consents.due(mine(ground), until) == ()
    assert tx.tellings.due(mine(ground), until) == ()
    assert tx.referrals.due(mine(ground), until) == ()
