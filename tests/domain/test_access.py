# SPDX-License-Identifier: EUPL-1.2
"""Every cell of the table of rights, written out by hand: role, action and relation."""

from __future__ import annotations

from itertools import product

import pytest

from hop_desktop.domain.access import Action, Relation, check, may, scope
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.staff import Role
from tests.builders import a_person

# One letter a role: t teacher, s specialist, c coordinator, h head, m case manager, n network
# lead; after it what it reaches: o own, p part, g group, a all.
BY_HAND = {
    Action.RECORD_OBSERVATION: "ta sa ca ha",
    Action.READ_OBSERVATION: "tog sop ca ha",
    Action.FOLLOW_OBSERVATION: "tg ca ha",
    Action.READ_CHILD: "tg sp ca ha ma",
    Action.CHANGE_CHILD: "tg ca ha ma",
    Action.WORK_ON_STAGE_ONE: "tg ca ha",
    Action.ASK_FOR_STAGE_TWO: "tg ca ha",
    Action.ACCEPT_STAGE_TWO: "ca ha",
    Action.WORK_ON_STAGE_TWO: "tp sp ca ha",
    Action.WORK_ON_STAGE_THREE: "ma",
    Action.CORRECT: "to so ca ha mo",
    Action.APPROVE: "ha",
    Action.SEAL: "ca ha ma",
    Action.EXPORT: "ha ma",
    Action.WRITE_NOTICE: "ta sa ca ha ma",
    Action.READ_PROTECTED: "to so co ha ma",
    Action.ADMINISTER: "ha",
    Action.READ_STATISTICS: "ca ha ma na",
    Action.READ_DIRECTORY: "ta sa ca ha ma na",
    Action.EDIT_DIRECTORY: "ca ha ma na",
    Action.READ_JOURNAL: "to so co ha mo",
    Action.ERASE: "ha ma",
}
LETTERS = {
    "t": Role.TEACHER,
    "s": Role.SPECIALIST,
    "c": Role.COORDINATOR,
    "h": Role.HEAD,
    "m": Role.CASE_MANAGER,
    "n": Role.NETWORK_LEAD,
}
RELATIONS = [
    Relation(own=own, part=part, group=group)
    for own, part, group in product((False, True), repeat=3)
]


def expected(action: Action, role: Role, relation: Relation) -> bool:
    cells = {LETTERS[cell[0]]: cell[1:] for cell in BY_HAND[action].split()}
    letters = cells.get(role, "")
    return (
        "a" in letters
        or ("o" in letters and relation.own)
        or ("p" in letters and relation.part)
        or ("g" in letters and relation.group)
    )


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("role", list(Role))
def test_every_cell_is_as_written_by_hand(action: Action, role: Role) -> None:
    person = a_person(role)

    for relation in RELATIONS:
        assert may(person, action, relation) is expected(action, role, relation)


@pytest.mark.parametrize("action", list(Action))
def test_somebody_who_has_left_may_nothing(action: Action) -> None:
    gone = a_person(*Role, active=False, named_contact=True, desk_lead=True)

    for relation in RELATIONS:
        assert not may(gone, action, relation)


def test_the_named_contact_reads_protected_entries() -> None:
    assert may(a_person(Role.COORDINATOR, named_contact=True), Action.READ_PROTECTED)
    assert not may(a_person(Role.COORDINATOR), Action.READ_PROTECTED)


def test_the_desk_lead_administers_and_approves_as_a_head_does() -> None:
    lead = a_person(Role.CASE_MANAGER, desk_lead=True)

    assert may(lead, Action.ADMINISTER)
    assert may(lead, Action.READ_JOURNAL)
    assert may(lead, Action.APPROVE)


def test_two_roles_add_up() -> None:
    both = a_person(Role.TEACHER, Role.SPECIALIST)

    assert may(both, Action.READ_CHILD, Relation(group=True))
    assert may(both, Action.READ_CHILD, Relation(part=True))
    assert not may(both, Action.READ_CHILD)


def test_a_refused_action_has_no_scope() -> None:
    with pytest.raises(NotAllowed):
        scope(a_person(Role.NETWORK_LEAD), Action.READ_CHILD)
    with pytest.raises(NotAllowed):
        check(a_person(), Action.APPROVE)


def test_the_scope_says_the_same_as_the_table() -> None:
    teacher = scope(a_person(Role.TEACHER), Action.READ_OBSERVATION)

    assert (teacher.own, teacher.group) == (True, True)
    assert (teacher.part, teacher.everything, teacher.protected) == (False, False, False)
    assert scope(a_person(Role.HEAD), Action.READ_CHILD).protected
