# SPDX-License-Identifier: EUPL-1.2
"""Readings, closings and the children of an observation, in the scope of who asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from hop_desktop.domain.following import Closing, Reading
from hop_desktop.domain.observations import ChildRole, LinkedChild, Observation, Reporter
from tests.builders import NOON, TODAY, a_child, a_group, an_observation
from tests.store.ground import Ground, colleague
from tests.store.test_children import a_scope


def written(ground: Ground, **fields: object) -> Observation:
    here = {"child_id": ground.child.id, "author_id": ground.person.id}
    return ground.tx.observations.save(an_observation(**here | fields))


def closed(ground: Ground, observation: Observation) -> Closing:
    closing = Closing(
        observation_id=observation.id, closed_by=ground.person.id, closed_at=NOON, note="Räägitud."
    )
    ground.tx.following.close(closing)
    return closing


def test_the_other_children_come_back_in_their_order_with_their_roles(ground: Ground) -> None:
    others = tuple(
        LinkedChild(child_id=ground.tx.children.save(a_child(first_name=name)).id, role=role)
        for name, role in (("Ülo", ChildRole.WITNESS), ("Kati", ChildRole.MAIN))
    )
    seen = written(ground, others=others)

    assert ground.tx.observations.get(seen.id).others == others
    reworded = ground.tx.observations.save(replace(seen, judgement="Müra"))
    assert ground.tx.observations.get(seen.id) == reworded


def test_the_teacher_of_any_child_concerned_reads_it(ground: Ground) -> None:
    group = ground.tx.groups.save(a_group(name="Öökullid"))
    other = ground.tx.children.save(a_child(first_name="Ülo", group_id=group.id))
    teacher = colleague(ground, "mari", groups=frozenset({group.id}))
    seen = written(ground, others=(LinkedChild(child_id=other.id, role=ChildRole.WITNESS),))
    written(ground)
    scope = a_scope(teacher.id, group=True)

    assert ground.tx.observations.of_child(other.id, scope) == (seen,)
    assert ground.tx.observations.readable(seen.id, scope) == seen
    assert ground.tx.following.unread(scope) == (seen,)


def test_only_the_first_reading_is_kept(ground: Ground) -> None:
    seen, reader = written(ground), colleague(ground, "mari")
    first = Reading(reader_id=reader.id, read_at=NOON)
    ground.tx.following.note_reading(seen.id, first)
    ground.tx.following.note_reading(seen.id, replace(first, read_at=NOON + timedelta(days=1)))

    assert ground.tx.following.readings(seen.id) == (first,)


def test_a_closing_is_read_back_and_taken_back(ground: Ground) -> None:
    seen = written(ground)
    closing = closed(ground, seen)
    assert ground.tx.following.closing(seen.id) == closing

    ground.tx.following.reopen(seen.id)

    assert ground.tx.following.closing(seen.id) is None


def test_what_is_unread_is_open_of_others_and_not_opened_danger_first(ground: Ground) -> None:
    me = colleague(ground, "mari")
    plain = written(ground)
    danger = written(ground, danger=True, observed_on=TODAY - timedelta(days=3))
    read, ended = written(ground), written(ground)
    written(ground, author_id=me.id)
    ground.tx.following.note_reading(read.id, Reading(reader_id=me.id, read_at=NOON))
    closed(ground, ended)

    scope = a_scope(me.id, everything=True)

    assert ground.tx.following.unread(replace(scope, protected=True)) == (danger, plain)
    assert ground.tx.following.unread(scope) == (plain,)
    assert ground.tx.following.unread(a_scope(me.id, own=True)) == ()


def test_what_is_open_too_long_is_found_by_its_writing(ground: Ground) -> None:
    long_ago = {"observed_on": TODAY - timedelta(days=20), "written_at": NOON - timedelta(days=20)}
    old = written(ground, **long_ago)
    written(ground, observed_on=TODAY - timedelta(days=20), written_at=NOON)
    closed(ground, written(ground, **long_ago))
    scope = a_scope(ground.person.id, everything=True)

    assert ground.tx.following.open_since(scope, NOON - timedelta(days=14)) == (old,)
    assert ground.tx.following.open_since(a_scope(ground.person.id, own=True), NOON) == ()


@pytest.mark.parametrize("reporter", [None, Reporter(name="Jüri Žukov", contact="5550 1")])
def test_who_gave_the_tip_is_kept_apart_or_not_at_all(
    ground: Ground, reporter: Reporter | None
) -> None:
    seen = written(ground)
    if reporter is not None:
        ground.tx.observations.keep_reporter(seen.id, reporter)

    assert ground.tx.observations.reporter(seen.id) == reporter
