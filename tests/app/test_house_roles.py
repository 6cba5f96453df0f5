# SPDX-License-Identifier: EUPL-1.2
"""Who coordinates and who tells the parents, whatever their profession is called."""

from __future__ import annotations

import pytest

from hop_desktop.app import cases, opening, people, plans, today
from hop_desktop.app.due_days import DueKind
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app.houses import Houses
from tests.worlds import CHEAP, PASSPHRASE


def hired(head: Session, job_title: str, *roles: Role) -> Session:
    """Let the head invite somebody, who comes in with a passphrase of their own."""
    _, told_once = people.invite(
        head,
        name="Õie Õunapuu",
        login="õie",
        job_title=job_title,
        roles=frozenset(roles),
        groups=frozenset(),
        cost=CHEAP,
    )
    around = worlds.surroundings(head.store.folder)._replace(clock=head.clock)
    person = opening.unlock(around, login="õie", passphrase=told_once)
    people.change_my_passphrase(person, old=told_once, new=PASSPHRASE, cost=CHEAP)
    return person


@pytest.mark.parametrize("job_title", ["eripedagoog", "sotsiaalpedagoog"])
@pytest.mark.parametrize("roles", [(Role.COORDINATOR,), (Role.SPECIALIST, Role.COORDINATOR)])
def test_a_special_or_social_pedagogue_coordinates_under_their_own_title(
    houses: Houses, job_title: str, roles: tuple[Role, ...]
) -> None:
    coordinator = hired(houses.head, job_title, *roles)
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    cases.ask_for_stage_two(houses.teacher, case.id, reason="Ei piisa")

    taken = cases.accept_stage_two(coordinator, case.id, reason="Teeme plaani", review_on=None)
    plans.save_goal(coordinator, case.id, worlds.a_goal())
    worlds.an_observation_of(coordinator, worlds.a_child_of(houses.head, first_name="Uku"))

    assert (taken.stage, taken.responsible) == (Stage.TWO, coordinator.person.id)
    assert cases.case_file(houses.head, case.id).responsible == "Õie Õunapuu"
    assert f"Õie Õunapuu, {job_title}" in repr(today.today(coordinator).observations)
    with pytest.raises(NotAllowed):
        plans.approve_plan(coordinator, case.id)
    coordinator.close()


def test_a_pedagogue_without_the_role_takes_no_case_over(houses: Houses) -> None:
    specialist = hired(houses.head, "eripedagoog", Role.SPECIALIST)
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    cases.ask_for_stage_two(houses.teacher, case.id, reason="Ei piisa")

    with pytest.raises(NotAllowed):
        cases.accept_stage_two(specialist, case.id, reason="Võtan", review_on=None)
    specialist.close()


def reminded(session: Session) -> bool:
    return any(due.kind is DueKind.TELL_CARER for due in today.today(session).due)


def test_when_everybody_in_a_case_has_left_who_reads_all_is_reminded_to_tell(
    houses: Houses,
) -> None:
    worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    assert [reminded(s) for s in (houses.teacher, houses.head, houses.coordinator)] == [
        True,
        False,
        False,
    ]

    people.let_go(houses.head, houses.teacher.person.id)
    houses.close()  # the store has another key now: everybody unlocks anew
    houses._open.clear()

    assert reminded(houses.head)
    assert reminded(houses.coordinator)
    assert not reminded(houses.other_teacher)
    assert not reminded(houses.specialist)
