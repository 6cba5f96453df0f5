# SPDX-License-Identifier: EUPL-1.2
"""Who reads the journal, and that every action is in it once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hop_desktop.app import cases, children, journal, people
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app.houses import Houses
from tests.worlds import member, unlocked


def test_the_head_reads_all_entries_with_the_names_of_their_actors(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    worlds.an_observation_of(houses.teacher, child)

    rows = journal.journal(houses.head, limit=2)

    assert [(row.entry.action, row.actor) for row in rows] == [
        ("observation.recorded", "Šeila Õunapuu"),
        ("store.unlocked", "Šeila Õunapuu"),
    ]
    assert journal.journal(houses.head, limit=1, before=rows[0].entry.seq)[0] == rows[1]


@pytest.mark.parametrize("login", [worlds.TEACHER, worlds.SPECIALIST, worlds.COORDINATOR])
def test_the_others_read_their_own_entries_only(houses: Houses, login: str) -> None:
    child = worlds.a_child_of(houses.head)
    session = houses.person(login)
    worlds.an_observation_of(session, child)
    for _ in range(9):
        children.child_file(houses.head, child.id)

    rows = journal.journal(session, limit=3)

    assert rows[0].entry.action == "observation.recorded"
    assert len(rows) == 3
    assert {row.entry.actor for row in rows} == {session.person.id}


def test_at_the_desk_its_lead_reads_all(houses: Houses) -> None:
    _ = houses.person(worlds.CASE_MANAGER)

    assert len({row.actor for row in journal.journal(houses.desk)}) == 2


def test_a_network_lead_reads_none(tmp_path: Path) -> None:
    desk = worlds.a_desk(tmp_path)
    roles = frozenset({Role.NETWORK_LEAD})
    people.change_person(desk, replace(member(desk, worlds.CASE_MANAGER), roles=roles))

    with pytest.raises(NotAllowed):
        journal.journal(unlocked(tmp_path, worlds.CASE_MANAGER))


def test_the_head_proves_the_journal_whole_and_nobody_else(houses: Houses) -> None:
    worlds.a_case_in_stage_two(houses.head)

    found = journal.verify(houses.head)

    assert found.ok
    last = journal.journal(houses.head, limit=1)[0].entry
    assert (last.action, last.seq) == ("journal.proved", found.entries + 1)
    with pytest.raises(NotAllowed):
        journal.verify(houses.teacher)


def test_each_action_leaves_one_entry_and_a_refused_one_none(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    head = houses.head.store

    before = head.journal(limit=1)[0].seq
    case = cases.open_case(houses.head, child.id, concern="Väsib", reason="Kolm nädalat")
    cases.case_file(houses.head, case.id)
    children.child_file(houses.head, child.id)
    after = head.journal(limit=1)[0].seq

    assert after == before + 3
    _ = houses.other_teacher
    unlocked_once = head.journal(limit=1)[0].seq
    with pytest.raises(NotAllowed):
        cases.case_file(houses.other_teacher, case.id)
    assert head.journal(limit=1)[0].seq == unlocked_once
