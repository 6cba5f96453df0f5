# SPDX-License-Identifier: EUPL-1.2
"""From stage I straight to child protection: danger is noticed, told at once, and kept from others.

The notice, who gave it and that there is one are for its author, the head and the named contact.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from driving import press, press_row, read, shows

from tests import worlds
from tests.journeys import acts, following, noticing, protection
from tests.journeys.noticing import Noticed
from tests.journeys.office import Office, find_the_journal_whole
from tests.journeys.papers import misses
from tests.journeys.protection import GREEN, RED, Report

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.slow]

CHILD = "Mari Maasikas"
DANGER = Noticed(
    child="Mar",
    area="Suhtlemine",
    facts="Vasakul käsivarrel neli ümarat sinikat, peitis need žaketi alla.",
    child_words="Ma ei taha täna koju minna.",
    danger=True,
)
REPORT = Report(
    point=13,
    text="Neli ümarat sinikat vasakul käsivarrel, laps kardab koju minna.",
    urgency="Täna",
    why="Laps läheb kell viis koju.",
    child_words="Ma ei taha täna koju minna.",
    done="Laps jäi õpetaja juurde, juht teab.",
    carer="Ei",
    carer_why="Rääkimine võib last ohustada.",
)
WHOM, NUMBER = "Kai Lepp, lastekaitsetöötaja", "2026‑17"
FEEDBACK = "Menetlus algas, täna minnakse koju kaasa."


def test_danger_is_told_to_child_protection_and_to_nobody_else(
    house: Office, tmp_path: Path
) -> None:
    head = worlds.a_kindergarten(house.folder, worlds.Clock(house.clock.moment))
    teacher = worlds.session_of(head, worlds.TEACHER)
    worlds.a_case_in_stage_one(teacher, worlds.a_child_of(head))
    teacher.close()
    head.close()
    the_teacher_tells(house, tmp_path / "teade.pdf")
    the_colleagues_learn_nothing(house, tmp_path / "kronoloogia.pdf")
    the_head_sees_it_told(house)


def the_teacher_tells(house: Office, paper: Path) -> None:
    with house.at_work(worlds.TEACHER):
        noticing.begin(DANGER)
        protection.go_on_to_notice()
        protection.write_notice(REPORT)
        press("Täna")
        read(RED)
        press_row(CHILD, "Abivajavast lapsest teatamine")
        protection.freeze_notice(house, paper)
        assert misses(paper, CHILD, REPORT.text, REPORT.child_words, REPORT.done) == []
        protection.tell(WHOM, NUMBER)
        read(GREEN)
        assert not shows(RED)
        protection.record_feedback(FEEDBACK)


def the_colleagues_learn_nothing(house: Office, chronology: Path) -> None:
    with house.at_work(worlds.COORDINATOR):
        acts.go_to_child(CHILD)
        nothing_shows()
        acts.go_to_case(CHILD)
        nothing_shows()
        following.save_chronology(house, chronology)
        assert len(misses(chronology, DANGER.facts, REPORT.text, FEEDBACK)) == 3


def nothing_shows() -> None:
    """Look whether anything of the danger or of its notice can be read."""
    for words in (DANGER.facts, REPORT.text, RED, GREEN, FEEDBACK):
        assert not shows(words), words


def the_head_sees_it_told(house: Office) -> None:
    with house.at_work(worlds.HEAD):
        acts.go_to_child(CHILD)
        press_row("Teade", GREEN)
        for words in (REPORT.text, WHOM, NUMBER, FEEDBACK):
            read(words)
        find_the_journal_whole()
