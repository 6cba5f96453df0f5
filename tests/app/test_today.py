# SPDX-License-Identifier: EUPL-1.2
"""The first page of the day: what is due, what waits for me, which handovers have no answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hop_desktop.app import cases, handovers, inbox, plans, today
from hop_desktop.app.due_days import DueKind
from hop_desktop.domain.handovers import Basis, CarerInformed
from hop_desktop.domain.staff import Role
from tests import worlds
from tests.app.houses import Houses


def test_a_new_house_has_nothing_to_do(houses: Houses) -> None:
    page = today.today(houses.head)

    assert page.day == houses.head.today()
    assert (
        page.due,
        page.waiting,
        page.awaited,
        page.unanswered,
        page.offered,
        page.observations,
    ) == (
        (),
        (),
        (),
        (),
        (),
        (),
    )


def test_the_work_begins_with_writing_the_children_down(houses: Houses) -> None:
    assert not today.has_children(houses.head)
    worlds.a_child_of(houses.head)
    assert today.has_children(houses.head)


def test_tasks_reviews_and_evaluations_stand_by_day_overdue_first(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me = houses.coordinator
    day = me.today()
    for title, due_on in (
        ("Helista emale", day - timedelta(days=2)),
        ("Kirjuta kokkuvõte", None),
        ("Kunagi hiljem", day + timedelta(days=8)),
    ):
        plans.add_task(me, case.id, title=title, owner=me.person.id, due_on=due_on)
    cases.set_review(me, case.id, on=day + timedelta(days=7))
    plans.save_evaluation(
        me, case.id, evaluate_on=day + timedelta(days=1), evaluation="", recommendations=""
    )

    due = today.today(me).due

    assert [(item.kind, item.title, item.days) for item in due] == [
        (DueKind.TASK, "Helista emale", -2),
        (DueKind.TELL_CARER, "", 0),
        (DueKind.PLAN_EVALUATION, "", 1),
        (DueKind.REVIEW, "", 7),
        (DueKind.TASK, "Kirjuta kokkuvõte", None),
    ]
    assert {item.child for item in due} == {"Mari Maasikas"}
    assert {item.case_id for item in due} == {case.id}


def test_a_stranger_is_not_reminded_of_other_peoples_cases(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    cases.set_review(houses.coordinator, case.id, on=houses.head.today())

    assert today.today(houses.other_teacher).due == ()
    assert today.today(houses.specialist).due == ()


def test_a_finished_task_is_off_the_list(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    me = houses.teacher
    task = plans.add_task(
        houses.coordinator, case.id, title="Too pilt", owner=me.person.id, due_on=me.today()
    )
    assert [item.task_id for item in today.today(me).due if item.task_id] == [task.id]

    plans.finish_task(me, task.id)

    assert [item.task_id for item in today.today(me).due if item.task_id] == []


def test_a_request_waits_for_the_coordinator_not_for_the_teacher(houses: Houses) -> None:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    cases.ask_for_stage_two(houses.teacher, case.id, reason="Ei piisa")

    (waiting,) = today.today(houses.coordinator).waiting

    assert (waiting.kind, waiting.title, waiting.child) == (
        DueKind.STAGE_TWO_ASKED,
        "Ei piisa",
        "Mari Maasikas",
    )
    assert today.today(houses.teacher).waiting == ()


def test_a_prepared_handover_waits_for_the_head(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    draft = handovers.start(houses.coordinator, case.id, recipient=houses.to_desk.id)
    assert today.today(houses.head).waiting == ()

    handovers.prepare(
        houses.coordinator,
        draft.id,
        recipient=houses.to_desk.id,
        reason="Vaja logopeedi",
        basis=Basis.LAW,
        carer_informed=CarerInformed.YES,
        carer_note="Räägitud",
    )

    (waiting,) = today.today(houses.head).waiting
    assert (waiting.kind, waiting.title) == (DueKind.APPROVAL, "Vaja logopeedi")
    assert today.today(houses.coordinator).waiting == ()


def test_a_sealed_handover_shows_the_days_it_has_waited(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    sealed = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    houses.clock.move(days=3, seconds=3600)

    (waiting,) = today.today(houses.coordinator).unanswered

    assert (waiting.handover, waiting.days) == (sealed, 3)
    assert waiting.resend
    assert (waiting.child, waiting.recipient) == ("Mari Maasikas", "Näidisvalla heaoluteenistus")
    assert today.today(houses.teacher).unanswered == ()


def test_the_desk_sees_what_is_offered_until_it_answers(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    sealed = worlds.a_sealed_handover(houses.head, case.id, houses.to_desk.id)
    path = handovers.write_file(houses.head, sealed.id, houses.folder)
    inbox.take_in(houses.desk, path.read_bytes())
    assert [item.handover_id for item in today.today(houses.case_manager).offered] == [sealed.id]

    inbox.decline(houses.desk, sealed.id, words="Laps elab mujal.")

    assert today.today(houses.case_manager).offered == ()


def test_my_latest_observations_are_at_hand(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    for _ in range(7):
        houses.clock.move(seconds=60)
        last = worlds.an_observation_of(houses.teacher, child)

    written = today.today(houses.teacher).observations

    assert len(written) == 5
    assert written[0].observation == last


def test_a_network_lead_is_told_of_no_case(houses: Houses) -> None:
    case = worlds.a_case_in_stage_two(houses.head)
    cases.set_review(houses.head, case.id, on=houses.head.today())
    head = houses.head
    head.person = replace(head.person, roles=frozenset({Role.NETWORK_LEAD}))

    assert today.today(head).due == ()
