# SPDX-License-Identifier: EUPL-1.2
"""Stage I of a child's year; who sits at the computer, two_stages.py says."""

from __future__ import annotations

from driving import press, press_row, read, shows

from tests.journeys import acts, family, following, noticing, tales
from tests.journeys.family import Talk
from tests.journeys.papers import misses
from tests.journeys.year import Year


def the_children_come(year: Year) -> None:
    tale = year.tale
    for first, last in ((tale.first_name, tale.last_name), tales.WITNESS, tales.INVOLVED):
        acts.add_child(first, last, born=tale.born, group=tale.group, place=tale.place)
    if not tale.head_closes:
        press("Seaded")
        press("Kokkulepped")
        press("II etapi juhtumi lõpetab asutuse juht")
        press("Salvesta")
        read("Kokkulepe on salvestatud.")


def the_teacher_notices(year: Year) -> None:
    noticing.notice(year.tale.noticed)


def the_coordinator_reads_and_closes(year: Year) -> None:
    noticed = year.tale.noticed
    noticing.read_unread(noticed.facts)
    for words in (noticed.child_words, noticed.judgement, noticed.strengths):
        read(words)
    assert not shows(tales.TIP_FROM)
    noticing.close_observation(tales.READ_AND_DONE)
    noticing.reopen_observation()
    noticing.close_observation(tales.READ_AND_DONE)


def the_teacher_opens_stage_one(year: Year) -> None:
    noticing.see_what_became(year.tale.noticed.facts, tales.READ_AND_DONE)
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
        "Märgi vestlus vanemaga", label="Millest räägiti", what=tales.TALKED, result="Lepiti"
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
    acts.go_to_case(year.tale.name)
    following.review_stage_one("Jätkame I etapis", tales.GO_ON)
    year.pass_days(42)
    acts.go_to_case(year.tale.name)
    following.review_stage_one("Küsin II etappi", tales.ASK)
    read("II etapp on küsitud.")


def the_coordinator_sends_it_back(year: Year) -> None:
    press("Täna")
    press_row("II etapp", year.tale.name)
    read(tales.ASK)
    following.send_back_to_stage_one(tales.NOT_YET)


def the_teacher_asks_again(year: Year) -> None:
    year.pass_days(14)
    acts.go_to_case(year.tale.name)
    read(tales.NOT_YET)
    acts.try_something("Pildikaardid kapiuksel", result="Aitasid üleminekul")
    acts.ask_for_stage_two(tales.ASK_AGAIN)
