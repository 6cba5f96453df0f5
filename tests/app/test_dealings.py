# SPDX-License-Identifier: EUPL-1.2
"""Meetings with their papers and tasks, consents, tellings, referrals, and the stage I review."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from io import BytesIO

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    drafts,
    handover_reading,
    handovers,
    inbox,
    meetings,
    plans,
    reviews,
    today,
)
from hop_desktop.app.due_days import DueKind
from hop_desktop.app.taking_over import take_over
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import CaseStatus, Move, ReviewOutcome, SupportCase
from hop_desktop.domain.consents import ConsentScope
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.errors import CaseClosed, Invalid, NotAllowed, StageNotOpen, Stale
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.meetings import LONGEST_RECORD, MeetingKind, TalkWords
from hop_desktop.domain.referrals import ReferralOutcome
from tests import worlds
from tests.app.dealings import (
    a_consent,
    a_referral,
    a_round_table,
    a_talk,
    a_telling,
    an_agreement,
    some_dealings,
    table_words,
    talk_words,
)
from tests.app.houses import Houses

WEEK = timedelta(days=7)


def in_stage_one(houses: Houses) -> SupportCase:
    return worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))


def text_of(pdf: bytes) -> str:
    from pypdfium2 import PdfDocument

    document = PdfDocument(BytesIO(pdf))
    pages = [document[number].get_textpage() for number in range(len(document))]
    text = "\n".join(page.get_text_range() for page in pages)
    document.close()
    return text


def test_a_finished_table_freezes_its_minutes_and_hands_out_tasks(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    drafts.keep(houses.coordinator, "round-table", {"purpose": "Lep"})

    table = meetings.finish(
        houses.coordinator,
        case.id,
        MeetingKind.ROUND_TABLE,
        table_words(houses.coordinator),
        draft="round-table",
    )

    assert drafts.kept(houses.coordinator, "round-table") is None
    file = cases.case_file(houses.head, case.id)
    (task,) = file.tasks
    assert (task.title, task.owner) == (
        "Küsib kõrvaarsti aja (ema)",
        houses.coordinator.person.id,
    )
    assert table.agreements[0].task_id == task.id
    (paper,) = file.dealings.papers
    kept, pdf = attachments.open_attachment(houses.teacher, paper.attachment_id)
    assert (kept.title, kept.kind) == ("Ümarlaua protokoll 24.11.2026", AttachedTo.CASE)
    assert kept.sha256 == sha256(pdf).hexdigest()
    text = text_of(pdf)
    for words in ("Isa ei pea hindamist vajalikuks.", "Külli Maasikas", "29.11.2026", "Allkirjad"):
        assert words in text
    assert houses.head.store.verify().ok


def test_a_frozen_paper_stays_and_a_change_makes_another_version(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me = houses.coordinator
    first = a_round_table(me, case.id)
    before = cases.case_file(me, case.id).dealings.papers[0]
    frozen = attachments.open_attachment(me, before.attachment_id)[1]
    words = replace(
        first.words,
        table=replace(first.table, works_well="Pildid aitavad"),
        agreements=(
            replace(first.agreements[0], what="Küsib kõrvaarsti aja uuesti"),
            an_agreement(me, what="Helistab emale", who=""),
        ),
    )

    second = meetings.finish(me, case.id, MeetingKind.ROUND_TABLE, words, before=first)

    file = cases.case_file(me, case.id)
    assert [paper.version for paper in file.dealings.papers] == [1, 2]
    assert attachments.open_attachment(me, before.attachment_id)[1] == frozen
    (newest,) = [p for p in file.dealings.papers if (p.meeting_id, p.version) == (second.id, 2)]
    kept, pdf = attachments.open_attachment(me, newest.attachment_id)
    assert kept.title == "Ümarlaua protokoll 24.11.2026, versioon 2"
    assert "Pildid aitavad" in text_of(pdf)
    assert sorted(task.title for task in file.tasks) == [
        "Helistab emale",
        "Küsib kõrvaarsti aja uuesti (ema)",
    ]


def test_a_done_task_is_not_opened_by_a_new_version(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me = houses.coordinator
    first = a_round_table(me, case.id)
    assert first.agreements[0].task_id is not None
    plans.finish_task(me, first.agreements[0].task_id)
    words = replace(first.words, agreements=(replace(first.agreements[0], what="Muu"),))

    meetings.finish(me, case.id, MeetingKind.ROUND_TABLE, words, before=first)

    (task,) = cases.case_file(me, case.id).tasks
    assert (task.title, task.done_on) == ("Küsib kõrvaarsti aja (ema)", me.today())
    assert meetings.meeting_file(me, case.id).since == (task,)


def test_a_record_that_lacks_something_is_kept_but_not_finished(houses: Houses) -> None:
    case = in_stage_one(houses)
    words = talk_words(houses.teacher, talk=TalkWords(child_view="Tahan mängida"))

    with pytest.raises(Invalid) as refusal:
        meetings.finish(houses.teacher, case.id, MeetingKind.TALK, words)
    kept = meetings.keep(houses.teacher, case.id, MeetingKind.TALK, words)

    assert refusal.value.field == "summary"
    dealings = cases.case_file(houses.head, case.id).dealings
    assert (dealings.meetings, dealings.papers) == ((kept,), ())


def test_who_writes_over_anothers_change_is_told(houses: Houses) -> None:
    case = in_stage_one(houses)
    first = a_talk(houses.teacher, case.id)
    meetings.keep(
        houses.teacher, case.id, MeetingKind.TALK, talk_words(houses.teacher), before=first
    )

    with pytest.raises(Stale):
        meetings.keep(houses.head, case.id, MeetingKind.TALK, first.words, before=first)

    consent = a_consent(houses.teacher, case.id)
    a_consent(houses.teacher, case.id, limits="ainult kõne", before=consent)
    with pytest.raises(Stale):
        a_consent(houses.head, case.id, before=consent)


def test_strangers_and_closed_cases_take_no_records(houses: Houses) -> None:
    case = in_stage_one(houses)
    stranger = houses.other_teacher
    for act in (a_talk, a_round_table, a_consent, a_telling, a_referral):
        with pytest.raises(NotAllowed):
            act(stranger, case.id)
    with pytest.raises(NotAllowed):
        meetings.meeting_file(stranger, case.id)
    cases.close_case(houses.teacher, case.id, reason="Läheb hästi")
    for act in (a_talk, a_round_table, a_consent, a_telling, a_referral):
        with pytest.raises(CaseClosed):
            act(houses.teacher, case.id)
    assert cases.case_file(houses.head, case.id).dealings.meetings == ()


def test_everything_with_a_day_stands_on_the_first_page(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me, day = houses.coordinator, houses.head.today()
    a_round_table(me, case.id)
    a_consent(me, case.id, valid_until=day + timedelta(days=2))
    a_telling(me, case.id, told=CarerInformed.NOT_YET, again_on=day + timedelta(days=1))
    a_referral(me, case.id, expected_on=day + timedelta(days=3))

    due = {item.kind: item.days for item in today.today(me).due}

    assert due == {
        DueKind.TELL_CARER: 1,
        DueKind.CONSENT_ENDS: 2,
        DueKind.REFERRAL_ANSWER: 3,
        DueKind.TASK: 5,
        DueKind.OBJECTIONS: 5,
        DueKind.MEETING: 7,
    }
    assert DueKind.MEETING not in {item.kind for item in today.today(houses.other_teacher).due}


def test_the_end_of_a_recommendation_stands_on_the_first_page(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me = houses.coordinator
    sent = a_referral(me, case.id)
    a_referral(
        me,
        case.id,
        before=sent,
        decided_on=me.today(),
        outcome=ReferralOutcome.RECOMMENDED,
        recommendation="Logopeed",
        valid_until=me.today() + timedelta(days=4),
    )

    assert [(d.kind, d.days) for d in today.today(me).due] == [
        (DueKind.TELL_CARER, 0),
        (DueKind.REFERRAL_ENDS, 4),
    ]


def test_records_go_along_and_consents_are_known_at_the_desk(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    some_dealings(houses.coordinator, case.id)
    first = cases.case_file(houses.head, case.id).dealings.meetings[0]
    meetings.finish(houses.coordinator, case.id, MeetingKind.ROUND_TABLE, first.words, before=first)
    handover = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    data = handovers.write_file(houses.head, handover.id, houses.folder).read_bytes()

    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)

    file = cases.case_file(houses.desk, case.id)
    (consent,) = file.dealings.consents
    assert (consent.scope, consent.giver, consent.origin) == (
        ConsentScope.KVM,
        "Külli Maasikas",
        "Pääsukese näidislasteaed",
    )
    came = {entry.kind: entry for entry in file.received}
    assert "Isa ei pea hindamist vajalikuks." in came[EntryKind.ROUND_TABLE].text
    assert "Küsib kõrvaarsti aja" in came[EntryKind.ROUND_TABLE].result
    assert "Räägiti silmast silma." in came[EntryKind.CARER_TOLD].text
    assert "individuaalne arenduskava" in came[EntryKind.REFERRAL].text
    assert [item.title for item in file.attachments] == [
        "Ümarlaua protokoll 24.11.2026, versioon 2"
    ]


def test_the_longest_record_can_be_sealed(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me = houses.coordinator
    longest = "ä" * (LONGEST_RECORD - len("Külli Maasikas") - len("ema"))
    a_talk(me, case.id, talk=TalkWords(summary=longest))
    with pytest.raises(Invalid):
        a_talk(me, case.id, talk=TalkWords(summary=longest + "ä"))

    handover = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)

    assert handover_reading.handover_file(houses.head, handover.id).handover.package_id


def test_the_review_of_stage_one_comes_to_one_of_three_ends(houses: Houses) -> None:
    case = in_stage_one(houses)
    me = houses.teacher
    later = reviews.review_day(me)

    on = reviews.review_stage_one(
        me, case.id, ReviewOutcome.GO_ON, reason="Nurk aitab", review_on=later
    )
    assert (on.review_on, on.transitions[-1].move) == (me.today() + 6 * WEEK, Move.REVIEWED)
    asked = reviews.review_stage_one(me, case.id, ReviewOutcome.ASK, reason="Keel ei arene")
    assert asked.stage_two_asked
    cases.refuse_stage_two(houses.coordinator, case.id, reason="Proovi veel")
    ended = reviews.review_stage_one(me, case.id, ReviewOutcome.SOLVED, reason="Mängib teistega")
    assert ended.status is CaseStatus.CLOSED

    assert [each.reason for each in ended.transitions][-4:] == [
        "Nurk aitab",
        "Keel ei arene",
        "Proovi veel",
        "Mängib teistega",
    ]


def test_the_review_asks_for_a_reason_a_day_and_the_right(houses: Houses) -> None:
    case = in_stage_one(houses)
    with pytest.raises(Invalid):
        reviews.review_stage_one(houses.teacher, case.id, ReviewOutcome.SOLVED, reason=" ")
    with pytest.raises(Invalid):
        reviews.review_stage_one(houses.teacher, case.id, ReviewOutcome.GO_ON, reason="Aitab")
    with pytest.raises(NotAllowed):
        reviews.review_stage_one(
            houses.other_teacher, case.id, ReviewOutcome.SOLVED, reason="Aitab"
        )
    cases.accept_stage_two(houses.coordinator, case.id, reason="Vaja", review_on=None)
    with pytest.raises(StageNotOpen):
        reviews.review_stage_one(houses.head, case.id, ReviewOutcome.SOLVED, reason="Aitab")


def test_the_term_of_the_review_is_the_houses_own(houses: Houses) -> None:
    assert reviews.review_weeks(houses.teacher) == reviews.USUAL_WEEKS
    with pytest.raises(NotAllowed):
        reviews.set_review_weeks(houses.teacher, 4)
    for wrong in (0, 53):
        with pytest.raises(Invalid):
            reviews.set_review_weeks(houses.head, wrong)

    reviews.set_review_weeks(houses.head, 4)

    assert reviews.review_day(houses.teacher) == houses.teacher.today() + 4 * WEEK


def test_the_day_to_object_stands_there_without_a_next_meeting_and_the_other_way(
    houses: Houses,
) -> None:
    me = houses.coordinator
    first = worlds.a_case_in_stage_two(houses.head)
    second = worlds.a_case_in_stage_two(
        houses.head, worlds.a_child_of(houses.head, first_name="Uku")
    )
    a_round_table(me, first.id, next_on=None, agreements=())
    a_talk(me, second.id, next_on=me.today() + WEEK)

    due = {(item.case_id, item.kind) for item in today.today(me).due}

    assert due == {
        (first.id, DueKind.TELL_CARER),
        (first.id, DueKind.OBJECTIONS),
        (second.id, DueKind.MEETING),
    }


def test_a_record_that_is_kept_ends_its_draft(houses: Houses) -> None:
    case = in_stage_one(houses)
    drafts.keep(houses.teacher, "talk", {"summary": "Vai"})

    meetings.keep(
        houses.teacher, case.id, MeetingKind.TALK, talk_words(houses.teacher), draft="talk"
    )

    assert drafts.kept(houses.teacher, "talk") is None


def test_an_application_that_somebody_moved_on_meanwhile_is_not_overwritten(
    houses: Houses,
) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    sent = a_referral(houses.coordinator, case.id)
    a_referral(houses.coordinator, case.id, purpose="Eritugi", before=sent, reason="Ümarlaua otsus")

    with pytest.raises(Stale):
        a_referral(houses.head, case.id, before=sent)

    (kept,) = cases.case_file(houses.head, case.id).dealings.referrals
    assert kept.purpose == "Eritugi"


def test_a_consent_that_comes_again_unchanged_is_left_as_it_is(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    a_consent(houses.coordinator, case.id)
    handover = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    data = handovers.write_file(houses.head, handover.id, houses.folder).read_bytes()
    arrived = inbox.take_in(houses.desk, data).incoming
    assert arrived is not None
    inbox.accept(houses.desk, handover.id)
    before = cases.case_file(houses.desk, case.id).dealings.consents

    with houses.desk.write("test") as tx:
        take_over(houses.desk, tx, tx.received.content(handover.id))

    assert cases.case_file(houses.desk, case.id).dealings.consents == before
