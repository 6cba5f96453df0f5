# SPDX-License-Identifier: EUPL-1.2
"""A child's year from the first sign to the end of support, through both stages of the house."""

from __future__ import annotations

from tests import worlds
from tests.journeys import stage_one, stage_two
from tests.journeys.year import Year


def from_first_sign_to_end(year: Year) -> None:
    """Play the whole year; each sitting leaves the window shut."""
    year.tale.found(year.house.folder, worlds.Clock(year.house.clock.moment)).close()
    stage_one.the_children_come(year)
    stage_one.the_teacher_notices(year)
    stage_one.the_coordinator_reads_and_closes(year)
    stage_one.the_teacher_opens_stage_one(year)
    stage_one.the_teacher_looks_it_over_and_asks(year)
    stage_one.the_coordinator_sends_it_back(year)
    stage_one.the_teacher_asks_again(year)
    stage_two.the_coordinator_takes_it_on(year)
    stage_two.the_coordinator_plans(year)
    stage_two.the_head_approves_the_plan(year)
    stage_two.the_plan_is_given_and_measured(year)
    stage_two.the_table_is_held(year)
    stage_two.the_family_applies(year)
    stage_two.the_plan_is_reviewed(year)
    stage_two.the_case_is_closed(year)
    stage_two.the_case_is_opened_again(year)
    stage_two.the_journal_is_whole(year)
