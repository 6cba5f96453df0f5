# SPDX-License-Identifier: EUPL-1.2
"""Children: everybody finds anyone to record about, few read a file, nobody doubles a code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from hop_desktop.app import cases, children, drafts
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import CaseCustody, Stage
from hop_desktop.domain.children import Guardian, Home
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app.houses import Houses, dump
from tests.builders import a_child

CODE, BORN = "51001080002", date(2010, 1, 8)


def test_a_teacher_lists_the_children_of_the_own_group_only(houses: Houses) -> None:
    mine = worlds.a_child_of(houses.head)
    other = worlds.another_child_of(houses.head)

    assert [row.child.id for row in children.children(houses.teacher)] == [mine.id]
    assert [row.child.id for row in children.children(houses.head)] == [mine.id, other.id]
    assert [row.group for row in children.children(houses.head)] == ["Mesilased", "Žilletid"]


def test_a_specialist_lists_the_children_of_the_cases_they_take_part_in(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    assert children.children(houses.specialist) == ()

    case = worlds.a_case_in_stage_one(houses.teacher, child)
    cases.set_participants(houses.head, case.id, frozenset({houses.specialist.person.id}))

    assert [row.child.id for row in children.children(houses.specialist)] == [child.id]


def test_a_list_is_narrowed_by_words(houses: Houses) -> None:
    worlds.a_child_of(houses.head)
    other = worlds.another_child_of(houses.head)

    assert [row.child.id for row in children.children(houses.head, "zuk oie")] == [other.id]


def test_the_list_shows_our_open_case_rather_than_one_that_went_elsewhere(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    gone = worlds.a_case_in_stage_one(houses.teacher, child)
    with houses.head.write("test", "support_case", gone.id) as tx:
        tx.cases.save(replace(tx.cases.get(gone.id), custody=CaseCustody.PAST, review_on=None))
    with houses.head.write("test", "support_case", gone.id) as tx:
        tx.cases.save(replace(tx.cases.get(gone.id), stage=Stage.THREE))
    worlds.a_case_in_stage_one(houses.teacher, child)

    (row,) = children.children(houses.teacher)

    assert row.stage is Stage.ONE


def test_anybody_finds_any_child_to_record_about_but_nothing_of_the_file(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    (hit,) = children.find(houses.other_teacher, "maas")

    assert (hit.id, hit.name, hit.group, hit.born) == (
        child.id,
        "Mari Maasikas",
        "Mesilased",
        "2021",
    )
    assert not children.chosen(houses.other_teacher, child.id).may_read
    assert children.chosen(houses.teacher, child.id).may_read


def test_two_children_of_one_name_are_told_apart_by_the_whole_birth_date(houses: Houses) -> None:
    worlds.a_child_of(houses.head)
    worlds.a_child_of(houses.head, birth_date=date(2020, 5, 3), group_id=None)

    found = children.find(houses.teacher, "mari")

    assert sorted(hit.born for hit in found) == ["03.05.2020", "12.08.2021"]
    assert sorted(hit.group for hit in found) == ["", "Mesilased"]


def test_the_desk_records_no_observations_and_so_looks_up_no_child(houses: Houses) -> None:
    with pytest.raises(NotAllowed):
        children.find(houses.desk, "mari")
    with pytest.raises(NotAllowed):
        children.chosen(houses.desk, ChildId(uuid4()))


def test_a_file_holds_what_its_reader_may_read(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_one(houses.teacher, child)
    danger = worlds.an_observation_of(houses.other_teacher, child, danger=True)

    for_teacher = children.child_file(houses.teacher, child.id)
    for_head = children.child_file(houses.head, child.id)

    assert for_teacher.child == child
    assert for_teacher.group is not None
    assert [item.id for item in for_teacher.cases] == [case.id]
    assert danger not in [item.observation for item in for_teacher.observations]
    assert danger in [item.observation for item in for_head.observations]
    assert for_teacher.may_change
    assert not for_teacher.may_open_case


def test_a_new_case_can_be_opened_where_there_is_none(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head, group_id=None)

    file = children.child_file(houses.head, child.id)

    assert file.may_open_case
    assert file.group is None


def test_a_file_of_another_group_stays_shut_and_leaves_no_trace(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    stranger = houses.other_teacher
    before = dump(houses.head)

    with pytest.raises(NotAllowed):
        children.child_file(stranger, child.id)

    assert dump(houses.head) == before


def test_a_child_that_is_not_there_has_no_file(houses: Houses) -> None:
    with pytest.raises(NotFound):
        children.child_file(houses.head, ChildId(uuid4()))


def test_a_case_manager_reads_a_file_without_observations(houses: Houses) -> None:
    child = children.save_child(houses.desk, a_child())

    assert children.child_file(houses.desk, child.id).observations == ()


def test_a_teacher_adds_children_to_the_own_group_only(houses: Houses) -> None:
    mine = worlds.group_named(houses.head, "Mesilased")
    other = worlds.group_named(houses.head, "Žilletid")

    worlds.a_child_of(houses.teacher, group_id=mine)

    with pytest.raises(NotAllowed):
        worlds.a_child_of(houses.teacher, group_id=other)


def test_a_child_is_changed_by_those_who_stand_near(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    changed = children.save_child(houses.teacher, replace(child, siblings="Õde Liis"))

    assert (changed.siblings, changed.revision) == ("Õde Liis", 2)
    with pytest.raises(NotAllowed):
        children.save_child(houses.other_teacher, replace(changed, siblings=""))
    with pytest.raises(Stale):
        children.save_child(houses.head, replace(child, siblings="Vend"))


def test_words_are_kept_trimmed_and_composed(houses: Houses) -> None:
    child = worlds.a_child_of(
        houses.head,
        first_name=" Mari\x00 ",
        last_name="O\u0303unapuu",
        homes=(Home(municipality="0528", address=" Pa\u0308rna 3"),),
        guardians=(Guardian(name=" Ku\u0308lli Õunapuu "),),
    )

    assert (child.first_name, child.last_name) == ("Mari", "Õunapuu")
    assert child.homes[0].address == "Pärna 3"
    assert child.guardians[0].name == "Külli Õunapuu"


def test_saving_ends_the_draft(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    drafts.keep(houses.teacher, "child", {"siblings": "Õd"})

    children.save_child(houses.teacher, replace(child, siblings="Õde Liis"), draft="child")

    assert drafts.kept(houses.teacher, "child") is None


def test_a_personal_code_stands_on_one_child_only(houses: Houses) -> None:
    first = worlds.a_child_of(houses.head, personal_code=CODE, birth_date=BORN)
    children.save_child(houses.head, replace(first, siblings=""))
    other = worlds.another_child_of(houses.head)

    with pytest.raises(Invalid) as refused:
        children.save_child(houses.head, replace(other, personal_code=CODE, birth_date=BORN))

    assert (refused.value.field, refused.value.reason) == ("personal_code", "taken")


def test_who_has_left_is_marked_and_no_longer_offered(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)

    left = worlds.has_left(houses.teacher, child.id)

    assert left.left_on == houses.head.today()
    assert children.find(houses.teacher, "mari") == ()
    with pytest.raises(NotAllowed):
        worlds.has_left(houses.other_teacher, child.id)


def test_a_network_lead_reads_no_children(houses: Houses) -> None:
    head = houses.head
    head.person = replace(head.person, roles=frozenset({Role.NETWORK_LEAD}))

    with pytest.raises(NotAllowed):
        children.children(head)


def test_who_may_be_the_same_child_is_told_when_one_is_added(houses: Houses) -> None:
    here = worlds.a_child_of(houses.head, first_name="Kristjan", last_name="Kask", personal_code="")
    other = worlds.a_child_of(houses.head, first_name="Uku", last_name="Uus")

    def alike(session: Session, **fields: object) -> list[str]:
        new = replace(here, id=children.new_child_id(), revision=0, **fields)  # type: ignore[arg-type]  # by name
        return [hit.name for hit in children.alike(session, new)]

    assert alike(houses.head) == ["Kristjan Kask"]
    assert alike(houses.head, first_name="Christian") == ["Kristjan Kask"]
    assert alike(houses.head, first_name="Toomas") == []
    assert alike(houses.head, birth_date=here.birth_date + timedelta(days=1)) == []
    assert children.alike(houses.head, here) == ()
    assert other.birth_date == here.birth_date


def test_a_child_of_another_group_is_named_but_its_file_stays_shut(houses: Houses) -> None:
    here = worlds.a_child_of(houses.head)
    mine = worlds.group_named(houses.head, worlds.GROUPS[1])
    new = replace(here, id=children.new_child_id(), revision=0, group_id=mine)

    (hit,) = children.alike(houses.other_teacher, new)
    (open_hit,) = children.alike(houses.head, new)

    assert (hit.name, hit.born, hit.may_read) == ("Mari Maasikas", "12.08.2021", False)
    assert open_hit.may_read
    with pytest.raises(NotAllowed):
        children.alike(houses.specialist, new)


def test_a_child_with_the_same_code_is_told_whatever_its_name(houses: Houses) -> None:
    here = worlds.a_child_of(houses.head, birth_date=date(2017, 8, 12), personal_code="51708120011")
    new = replace(here, id=children.new_child_id(), revision=0, first_name="Uku", last_name="Uus")

    assert [hit.id for hit in children.alike(houses.head, new)] == [here.id]
