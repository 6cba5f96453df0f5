# SPDX-License-Identifier: EUPL-1.2
"""Meetings, consents, tellings and referrals: what they refuse and what follows from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.cases import Move, Stage
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope, holding
from hop_desktop.domain.errors import Invalid, StageNotOpen
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import CaseId, ChildId, ConsentId, MeetingId, StaffId, TaskId
from hop_desktop.domain.meetings import (
    LONGEST_RECORD,
    MOST_AGREEMENTS,
    MOST_PEOPLE,
    Agreement,
    Attendee,
    Meeting,
    MeetingKind,
    Sharing,
    TableWords,
    TalkWords,
)
from hop_desktop.domain.referrals import Referral, ReferralOutcome
from hop_desktop.domain.telling import Telling
from tests.builders import NOON, TODAY, a_case
from tests.strategies import days, meetings, referrals

ME = StaffId(uuid4())
DAY = timedelta(days=1)


def a_table(**fields: object) -> Meeting:
    table = Meeting(
        id=MeetingId(uuid4()),
        case_id=CaseId(uuid4()),
        kind=MeetingKind.ROUND_TABLE,
        on=TODAY,
        author_id=ME,
        written_at=NOON,
        attendees=(Attendee(name="Külli Maasikas", role="ema"),),
        agreements=(Agreement(id=uuid4(), what="Küsib aja", owner=ME, due_on=TODAY),),
        table=TableWords(
            chair="Öie Pähkel",
            minute_taker="Šeila Õunapuu",
            purpose="Leppida kokku",
            child_heard="Õpetaja rääkis",
            objection_days=5,
        ),
    )
    return replace(table, **fields)  # type: ignore[arg-type]  # by name


def a_talk(**fields: object) -> Meeting:
    talk = a_table(kind=MeetingKind.TALK, agreements=(), talk=TalkWords(summary="Läheb hästi"))
    return replace(talk, **fields)  # type: ignore[arg-type]  # by name


def a_consent(**fields: object) -> Consent:
    consent = Consent(
        id=ConsentId(uuid4()),
        case_id=CaseId(uuid4()),
        child_id=ChildId(uuid4()),
        scope=ConsentScope.KVM,
        giver="Külli Maasikas",
        form=ConsentForm.WRITTEN,
        given_on=TODAY,
        recorded_by=ME,
        recorded_at=NOON,
    )
    return replace(consent, **fields)  # type: ignore[arg-type]  # by name


def refused(make: object, field: str, reason: str) -> None:
    with pytest.raises(Invalid) as refusal:
        make()  # type: ignore[operator]  # a lambda
    assert (refusal.value.field, refusal.value.reason) == (field, reason)


def test_a_finished_table_counts_its_papers_and_opens_the_term_for_objections() -> None:
    table = a_table()
    assert table.objections_until is None

    finished = table.finished(on=TODAY + DAY)
    again = finished.reworded(finished.words).finished(on=TODAY + 2 * DAY)

    assert (finished.version, finished.objections_until) == (1, TODAY + 6 * DAY)
    assert (again.version, again.objections_until) == (2, TODAY + 7 * DAY)


def test_a_change_keeps_the_papers_and_the_tasks() -> None:
    task = TaskId(uuid4())
    agreement = Agreement(id=uuid4(), what="Küsib aja", owner=ME, due_on=TODAY, task_id=task)
    table = a_table(agreements=(agreement,)).finished(on=TODAY)

    changed = table.reworded(
        replace(table.words, agreements=(replace(agreement, what="Helistab", task_id=None),))
    )

    assert not changed.is_finished
    assert changed.version == 1
    assert [(each.what, each.task_id) for each in changed.agreements] == [("Helistab", task)]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"chair": ""}, "chair"),
        ({"minute_taker": " "}, "minute_taker"),
        ({"purpose": ""}, "purpose"),
        ({"child_heard": ""}, "child_heard"),
        ({"parent_present": False}, "parent_heard"),
    ],
)
def test_a_table_is_not_finished_without(change: dict[str, object], field: str) -> None:
    table = a_table()
    words = replace(table.table, **change)  # type: ignore[arg-type]  # by name

    refused(lambda: replace(table, table=words).finished(on=TODAY), field, "empty")


def test_a_child_who_came_needs_no_other_hearing() -> None:
    table = a_table()
    words = replace(table.table, child_present=True, child_heard="")

    assert replace(table, table=words).finished(on=TODAY).is_finished


def test_a_talk_is_not_finished_without_a_summary_or_the_limits_of_sharing() -> None:
    refused(lambda: a_talk(talk=TalkWords()).finished(on=TODAY), "summary", "empty")
    limited = TalkWords(summary="Hea", sharing=Sharing.LIMITED)
    refused(lambda: a_talk(talk=limited).finished(on=TODAY), "sharing_limits", "empty")
    assert a_talk().finished(on=TODAY).objections_until is None


def test_nothing_is_finished_before_it_was_or_without_people_or_owners() -> None:
    absent = (Attendee(name="Külli", present=False),)
    refused(lambda: a_table().finished(on=TODAY - DAY), "on", "in-the-future")
    refused(lambda: a_table(attendees=absent).finished(on=TODAY), "attendees", "nobody-there")
    lone = (Agreement(id=uuid4(), what="Küsib aja", owner=ME),)
    refused(lambda: a_table(agreements=lone).finished(on=TODAY), "agreements", "no-owner-or-day")


def test_a_record_has_its_bounds() -> None:
    many = tuple(Agreement(id=uuid4(), what="x") for _ in range(MOST_AGREEMENTS + 1))
    refused(lambda: a_table(agreements=many), "agreements", "too-many")
    long = TalkWords(summary="ä" * (LONGEST_RECORD + 1))
    refused(lambda: a_talk(talk=long), "summary", "too-long")
    refused(lambda: TableWords(objection_days=0), "objection_days", "not-objection-days")
    refused(lambda: a_table(next_on=TODAY), "next_on", "not-later")


@given(meeting=meetings(CaseId(uuid4()), ME))
def test_rewording_with_its_own_words_changes_nothing_but_the_finish(meeting: Meeting) -> None:
    assert meeting.reworded(meeting.words) == replace(meeting, finished_on=None)


@given(given_on=days, until=st.none() | days, taken_back=st.none() | days, day=days)
def test_a_consent_holds_from_its_day_until_it_ends_or_is_taken_back(
    given_on: date, until: date | None, taken_back: date | None, day: date
) -> None:
    def make() -> Consent:
        return a_consent(
            given_on=given_on, valid_until=until, withdrawn_on=taken_back, recorded_at=LATE
        )

    if (until and until < given_on) or (taken_back and taken_back < given_on):
        with pytest.raises(Invalid):
            make()
        return
    holds = make().holds_on(day)
    ends = [end for end in (until, taken_back and taken_back - DAY) if end is not None]
    assert holds == (given_on <= day <= min(ends, default=date.max))


LATE = NOON.replace(year=2090)


def test_only_a_consent_in_writing_counts_where_writing_is_asked() -> None:
    oral = a_consent(form=ConsentForm.ORAL)
    earlier = a_consent(given_on=TODAY - DAY)

    assert holding([oral, earlier], ConsentScope.KVM, TODAY) == oral
    assert holding([oral, earlier], ConsentScope.KVM, TODAY, in_writing=True) == earlier
    assert holding([oral], ConsentScope.SENDING, TODAY) is None


def test_a_consent_of_tomorrow_or_for_something_unnamed_is_refused() -> None:
    refused(lambda: a_consent(given_on=TODAY + 2 * DAY), "given_on", "in-the-future")
    refused(lambda: a_consent(scope=ConsentScope.OTHER), "limits", "empty")


def test_a_telling_says_whom_and_how_or_why_not() -> None:
    def telling(**fields: object) -> Telling:
        told = Telling(
            id=uuid4(),  # type: ignore[arg-type]  # any identifier
            case_id=CaseId(uuid4()),
            told=CarerInformed.NOT_YET,
            on=TODAY,
            note="Ema ei vasta",
            author_id=ME,
            written_at=NOON,
        )
        return replace(told, **fields)  # type: ignore[arg-type]  # by name

    refused(lambda: telling(note=" "), "note", "empty")
    refused(lambda: telling(told=CarerInformed.YES), "whom", "empty")
    refused(lambda: telling(on=TODAY + 2 * DAY), "on", "in-the-future")
    refused(lambda: telling(again_on=TODAY - DAY), "again_on", "before-start")


@given(referral=referrals(CaseId(uuid4()), ME))
def test_an_application_is_sent_before_it_is_answered(referral: Referral) -> None:
    assert referral.is_waited_for == (referral.is_sent and referral.outcome is None)
    if referral.outcome is not None:
        assert referral.sent_on is not None
        assert referral.decided_on is not None
        assert referral.sent_on <= referral.decided_on


def test_an_answer_comes_whole() -> None:
    def referral(**fields: object) -> Referral:
        made = Referral(
            id=uuid4(),  # type: ignore[arg-type]  # any identifier
            case_id=CaseId(uuid4()),
            purpose="Tõhustatud tugi",
            sent_on=TODAY,
            author_id=ME,
            written_at=NOON,
        )
        return replace(made, **fields)  # type: ignore[arg-type]  # by name

    came = {"decided_on": TODAY, "outcome": ReferralOutcome.RECOMMENDED}
    refused(lambda: referral(decided_on=TODAY), "outcome", "empty")
    refused(lambda: referral(outcome=ReferralOutcome.WITHDRAWN), "decided_on", "empty")
    refused(lambda: referral(**came), "recommendation", "empty")
    refused(lambda: referral(valid_until=TODAY), "valid_until", "no-recommendation")
    refused(lambda: referral(**came, sent_on=None, recommendation="Logopeed"), "sent_on", "empty")
    refused(lambda: referral(expected_on=TODAY - DAY), "expected_on", "before-start")


def test_the_review_of_stage_one_goes_on_to_a_later_day_with_a_reason() -> None:
    case = a_case()

    on = case.go_on(on=TODAY, at=NOON, by=ME, reason="Aitab", review_on=TODAY + DAY)

    assert (on.review_on, on.transitions[-1].move) == (TODAY + DAY, Move.REVIEWED)
    wrong = {"on": TODAY, "at": NOON, "by": ME, "reason": "Aitab"}
    refused(lambda: case.go_on(**wrong, review_on=None), "review_on", "empty")  # type: ignore[arg-type]
    refused(lambda: case.go_on(**wrong, review_on=TODAY), "review_on", "not-later")  # type: ignore[arg-type]
    with pytest.raises(StageNotOpen):
        a_case(stage=Stage.TWO).go_on(**wrong, review_on=TODAY + DAY)  # type: ignore[arg-type]


def test_a_record_names_no_more_people_than_a_paper_holds() -> None:
    crowd = tuple(Attendee(name=f"Külaline {n}", role="") for n in range(MOST_PEOPLE + 1))

    assert a_table(attendees=crowd[1:])
    with pytest.raises(Invalid) as refused:
        a_table(attendees=crowd)
    assert (refused.value.field, refused.value.reason) == ("attendees", "too-many")
