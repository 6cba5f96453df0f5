# SPDX-License-Identifier: EUPL-1.2
"""Inside the desk: who took a case, with whom it is, and passing it on to a colleague."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.app import cases, drafts, inbox, passing_on, people
from hop_desktop.domain.cases import Move
from hop_desktop.domain.errors import CaseHandedOver, Invalid, NotAllowed, StageNotOpen
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.chain import answer_to, sent
from tests.app.houses import Houses

WHY = "Lähen puhkusele."


@pytest.fixture
def case_id(houses: Houses, tmp_path: Path) -> CaseId:
    """A case that the desk's lead has taken over."""
    handover, data = sent(houses, tmp_path)
    inbox.take_in(houses.desk, data)
    inbox.accept(houses.desk, handover.id)
    inbox.take_in(houses.head, answer_to(houses.desk, handover.id, tmp_path))
    return handover.case_id


def test_a_colleague_becomes_responsible_and_the_course_of_the_case_says_why(
    houses: Houses, case_id: CaseId
) -> None:
    urmas = houses.case_manager.person.id

    passing_on.pass_on(houses.desk, case_id, urmas, reason=WHY)

    file = cases.case_file(houses.case_manager, case_id)
    assert file.case.responsible == urmas
    assert {urmas, houses.desk.person.id} <= file.case.participants
    last = file.case.transitions[-1]
    assert (last.move, last.reason, last.by) == (Move.PASSED_ON, WHY, houses.desk.person.id)
    assert passing_on.taken_by(file.case) == houses.desk.person.id  # who took it stays known


def test_the_inbox_says_who_took_it_and_with_whom_it_is(houses: Houses, case_id: CaseId) -> None:
    (row,) = passing_on.received(houses.desk)
    assert (row.taken_by, row.now_with) == ("Kai Lepp", "Kai Lepp")

    passing_on.pass_on(houses.desk, case_id, houses.case_manager.person.id, reason=WHY)

    (row,) = passing_on.received(houses.case_manager)
    assert (row.taken_by, row.now_with) == ("Kai Lepp", "Urmas Žukov")
    cases.close_case(houses.case_manager, case_id, reason="Lahendatud.")
    assert passing_on.received(houses.desk)[0].now_with == ""


def test_nobody_has_what_waits_for_an_answer(houses: Houses, tmp_path: Path) -> None:
    inbox.take_in(houses.desk, sent(houses, tmp_path)[1])

    (row,) = passing_on.received(houses.desk)

    assert (row.taken_by, row.now_with) == ("", "")


def test_who_is_ill_can_be_relieved_by_a_colleague(houses: Houses, case_id: CaseId) -> None:
    me = houses.case_manager.person.id

    assert passing_on.pass_on(houses.case_manager, case_id, me, reason=WHY).responsible == me


def test_it_goes_to_another_person_with_a_reason(houses: Houses, case_id: CaseId) -> None:
    urmas = houses.case_manager.person.id
    with pytest.raises(Invalid, match="colleague: has-it"):
        passing_on.pass_on(houses.desk, case_id, houses.desk.person.id, reason=WHY)
    with pytest.raises(Invalid, match="reason: empty"):
        passing_on.pass_on(houses.desk, case_id, urmas, reason=" ")


def test_what_was_being_written_about_it_goes_with_it(houses: Houses, case_id: CaseId) -> None:
    drafts.keep(houses.desk, "passing-on", {"reason": WHY})

    passing_on.pass_on(
        houses.desk, case_id, houses.case_manager.person.id, reason=WHY, draft="passing-on"
    )

    assert drafts.kept(houses.desk, "passing-on") is None


def test_it_goes_only_to_those_who_manage_cases(houses: Houses, case_id: CaseId) -> None:
    assert {each.name for each in passing_on.takers(houses.desk)} == {"Kai Lepp", "Urmas Žukov"}
    urmas = houses.case_manager.person
    people.let_go(houses.desk, urmas.id)
    assert {each.name for each in passing_on.takers(houses.desk)} == {"Kai Lepp"}
    with pytest.raises(NotAllowed):
        passing_on.pass_on(houses.desk, case_id, urmas.id, reason=WHY)


def test_a_house_does_not_pass_on_what_it_handed_over(houses: Houses, case_id: CaseId) -> None:
    with pytest.raises((NotAllowed, CaseHandedOver)):
        passing_on.pass_on(houses.head, case_id, houses.head.person.id, reason=WHY)
    own = worlds.a_case_in_stage_two(houses.head)
    with pytest.raises((NotAllowed, StageNotOpen)):
        passing_on.pass_on(houses.head, own.id, houses.head.person.id, reason=WHY)
