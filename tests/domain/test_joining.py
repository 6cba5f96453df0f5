# SPDX-License-Identifier: EUPL-1.2
"""Which children are one: no circles, one place for each, and every join comes apart again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import ChildrenNotJoined, Invalid
from hop_desktop.domain.ids import ChildId, JoinId, StaffId
from hop_desktop.domain.joining import (
    ChildJoin,
    Ground,
    check_join,
    differing,
    ground_of,
    heads,
    is_another,
)
from tests.builders import NOON

CHILDREN = tuple(ChildId(UUID(int=n)) for n in range(6))
ME = StaffId(UUID(int=99))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("join"), st.sampled_from(CHILDREN), st.sampled_from(CHILDREN)),
        st.tuples(st.just("part"), st.integers(0, 20), st.none()),
    ),
    max_size=14,
)


def a_join(child: ChildId, into: ChildId, number: int = 0) -> ChildJoin:
    return ChildJoin(
        id=JoinId(UUID(int=1000 + number)),
        child=child,
        into=into,
        ground=Ground.LOOKED_UP,
        reason="Ema kinnitas.",
        joined_by=ME,
        joined_at=NOON,
    )


def a_child(**fields: object) -> Child:
    told: dict[str, object] = {
        "id": CHILDREN[0],
        "first_name": "Mari",
        "last_name": "Näidis",
        "birth_date": date(2018, 8, 12),
    }
    return Child(**{**told, **fields})  # type: ignore[arg-type]  # by name


def groups(joins: list[ChildJoin]) -> set[frozenset[ChildId]]:
    """Return who is one with whom, found in another way than the rule does: by spreading."""
    one = {child: {child} for child in CHILDREN}
    for _ in CHILDREN:
        for join in joins:
            if join.holds:
                together = one[join.child] | one[join.into]
                for each in together:
                    one[each] = together
    return {frozenset(group) for group in one.values()}


@given(STEPS)
def test_whatever_is_joined_and_parted_each_child_has_one_place(
    steps: list[tuple[str, object, object]],
) -> None:
    joins: list[ChildJoin] = []
    for number, (what, one, other) in enumerate(steps):
        if what == "join":
            assert isinstance(one, UUID)
            assert isinstance(other, UUID)
            try:
                check_join(joins, ChildId(one), ChildId(other))
            except Invalid:
                continue
            joins.append(a_join(ChildId(one), ChildId(other), number))
        elif joins:
            assert isinstance(one, int)
            place = one % len(joins)
            if joins[place].holds:
                joins[place] = joins[place].parted(at=NOON, by=ME, reason="Ei ole sama.")
        found = heads(joins)
        by_head = {child: found.get(child, child) for child in CHILDREN}
        assert {
            frozenset(c for c in CHILDREN if by_head[c] == head) for head in by_head.values()
        } == groups(joins)
        assert all(head not in found for head in found.values())  # who is found stands itself


@given(STEPS)
def test_a_join_taken_back_leaves_what_was_before(steps: list[tuple[str, object, object]]) -> None:
    joins: list[ChildJoin] = []
    for number, (what, one, other) in enumerate(steps):
        if what != "join":
            continue
        assert isinstance(one, UUID)
        assert isinstance(other, UUID)
        before = heads(joins)
        try:
            check_join(joins, ChildId(one), ChildId(other))
        except Invalid:
            continue
        join = a_join(ChildId(one), ChildId(other), number)
        assert heads([*joins, join]) != before
        undone = [*joins, join.parted(at=NOON, by=ME, reason="Ei ole sama.")]
        assert heads(undone) == before
        joins.append(join)


def test_a_child_is_not_joined_with_itself_nor_without_a_reason() -> None:
    with pytest.raises(Invalid, match="into: same-child"):
        a_join(CHILDREN[0], CHILDREN[0])
    with pytest.raises(Invalid, match="reason: empty"):
        replace(a_join(CHILDREN[0], CHILDREN[1]), reason=" ")


def test_a_join_is_taken_back_once_and_with_a_reason() -> None:
    join = a_join(CHILDREN[0], CHILDREN[1])
    with pytest.raises(Invalid, match="reason: empty"):
        join.parted(at=NOON, by=ME, reason="")
    parted = join.parted(at=NOON, by=ME, reason="Ei ole sama.")
    with pytest.raises(ChildrenNotJoined):
        parted.parted(at=NOON, by=ME, reason="Veel kord.")


def test_only_an_equal_code_is_a_proposal() -> None:
    coded, other = a_child(personal_code="61808120200"), a_child(first_name="Muu")

    assert ground_of(coded, replace(coded, first_name="Mari-Liis")) is Ground.CODE
    assert ground_of(other, a_child()) is Ground.LOOKED_UP  # no code is no equal code
    assert ground_of(coded, other) is Ground.LOOKED_UP


def test_what_differs_is_named() -> None:
    assert differing(a_child(), a_child()) == frozenset()
    assert differing(a_child(), a_child(last_name="Õun", siblings="Vend")) == {"name", "siblings"}


@pytest.mark.parametrize(
    ("one", "other", "is_other"),
    [
        ({}, {}, False),
        ({"last_name": "Abielunimi"}, {}, False),
        ({"birth_date": date(2018, 8, 13)}, {}, True),
        ({"personal_code": "51808120003"}, {}, False),
        ({"personal_code": "51808120003"}, {"personal_code": "51808120014"}, True),
        ({"personal_code": "51808120003"}, {"personal_code": "51808120003"}, False),
    ],
)
def test_a_name_may_change_but_not_the_code_or_the_day_of_birth(
    one: dict[str, object], other: dict[str, object], is_other: bool
) -> None:
    assert is_another(a_child(**one), a_child(**other)) is is_other
    assert is_another(a_child(**other), a_child(**one)) is is_other
