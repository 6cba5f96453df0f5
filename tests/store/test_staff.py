# SPDX-License-Identifier: EUPL-1.2
"""People with their roles and groups."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import StaffId
from tests.builders import a_group
from tests.store.ground import Ground, colleague
from tests.strategies import people


@given(data=st.data())
def test_a_saved_person_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    member = data.draw(people(common.group.id).filter(lambda m: m.login != common.person.login))
    with common.undone() as tx:
        saved = tx.staff.save(member)

        assert saved == replace(member, revision=1)
        assert tx.staff.get(member.id) == saved
        assert tx.staff.by_login(member.login) == saved
        assert saved in tx.staff.all()


def test_somebody_who_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.staff.get(StaffId(uuid4()))

    assert ground.tx.staff.by_login("keegi") is None


def test_a_person_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    ground.tx.staff.save(replace(ground.person, job_title="logopeed"))

    with pytest.raises(Stale):
        ground.tx.staff.save(replace(ground.person, job_title="õpetaja"))


def test_groups_are_taken_away_and_given(ground: Ground) -> None:
    other = ground.tx.groups.save(a_group("Kimalased"))
    member = ground.tx.staff.save(replace(ground.person, groups=frozenset({ground.group.id})))

    moved = ground.tx.staff.save(replace(member, groups=frozenset({other.id})))

    assert ground.tx.staff.get(member.id).groups == {other.id}
    assert ground.tx.staff.all() == (moved,)


def test_people_stand_in_estonian_order_and_those_who_left_last(ground: Ground) -> None:
    colleague(ground, "ülle", name="Ülle Jõgi")
    colleague(ground, "žanna", name="Žanna Iir")
    colleague(ground, "aadu", name="Aadu Mets", active=False)
    colleague(ground, "tõnu", name="Tõnu Saar")

    names = [member.name for member in ground.tx.staff.all()]

    assert names == ["Žanna Iir", "Tõnu Saar", "Õnne Õunapuu", "Ülle Jõgi", "Aadu Mets"]
