# SPDX-License-Identifier: EUPL-1.2
"""A child's year from the first sign to the end of support, through both stages of the house.

Each function is one sitting of one person at the computer; ``from_first_sign_to_end`` plays all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from driving import press, press_row, read, shows

from tests import worlds
from tests.journeys import acts, family, following, noticing, tales
from tests.journeys.family import Agreed, Table, Talk
from tests.journeys.office import Office, find_the_journal_whole
from tests.journeys.papers import misses
from tests.journeys.story import a_letter
from tests.journeys.tales import Tale

COORDINATOR = "Öie Pähkel"


@dataclass(frozen=True, slots=True)
class Year:
    """The house, what is told of it, and the folder in which its papers are saved."""

    house: Office
    tale: Tale
    papers: Path

    def day(self, days: int = 0) -> date:
        """Return a day so many days from the present one of the story."""
        return self.house.clock.moment.astimezone().date() + timedelta(days=days)

    def pass_days(self, days: int) -> None:
        """Let time pass."""
        self.house.clock.moment += timedelta(days=days)


def from_first_sign_to_end(year: Year) -> None:
    """Play the whole year; each sitting leaves the window shut."""
    year.tale.found(year.house.folder, worlds.Clock(year.house.clock.moment)).close()
    the_children_come(year)
    the_teacher_notices(year)
    the_coordinator_reads_and_closes(year)
    the_teacher_opens_stage_one(year)
    the_teacher_looks_it_over_and_asks(year)
    the_coordinator_sends_it_back(year)
    the_teacher_asks_again(year)
    the_coordinator_takes_it_on(year)
    the_coordinator_plans(year)
    the_head_approves_the_plan(year)
    the_plan_is_given_and_measured(year)
    the_table_is_held(year)
    the_family_applies(year)
    the_plan_is_reviewed(year)
    the_case_is_closed(year)
    the_case_is_opened_again(year)
    the_journal_is_whole(year)


def the_children_come(year: Year) -> None:
    tale = year.tale
    with year.house.at_work(worlds.HEAD):
        for first, last in ((tale.first_name, tale.last_name), tales.WITNESS, tales.INVOLVED):
            acts.add_child(first, last, born=tale.born, group=tale.group, place=tale.place)
        if not tale.head_closes:
            press("Seaded")
            press("Kokkulepped")
            press("II etapi juhtumi lõpetab asutuse juht")
            press("Salvesta")
            read("Kokkulepe on salvestatud.")


def the_teacher_notices(year: Year) -> None:
    with year.house.at_work(worlds.TEACHER):
        noticing.notice(year.tale.noticed)


def the_coordinator_reads_and_closes(year: Year) -> None:
    noticed = year.tale.noticed
    with year.house.at_work(worlds.COORDINATOR):
        noticing.read_unread(noticed.facts)
        for words in (noticed.child_words, noticed.judgement, noticed.strengths):
            read(words)
        assert not shows(tales.TIP_FROM)
        noticing.close_observation(tales.READ_AND_DONE)
        noticing.reopen_observation()
        noticing.close_observation(tales.READ_AND_DONE)
    with year.house.at_work(worlds.TEACHER):
        noticing.see_what_became(noticed.facts, tales.READ_AND_DONE)


def the_teacher_opens_stage_one(year: Year) -> None:
    with year.house.at_work(worlds.TEACHER):
        acts.open_case(year.tale.name, concern="Väsib mürast.", reason="Kolm nädalat märkamisi")
        family.tell_parent("Külli, ema", about="I etapi tugi", how=tales.TOLD_HOW)
        following.add_measure(
            "Lisa abinõu",
            label="Mida tehti",
            what=year.tale.measure,
            result="Rahuneb kümne minutiga",
            helped="Aitas osaliselt",
        )
        following.add_measure(
            "Lisa vestlus vanemaga", label="Millest räägiti", what=tales.TALKED, result="Lepiti"
        )
        family.write_talk(
            Talk(
                child=tales.CHILD_VOICE,
                parent=tales.PARENT_VOICE,
                strengths="Märkab, kui teisel on paha.",
                summary="Vaikne nurk jääb, vaatame kuu pärast.",
                limits="Ainult kokkuvõte",
            )
        )
        paper = year.papers / "vestlus.pdf"
        family.save_paper(year.house, "Vaikne nurk jääb", paper)
        assert misses(paper, year.tale.name, tales.CHILD_VOICE, "Ainult kokkuvõte") == []


def the_teacher_looks_it_over_and_asks(year: Year) -> None:
    year.pass_days(42)
    with year.house.at_work(worlds.TEACHER):
        acts.go_to_case(year.tale.name)
        following.review_stage_one("Jätkame I etapis", tales.GO_ON)
    year.pass_days(42)
    with year.house.at_work(worlds.TEACHER):
        acts.go_to_case(year.tale.name)
        following.review_stage_one("Küsin II etappi", tales.ASK)
        read("II etapp on küsitud.")


def the_coordinator_sends_it_back(year: Year) -> None:
    with year.house.at_work(worlds.COORDINATOR):
        press("Täna")
        press_row("II etapp", year.tale.name)
        read(tales.ASK)
        following.send_back_to_stage_one(tales.NOT_YET)


def the_teacher_asks_again(year: Year) -> None:
    year.pass_days(14)
    with year.house.at_work(worlds.TEACHER):
        acts.go_to_case(year.tale.name)
        read(tales.NOT_YET)
        acts.try_something("Pildikaardid kapiuksel", result="Aitasid üleminekul")
        acts.ask_for_stage_two(tales.ASK_AGAIN)


def the_coordinator_takes_it_on(year: Year) -> None:
    tale, paper = year.tale, year.papers / "hinnang.pdf"
    paper.write_bytes(a_letter())
    with year.house.at_work(worlds.COORDINATOR):
        acts.go_to_case(tale.name)
        acts.accept_stage_two(tales.ACCEPT, year.day(56))
        following.let_take_part("Piret Näidis")
        family.tell_parent("Külli, ema", about="II etapp", how="Helistati, ema tuleb ümarlauale.")
        family.record_consent("Tugispetsialisti hindamine", giver="Külli, ema")
    with year.house.at_work(worlds.SPECIALIST):
        acts.go_to_case(tale.name)
        following.assess(year.house, tale.assessed, paper)


def the_coordinator_plans(year: Year) -> None:
    tale = year.tale
    with year.house.at_work(worlds.COORDINATOR):
        acts.go_to_case(tale.name)
        read(tale.assessed.results)
        acts.hear_voices(child=tales.CHILD_VOICE, parent=tales.PARENT_VOICE)
        following.set_goal(tale.aim, starts=year.day(), started="−2")
        following.set_level(
            "Tõhustatud tugi", since=year.day(), by="direktor", ground=tales.LEVEL_GROUND
        )


def the_head_approves_the_plan(year: Year) -> None:
    with year.house.at_work(worlds.HEAD):
        acts.go_to_case(year.tale.name)
        acts.approve_plan()


def the_plan_is_given_and_measured(year: Year) -> None:
    tale, goal = year.tale, year.tale.aim.goal
    year.pass_days(21)
    with year.house.at_work(worlds.COORDINATOR):
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
    with year.house.at_work(worlds.COORDINATOR):
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
                    Agreed(
                        what=tales.TASK_OF_MOTHER, owner=COORDINATOR, due=year.day(14), by="ema"
                    ),
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
    with year.house.at_work(worlds.TEACHER):
        acts.go_to_case(year.tale.name)
        following.finish_task(tales.TASK_OF_HOUSE)


def the_family_applies(year: Year) -> None:
    purpose = "Tõhustatud tugi"
    with year.house.at_work(worlds.COORDINATOR):
        acts.go_to_case(year.tale.name)
        family.prepare_referral(purpose, applicant="Külli, ema", enclosures=(year.tale.enclosure,))
        family.send_referral(purpose, on=year.day(), expected=year.day(30))
    year.pass_days(28)
    with year.house.at_work(worlds.COORDINATOR):
        acts.go_to_case(year.tale.name)
        family.record_recommendation(
            purpose, on=year.day(), what=tales.RECOMMENDED, until=year.day(365)
        )
        read("vanema kirjalik nõusolek puudub")
        family.record_consent(
            "Rajaleidja soovituse rakendamine", giver="Külli, ema", until=year.day(365)
        )
        read("vanema kirjalik nõusolek")
        assert not shows("vanema kirjalik nõusolek puudub")


def the_plan_is_reviewed(year: Year) -> None:
    with year.house.at_work(worlds.COORDINATOR):
        acts.go_to_case(year.tale.name)
        following.review_plan(
            participants="Ema, õpetaja Šeila, logopeed Piret",
            step="0",
            worked=tales.WORKED,
            did_not=tales.DID_NOT,
            decision="Jätkame samamoodi",
            following=year.day(60),
        )


def the_case_is_closed(year: Year) -> None:
    year.pass_days(60)
    name = year.tale.name
    with year.house.at_work(worlds.COORDINATOR):
        acts.go_to_case(name)
        following.evaluate_finally("Täitusid", result=tales.RESULT, onward=tales.ONWARD)
        if year.tale.head_closes:
            assert not shows("Lõpeta juhtum")
        else:
            following.close_case(tales.CLOSED_WHY)
    if year.tale.head_closes:
        with year.house.at_work(worlds.HEAD):
            acts.go_to_case(name)
            read(tales.RESULT)
            following.close_case(tales.CLOSED_WHY)


def the_case_is_opened_again(year: Year) -> None:
    tale, paper = year.tale, year.papers / "kronoloogia.pdf"
    year.pass_days(30)
    with year.house.at_work(worlds.HEAD if tale.head_closes else worlds.COORDINATOR):
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


def the_journal_is_whole(year: Year) -> None:
    with year.house.at_work(worlds.HEAD):
        find_the_journal_whole()
