# SPDX-License-Identifier: EUPL-1.2
"""Stage II of a child's year; who sits at the computer, two_stages.py says."""

from __future__ import annotations

from driving import press, press_row, read, shows

from tests.journeys import acts, family, following, tales
from tests.journeys.family import Agreed, Table
from tests.journeys.papers import misses
from tests.journeys.story import a_letter
from tests.journeys.tales import Tale
from tests.journeys.year import Year

COORDINATOR = "Öie Pähkel"


def the_coordinator_takes_it_on(year: Year) -> None:
    acts.go_to_case(year.tale.name)
    acts.accept_stage_two(tales.ACCEPT, year.day(56))
    following.let_take_part("Piret Näidis")
    family.tell_parent("Külli, ema", about="II etapp", how="Helistati, ema tuleb ümarlauale.")
    family.record_consent("Tugispetsialisti hindamine", giver="Külli, ema")


def the_specialist_assesses(year: Year) -> None:
    paper = year.papers / "hinnang.pdf"
    paper.write_bytes(a_letter())
    acts.go_to_case(year.tale.name)
    following.assess(year.house, year.tale.assessed, paper)


def the_coordinator_plans(year: Year) -> None:
    tale = year.tale
    acts.go_to_case(tale.name)
    read(tale.assessed.results)
    acts.hear_voices(child=tales.CHILD_VOICE, parent=tales.PARENT_VOICE)
    following.set_goal(tale.aim, starts=year.day(), started="−2")
    following.set_level(
        "Tõhustatud tugi", since=year.day(), by="direktor", ground=tales.LEVEL_GROUND
    )


def the_head_approves_the_plan(year: Year) -> None:
    acts.go_to_case(year.tale.name)
    acts.approve_plan()


def the_plan_is_given_and_measured(year: Year) -> None:
    tale, goal = year.tale, year.tale.aim.goal
    year.pass_days(21)
    acts.go_to_case(tale.name)
    read("puudu 4 mõõtmist")
    for back, step in ((16, "−2"), (11, "−2"), (6, "−1"), (1, "0")):
        following.measure(goal, step=step, note=f"Nädala pilt {step}", on=year.day(-back))
    read("Läheb paremaks. Ettepanek: jätkata samamoodi.")
    first, second = (what for what, _, _ in tale.aim.activities)
    following.give(goal, first, on=year.day(-3), minutes=20)
    following.miss(goal, second, on=year.day(-2), why="Logopeed oli haige")
    read("antud 1 kord, 20 min")
    read("ära jäi 1")
    paper = year.papers / "plaan.pdf"
    following.save_plan(year.house, paper)
    told = (tale.name, goal, tale.aim.baseline, *tale.aim.scale, first, second)
    assert misses(paper, *told) == []


def the_table_is_held(year: Year) -> None:
    paper = year.papers / "protokoll.pdf"
    acts.go_to_case(year.tale.name)
    family.write_round_table(
        Table(
            purpose=tales.PURPOSE,
            child_heard="Õpetaja rääkis temaga enne.",
            worried="Müra sööklas.",
            works="Päevakava pildid.",
            must="Vaikne nurk ka saali.",
            differing=tales.DIFFERING,
            agreed=(
                Agreed(what=tales.TASK_OF_MOTHER, owner=COORDINATOR, due=year.day(14), by="ema"),
                Agreed(what=tales.TASK_OF_HOUSE, owner="Šeila Õunapuu", due=year.day(7)),
            ),
        )
    )
    family.save_paper(year.house, tales.PURPOSE, paper)
    told = (year.tale.name, tales.PURPOSE, tales.DIFFERING, tales.TASK_OF_MOTHER)
    assert misses(paper, *told) == []
    following.finish_task(tales.TASK_OF_MOTHER)
    calendar = year.papers / "tähtpäevad.ics"
    following.save_calendar(year.house, calendar)
    dates = calendar.read_text(encoding="utf-8")
    assert "BEGIN:VEVENT" in dates
    assert year.tale.last_name not in dates


def the_teacher_does_a_task(year: Year) -> None:
    acts.go_to_case(year.tale.name)
    following.finish_task(tales.TASK_OF_HOUSE)


def the_family_applies(year: Year) -> None:
    purpose = "Tõhustatud tugi"
    acts.go_to_case(year.tale.name)
    family.prepare_referral(purpose, applicant="Külli, ema", enclosures=(year.tale.enclosure,))
    family.send_referral(purpose, on=year.day(), expected=year.day(30))
    year.pass_days(28)
    acts.go_to_case(year.tale.name)
    family.record_recommendation(
        purpose, on=year.day(), what=tales.RECOMMENDED, until=year.day(365)
    )
    read("vanema kirjalik nõusolek puudub")
    family.record_consent("Rajaleidja soovitus", giver="Külli, ema", until=year.day(365))
    read("vanema kirjalik nõusolek")
    assert not shows("vanema kirjalik nõusolek puudub")


def the_plan_is_reviewed(year: Year) -> None:
    acts.go_to_case(year.tale.name)
    following.review_plan(
        participants="Ema, õpetaja Šeila, logopeed Piret",
        step="0",
        worked=tales.WORKED,
        did_not=tales.DID_NOT,
        decision="Jätkame samamoodi",
        following=year.day(60),
    )


def the_coordinator_evaluates(year: Year) -> None:
    year.pass_days(60)
    acts.go_to_case(year.tale.name)
    following.evaluate_finally("Täitusid", result=tales.RESULT, onward=tales.ONWARD)
    assert shows("Lõpeta juhtum") is not year.tale.head_closes


def the_case_is_closed(year: Year) -> None:
    acts.go_to_case(year.tale.name)
    read(tales.RESULT)
    following.close_case(tales.CLOSED_WHY)


def the_case_is_opened_again(year: Year) -> None:
    tale, paper = year.tale, year.papers / "kronoloogia.pdf"
    year.pass_days(30)
    press("Juhtumid")
    press("Lõpetatud")
    press_row(tale.name)
    following.reopen_case(tales.REOPENED_WHY)
    following.save_chronology(year.house, paper)
    assert misses(paper, *_history(tale)) == []
    assert misses(paper, tales.TIP_FROM) == [tales.TIP_FROM]


def _history(tale: Tale) -> tuple[str, ...]:
    """Return what the chronology of the year has to tell."""
    return (
        tale.name,
        tale.noticed.facts,
        tale.measure,
        tales.TALKED,
        tales.TOLD_HOW,
        tales.GO_ON,
        tales.ASK,
        tales.NOT_YET,
        tales.ASK_AGAIN,
        tales.ACCEPT,
        tale.assessed.results,
        tale.aim.goal,
        tales.PURPOSE,
        tales.DIFFERING,
        tales.TASK_OF_MOTHER,
        tales.RECOMMENDED,
        tales.WORKED,
        tales.RESULT,
        tales.CLOSED_WHY,
        tales.REOPENED_WHY,
    )
