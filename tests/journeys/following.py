# SPDX-License-Identifier: EUPL-1.2
"""Acts that follow a case: reviewed, assessed, planned, measured, ended and opened again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from driving import choose, press, press_row, read, write

from tests.journeys.acts import typed
from tests.journeys.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """What somebody assessed, in their words."""

    instrument: str
    source: str
    by: str
    results: str
    recommendation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A goal with a scale of five steps, and its activities: what, who, how often."""

    goal: str
    baseline: str
    obstacles: str
    scale: tuple[str, str, str, str, str]
    activities: tuple[tuple[str, str, str], ...]


SCALE = (
    "−2: palju vähem kui loodetud",
    "−1: vähem kui loodetud",
    "0: loodetud tulemus",
    "+1: rohkem kui loodetud",
    "+2: palju rohkem kui loodetud",
)


# Stage I and the way to stage II


def add_measure(kind: str, *, label: str, what: str, result: str, helped: str = "") -> None:
    """Record a measure, a talk or information by the button of its kind."""
    press(kind)
    write(label, what)
    write("Mis sellest sai", result)
    if helped:
        press(helped)
    press("Salvesta")
    read(what)


def review_stage_one(outcome: str, reason: str) -> None:
    """Look over stage I, which is due, and say what comes of it."""
    press("Tee ülevaatus")
    press(outcome)
    write("Põhjendus", reason)
    press("Salvesta otsus")
    read(reason)


def send_back_to_stage_one(reason: str) -> None:
    """Leave a case that was asked for in stage I, as the coordinator."""
    press("Jäta I etappi")
    write("Põhjus", reason)
    press("Jäta I etappi", place=-1)
    read("Juhtum jäi I etappi.")


# Stage II


def let_take_part(*names: str) -> None:
    """Name who else takes part in the case."""
    press_row("Osalejad")
    for name in names:
        press_row(name)
    press("Salvesta", place=-1)
    for name in names:
        read(name)


def assess(office: Office, assessed: Assessed, file: Path) -> None:
    """Record an assessment with its paper."""
    press("Lisa hindamine")
    write("Mille järgi hinnati", assessed.instrument)
    press(assessed.source)
    write("Hindaja nimi ja amet", assessed.by)
    write("Tulemused", assessed.results)
    write("Soovitus", assessed.recommendation)
    office.prepare(file)
    press_row("Lisa fail")
    press("Salvesta")
    read(assessed.instrument)
    read(f"Ava fail: {file.stem}")


def set_goal(aim: Aim, *, starts: date, started: str) -> None:
    """Set a goal with its scale, where the child starts, and its activities."""
    press("Lisa eesmärk")
    write("Eesmärk", aim.goal)
    write("Algne olukord", aim.baseline)
    write("Mis takistab", aim.obstacles)
    for label, words in zip(SCALE, aim.scale, strict=True):
        write(label, words)
    press(started)
    for what, who, how_often in aim.activities:
        press("Lisa tegevus")
        write("Tegevus või teenus", what, place=-1)
        write("Kes teeb", who, place=-1)
        write("Kui sageli", how_often, place=-1)
        write("Algus", typed(starts), place=-1)
    press("Salvesta eesmärk")
    read(aim.goal)


def save_plan(office: Office, file: Path) -> None:
    """Look at the plan as it is printed, save it, and go back."""
    press("Vaata ja prindi")
    read("Tegevusplaan paberil")
    office.prepare(file)
    press("Salvesta PDF-ina")
    read("Plaan on salvestatud.")


def measure(goal: str, *, step: str, note: str, on: date) -> None:
    """Measure a goal on its scale."""
    press_row("Lisa mõõtmine", goal)
    write("Kuupäev", typed(on))
    press(step)
    write("Mida nägid", note)
    press("Salvesta")
    read(goal)


def give(goal: str, activity: str, *, on: date, minutes: int) -> None:
    """Record a time at which an activity was given."""
    _begin_occasion(goal, activity, on)
    write("Mitu minutit", str(minutes))
    press("Salvesta")
    read(goal)


def miss(goal: str, activity: str, *, on: date, why: str) -> None:
    """Record a time at which an activity fell out, and why."""
    _begin_occasion(goal, activity, on)
    press("Jäi ära")
    write("Miks see ära jäi", why)
    press("Salvesta")
    read(goal)


def _begin_occasion(goal: str, activity: str, on: date) -> None:
    press_row("Märgi tegevuse kord", goal)
    choose("Tegevus", activity)
    write("Kuupäev", typed(on))


def finish_task(title: str) -> None:
    """Tick a task of the case as done."""
    press_row(title)
    read("Ülesanne on tehtud.")


def set_level(level: str, *, since: date, by: str, ground: str) -> None:
    """Record the statutory level of support."""
    press("Lisa toe tase")
    press(level)
    write("Algab", typed(since))
    write("Kes otsustas", by)
    write("Alus", ground)
    press("Salvesta", place=-1)
    read(f"alates {typed(since)}")


def review_plan(
    *, participants: str, step: str, worked: str, did_not: str, decision: str, following: date
) -> None:
    """Review the plan with its only goal."""
    press("Lisa vahehindamine")
    write("Kes osalesid", participants)
    press(step)
    write("Mis toimis", worked)
    write("Mis ei toiminud", did_not)
    press(decision)
    write("Järgmine vahehindamine", typed(following))
    press("Salvesta")
    read(participants)


# The end


def evaluate_finally(outcome: str, *, result: str, onward: str) -> None:
    """Write the final evaluation."""
    press("Tee lõpphindamine")
    press(outcome)
    write("Mis muutus", result)
    write("Mis läheb edasi", onward)
    press("Salvesta")
    read(result)


def close_case(reason: str) -> None:
    """Close the case that is on the screen."""
    press("Lõpeta juhtum")
    write("Põhjus", reason)
    press("Lõpeta juhtum", place=-1)
    read("Juhtum on lõpetatud.")


def reopen_case(reason: str) -> None:
    """Open a closed case again."""
    press("Ava juhtum uuesti")
    write("Põhjus", reason)
    press("Ava juhtum uuesti", place=-1)
    read("Juhtum on jälle avatud.")


def save_chronology(office: Office, file: Path) -> None:
    """Have the chronology of the case made, save it, and close it."""
    press("Kronoloogia PDF-ina")
    read("Juhtumi kronoloogia")
    office.prepare(file)
    press("Salvesta PDF")
    read("Dokument on salvestatud.")
    press("Sulge")


def save_calendar(office: Office, file: Path) -> None:
    """Write the days that are due as a calendar file, from the page of today."""
    press("Täna")
    office.prepare(file)
    press("Tähtajad kalendrisse")
    read("Kalendrifail on salvestatud.")
