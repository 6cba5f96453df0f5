# SPDX-License-Identifier: EUPL-1.2
"""A child's year from the first sign to the end of support, through both stages of the house.

Each ``with`` is one sitting: somebody unlocks, does what is told, and the window is shut.
"""

from __future__ import annotations

from tests import worlds
from tests.journeys import stage_one, stage_two, year_papers
from tests.journeys.office import find_the_journal_whole
from tests.journeys.year import Year


def from_first_sign_to_end(year: Year) -> None:
    """Play the whole year."""
    year.tale.found(year.house.folder, worlds.Clock(year.house.clock.moment)).close()
    noticed_and_supported_by_the_teacher(year)
    asked_for_and_taken_on(year)
    planned_and_followed(year)
    ended_and_begun_again(year)


def noticed_and_supported_by_the_teacher(year: Year) -> None:
    """Stage I up to the question for stage II."""
    at_work = year.house.at_work
    with at_work(worlds.HEAD):
        stage_one.the_children_come(year)
    with at_work(worlds.TEACHER):
        stage_one.the_teacher_notices(year)
    with at_work(worlds.COORDINATOR):
        stage_one.the_coordinator_reads_and_closes(year)
    with at_work(worlds.TEACHER):
        stage_one.the_teacher_opens_stage_one(year)
        stage_one.the_teacher_looks_it_over_and_asks(year)


def asked_for_and_taken_on(year: Year) -> None:
    """The question for stage II, which the coordinator first sends back."""
    at_work = year.house.at_work
    with at_work(worlds.COORDINATOR):
        stage_one.the_coordinator_sends_it_back(year)
    with at_work(worlds.TEACHER):
        stage_one.the_teacher_asks_again(year)
    with at_work(worlds.COORDINATOR):
        stage_two.the_coordinator_takes_it_on(year)
    with at_work(worlds.SPECIALIST):
        stage_two.the_specialist_assesses(year)


def planned_and_followed(year: Year) -> None:
    """Stage II from the plan to the final evaluation."""
    at_work = year.house.at_work
    with at_work(worlds.COORDINATOR):
        stage_two.the_coordinator_plans(year)
    with at_work(worlds.HEAD):
        stage_two.the_head_approves_the_plan(year)
    with at_work(worlds.COORDINATOR):
        stage_two.the_plan_is_given_and_measured(year)
        stage_two.the_table_is_held(year)
    with at_work(worlds.TEACHER):
        stage_two.the_teacher_does_a_task(year)
    with at_work(worlds.COORDINATOR):
        stage_two.the_family_applies(year)
        stage_two.the_plan_is_reviewed(year)
        stage_two.the_coordinator_evaluates(year)
        year_papers.the_coordinator_writes_the_papers(year)


def ended_and_begun_again(year: Year) -> None:
    """Whoever closes cases in this house closes this one, and opens it again."""
    closer = worlds.HEAD if year.tale.head_closes else worlds.COORDINATOR
    with year.house.at_work(closer):
        stage_two.the_case_is_closed(year)
        stage_two.the_case_is_opened_again(year)
    with year.house.at_work(worlds.HEAD):
        year_papers.the_head_makes_an_access_copy(year)
        find_the_journal_whole()
