# SPDX-License-Identifier: EUPL-1.2
"""Open cases are counted for the house that handed them over last, within a person's reach."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from hop_desktop.domain.access import Scope
from hop_desktop.domain.cases import CaseCustody, CaseStatus, SupportCase
from hop_desktop.domain.contacts import Contact
from hop_desktop.domain.handovers import Incoming, IncomingState
from hop_desktop.domain.ids import CaseId, PlanId, StaffId
from hop_desktop.domain.plans import ActionPlan
from hop_desktop.store.senders import SenderCount
from tests.builders import NOON, TODAY, a_case, a_child, a_contact, a_task, an_incoming
from tests.store.ground import Ground
from tests.store.test_packages import logged

YESTERDAY = TODAY - timedelta(days=1)


def scope(me: StaffId, *, everything: bool = True, **reach: bool) -> Scope:
    none = {"own": False, "part": False, "group": False, "protected": False}
    return Scope(me=me, everything=everything, **{**none, **reach})


def came(ground: Ground, sender: Contact, case: SupportCase, **fields: object) -> Incoming:
    """Let a case have come from a house, in a package that is logged."""
    told = {"case_id": case.id, "state": IncomingState.ACCEPTED, **fields}
    incoming = ground.tx.incoming.save(an_incoming(sender, **told))
    sequence = ground.tx.incoming.of_case(case.id)[-1].ownership
    logged(
        ground,
        contact_id=sender.id,
        case_id=case.id,
        direction="in",
        sequence=len(ground.tx.incoming.listed()) * 10 + sequence,
        at=incoming.received_at,
    )
    return incoming


def another_case(ground: Ground, **fields: object) -> SupportCase:
    child = ground.tx.children.save(a_child(personal_code="", group_id=ground.group.id))
    told = {"child_id": child.id, "responsible": ground.person.id, **fields}
    return ground.tx.cases.save(a_case(**told))


def counted(ground: Ground) -> list[tuple[str, int, int]]:
    found = ground.tx.senders.counted(scope(ground.person.id), today=TODAY)
    names = {each.sender: ground.tx.contacts.get(each.sender).card.name for each in found}
    return [(names[each.sender], each.cases, each.overdue) for each in found]


def test_a_house_counts_its_open_cases_and_the_last_package(ground: Ground) -> None:
    later = NOON + timedelta(days=3)
    came(ground, ground.contact, ground.case)
    came(ground, ground.contact, another_case(ground), received_at=later)

    found = ground.tx.senders.counted(scope(ground.person.id), today=TODAY)

    assert found == (SenderCount(sender=ground.contact.id, cases=2, overdue=0, moved_at=later),)


def test_a_case_with_a_day_past_is_counted_once_and_its_house_comes_first(ground: Ground) -> None:
    other = ground.tx.contacts.save(a_contact("Õnne lasteaed", added_by=ground.person.id))
    came(ground, ground.contact, ground.case)
    reviewed = another_case(ground, review_on=YESTERDAY)
    owed, planned = another_case(ground, review_on=TODAY), another_case(ground)
    for case in (reviewed, owed, planned):
        came(ground, other, case)
    tasks = [("A", YESTERDAY, None), ("B", YESTERDAY, None), ("C", TODAY, None)]
    for title, due_on, done_on in [*tasks, ("D", YESTERDAY, TODAY)]:
        case = ground.case if title in "CD" else owed
        ground.tx.tasks.save(
            a_task(
                title=title,
                due_on=due_on,
                done_on=done_on,
                case_id=case.id,
                owner=ground.person.id,
                created_by=ground.person.id,
            )
        )
    ground.tx.plans.save(ActionPlan(id=PlanId(uuid4()), case_id=planned.id, evaluate_on=YESTERDAY))
    ground.tx.plans.save(ActionPlan(id=PlanId(uuid4()), case_id=ground.case.id, evaluate_on=TODAY))

    assert counted(ground) == [("Õnne lasteaed", 3, 3), (ground.contact.card.name, 1, 0)]

    plan = ground.tx.plans.of_case(planned.id)
    assert plan is not None
    ground.tx.plans.save(replace(plan, evaluation="Täitus."))
    assert counted(ground)[0] == ("Õnne lasteaed", 3, 2)


def test_what_ended_or_went_on_or_is_only_offered_is_not_counted(ground: Ground) -> None:
    came(ground, ground.contact, ground.case, state=IncomingState.OFFERED)
    came(ground, ground.contact, another_case(ground, status=CaseStatus.CLOSED))
    came(ground, ground.contact, another_case(ground, custody=CaseCustody.PAST))

    assert counted(ground) == []


def test_a_case_that_came_twice_counts_for_the_later_house(ground: Ground) -> None:
    other = ground.tx.contacts.save(a_contact("Õnne lasteaed", added_by=ground.person.id))
    came(ground, other, ground.case, ownership=2)
    came(ground, ground.contact, ground.case, ownership=4)
    came(ground, other, ground.case, ownership=6, state=IncomingState.DECLINED)

    assert counted(ground) == [(ground.contact.card.name, 1, 0)]
    assert ground.tx.senders.by_case() == {ground.case.id: ground.contact.id}


def test_nobody_counts_cases_out_of_reach(ground: Ground) -> None:
    came(ground, ground.contact, ground.case)
    me, stranger = ground.person.id, StaffId(uuid4())

    for reach in ({"own": True}, {"part": True}):
        mine = scope(me, everything=False, **reach)
        assert [each.cases for each in ground.tx.senders.counted(mine, today=TODAY)] == [1]
        theirs = scope(stranger, everything=False, **reach)
        assert ground.tx.senders.counted(theirs, today=TODAY) == ()
    assert CaseId(uuid4()) not in ground.tx.senders.by_case()
