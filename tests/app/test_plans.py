# SPDX-License-Identifier: EUPL-1.2
"""The action plan of stage II and the tasks of its people."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.app import cases, children, drafts, plan_sheet, plans
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.errors import CaseClosed, Invalid, NotAllowed, NotFound, StageNotOpen, Stale
from hop_desktop.domain.ids import TaskId
from hop_desktop.domain.plans import ActionPlan, Task
from tests import worlds
from tests.app.houses import Houses
from tests.app.test_dealings import text_of


def in_stage_two(houses: Houses) -> SupportCase:
    return worlds.a_case_in_stage_two(houses.head)


def the_plan(houses: Houses, case: SupportCase) -> ActionPlan:
    with houses.head.read() as tx:
        plan = tx.plans.of_case(case.id)
    assert plan is not None
    return plan


def promised(houses: Houses, case: SupportCase, owner: str = worlds.TEACHER) -> Task:
    return plans.add_task(
        houses.coordinator,
        case.id,
        title=" Helista emale ",
        owner=houses.person(owner).person.id,
        due_on=houses.head.today(),
    )


def test_a_changed_goal_takes_the_approval_back(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal = the_plan(houses, case).goals[0]
    drafts.keep(houses.teacher, "goal", {"title": "Män"})

    plan = plans.save_goal(
        houses.teacher,
        case.id,
        replace(goal, title=" Ma\u0308ngib ringis "),
        before=goal,
        draft="goal",
    )

    assert [item.title for item in plan.goals] == ["Mängib ringis"]
    assert plan.approved_by is None
    assert drafts.kept(houses.teacher, "goal") is None


def test_a_goal_that_somebody_changed_meanwhile_is_not_overwritten(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal = the_plan(houses, case).goals[0]
    plans.save_goal(houses.teacher, case.id, replace(goal, title="Esimene"), before=goal)

    with pytest.raises(Stale):
        plans.save_goal(houses.head, case.id, replace(goal, title="Teine"), before=goal)


def test_goals_are_added_and_removed(houses: Houses) -> None:
    case = in_stage_two(houses)
    second = worlds.a_goal()

    assert len(plans.save_goal(houses.coordinator, case.id, second).goals) == 2
    assert second not in plans.remove_goal(houses.coordinator, case.id, second.id).goals
    with pytest.raises(NotFound):
        plans.remove_goal(houses.coordinator, case.id, second.id)


def test_a_plan_is_evaluated_with_words(houses: Houses) -> None:
    case = in_stage_two(houses)
    day = houses.head.today()

    plan = plans.save_evaluation(
        houses.coordinator,
        case.id,
        evaluate_on=day,
        evaluation=" Õnnestus ",
        recommendations="Jätkata",
        before=(None, "", ""),
    )

    assert (plan.evaluate_on, plan.evaluation, plan.recommendations) == (
        day,
        "Õnnestus",
        "Jätkata",
    )
    with pytest.raises(Stale):
        plans.save_evaluation(
            houses.head,
            case.id,
            evaluate_on=None,
            evaluation="",
            recommendations="",
            before=(None, "", ""),
        )


def test_only_the_head_approves_and_only_a_plan_with_goals(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal = the_plan(houses, case).goals[0]
    plans.save_goal(houses.coordinator, case.id, goal)
    with pytest.raises(NotAllowed):
        plans.approve_plan(houses.coordinator, case.id)

    assert plans.approve_plan(houses.head, case.id).approved_by == houses.head.person.id

    plans.remove_goal(houses.coordinator, case.id, goal.id)
    with pytest.raises(Invalid):
        plans.approve_plan(houses.head, case.id)


def test_stage_one_has_no_plan_and_a_stranger_touches_none(houses: Houses) -> None:
    first = worlds.a_case_in_stage_one(
        houses.teacher, worlds.another_child_of(houses.head, "Mesilased")
    )
    second = in_stage_two(houses)

    with pytest.raises(StageNotOpen):
        plans.save_goal(houses.teacher, first.id, worlds.a_goal())
    with pytest.raises(NotAllowed):
        plans.save_goal(houses.other_teacher, second.id, worlds.a_goal())


def test_the_first_goal_begins_the_plan(houses: Houses) -> None:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    cases.accept_stage_two(houses.coordinator, case.id, reason="Võtan", review_on=None)

    plan = plans.save_goal(houses.coordinator, case.id, worlds.a_goal())

    assert plan == the_plan(houses, case)
    assert plan.revision == 1


def test_a_task_is_given_finished_and_taken_up_again(houses: Houses) -> None:
    task = promised(houses, in_stage_two(houses))
    assert task.title == "Helista emale"

    done = plans.finish_task(houses.teacher, task.id)
    assert done.done_on == houses.head.today()

    assert plans.reopen_task(houses.teacher, task.id).done_on is None
    assert plans.finish_task(houses.coordinator, task.id).done_on is not None


def test_a_stranger_neither_gives_nor_finishes_tasks(houses: Houses) -> None:
    case = in_stage_two(houses)
    task = promised(houses, case)

    with pytest.raises(NotAllowed):
        plans.finish_task(houses.specialist, task.id)
    with pytest.raises(NotAllowed):
        plans.add_task(
            houses.specialist,
            case.id,
            title="Ise",
            owner=houses.specialist.person.id,
            due_on=None,
        )
    with pytest.raises(NotFound):
        plans.finish_task(houses.head, TaskId(uuid4()))


def test_a_task_of_no_case_is_finished_by_its_owner_alone(houses: Houses) -> None:
    me = houses.teacher
    with me.write("test", "task") as tx:
        task = tx.tasks.save(
            Task(id=TaskId(uuid4()), title="Oma asi", owner=me.person.id, created_by=me.person.id)
        )

    with pytest.raises(NotAllowed):
        plans.finish_task(houses.head, task.id)
    assert plans.finish_task(me, task.id).done_on == me.today()


def test_a_closed_case_gives_no_more_tasks(houses: Houses) -> None:
    case = in_stage_two(houses)
    worlds.evaluated(houses.head, case.id)
    cases.close_case(houses.head, case.id, reason="Käes")

    with pytest.raises(CaseClosed):
        promised(houses, case)
    with pytest.raises(CaseClosed):
        plans.save_goal(houses.head, case.id, worlds.a_goal())


def test_the_plan_is_printed_as_it_stands_and_journalled(houses: Houses, tmp_path: Path) -> None:
    case = in_stage_two(houses)

    printed = plan_sheet.plan_sheet(houses.teacher, case.id)
    plan_sheet.write_plan(tmp_path / "plaan.pdf", printed.pdf)

    assert printed.child == "Mari Maasikas"
    text = text_of((tmp_path / "plaan.pdf").read_bytes())
    for words in ("Mängib kümme minutit teisega", "Mesilased", "Pääsukese näidislasteaed"):
        assert words in text
    newest = houses.head.store.journal(limit=1)[0]
    assert (newest.action, newest.object_id) == ("plan.printed", case.id)


def test_a_child_without_a_group_has_a_plan_to_print_too(houses: Houses) -> None:
    child = worlds.a_child_of(houses.head)
    case = worlds.a_case_in_stage_two(houses.head, child)
    children.save_child(houses.head, replace(child, group_id=None))

    assert "Mesilased" not in text_of(plan_sheet.plan_sheet(houses.head, case.id).pdf)


def test_without_a_goal_or_the_right_nothing_is_printed(houses: Houses) -> None:
    bare = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))
    with pytest.raises(NotFound):
        plan_sheet.plan_sheet(houses.head, bare.id)
    with pytest.raises(NotAllowed):
        plan_sheet.plan_sheet(houses.other_teacher, bare.id)
