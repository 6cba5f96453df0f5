# SPDX-License-Identifier: EUPL-1.2
"""Whoever looks at a person's data is in the journal: once for a look, however often it redraws."""

from __future__ import annotations

import pytest

from hop_desktop.app import cases, children, plans
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.errors import NotAllowed
from tests import worlds
from tests.app.houses import Houses


def views(houses: Houses) -> list[str]:
    """Return the views in the journal, the first one first."""
    journal = houses.head.store.journal(limit=999)
    return [entry.action for entry in reversed(journal) if entry.action.endswith(".viewed")]


def a_case(houses: Houses) -> SupportCase:
    return worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))


def give_oneself(session: Session, case: SupportCase, title: str) -> None:
    plans.add_task(session, case.id, title=title, owner=session.person.id, due_on=None)


def test_a_page_that_reads_again_is_one_look(houses: Houses) -> None:
    case = a_case(houses)
    for _ in range(3):
        assert cases.case_file(houses.teacher, case.id).case == case

    assert views(houses) == ["case.viewed"]


def test_another_person_or_another_object_is_another_look(houses: Houses) -> None:
    case = a_case(houses)
    for _ in range(2):
        cases.case_file(houses.teacher, case.id)
        cases.case_file(houses.head, case.id)
        children.child_file(houses.head, case.child_id)

    assert views(houses) == ["case.viewed", "case.viewed", "child.viewed"]


def test_to_look_again_later_is_another_look(houses: Houses) -> None:
    case = a_case(houses)
    cases.case_file(houses.teacher, case.id)
    houses.clock.move(seconds=14 * 60)
    cases.case_file(houses.teacher, case.id)
    houses.clock.move(seconds=60)
    cases.case_file(houses.teacher, case.id)

    assert views(houses) == ["case.viewed", "case.viewed"]


def test_what_one_writes_there_goes_on_with_the_look(houses: Houses) -> None:
    case = a_case(houses)
    cases.case_file(houses.teacher, case.id)
    for title in ("Kutsu isa", "Küsi logopeedilt", "Räägi kööginõu üle"):
        houses.clock.move(seconds=20 * 60)
        give_oneself(houses.teacher, case, title)
        cases.case_file(houses.teacher, case.id)
    assert views(houses) == ["case.viewed"]

    children.child_file(houses.teacher, case.child_id)
    houses.clock.move(seconds=20 * 60)
    give_oneself(houses.teacher, case, "Vaata üle")
    cases.case_file(houses.teacher, case.id)
    assert views(houses) == ["case.viewed", "child.viewed", "case.viewed"]


def test_a_refused_look_does_not_hide_the_next_one(houses: Houses) -> None:
    case = a_case(houses)
    with pytest.raises(NotAllowed):
        cases.case_file(houses.specialist, case.id)
    colleague = worlds.member(houses.head, worlds.SPECIALIST)
    cases.set_participants(houses.head, case.id, frozenset({colleague.id}))

    cases.case_file(houses.specialist, case.id)

    assert views(houses) == ["case.viewed"]
