# SPDX-License-Identifier: EUPL-1.2
"""What is left as it was when nothing changes, and where drafts and reminders belong."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from hop_desktop.app import (
    attachments,
    cases,
    corrections,
    drafted,
    drafts,
    handovers,
    house,
    observations,
    sources,
    support_levels,
    today,
)
from hop_desktop.app.due_days import DueKind
from hop_desktop.app.session import Session
from hop_desktop.app.sources import SOURCES, found, wording
from hop_desktop.app.today import Due
from hop_desktop.domain.errors import NotAllowed, NotFound, Stale
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.records import Level
from hop_desktop.domain.referrals import ReferralOutcome
from hop_desktop.domain.telling import Telling
from hop_desktop.domain.titles import RoleTitles
from tests import worlds
from tests.app import dealings
from tests.app.houses import Houses
from tests.app.test_corrections import a_review, corrected
from tests.app.test_form_documents import FILLED, a_form
from tests.app.test_rules import go_to

PDF = b"%PDF-1.7 \xf5"


# Drafts


def test_a_draft_is_traced_to_its_case_whatever_it_changes(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    by = houses.coordinator
    goal = cases.case_file(by, case.id).plan
    assert goal is not None
    begun: dict[str, UUID] = {
        "voices": case.id,
        "goal": goal.goals[0].id,
        "talk": dealings.a_talk(by, case.id).id,
        "round-table": dealings.a_round_table(by, case.id).id,
        "consent": dealings.a_consent(by, case.id).id,
        "telling": dealings.a_telling(by, case.id).id,
        "referral": dealings.a_referral(by, case.id).id,
        "handover": handovers.start(houses.head, case.id, recipient=houses.to_desk.id).id,
    }

    for form, about in begun.items():
        of = drafted.case_of(houses.head, form, about)
        assert (of.case_id, of.part) == (case.id, None if form == "voices" else about)
        with pytest.raises(NotAllowed):
            drafted.case_of(houses.other_teacher, form, about)
    with pytest.raises(NotFound):
        drafted.case_of(houses.head, "voices", uuid4())


# Nothing changed


def test_a_record_kept_as_it_was_is_left_alone(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    by = houses.coordinator
    consent, referral = dealings.a_consent(by, case.id), dealings.a_referral(by, case.id)
    telling = dealings.a_telling(by, case.id)
    revisions = (consent.revision, referral.revision, telling.revision)

    same = (
        dealings.a_consent(by, case.id, before=consent),
        dealings.a_referral(by, case.id, before=referral),
        corrections.correct_telling(by, telling, **told(telling), reason=""),
    )

    assert tuple(each.revision for each in same) == revisions
    changed = corrections.correct_telling(
        by, telling, **{**told(telling), "note": "Telefonis"}, reason="Eksisin"
    )
    with pytest.raises(Stale):
        corrections.correct_telling(by, telling, **told(telling), reason="Eksisin")
    assert changed.note == "Telefonis"


def told(telling: Telling) -> dict[str, Any]:
    names = ("told", "on", "note", "whom", "about", "again_on")
    return {name: getattr(telling, name) for name in names}


def test_a_review_is_corrected_without_moving_its_day_or_steps(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    review = a_review(houses.coordinator, case)
    day = cases.case_file(houses.head, case.id).case.review_on

    after = corrected(houses.coordinator, case, review, "Täpsustus", worked="Vaikne nurk, padi")

    assert after.worked == "Vaikne nurk, padi"
    assert cases.case_file(houses.head, case.id).case.review_on == day
    with pytest.raises(Exception, match="on"):
        corrected(
            houses.coordinator, case, after, "Tulevik", on=houses.head.today() + timedelta(days=1)
        )


def test_an_observation_corrected_to_the_same_ends_its_draft_only(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    seen = worlds.an_observation_of(houses.teacher, child)
    form = f"observation-correction:{seen.id}"
    drafts.keep(houses.teacher, form, {"facts": "x"})
    said = {each.name: getattr(seen, each.name) for each in fields(seen)}
    wanted = (
        *("child_id", "observed_on", "area", "situation", "facts", "child_words", "judgement"),
        *("what_helped", "strengths", "told_whom", "told_on", "how_long", "done", "done_result"),
        "others",
    )

    same = observations.correct(
        houses.teacher,
        seen,
        **{name: said[name] for name in wanted},
        earlier_on=seen.before,
        draft=form,
    )

    assert same == seen
    assert drafts.kept(houses.teacher, form) is None


def test_a_correction_ends_the_draft_in_which_it_was_written(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    by = houses.coordinator
    found_so = worlds.an_assessment_of(by, case.id)
    drafts.keep(by, "assessment", {"results": "x"})

    corrections.correct_record(
        by,
        case.id,
        found_so,
        replace(found_so, results="Sõnavara on eakohane."),
        reason="Lugesin uuesti",
        draft="assessment",
    )

    assert drafts.kept(by, "assessment") is None


# Reminders


def test_who_did_not_ask_for_stage_two_does_not_wait_for_it(houses: Houses) -> None:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    cases.ask_for_stage_two(houses.teacher, case.id, reason="Ei piisa")

    def waits(session: Session) -> bool:
        return any(a.kind is DueKind.STAGE_TWO_ASKED for a in today.today(session).awaited)

    assert waits(houses.teacher)
    assert not waits(houses.other_teacher)


def test_a_talk_of_this_school_year_is_no_duty_any_more(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head, place=Place.SCHOOL)
    case = cases.open_case(houses.head, child.id, concern="Vaikib", reason="Kordub")
    go_to(houses, date(2027, 5, 28))
    duty = (DueKind.YEARLY_TALK, case.id)
    assert duty in {(d.kind, d.case_id) for d in today.today(houses.head).due}

    dealings.a_talk(houses.head, case.id)

    assert duty not in {(d.kind, d.case_id) for d in today.today(houses.head).due}


def test_the_day_from_which_a_due_thing_counts(houses: Houses) -> None:
    day = houses.head.today()
    due = Due(kind=DueKind.TASK, title="", child="", case_id=CaseId(uuid4()), on=day, days=-3)

    assert due.today == day + timedelta(days=3)
    assert replace(due, on=None).today == date.min


# Papers and sources


def test_a_paper_without_a_copy_is_for_everybody_who_reads_the_file(houses: Houses) -> None:
    from hop_desktop.app import form_documents

    child, form = worlds.a_child_of(houses.head), a_form(houses.head)
    document = form_documents.begin(houses.teacher, form.key, child.id)
    form_documents.finish(houses.teacher, document, FILLED)
    (listed,) = form_documents.documents(houses.head, child.id).documents
    assert listed.paper is not None

    kept, _ = attachments.open_attachment(houses.head, listed.paper.attachment_id)

    assert kept.child_id == child.id


def test_an_application_says_how_far_it_has_come(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    begun = dealings.a_referral(houses.coordinator, case.id, sent_on=None)
    day = houses.head.today()
    answered = replace(
        begun,
        sent_on=day,
        decided_on=day,
        outcome=ReferralOutcome.RECOMMENDED,
        recommendation="Tugi",
    )

    assert found._answered(begun) == ""
    assert "Vastust oodatakse" in found._answered(replace(begun, sent_on=day))
    assert "Kehtib kuni" not in found._answered(answered)
    until = replace(answered, valid_until=day)
    assert f"Kehtib kuni {wording.day(day)}" in found._answered(until)
    other = next(each for each in ReferralOutcome if each is not ReferralOutcome.RECOMMENDED)
    assert found._answered(replace(answered, outcome=other, recommendation="")).startswith(
        wording.day(day)
    )


def test_documents_say_the_support_level_and_until_when(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    today_ = houses.head.today()
    support_levels.set_level(
        houses.coordinator,
        case.id,
        level=Level.ENHANCED,
        since=today_,
        until=today_ + timedelta(days=90),
        decided_by="Direktor",
        ground="Käskkiri 7",
    )
    with houses.head.read() as tx:
        said = sources.fill(SOURCES, sources.gather(houses.head, tx, case.child_id))

    assert said["support-level"] == Level.ENHANCED.value
    assert "Käskkiri 7" in str(said["support-levels"])
    assert "24.11.2026–22.02.2027" in str(said["support-levels"])


def test_days_are_said_from_which_to_which() -> None:
    one, other = date(2026, 11, 24), date(2026, 12, 1)

    assert wording.span(one, one) == "24.11.2026"
    assert wording.span(one, other) == "24.11.2026–01.12.2026"
    assert wording.span(None, None) == ""


def test_everybody_reads_what_the_house_calls_its_roles(houses: Houses) -> None:
    assert house.titles(houses.teacher) == RoleTitles()
