# SPDX-License-Identifier: EUPL-1.2
"""The house: its name and contact, and its groups."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from hop_desktop.app import house
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.ids import GroupId, StoreId
from hop_desktop.domain.institution import Place, Workplace
from tests.app.houses import Houses
from tests.worlds import GROUPS, group_named


def test_the_house_is_changed_and_stays_the_same_house(houses: Houses) -> None:
    before = house.house(houses.head)
    wanted = replace(
        before,
        id=StoreId(uuid4()),
        workplace=Workplace.DESK,
        name=" Õunapuu näidislasteaed ",
        phone="5550 1009",
    )

    saved = house.change_house(houses.head, wanted)

    assert saved == house.house(houses.teacher)
    assert (saved.id, saved.workplace) == (before.id, before.workplace)
    assert (saved.name, saved.phone) == ("Õunapuu näidislasteaed", "5550 1009")


def test_a_change_over_somebody_elses_is_stale(houses: Houses) -> None:
    before = house.house(houses.head)
    house.change_house(houses.head, replace(before, phone="1"))

    with pytest.raises(Stale):
        house.change_house(houses.head, replace(before, phone="2"))


def test_groups_stand_in_estonian_order(houses: Houses) -> None:
    for name in ("Õunad", "Ämblikud", "Zoroastrid", "Šimpansid"):
        house.add_group(houses.head, name=name, place=Place.KINDERGARTEN)

    names = [group.name for group in house.groups(houses.teacher)]

    assert names == ["Mesilased", "Šimpansid", "Zoroastrid", "Žilletid", "Õunad", "Ämblikud"]


def test_a_group_gets_another_name(houses: Houses) -> None:
    renamed = house.rename_group(
        houses.head, group_named(houses.head, GROUPS[0]), name=" Mesimummud "
    )

    assert renamed.name == "Mesimummud"
    assert renamed in house.groups(houses.head)


def test_a_group_needs_a_name_and_a_renamed_one_must_be_there(houses: Houses) -> None:
    with pytest.raises(Invalid):
        house.add_group(houses.head, name=" ", place=Place.KINDERGARTEN)
    with pytest.raises(Invalid):
        house.rename_group(houses.head, group_named(houses.head, GROUPS[0]), name="")
    with pytest.raises(NotFound):
        house.rename_group(houses.head, GroupId(uuid4()), name="Mesimummud")


def test_only_the_head_changes_the_house(houses: Houses) -> None:
    group = group_named(houses.head, GROUPS[0])
    for session in (houses.coordinator, houses.teacher, houses.specialist):
        with pytest.raises(NotAllowed):
            house.change_house(session, house.house(session))
        with pytest.raises(NotAllowed):
            house.add_group(session, name="Mesimummud", place=Place.KINDERGARTEN)
        with pytest.raises(NotAllowed):
            house.rename_group(session, group, name="Mesimummud")
