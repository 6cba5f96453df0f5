# SPDX-License-Identifier: EUPL-1.2
"""A recipient is silent for good: a new case goes on, and no case is ever taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hop_desktop.app import cases, continuing, inbox
from hop_desktop.domain.cases import CaseCustody, MeasureKind
from hop_desktop.domain.errors import CaseAlreadyOpen, HandoverNotOpen, Invalid, NotAllowed
from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.county import KINDERGARTEN, County

DESK, OTHER = "desk-1", "desk-2"
NOTE = "Esimene vald ei vasta 1. novembrist. Laps on kodus üksi."


def silent(county: County, case_id: CaseId) -> CaseId:
    """Write something, hand over to a desk that never answers, and go on; return the new case."""
    house = county[KINDERGARTEN]
    cases.add_measure(
        house, case_id, on=house.today(), kind=MeasureKind.MEASURE, what="Pildikaardid"
    )
    county.hands_over(KINDERGARTEN, DESK, case_id)
    county.clock.move(days=20)
    return continuing.continue_case(house, case_id, note=NOTE).id


def test_another_desk_gets_a_case_of_its_own_with_the_note_and_the_whole_story(
    county: County, case_id: CaseId
) -> None:
    new_id = silent(county, case_id)
    handover, file = county.hands_over(KINDERGARTEN, OTHER, new_id)
    county.takes_in(file)

    read = inbox.incoming_file(county[OTHER], handover.id).content
    county.takes_in(county.accepts(OTHER, handover.id))

    assert (read.continues, read.alarm) == (case_id, NOTE)
    there = cases.case_file(county[OTHER], new_id)
    assert (there.case.continues, there.case.alarm) == (case_id, NOTE)
    assert "Pildikaardid" in [entry.text for entry in there.received]
    assert there.plan is not None
    assert county.owners(new_id) == [OTHER]
    assert county.owners(case_id) == [KINDERGARTEN]


def test_both_cases_show_each_other_here(county: County, case_id: CaseId) -> None:
    new_id = silent(county, case_id)

    old = cases.case_file(county[KINDERGARTEN], case_id)
    new = cases.case_file(county[KINDERGARTEN], new_id)

    assert old.case.custody is CaseCustody.OUT
    assert old.continued.later == new.case
    assert new.continued.earlier == old.case
    assert (new.case.custody, new.case.ownership, new.case.alarm) == (CaseCustody.OWN, 1, NOTE)


def test_the_silent_desk_may_still_answer_and_each_case_has_one_owner(
    county: County, case_id: CaseId
) -> None:
    handover, file = county.hands_over(KINDERGARTEN, DESK, case_id)
    new_id = continuing.continue_case(county[KINDERGARTEN], case_id, note=NOTE).id

    county.takes_in(file)
    county.takes_in(county.accepts(DESK, handover.id))

    assert county.owners(case_id) == [DESK]
    assert county.owners(new_id) == [KINDERGARTEN]


def test_a_case_is_continued_once_by_the_head_with_a_note_while_an_answer_is_waited_for(
    county: County, case_id: CaseId
) -> None:
    head = county[KINDERGARTEN]
    with pytest.raises(HandoverNotOpen):
        continuing.continue_case(head, case_id, note=NOTE)
    county.hands_over(KINDERGARTEN, DESK, case_id)
    coordinator = worlds.session_of(head, worlds.COORDINATOR)
    with pytest.raises(NotAllowed):
        continuing.continue_case(coordinator, case_id, note=NOTE)
    coordinator.close()
    with pytest.raises(Invalid):
        continuing.continue_case(head, case_id, note="  ")

    continuing.continue_case(head, case_id, note=NOTE)

    with pytest.raises(CaseAlreadyOpen):
        continuing.continue_case(head, case_id, note=NOTE)


def test_a_case_without_a_plan_goes_on_without_one(county: County) -> None:
    head = county[KINDERGARTEN]
    child = worlds.a_child_of(head)
    teacher = worlds.session_of(head, worlds.TEACHER)
    case = worlds.a_case_in_stage_one(teacher, child)
    cases.ask_for_stage_two(teacher, case.id, reason="Keel ei arene", criteria=("kestab",))
    teacher.close()
    cases.accept_stage_two(
        head, case.id, reason="Vajab plaani", review_on=head.today() + timedelta(days=56)
    )
    handover, _ = county.hands_over(KINDERGARTEN, DESK, case.id)

    new = continuing.continue_case(head, case.id, note=NOTE)

    file = cases.case_file(head, new.id)
    assert file.plan is None
    assert file.case.continues == handover.case_id
