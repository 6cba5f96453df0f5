# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from hop_desktop.domain.cases import CaseCustody, CaseStatus, Move, Stage
from hop_desktop.domain.errors import CaseClosed, CaseHandedOver, Invalid, StageNotOpen
from hop_desktop.domain.ids import StaffId
from tests.builders import NOON, TODAY, a_case, in_stage

ME = StaffId(uuid4())


def test_asking_for_stage_two_leaves_the_teacher_responsible() -> None:
    case = a_case()

    asked = case.ask_for_stage_two(
        on=TODAY, at=NOON, by=ME, reason="Oma abinõud ei aita", criteria=()
    )

    assert asked.stage is Stage.ONE
    assert asked.stage_two_asked
    assert asked.responsible == case.responsible


def test_accepting_makes_the_coordinator_responsible_and_keeps_the_teacher_taking_part() -> None:
    case = a_case(stage_two_asked=True)

    taken = case.accept_stage_two(
        on=TODAY, at=NOON, by=ME, reason="Vaja on plaani", review_on=TODAY
    )

    assert taken.stage is Stage.TWO
    assert taken.responsible == ME
    assert taken.participants == {ME, case.responsible}
    assert not taken.stage_two_asked
    assert taken.review_on == TODAY


def test_refusing_needs_a_request() -> None:
    with pytest.raises(StageNotOpen):
        a_case().refuse_stage_two(on=TODAY, at=NOON, by=ME, reason="Ei ole küsitud")


def test_a_refused_request_stays_in_the_history_with_its_reason() -> None:
    case = a_case(stage_two_asked=True)

    back = case.refuse_stage_two(on=TODAY, at=NOON, by=ME, reason="Proovige veel pildikaarte")

    assert not back.stage_two_asked
    assert back.transitions[-1].move is Move.STAGE_TWO_REFUSED
    assert back.transitions[-1].reason == "Proovige veel pildikaarte"


@pytest.mark.parametrize("reason", ["", "  ", "\n\t"])
def test_no_move_goes_without_a_reason(reason: str) -> None:
    with pytest.raises(Invalid):
        a_case().close(on=TODAY, at=NOON, by=ME, reason=reason)


@pytest.mark.parametrize("stage", [Stage.TWO, Stage.THREE])
def test_only_stage_one_asks_for_stage_two(stage: Stage) -> None:
    with pytest.raises(StageNotOpen):
        in_stage(stage).ask_for_stage_two(on=TODAY, at=NOON, by=ME, reason="x", criteria=())
    with pytest.raises(StageNotOpen):
        in_stage(stage).accept_stage_two(on=TODAY, at=NOON, by=ME, reason="x", review_on=None)


def test_a_closed_case_takes_no_step_but_reopening() -> None:
    closed = a_case(review_on=TODAY).close(on=TODAY, at=NOON, by=ME, reason="Lahenes")

    assert closed.review_on is None
    with pytest.raises(CaseClosed):
        closed.worked_on()
    reopened = closed.reopen(on=TODAY, at=NOON, by=ME, reason="Mure tuli tagasi")
    assert reopened.status is CaseStatus.OPEN
    assert reopened.stage is Stage.ONE
    assert [step.move for step in reopened.transitions] == [Move.CLOSED, Move.REOPENED]


def test_closing_answers_what_was_asked() -> None:
    """A reopened case begins without the request of the time before."""
    asked = a_case(stage_two_asked=True)

    closed = asked.close(on=TODAY, at=NOON, by=ME, reason="Lahenes")

    assert not closed.stage_two_asked
    assert not closed.reopen(on=TODAY, at=NOON, by=ME, reason="Tuli tagasi").stage_two_asked


def test_an_open_case_cannot_be_reopened() -> None:
    with pytest.raises(StageNotOpen):
        a_case().reopen(on=TODAY, at=NOON, by=ME, reason="x")


def test_the_sender_stays_responsible_until_the_answer() -> None:
    out = in_stage(Stage.TWO).sent()

    assert out.custody is CaseCustody.OUT
    assert out.is_ours
    out.worked_on(Stage.TWO)


def test_stage_one_cannot_be_sent() -> None:
    with pytest.raises(StageNotOpen):
        a_case().sent()


def test_a_case_accepted_elsewhere_is_no_longer_worked_on_here() -> None:
    gone = (
        in_stage(Stage.TWO).sent().gone(number=2, on=TODAY, at=NOON, by=ME, reason="Vastu võetud")
    )

    assert not gone.is_ours
    assert gone.stage is Stage.THREE
    assert gone.ownership == 2
    with pytest.raises(CaseHandedOver):
        gone.worked_on()
    with pytest.raises(CaseHandedOver):
        gone.reopen(on=TODAY, at=NOON, by=ME, reason="x")


def test_a_number_is_never_used_twice() -> None:
    back = in_stage(Stage.TWO).sent().kept(number=2)

    assert back.custody is CaseCustody.OWN
    assert back.ownership == 2
    assert back.kept(number=1).ownership == 2


def test_only_what_was_sent_can_be_asked_back() -> None:
    with pytest.raises(StageNotOpen):
        in_stage(Stage.TWO).withdrawing()

    assert in_stage(Stage.TWO).sent().withdrawing().custody is CaseCustody.WITHDRAWING


@pytest.mark.parametrize("passed", [timedelta(0), timedelta(hours=-3)])
def test_moves_of_a_day_follow_each_other_whatever_the_clock_says(passed: timedelta) -> None:
    closed = a_case().close(on=TODAY, at=NOON, by=ME, reason="Lahenes")

    reopened = closed.reopen(on=TODAY, at=NOON + passed, by=ME, reason="Mure tuli tagasi")

    first, second = (step.at for step in reopened.transitions)
    assert first < second < first + timedelta(milliseconds=1)


def test_a_clock_set_back_by_a_day_gives_the_next_move_its_own_day_and_time() -> None:
    closed = a_case().close(on=TODAY, at=NOON, by=ME, reason="Lahenes")
    day = timedelta(days=1)

    reopened = closed.reopen(on=TODAY - day, at=NOON - day, by=ME, reason="Mure tuli tagasi")

    assert [step.move for step in reopened.transitions] == [Move.CLOSED, Move.REOPENED]
    assert reopened.transitions[-1].at == NOON - day
