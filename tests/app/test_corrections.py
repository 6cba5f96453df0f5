# SPDX-License-Identifier: EUPL-1.2
"""Correcting what was saved: who may, what it takes, and that no earlier wording is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hop_desktop.app import attachments, cases, corrections, family_dealings, observations
from hop_desktop.app import records as writing
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.corrections import Correctable, Earlier
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.observations import Area, ChildRole, LinkedChild, Observation
from hop_desktop.domain.records import (
    Assessment,
    Assessor,
    DataPoint,
    Decision,
    FinalEvaluation,
    Occasion,
    Outcome,
    Review,
)
from hop_desktop.domain.referrals import Enclosure
from tests import worlds
from tests.app import dealings
from tests.app.houses import Houses

Written = TypeVar("Written", Assessment, DataPoint, Occasion, Review, FinalEvaluation)


@pytest.fixture
def case(houses: Houses) -> SupportCase:
    made = worlds.a_case_in_stage_two(houses.head, worlds.a_child_of(houses.head))
    team = frozenset({houses.teacher.person.id, houses.specialist.person.id})
    return cases.set_participants(houses.coordinator, made.id, team)


def an_assessment(by: Session, case: SupportCase) -> Assessment:
    return writing.add_assessment(
        by,
        case.id,
        on=by.today(),
        instrument="Kõne test",
        assessor=Assessor.OWN,
        by="Liis Lepik",
        results="Räägib kolmesõnaliste lausetega",
    )


def a_review(by: Session, case: SupportCase, **fields: object) -> Review:
    said: dict[str, object] = {
        "on": by.today(),
        "participants": "Külli Maasikas",
        "attained": {},
        "worked": "Vaikne nurk",
        "did_not_work": "",
        "decision": Decision.GO_ON,
        "next_on": by.today() + timedelta(days=30),
    }
    return writing.add_review(by, case.id, **{**said, **fields})  # type: ignore[arg-type]  # by name


def corrected(
    session: Session, case: SupportCase, before: Written, reason: str, **to: object
) -> Written:
    after = replace(before, **to)  # type: ignore[arg-type]  # by field name
    return corrections.correct_record(session, case.id, before, after, reason=reason)


def earlier(by: Session, case: SupportCase, record: Correctable) -> tuple[Earlier, ...]:
    return cases.case_file(by, case.id).corrections.of(record.id)


def test_the_author_corrects_and_what_stood_is_shown(houses: Houses, case: SupportCase) -> None:
    before = an_assessment(houses.specialist, case)

    after = corrected(houses.specialist, case, before, "Vale test", instrument="Lugemise test")

    file = cases.case_file(houses.teacher, case.id)
    (stood,) = file.corrections.of(before.id)
    assert file.records.assessments == (after,)
    assert after.author == before.author
    assert (stood.words, stood.reason) == (before, "Vale test")
    assert (stood.changed_by, stood.changed_at) == (
        houses.specialist.person.id,
        houses.specialist.now(),
    )


def test_the_journal_tells_of_a_correction_and_the_store_is_whole(
    houses: Houses, case: SupportCase
) -> None:
    before = an_assessment(houses.specialist, case)
    corrected(houses.head, case, before, "Nimi", by="Liis Lepp")

    entry = houses.head.store.journal(limit=1)[0]

    assert (entry.action, entry.object_id) == ("assessment.corrected", before.id)
    assert {row.table for row in entry.rows} == {"case_record", "correction"}
    assert houses.head.store.verify().ok


def test_coordinator_and_head_correct_what_others_wrote_but_no_colleague(
    houses: Houses, case: SupportCase
) -> None:
    record = an_assessment(houses.specialist, case)
    for person in (houses.coordinator, houses.head):
        record = corrected(person, case, record, "Viga", results=f"Hea {person.person.name}")

    with pytest.raises(NotAllowed):
        corrected(houses.teacher, case, record, "Viga", results="Halb")

    assert not cases.case_file(houses.teacher, case.id).corrections.may(record.id)
    assert cases.case_file(houses.specialist, case.id).corrections.may(record.id)


def test_a_correction_wants_a_reason_and_the_words_as_they_stand(
    houses: Houses, case: SupportCase
) -> None:
    before = an_assessment(houses.specialist, case)

    with pytest.raises(Invalid) as refused:
        corrected(houses.specialist, case, before, " ", results="Muu")
    assert (refused.value.field, refused.value.reason) == ("correction", "no-reason")

    corrected(houses.specialist, case, before, "Viga", results="Muu")
    with pytest.raises(Stale):
        corrected(houses.specialist, case, before, "Viga", results="Veel muu")


def test_what_is_not_changed_leaves_no_trace(houses: Houses, case: SupportCase) -> None:
    before = an_assessment(houses.specialist, case)

    assert corrected(houses.specialist, case, before, "") == before
    assert earlier(houses.head, case, before) == ()


def test_points_occasions_and_final_evaluations_are_corrected(
    houses: Houses, case: SupportCase
) -> None:
    by = houses.coordinator
    plan = cases.case_file(by, case.id).plan
    assert plan is not None
    goal = plan.goals[0]
    point = writing.add_point(by, case.id, goal.id, on=by.today(), step=1)
    occasion = writing.add_occasion(
        by, case.id, goal.id, goal.activities[0], on=by.today(), given=True, minutes=20
    )
    final = writing.evaluate_finally(
        by, case.id, on=by.today(), outcome=Outcome.PARTLY, result="Rahulikum"
    )

    assert corrected(by, case, point, "Vale aste", step=2).step == 2
    assert corrected(by, case, occasion, "Vale aeg", minutes=30).minutes == 30
    assert corrected(by, case, final, "Vale tulemus", outcome=Outcome.REACHED)

    for record in (point, occasion, final):
        assert [each.words for each in earlier(by, case, record)] == [record]


def test_a_point_that_was_struck_out_is_corrected_no_more(
    houses: Houses, case: SupportCase
) -> None:
    by = houses.coordinator
    plan = cases.case_file(by, case.id).plan
    assert plan is not None
    point = writing.add_point(by, case.id, plan.goals[0].id, on=by.today(), step=1)
    struck = writing.strike_point(by, case.id, point.id, reason="Vale laps")

    with pytest.raises(Invalid) as refused:
        corrected(by, case, struck, "Siiski", step=2)
    assert (refused.value.field, refused.value.reason) == ("point", "struck")


def test_the_case_follows_the_latest_review_that_is_corrected(
    houses: Houses, case: SupportCase
) -> None:
    by = houses.coordinator
    plan = cases.case_file(by, case.id).plan
    assert plan is not None
    goal = plan.goals[0].id
    old = a_review(by, case, on=by.today() - timedelta(days=9), attained={goal: -2})
    latest = a_review(by, case, attained={goal: -1})
    day = by.today() + timedelta(days=60)

    goals = tuple(replace(each, attained=1) for each in latest.goals)
    corrected(by, case, latest, "Vale aste ja päev", goals=goals, next_on=day)
    corrected(by, case, old, "Vale päev", next_on=by.today() + timedelta(days=5))

    file = cases.case_file(by, case.id)
    assert file.case.review_on == day
    assert file.plan is not None
    assert file.plan.goals[0].attained == 1


def test_a_consent_that_goes_on_needs_no_reason_but_keeps_what_stood(
    houses: Houses, case: SupportCase
) -> None:
    given = dealings.a_consent(houses.coordinator, case.id)
    said = {"scope": given.scope, "giver": given.giver, "form": given.form}

    withdrawn = family_dealings.keep_consent(
        houses.teacher,
        case.id,
        **said,  # type: ignore[arg-type]  # by field name
        given_on=given.given_on,
        withdrawn_on=houses.teacher.today(),
        before=given,
    )

    (stood,) = earlier(houses.head, case, given)
    assert (stood.words, stood.reason) == (given, "")
    assert withdrawn.withdrawn_on == houses.teacher.today()


def test_what_a_consent_said_is_corrected_with_a_reason_by_who_may(
    houses: Houses, case: SupportCase
) -> None:
    given = dealings.a_consent(houses.coordinator, case.id)

    def change(by: Session, reason: str) -> object:
        return family_dealings.keep_consent(
            by,
            case.id,
            scope=given.scope,
            giver="Jüri Žukov",
            form=given.form,
            given_on=given.given_on,
            before=given,
            reason=reason,
        )

    with pytest.raises(Invalid):
        change(houses.coordinator, "")
    with pytest.raises(NotAllowed):
        change(houses.teacher, "Vale vanem")
    change(houses.head, "Vale vanem")

    assert houses.head.store.journal(limit=1)[0].action == "consent.corrected"
    assert [each.reason for each in earlier(houses.head, case, given)] == ["Vale vanem"]


def test_a_telling_is_corrected_and_stays_the_same_record(
    houses: Houses, case: SupportCase
) -> None:
    told = dealings.a_telling(houses.teacher, case.id)

    after = corrections.correct_telling(
        houses.teacher,
        told,
        told=told.told,
        on=told.on,
        whom="Jüri Žukov",
        about=told.about,
        note=told.note,
        reason="Rääkisin isaga",
    )

    file = cases.case_file(houses.teacher, case.id)
    assert file.dealings.tellings == (after,)
    assert [each.words for each in file.corrections.of(told.id)] == [told]
    assert (after.author_id, after.written_at) == (told.author_id, told.written_at)


def test_an_application_is_free_to_change_until_it_is_sent(
    houses: Houses, case: SupportCase
) -> None:
    by = houses.coordinator
    draft = family_dealings.keep_referral(by, case.id, purpose="Logopeed")
    sent = family_dealings.keep_referral(
        by,
        case.id,
        purpose="Logopeed ja psühholoog",
        enclosures=frozenset({Enclosure.IDENTITY, Enclosure.OVERVIEW}),
        sent_on=by.today(),
        before=draft,
    )

    with pytest.raises(Invalid):
        family_dealings.keep_referral(by, case.id, purpose="Muu", sent_on=by.today(), before=sent)

    assert [each.words for each in earlier(by, case, draft)] == [draft]


def test_nothing_is_corrected_in_a_case_that_was_closed(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_two(houses.head, child)
    told = dealings.a_telling(houses.head, case.id)
    assert cases.case_file(houses.head, case.id).corrections.may(told.id)

    writing.evaluate_finally(
        houses.head, case.id, on=houses.head.today(), outcome=Outcome.REACHED, result="Hea"
    )
    cases.close_case(houses.head, case.id, reason="Laps kolis")

    assert cases.case_file(houses.head, case.id).corrections.allowed == frozenset()


def changes(draw: st.DataObject) -> tuple[str, str]:
    texts = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)
    return draw.draw(texts), draw.draw(texts)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), people=st.lists(st.sampled_from(["specialist", "coordinator", "head"])))
def test_history_never_shrinks(
    houses: Houses, case: SupportCase, data: st.DataObject, people: list[str]
) -> None:
    record = an_assessment(houses.specialist, case)
    stood: tuple[Earlier, ...] = ()
    for person in people:
        text, reason = changes(data)
        by: Session = getattr(houses, person)
        after = corrected(by, case, record, reason, results=text)

        now = earlier(houses.head, case, record)

        assert now[: len(stood)] == stood
        assert [each.words for each in now[len(stood) :]] == ([record] if after != record else [])
        stood, record = now, after


# Observations


def right(seen: Observation, **fields: object) -> Callable[[Session], Observation]:
    said: dict[str, object] = {
        "child_id": seen.child_id,
        "observed_on": seen.observed_on,
        "area": seen.area,
        "situation": seen.situation,
        "facts": seen.facts,
        "child_words": seen.child_words,
        "judgement": seen.judgement,
        "what_helped": seen.what_helped,
        "strengths": seen.strengths,
        "told_whom": seen.told_whom,
        "told_on": seen.told_on,
        "how_long": seen.how_long,
        "earlier_on": seen.before,
        "done": seen.done,
        "done_result": seen.done_result,
        "others": seen.others,
    }
    return lambda by: observations.correct(by, seen, **{**said, **fields})  # type: ignore[arg-type]  # by name


def test_everything_in_an_observation_is_put_right_and_what_stood_stays(houses: Houses) -> None:
    child, other = (worlds.a_child_of(houses.head, first_name=name) for name in ("Uku", "Õie"))
    before = worlds.an_observation_of(houses.teacher, child, situation="Saalis")
    day = before.observed_on - timedelta(days=2)
    linked = (LinkedChild(child_id=child.id, role=ChildRole.WITNESS),)

    after = right(
        before,
        child_id=other.id,
        observed_on=day,
        area=Area.SPEECH,
        situation="Õues",
        strengths="Loeb",
        told_whom="Ema",
        told_on=day,
        others=linked,
    )(houses.teacher)

    read = observations.read(houses.teacher, before.id).observation
    (stood,) = read.earlier
    assert read == after
    assert (read.child_id, read.others, read.observed_on) == (other.id, linked, day)
    assert (stood.observed_on, stood.area, stood.situation) == (
        before.observed_on,
        before.area,
        "Saalis",
    )
    assert (stood.child_id, stood.others) == (child.id, ())
    assert stood.is_whole
    assert houses.teacher.store.verify().ok


def test_only_the_author_puts_an_observation_right_and_not_over_later_words(
    houses: Houses,
) -> None:
    seen = worlds.an_observation_of(houses.teacher, worlds.a_child_of(houses.head))

    for person in (houses.head, houses.coordinator):
        with pytest.raises(NotAllowed):
            right(seen, situation="Õues")(person)

    right(seen, situation="Õues")(houses.teacher)
    with pytest.raises(Stale):
        right(seen, situation="Saalis")(houses.teacher)


def test_an_observation_about_another_child_leaves_the_first_ones_teacher(
    houses: Houses,
) -> None:
    mine = worlds.a_child_of(houses.head, first_name="Uku")
    there = worlds.a_child_of(houses.head, first_name="Õie", group=worlds.GROUPS[1])
    seen = worlds.an_observation_of(houses.head, mine)

    right(seen, child_id=there.id)(houses.head)

    assert observations.read(houses.other_teacher, seen.id).child == there.name
    with pytest.raises(NotFound):
        observations.read(houses.teacher, seen.id)


def test_the_files_follow_the_child(houses: Houses) -> None:
    mine = worlds.a_child_of(houses.head, first_name="Uku")
    there = worlds.a_child_of(houses.head, first_name="Õie")
    seen = worlds.an_observation_of(houses.head, mine)
    attachments.attach_to_observation(
        houses.head, seen.id, title="Joonistus", content=b"%PDF-1.7 \xf5"
    )

    right(seen, child_id=there.id)(houses.head)

    with houses.head.read() as tx:
        (file,) = tx.attachments.of(AttachedTo.OBSERVATION, seen.id)
    assert file.child_id == there.id
