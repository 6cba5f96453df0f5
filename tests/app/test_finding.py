# SPDX-License-Identifier: EUPL-1.2
"""Everything one may see is found by its words, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hop_desktop.app import cases, children, finding, inbox, observations, people, plans
from hop_desktop.app.finding import Findings
from hop_desktop.app.session import Session
from hop_desktop.domain.finding import Kind
from hop_desktop.domain.plans import Goal
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app import chain
from tests.app.houses import Houses

CANARY = "Kanaarilind"


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
