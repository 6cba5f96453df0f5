# SPDX-License-Identifier: EUPL-1.2
"""Stage II written down: assessments, points, times given, reviews, the end, support levels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from hop_desktop.app import cases, drafts, house, inbox, plans, records, support_levels
from hop_desktop.app.records import NewFile
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import CaseStatus, SupportCase
from hop_desktop.domain.errors import (
    FinalEvaluationMissing,
    GoalHasRecords,
    Invalid,
    NotAllowed,
    NotFound,
    StageNotOpen,
    Stale,
)
from hop_desktop.domain.house_rules import HouseRules
from hop_desktop.domain.plans import Gauge, Goal
from hop_desktop.domain.records import Assessor, Decision, Level
from tests import worlds
from tests.app.chain import sent_on
from tests.app.houses import Houses
from tests.app.test_attachments import PDF


def in_stage_two(houses: Houses) -> SupportCase:
    return worlds.a_case_in_stage_two(houses.head)


def the_goal(houses: Houses, case: SupportCase) -> Goal:
    plan = cases.case_file(houses.head, case.id).plan
    assert plan is not None
    return plan.goals[0]


def a_review(session: Session, case: SupportCase, **fields: object) -> object:
    words: dict[str, object] = {
        "on": session.today(),
        "participants": "Õie Pähkel, ema Külli Maasikas",
        "attained": {},
        "worked": "Vaikne nurk.",
        "did_not_work": "",
        "decision": Decision.GO_ON,
        "next_on": session.today() + timedelta(days=30),
    }
    return records.add_review(session, case.id, **{**words, **fields})  # type: ignore[arg-type]


def test_an_assessment_keeps_its_files_with_the_case(houses: Houses) -> None:
    case = in_stage_two(houses)

    kept = records.add_assessment(
        houses.coordinator,
        case.id,
        on=date(2026, 11, 20),
        instrument="Kõne arengu test",
        assessor=Assessor.MUNICIPAL,
        by="Žanna Kõrvits, logopeed",
        results="Sõnavara on väike.",
        files=(NewFile(title="Hinnang", content=PDF),),
    )

    file = cases.case_file(houses.head, case.id)
    assert file.records.assessments == (kept,)
    assert [item.sha256 for item in file.attachments] == list(kept.files)
    assert kept.author == "Öie Pähkel, tugiteenuste koordineerija"


def test_a_goal_on_its_scale_takes_steps_and_a_counted_goal_takes_numbers(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal, me = the_goal(houses, case), houses.coordinator
    step = records.add_point(me, case.id, goal.id, on=me.today(), step=-1, number=Decimal(3))
    gauge = Gauge(unit="minutit", start=Decimal(2), target=Decimal(10))
    plans.save_goal(me, case.id, replace(goal, gauge=gauge))

    number = records.add_point(me, case.id, goal.id, on=me.today(), number=Decimal("4.5"))

    assert (step.step, step.number) == (-1, None)
    assert (number.step, number.number, number.unit) == (None, Decimal("4.5"), "minutit")
    with pytest.raises(Invalid) as refused:
        records.add_point(me, case.id, goal.id, on=me.today(), step=1)
    assert refused.value.field == "number"
    with pytest.raises(NotFound):
        records.add_point(me, case.id, uuid4(), on=me.today(), step=1)
    with pytest.raises(Invalid):
        records.add_point(me, case.id, goal.id, on=me.today() + timedelta(days=1), step=1)


def test_only_its_author_strikes_a_point_and_says_why(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal, me = the_goal(houses, case), houses.coordinator
    point = records.add_point(me, case.id, goal.id, on=me.today(), step=2)

    with pytest.raises(NotAllowed):
        records.strike_point(houses.head, case.id, point.id, reason="Ei usu")
    with pytest.raises(Invalid):
        records.strike_point(me, case.id, point.id, reason=" ")
    struck = records.strike_point(me, case.id, point.id, reason="Vale laps")

    assert (struck.step, struck.struck, struck.revision) == (2, "Vale laps", 2)


def test_times_given_name_their_activity_even_when_its_words_change(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal, me = the_goal(houses, case), houses.coordinator
    activity = goal.activities[0]

    given = records.add_occasion(
        me, case.id, goal.id, activity, on=me.today(), given=True, minutes=20
    )
    changed = replace(goal, activities=(replace(activity, how_often="iga päev"),))
    plans.save_goal(me, case.id, changed)

    assert the_goal(houses, case).activities[0].id == given.activity_id
    with pytest.raises(Stale):
        records.add_occasion(me, case.id, goal.id, activity, on=me.today(), given=True, minutes=5)


def test_an_activity_of_an_older_plan_gets_its_number_and_the_approval_stands(
    houses: Houses,
) -> None:
    case = in_stage_two(houses)
    goal, me = the_goal(houses, case), houses.coordinator
    old = replace(goal, activities=(replace(goal.activities[0], id=None),))
    with me.write("test", "action_plan") as tx:
        plan = tx.plans.of_case(case.id)
        assert plan is not None
        tx.plans.save(replace(plan, goals=(old,)))

    given = records.add_occasion(
        me, case.id, goal.id, old.activities[0], on=me.today(), given=False, note="Laps haige"
    )

    plan = cases.case_file(me, case.id).plan
    assert plan is not None
    assert plan.goals[0].activities[0].id == given.activity_id
    assert plan.approved_at is not None


def test_a_measured_goal_stays_in_the_plan(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal, me = the_goal(houses, case), houses.coordinator
    records.add_point(me, case.id, goal.id, on=me.today(), step=0)

    with pytest.raises(GoalHasRecords):
        plans.remove_goal(me, case.id, goal.id)


def test_a_review_gives_the_goals_their_step_and_the_case_its_next_day(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal, me = the_goal(houses, case), houses.coordinator
    records.add_point(me, case.id, goal.id, on=me.today(), step=0)

    a_review(me, case, attained={goal.id: 1}, decision=Decision.CHANGE)

    file = cases.case_file(houses.head, case.id)
    (review,) = file.records.reviews
    assert (review.goals[0].title, review.goals[0].attained) == (goal.title, 1)
    assert (review.goals[0].points, review.decision) == (1, Decision.CHANGE)
    assert the_goal(houses, case).attained == 1
    assert file.plan is not None
    assert file.plan.approved_at is not None
    assert file.case.review_on == me.today() + timedelta(days=30)


def test_in_stage_one_there_is_nothing_to_review(houses: Houses) -> None:
    case = worlds.a_case_in_stage_one(houses.teacher, worlds.a_child_of(houses.head))

    with pytest.raises(StageNotOpen):
        worlds.an_assessment_of(houses.head, case.id)


def test_a_case_of_stage_two_ends_with_a_final_evaluation(houses: Houses) -> None:
    case = in_stage_two(houses)
    with pytest.raises(FinalEvaluationMissing):
        cases.close_case(houses.head, case.id, reason="Käes")

    worlds.evaluated(houses.coordinator, case.id)
    assert cases.close_case(houses.head, case.id, reason="Käes").status is CaseStatus.CLOSED

    houses.clock.move(days=1)
    cases.reopen_case(houses.head, case.id, reason="Tuli tagasi")
    with pytest.raises(FinalEvaluationMissing):
        cases.close_case(houses.head, case.id, reason="Käes")


def test_the_house_may_let_the_coordinator_end_a_case(houses: Houses) -> None:
    case = in_stage_two(houses)
    worlds.evaluated(houses.coordinator, case.id)
    with pytest.raises(NotAllowed):
        house.agree(houses.coordinator, HouseRules(), since=houses.head.today())

    book = house.agree(
        houses.head,
        HouseRules(head_approves_closing=False, least_points=3),
        since=houses.head.today(),
    )

    assert house.rules(houses.teacher) == book
    assert cases.case_file(houses.coordinator, case.id).rights.close
    assert cases.close_case(houses.coordinator, case.id, reason="Käes").status is CaseStatus.CLOSED
    with pytest.raises(Invalid):
        house.agree(houses.head, HouseRules(), since=houses.head.today() - timedelta(days=1))


def test_a_child_has_one_support_level_at_a_time(houses: Houses) -> None:
    case = in_stage_two(houses)
    words = {"decided_by": "direktor Ülle Kõrvits-Näidis", "ground": "Rajaleidja soovitus"}
    first = support_levels.set_level(
        houses.coordinator,
        case.id,
        level=Level.GENERAL,
        since=date(2026, 9, 1),
        until=None,
        **words,
    )
    with pytest.raises(Invalid) as refused:
        support_levels.set_level(
            houses.head,
            case.id,
            level=Level.ENHANCED,
            since=date(2026, 11, 1),
            until=None,
            **words,
        )
    assert (refused.value.field, refused.value.reason) == ("on", "overlaps")

    support_levels.end_level(houses.head, case.id, first.id, until=date(2026, 10, 31))
    second = support_levels.set_level(
        houses.head, case.id, level=Level.ENHANCED, since=date(2026, 11, 1), until=None, **words
    )

    held = cases.case_file(houses.teacher, case.id).levels
    assert [item.level for item in held] == [Level.GENERAL, Level.ENHANCED]
    assert [item.level for item in held if item.holds_on(houses.head.today())] == [second.level]
    with pytest.raises(NotAllowed):
        support_levels.end_level(houses.teacher, case.id, second.id, until=date(2026, 12, 1))


def test_the_records_go_along_and_the_desk_goes_on_with_them(houses: Houses) -> None:
    case = in_stage_two(houses)
    goal, me = the_goal(houses, case), houses.coordinator
    point = records.add_point(me, case.id, goal.id, on=me.today(), step=-1)
    worlds.an_assessment_of(me, case.id)
    a_review(me, case)
    _handover, package = sent_on(houses, case.id)
    arrived = inbox.take_in(houses.desk, package)
    assert arrived.incoming is not None
    inbox.accept(houses.desk, arrived.incoming.handover_id)

    houses.clock.move(days=1)
    records.add_point(houses.desk, case.id, goal.id, on=houses.desk.today(), step=0)

    file = cases.case_file(houses.desk, case.id)
    assert [item.step for item in file.records.points] == [-1, 0]
    assert file.records.points[0] == point
    assert len(file.records.assessments) == len(file.records.reviews) == 1
    with pytest.raises(NotAllowed):
        records.strike_point(houses.desk, case.id, point.id, reason="Teise maja oma")


def test_what_is_recorded_ends_its_draft(houses: Houses) -> None:
    case = in_stage_two(houses)
    me = houses.coordinator
    for form in ("review", "level"):
        drafts.keep(me, form, {"worked": "Vai"})

    a_review(me, case, draft="review")
    support_levels.set_level(
        me,
        case.id,
        level=Level.GENERAL,
        since=me.today(),
        until=None,
        decided_by="direktor",
        ground="Hinnang",
        draft="level",
    )

    assert drafts.pending(me) == ()


def test_without_a_plan_there_is_no_goal_to_measure(houses: Houses) -> None:
    teacher = houses.teacher
    case = worlds.a_case_in_stage_one(teacher, worlds.a_child_of(houses.head))
    cases.accept_stage_two(houses.coordinator, case.id, reason="Vaja plaani", review_on=None)

    with pytest.raises(NotFound):
        records.add_point(houses.coordinator, case.id, uuid4(), on=teacher.today(), step=1)
