# SPDX-License-Identifier: EUPL-1.2
"""An observation of several children, and the areas that are offered."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.following import asks_since, checked_days
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.observations import AREAS, Area, ChildRole, LinkedChild
from tests.builders import NOON, TODAY, an_observation

roles = st.lists(st.sampled_from(ChildRole), max_size=5)


@given(roles=roles)
def test_each_child_has_a_role_of_its_own(roles: list[ChildRole]) -> None:
    others = tuple(LinkedChild(child_id=ChildId(uuid4()), role=role) for role in roles)

    seen = an_observation(others=others)

    assert seen.role_of(seen.child_id) is ChildRole.MAIN
    assert [seen.role_of(other.child_id) for other in others] == roles
    assert seen.role_of(ChildId(uuid4())) is None
    assert seen.children == (seen.child_id, *(other.child_id for other in others))


@pytest.mark.parametrize("with_the_main_child", [True, False])
def test_no_child_stands_in_it_twice(with_the_main_child: bool) -> None:
    seen = an_observation()
    child = seen.child_id if with_the_main_child else ChildId(uuid4())
    other = LinkedChild(child_id=child, role=ChildRole.WITNESS)

    with pytest.raises(Invalid) as refused:
        an_observation(child_id=seen.child_id, others=(other, other))

    assert (refused.value.field, refused.value.reason) == ("others", "twice")


def test_nobody_was_told_on_a_day_that_has_not_come() -> None:
    with pytest.raises(Invalid) as refused:
        an_observation(told_on=TODAY + timedelta(days=3))

    assert refused.value.field == "told_on"


def test_every_area_is_offered_somewhere_and_each_place_has_another_list() -> None:
    assert {area for areas in AREAS.values() for area in areas} == set(Area)
    assert all(areas[-1] is Area.OTHER for areas in AREAS.values())
    assert AREAS[Place.KINDERGARTEN] != AREAS[Place.SCHOOL]


@pytest.mark.parametrize(
    "code",
    ["speech", "social", "play", "self-regulation", "learning", "movement", "other"],
)
def test_the_codes_of_old_entries_stay_valid(code: str) -> None:
    assert Area(code).value == code


@pytest.mark.parametrize("days", [0, -1, 366])
def test_days_that_make_no_sense_are_refused(days: int) -> None:
    with pytest.raises(Invalid):
        checked_days(days)


@given(days=st.integers(1, 365))
def test_an_observation_asks_after_so_many_days(days: int) -> None:
    assert NOON - asks_since(NOON, checked_days(days)) == timedelta(days=days)
