# SPDX-License-Identifier: EUPL-1.2
"""Everything one may see is found by its words, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hop_desktop.app import (
    attachments,
    cases,
    children,
    family_dealings,
    finding,
    inbox,
    observations,
    people,
    plans,
    records,
)
from hop_desktop.app.finding import Findings
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import MeasureKind, SupportCase
from hop_desktop.domain.finding import Kind, Narrowing
from hop_desktop.domain.observations import ChildRole, LinkedChild
from hop_desktop.domain.plans import Activity, Goal
from hop_desktop.domain.records import Assessor, Decision, Outcome
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app import chain, dealings
from tests.app.houses import Houses

CANARY = "Kanaarilind"
PDF = b"%PDF-1.7 \xf5"


def kinds(found: Findings) -> set[Kind]:
    return {each.kind for each in found.found}


def planted(houses: Houses) -> None:
    """Plant the word in everything that belongs to a child of the first group."""
    child = worlds.a_child_of(houses.head, last_name=CANARY)
    case = worlds.a_case_in_stage_two(houses.head, child)
    worlds.an_observation_of(houses.teacher, child, facts=f"{CANARY} laulis.")
    worlds.an_observation_of(houses.head, child, facts=f"{CANARY} oli hädas.", danger=True)
    cases.save_voices(houses.coordinator, case.id, child=f"{CANARY} on ilus", parent="")
    plans.save_goal(
        houses.coordinator, case.id, Goal(id=plans.new_goal_id(), title=f"{CANARY} lendab")
    )
    plans.add_task(
        houses.head,
        case.id,
        title=f"Toita: {CANARY}",
        owner=houses.head.person.id,
        due_on=None,
    )


def test_the_head_finds_every_kind_of_thing(houses: Houses) -> None:
    planted(houses)

    found = finding.find(houses.head, "kanaari")

    assert kinds(found) == {Kind.CHILD, Kind.OBSERVATION, Kind.CASE, Kind.GOAL, Kind.TASK}
    assert {each.child for each in found.found} == {f"Mari {CANARY}"}
    assert all(
        each.excerpt.text[begin:end] == CANARY
        for each in found.found
        for begin, end in each.excerpt.marks
    )
    assert kinds(finding.find(houses.head, "vaikne nurk")) == {Kind.MEASURE}
    assert kinds(finding.find(houses.head, "naidisvalla")) == {Kind.CONTACT}


def test_words_planted_outside_the_scope_are_never_found(houses: Houses) -> None:
    planted(houses)

    for stranger in (houses.other_teacher, houses.specialist):
        for only in (None, *Kind):
            assert finding.find(stranger, CANARY, only) == Findings(words=CANARY)
            assert finding.find(stranger, "Kanaarilend", only).found == ()


def test_a_teacher_finds_the_own_group_but_not_what_is_protected(houses: Houses) -> None:
    planted(houses)

    found = finding.find(houses.teacher, CANARY, Kind.OBSERVATION)

    assert [each.excerpt.text for each in found.found] == [f"{CANARY} laulis."]
    assert finding.find(houses.teacher, "hädas").found == ()
    assert kinds(finding.find(houses.teacher, CANARY)) >= {Kind.CHILD, Kind.CASE, Kind.GOAL}


def test_one_finds_the_own_protected_observation(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    mine = worlds.an_observation_of(houses.other_teacher, child, facts=CANARY, danger=True)

    (found,) = finding.find(houses.other_teacher, CANARY).found

    assert found.id == mine.id
    assert finding.find(houses.coordinator, CANARY).found == ()


def test_a_coordinator_sees_protected_words_only_as_named_contact(houses: Houses) -> None:
    planted(houses)
    assert finding.find(houses.coordinator, "hädas").found == ()

    named = replace(worlds.member(houses.head, worlds.COORDINATOR), named_contact=True)
    people.change_person(houses.head, named)
    houses.coordinator.person = named

    assert len(finding.find(houses.coordinator, "hädas").found) == 1


def test_a_specialist_finds_only_the_cases_with_them(houses: Houses) -> None:
    planted(houses)
    other = worlds.a_case_in_stage_one(
        houses.teacher, worlds.a_child_of(houses.head, first_name="U")
    )
    part = frozenset({houses.specialist.person.id})
    cases.set_participants(houses.coordinator, other.id, part)

    found = finding.find(houses.specialist, "vaikne nurk")

    assert {each.case_id for each in found.found} == {other.id}
    assert finding.find(houses.specialist, CANARY).found == ()


def test_what_is_changed_is_found_by_its_new_words_only(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    seen = worlds.an_observation_of(houses.teacher, child, facts="Vanasõna")
    observations.reword(houses.teacher, seen.id, facts="Uussõna", child_words="", judgement="")

    assert finding.find(houses.teacher, "vanasõna").found == ()
    assert len(finding.find(houses.teacher, "uussona").found) == 1


def test_a_child_who_changed_groups_is_lost_to_the_old_and_found_by_the_new_teacher(
    houses: Houses,
) -> None:
    child = worlds.a_child_of(houses.head, last_name=CANARY)
    worlds.an_observation_of(houses.head, child, facts=CANARY)
    moved = replace(child, group_id=worlds.group_named(houses.head, worlds.GROUPS[1]))
    children.save_child(houses.head, moved)

    assert finding.find(houses.teacher, CANARY).found == ()
    assert kinds(finding.find(houses.other_teacher, CANARY)) == {Kind.CHILD, Kind.OBSERVATION}


@pytest.mark.parametrize(
    "typed", ["mari maasikas", "MAARI", "maasik", "Мари", "marj maasikas", "Maasigas"]
)
def test_a_child_is_found_without_accents_and_by_a_near_spelling(
    houses: Houses, typed: str
) -> None:
    child = worlds.a_child_of(houses.head)

    found = finding.find(houses.teacher, typed)

    assert [each.id for each in found.found] == [child.id]


def test_russian_yo_is_found_as_ye(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head, first_name="Фёдор", last_name="Королёв")

    assert [each.id for each in finding.find(houses.head, "федор королев").found] == [child.id]


def test_much_of_one_kind_is_said_to_be_more(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    for number in range(finding.FEW + 1):
        worlds.an_observation_of(houses.teacher, child, facts=f"Torn {number}")

    few = finding.find(houses.teacher, "torn")
    many = finding.find(houses.teacher, "torn", Kind.OBSERVATION)

    assert (len(few.found), few.more) == (finding.FEW, frozenset({Kind.OBSERVATION}))
    assert (len(many.found), many.more) == (finding.FEW + 1, frozenset())


def test_one_letter_is_too_little(houses: Houses) -> None:
    worlds.a_child_of(houses.head)

    assert finding.find(houses.head, "m").found == ()


def test_a_case_manager_finds_what_came_with_a_case(houses: Houses) -> None:
    handover, data = chain.sent(houses)
    inbox.take_in(houses.desk, data)
    assert finding.find(houses.desk, "hommikuringis").found == ()

    inbox.accept(houses.desk, handover.id)

    (found,) = finding.find(houses.case_manager, "hommikuringis korvad").found
    assert (found.kind, found.case_id) == (Kind.RECEIVED, handover.case_id)
    assert found.child == "Mari Maasikas"
    assert kinds(finding.find(houses.case_manager, "kümme minutit")) == {Kind.GOAL}


def test_someone_without_roles_finds_contacts_at_most(houses: Houses) -> None:
    planted(houses)
    lead = houses.head
    lead.person = replace(lead.person, roles=frozenset({Role.NETWORK_LEAD}))

    assert finding.find(lead, CANARY) == Findings(words=CANARY)
    assert finding.kinds(lead) == (Kind.CONTACT,)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=30))
def test_any_text_can_be_looked_for(searched: Session, text: str) -> None:
    finding.find(searched, text)
    finding.find(searched, f'"{text}" OR NEAR({text}* child : ')


@pytest.fixture
def searched(houses: Houses) -> Session:
    worlds.a_child_of(houses.head)
    return houses.head


def everything_of(houses: Houses, word: str) -> SupportCase:
    """Plant a word in everything that is written about one case of the first group."""
    case = worlds.a_case_in_stage_two(houses.head, worlds.a_child_of(houses.head))
    by, today = houses.coordinator, houses.head.today()
    cases.add_measure(by, case.id, on=today, kind=MeasureKind.MEASURE, what=f"{word} tegu")
    goal, activity = plans.new_goal_id(), Activity(what=f"{word} harjutus", who="Õie")
    plan = plans.save_goal(by, case.id, Goal(id=goal, title="Eesmärk", activities=(activity,)))
    activity = plan.goals[-1].activities[0]
    dealings.a_round_table(by, case.id, place=f"{word} saalis")
    records.add_assessment(
        by,
        case.id,
        on=today,
        instrument=f"{word} test",
        assessor=Assessor.OWN,
        by="Liis Lepik",
        results="Hea",
    )
    records.add_point(by, case.id, goal, on=today, step=1, note=f"{word} märkus")
    records.add_occasion(by, case.id, goal, activity, on=today, given=False, note=f"{word} haige")
    records.add_review(
        by,
        case.id,
        on=today,
        participants="Ema",
        attained={},
        worked=f"{word} aitas",
        did_not_work="",
        decision=Decision.GO_ON,
        next_on=None,
    )
    records.evaluate_finally(by, case.id, on=today, outcome=Outcome.REACHED, result=f"{word} hea")
    dealings.a_consent(by, case.id, limits=f"{word} piirang")
    dealings.a_telling(by, case.id, note=f"{word} rääkis")
    family_dealings.keep_referral(by, case.id, purpose=f"{word} soovitus")
    plans.add_task(by, case.id, title=f"{word} ülesanne", owner=by.person.id, due_on=today)
    attachments.attach_to_case(by, case.id, title=f"{word} leht", content=PDF)
    return case


OF_A_CASE = {
    Kind.MEASURE,
    Kind.GOAL,
    Kind.MEETING,
    Kind.ASSESSMENT,
    Kind.PROGRESS,
    Kind.REVIEW,
    Kind.FINAL,
    Kind.CONSENT,
    Kind.TELLING,
    Kind.REFERRAL,
    Kind.TASK,
    Kind.CASE_FILE,
}


@pytest.mark.parametrize("typed", ["kõrvits", "KORVITS", "korvi"])
def test_everything_written_about_a_case_is_found(houses: Houses, typed: str) -> None:
    case = everything_of(houses, "Kõrvits")

    found = finding.find(houses.teacher, typed).found

    assert {each.kind for each in found} == OF_A_CASE
    assert {each.case_id for each in found} == {case.id}
    assert {each.child for each in found} == {"Mari Maasikas"}
    assert all(each.excerpt.marks for each in found)
    assert finding.find(houses.head, typed).found == found


def test_cyrillic_words_of_a_case_are_found_with_ye_for_yo(houses: Houses) -> None:
    everything_of(houses, "Полёт")

    assert kinds(finding.find(houses.teacher, "полет")) == OF_A_CASE


def test_nothing_of_a_case_is_found_by_who_may_not_read_it(houses: Houses) -> None:
    everything_of(houses, "Kõrvits")

    for stranger in (houses.other_teacher, houses.specialist):
        for only in (None, *Kind):
            assert finding.find(stranger, "korvits", only) == Findings(words="korvits")


def test_a_file_of_an_observation_is_as_protected_as_the_observation(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    open_one = worlds.an_observation_of(houses.head, child)
    danger = worlds.an_observation_of(houses.head, child, danger=True)
    for seen, title in ((open_one, "Kõrvits avalik"), (danger, "Kõrvits salajane")):
        attachments.attach_to_observation(houses.head, seen.id, title=title, content=PDF)

    (found,) = finding.find(houses.teacher, "korvits").found

    assert (found.kind, found.excerpt.text) == (Kind.OBSERVATION_FILE, "Kõrvits avalik")
    assert found.observation_id == open_one.id
    assert finding.find(houses.other_teacher, "korvits").found == ()
    assert len(finding.find(houses.head, "korvits").found) == 2


def test_an_observation_is_found_by_the_teacher_of_each_child_in_it(houses: Houses) -> None:
    mine = worlds.a_child_of(houses.head, first_name="Uku")
    other = worlds.a_child_of(houses.head, first_name="Õie", group=worlds.GROUPS[1])
    linked = (LinkedChild(child_id=other.id, role=ChildRole.WITNESS),)
    worlds.an_observation_of(houses.head, mine, facts=CANARY, others=linked)

    assert len(finding.find(houses.other_teacher, CANARY).found) == 1
    assert len(finding.find(houses.teacher, CANARY).found) == 1
    assert finding.find(houses.specialist, CANARY).found == ()


def test_what_is_found_is_narrowed_by_day_group_and_author(houses: Houses) -> None:
    old, new = houses.head.today() - timedelta(days=40), houses.head.today()
    here = worlds.a_child_of(houses.head, first_name="Uku")
    there = worlds.a_child_of(houses.head, first_name="Õie", group=worlds.GROUPS[1])
    for child, day, by in (
        (here, old, houses.head),
        (here, new, houses.teacher),
        (there, new, houses.head),
    ):
        worlds.an_observation_of(by, child, facts=CANARY, observed_on=day)
    group = worlds.group_named(houses.head, worlds.GROUPS[1])

    def found(**wanted: object) -> list[tuple[str, date | None]]:
        narrowing = Narrowing(**wanted)  # type: ignore[arg-type]  # by name
        hits = finding.find(houses.head, CANARY, narrowing=narrowing).found
        return [(hit.child, hit.on) for hit in hits]

    assert len(found()) == 3
    assert {day for _, day in found(since=new)} == {new}
    assert found(group=group) == [(there.name, new)]
    assert {child for child, _ in found(mine=True)} == {here.name, there.name}
    assert found(mine=True, since=new) == [(there.name, new)]


def test_one_narrows_by_the_own_groups_only(houses: Houses) -> None:
    assert [group.name for group in finding.groups(houses.teacher)] == [worlds.GROUPS[0]]
    assert {group.name for group in finding.groups(houses.head)} >= set(worlds.GROUPS)
    assert finding.groups(houses.specialist) == ()
