# SPDX-License-Identifier: EUPL-1.2
"""Children: who may meet them, how they are found, in which order they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.access import Relation, Scope
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import ChildId, StaffId
from hop_desktop.store.children import MOST_HITS
from tests.builders import a_case, a_child, a_group
from tests.store.ground import Ground, colleague
from tests.strategies import children

BORN = date(2010, 1, 8)


def a_scope(me: StaffId, **reach: bool) -> Scope:
    """Return a scope with only the reach that is named."""
    none = {"everything": False, "own": False, "part": False, "group": False, "protected": False}
    return Scope(me=me, **none | reach)


def named(ground: Ground, first: str, last: str, **fields: object) -> Child:
    return ground.tx.children.save(a_child(first_name=first, last_name=last, **fields))


@given(data=st.data())
def test_a_saved_child_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    child = data.draw(children(common.group.id))
    with common.undone() as tx:
        saved = tx.children.save(child)

        assert saved == replace(child, revision=1)
        assert tx.children.get(child.id) == saved


def test_a_child_that_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.children.get(ChildId(uuid4()))
    with pytest.raises(NotFound):
        ground.tx.children.name(ChildId(uuid4()))
    with pytest.raises(NotFound):
        ground.tx.children.relation(ChildId(uuid4()), ground.person.id)


def test_a_child_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    ground.tx.children.save(replace(ground.child, siblings="Õde Liis"))

    with pytest.raises(Stale):
        ground.tx.children.save(replace(ground.child, siblings="Vend Jüri"))


def test_a_child_is_found_by_its_personal_code(ground: Ground) -> None:
    child = named(ground, "Jaan", "Näidis", personal_code="51001080002", birth_date=BORN)

    assert ground.tx.children.by_personal_code("51001080002") == child
    assert ground.tx.children.by_personal_code("") is None


def test_a_child_of_my_group_is_near_and_another_is_not(ground: Ground) -> None:
    mine = colleague(ground, "mari", groups=frozenset({ground.group.id}))

    assert ground.tx.children.relation(ground.child.id, mine.id) == Relation(group=True)
    assert ground.tx.children.relation(ground.child.id, ground.person.id) == Relation(part=True)


def test_who_takes_part_in_a_case_stands_near_the_child(ground: Ground) -> None:
    speech = colleague(ground, "kai")
    ground.tx.cases.save(replace(ground.case, participants=frozenset({speech.id})))

    assert ground.tx.children.relation(ground.child.id, speech.id) == Relation(part=True)


def test_the_scope_decides_which_children_are_listed(ground: Ground) -> None:
    group = ground.tx.groups.save(a_group("Kimalased"))
    me = colleague(ground, "mari", groups=frozenset({group.id})).id
    in_group = named(ground, "Anu", "Rühmas", group_id=group.id)
    in_case = named(ground, "Eva", "Juhtumis")
    ground.tx.cases.save(
        a_case(child_id=in_case.id, responsible=ground.person.id, participants=frozenset({me}))
    )

    def listed(**reach: bool) -> list[ChildId]:
        return [child.id for child in ground.tx.children.listed(a_scope(me, **reach))]

    assert listed() == []
    assert listed(own=True, protected=True) == []
    assert listed(group=True) == [in_group.id]
    assert listed(part=True) == [in_case.id]
    assert listed(part=True, group=True) == [in_case.id, in_group.id]
    assert listed(everything=True) == [in_case.id, ground.child.id, in_group.id]


def test_children_stand_in_estonian_order_by_last_name_and_those_who_left_last(
    ground: Ground,
) -> None:
    named(ground, "Öö", "Õun")
    named(ground, "Žanna", "Õun")
    named(ground, "Zoja", "Õun")
    named(ground, "Aita", "Aas", left_on=date(2026, 8, 31))

    listed = ground.tx.children.listed(a_scope(ground.person.id, everything=True))

    names = [child.name for child in listed]
    assert names == ["Mari Maasikas", "Zoja Õun", "Žanna Õun", "Öö Õun", "Aita Aas"]


def test_a_child_is_found_by_the_beginning_of_any_name_without_accents(ground: Ground) -> None:
    child = named(ground, "Õie-Liis", "Šmigun")
    everything = a_scope(ground.person.id, everything=True)

    for text in ("oie", "LIIS", "smi", "šmig õi", "liis  smigun", "oie-l"):
        assert ground.tx.children.named(text) == (child,)
        assert [each.id for each in ground.tx.children.listed(everything, text)] == [child.id]
    for text in ("igun", "oie maasikas", "100%"):
        assert ground.tx.children.named(text) == ()
        assert ground.tx.children.listed(everything, text) == ()


def test_without_a_word_nobody_is_found_and_everybody_listed(ground: Ground) -> None:
    everything = a_scope(ground.person.id, everything=True)

    assert ground.tx.children.named(" - ") == ()
    assert [each.id for each in ground.tx.children.listed(everything, " - ")] == [ground.child.id]


def test_who_has_left_is_not_offered_for_an_observation(ground: Ground) -> None:
    named(ground, "Aita", "Aas", left_on=date(2026, 8, 31))

    assert ground.tx.children.named("aas") == ()


def test_a_short_beginning_gives_no_endless_list(ground: Ground) -> None:
    for number in range(MOST_HITS + 5):
        named(ground, f"Mari{number:02d}", "Aas")

    hits = ground.tx.children.named("mari")

    assert len(hits) == MOST_HITS
    assert hits[0].first_name == "Mari00"
