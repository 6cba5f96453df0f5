# SPDX-License-Identifier: EUPL-1.2
"""Groups and classes, in the order of their names."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given

from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.institution import Group, Place
from tests.builders import a_group
from tests.store.ground import Ground
from tests.strategies import groups


@given(group=groups())
def test_a_saved_group_reads_back_equal(common: Ground, group: Group) -> None:
    with common.undone() as tx:
        saved = tx.groups.save(group)

        assert saved == replace(group, revision=1)
        assert tx.groups.get(group.id) == saved


def test_a_group_that_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.groups.get(GroupId(uuid4()))


def test_a_group_renamed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    ground.tx.groups.save(replace(ground.group, name="Mesilased"))

    with pytest.raises(Stale):
        ground.tx.groups.save(replace(ground.group, name="Kimalased"))


def test_groups_stand_in_estonian_order_and_classes_by_their_number(ground: Ground) -> None:
    for name in ("Õied", "Täpid", "Šokolaadid", "10. klass", "2. klass", "Zebrad", "Ämblikud"):
        ground.tx.groups.save(a_group(name, Place.SCHOOL))

    names = [group.name for group in ground.tx.groups.all()]

    assert names == [
        "2. klass",
        "10. klass",
        "Mesimummid",
        "Šokolaadid",
        "Zebrad",
        "Täpid",
        "Õied",
        "Ämblikud",
    ]


def test_a_group_is_removed_only_when_nobody_belongs_to_it(ground: Ground) -> None:
    empty = ground.tx.groups.save(a_group("Tühjad"))

    assert not ground.tx.groups.remove(ground.group.id)
    assert ground.tx.groups.remove(empty.id)
    assert ground.tx.groups.all() == (ground.group,)
