# SPDX-License-Identifier: EUPL-1.2
"""Observations: who reads which; a danger only its author and the named few."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import ObservationId
from hop_desktop.domain.observations import ChildRole, LinkedChild, Observation
from tests.builders import NOON, TODAY, a_case, a_child, an_observation
from tests.store.ground import Ground, colleague
from tests.store.test_children import a_scope
from tests.strategies import observations


def written(ground: Ground, **fields: object) -> Observation:
    here = {"child_id": ground.child.id, "author_id": ground.person.id}
    return ground.tx.observations.save(an_observation(**here | fields))


@given(data=st.data())
def test_a_saved_observation_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    observation = data.draw(observations(common.child.id, common.person.id))
    with common.undone() as tx:
        saved = tx.observations.save(observation)

        assert saved == replace(observation, revision=1)
        assert tx.observations.get(observation.id) == saved


def test_an_observation_that_is_not_there_is_not_found(ground: Ground) -> None:
    nothing = ObservationId(uuid4())

    with pytest.raises(NotFound):
        ground.tx.observations.get(nothing)
    with pytest.raises(NotFound):
        ground.tx.observations.readable(nothing, a_scope(ground.person.id, everything=True))


def test_an_observation_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    first = written(ground)
    ground.tx.observations.save(replace(first, judgement="Väsimus"))

    with pytest.raises(Stale):
        ground.tx.observations.save(replace(first, judgement="Mure"))


def test_who_else_is_concerned_can_be_put_right(ground: Ground) -> None:
    jyri, kai = (ground.tx.children.save(a_child(first_name=name)) for name in ("Jüri", "Kai"))
    first = written(ground, others=(LinkedChild(child_id=jyri.id, role=ChildRole.INVOLVED),))
    everything = a_scope(ground.person.id, everything=True)

    right = ground.tx.observations.save(
        replace(
            first,
            others=(
                LinkedChild(child_id=kai.id, role=ChildRole.INVOLVED),
                LinkedChild(child_id=jyri.id, role=ChildRole.WITNESS),
            ),
        )
    )

    assert ground.tx.observations.get(first.id) == right
    alone = ground.tx.observations.save(replace(right, others=()))
    assert ground.tx.observations.get(first.id) == alone
    assert ground.tx.observations.of_child(jyri.id, everything) == ()


@pytest.mark.parametrize(
    ("who", "reach", "sees_plain", "sees_danger"),
    [
        ("author", {"own": True}, True, True),
        ("author", {"everything": True}, True, True),
        ("colleague", {"own": True}, False, False),
        ("colleague", {"own": True, "group": True}, True, False),
        ("colleague", {"group": True, "protected": True}, True, True),
        ("participant", {"own": True, "group": True}, False, False),
        ("participant", {"own": True, "part": True}, True, False),
        ("participant", {"part": True, "protected": True}, True, True),
        ("stranger", {"own": True, "part": True, "group": True}, False, False),
        ("stranger", {"protected": True}, False, True),
        ("stranger", {"group": True, "protected": True}, False, True),
        ("stranger", {"everything": True}, True, False),
        ("stranger", {"everything": True, "protected": True}, True, True),
    ],
)
def test_the_scope_decides_what_is_read(
    ground: Ground, who: str, reach: dict[str, bool], sees_plain: bool, sees_danger: bool
) -> None:
    people = {
        "author": ground.person,
        "colleague": colleague(ground, "mari", groups=frozenset({ground.group.id})),
        "participant": colleague(ground, "kai"),
        "stranger": colleague(ground, "jaan"),
    }
    ground.tx.cases.save(
        replace(
            ground.case,
            responsible=people["stranger"].id,
            participants=frozenset({people["participant"].id}),
            child_id=ground.child.id,
        )
        if who == "participant"
        else ground.case
    )
    plain, danger = written(ground), written(ground, danger=True)
    scope = a_scope(people[who].id, **reach)

    found = ground.tx.observations.of_child(ground.child.id, scope)

    assert (plain in found, danger in found) == (sees_plain, sees_danger)
    for observation, seen in ((plain, sees_plain), (danger, sees_danger)):
        if seen:
            assert ground.tx.observations.readable(observation.id, scope) == observation
        else:
            with pytest.raises(NotFound):
                ground.tx.observations.readable(observation.id, scope)


def test_an_observation_of_another_child_is_not_in_the_file(ground: Ground) -> None:
    other = ground.tx.children.save(a_child(first_name="Jüri"))
    ground.tx.cases.save(a_case(child_id=other.id, responsible=ground.person.id))
    written(ground, child_id=other.id)

    scope = a_scope(ground.person.id, everything=True)

    assert ground.tx.observations.of_child(ground.child.id, scope) == ()


def test_the_latest_day_stands_first(ground: Ground) -> None:
    old = written(ground, observed_on=TODAY - timedelta(days=9), written_at=NOON)
    new = written(ground, observed_on=TODAY)
    between = written(ground, observed_on=TODAY - timedelta(days=1))

    scope = a_scope(ground.person.id, everything=True)

    assert ground.tx.observations.of_child(ground.child.id, scope) == (new, between, old)


def test_my_latest_observations_are_as_many_as_i_ask_for(ground: Ground) -> None:
    other = colleague(ground, "mari")
    written(ground, author_id=other.id)
    written(ground, written_at=NOON)
    later = written(ground, written_at=NOON + timedelta(hours=2))
    latest = written(ground, written_at=NOON + timedelta(hours=3))

    assert ground.tx.observations.by_author(ground.person.id, 2) == (latest, later)
