# SPDX-License-Identifier: EUPL-1.2
"""The acts of the kindergarten: children, observations, stage I, stage II."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import sample
from driving import choose, keys, pick, press, press_row, read, write
from theatre import House

from hop_desktop.domain.institution import TARTU_COUNTY


def typed(day: date) -> str:
    """Return a day as people type it."""
    return f"{day:%d.%m.%Y}"


def add_child(child: sample.SampleChild) -> None:
    """Add a child with what is known of its homes and of who raises it."""
    press("Lapsed")
    press("Lisa laps")
    write("Eesnimi", child.first_name)
    write("Perekonnanimi", child.last_name)
    write("Sünniaeg", typed(child.birth_date))
    choose("Rühm", child.group)
    write("Kodune keel", child.home_language)
    choose("Elukoht rahvastikuregistris", TARTU_COUNTY[child.registered])
    write("Õed ja vennad", child.siblings)
    for place, home in enumerate(child.homes):
        _write_home(home, further=place > 0)
    for place, guardian in enumerate(child.guardians):
        _write_guardian(guardian, further=place > 0)
    press("Salvesta laps")
    read(child.name)


def _write_home(home: sample.SampleHome, *, further: bool) -> None:
    if further:
        press("Lisa kodu")
    choose("Vald või linn", TARTU_COUNTY[home.municipality], place=-1)
    write("Kui palju laps seal on", home.share, place=-1)
    write("Aadress", home.address, place=-1)
    write("Kellega koos", home.with_whom, place=-1)


def _write_guardian(guardian: sample.SampleGuardian, *, further: bool) -> None:
    if further:
        press("Lisa isik")
    write("Nimi", guardian.name, place=-1)
    write("Kes ta lapsele on", guardian.relation, place=-1)
    press("Ühine hooldusõigus", place=-1)
    press("On lapse seaduslik esindaja", place=-1)
    write("Telefon", guardian.phone, place=-1)
    write("E‑post", guardian.email, place=-1)
    write("Suhtluskeel", guardian.language, place=-1)


def observe(child: sample.SampleChild, noticed: sample.SampleObservation, day: date) -> None:
    """Write an observation from anywhere: Ctrl+N, the child, the words; it is not saved yet."""
    keys("Ctrl+N")
    pick("Kes", child.first_name)
    write("Millal", typed(day))
    write("Olukord", noticed.situation)
    press(noticed.area)
    write("Mida märkasid", noticed.facts)
    write("Mis aitas", noticed.what_helped)


def save_observation(noticed: sample.SampleObservation) -> None:
    """Add what is said and thought, apart from the facts, and save."""
    press("Lisa veel: lapse sõnad, sinu arvamus, failid")
    write("Lapse enda sõnad", noticed.child_words)
    write("Sinu arvamus", noticed.judgement)
    write("Lapse tugevused", noticed.strengths)
    press("Salvesta tähelepanek")
    read("Tähelepanek on salvestatud")


def go_to_child(child: sample.SampleChild) -> None:
    """Go to a child's file by the list of children."""
    press("Lapsed")
    press_row(child.name)


def open_case(child: sample.SampleChild, review: date) -> None:
    """Open stage I for a child."""
    go_to_child(child)
    press("Ava juhtum")
    write("Mis teeb muret", sample.CONCERN)
    write("Miks just nüüd", sample.OPENING_REASON)
    write("Millal vaatad üle", typed(review))
    press("Ava juhtum", place=-1)
    read("I etapp")


def go_to_case(child: sample.SampleChild) -> None:
    """Go to a child's case by the list of cases."""
    press("Juhtumid")
    press_row(child.name)
    read(child.name)


def add_measure(tried: sample.SampleMeasure, day: date) -> None:
    """Record what was tried or talked over in stage I."""
    press(tried.button)
    write("Kuupäev", typed(day))
    write(tried.asked, tried.what)
    write("Mis sellest sai", tried.result)
    if tried.helped:
        press(tried.helped)
    press("Salvesta")
    read(tried.what)


def ask_for_stage_two() -> None:
    """Ask the coordinator to take the case on."""
    press("Küsi II etappi")
    press_row("võimalused on otsas")
    write("Põhjus", sample.ASK_REASON)
    press("Küsi II etappi", place=-1)
    read("II etapp on küsitud")


def accept_stage_two(review: date) -> None:
    """Take the case into stage II as the coordinator."""
    press("Võta II etappi")
    write("Põhjus", sample.ACCEPT_REASON)
    write("Järgmine vahehindamine", typed(review))
    press("Võta II etappi", place=-1)
    read("Juhtum on II etapis")


def add_goal(starts: date) -> None:
    """Set the first goal with its scale and two activities."""
    press("Lisa eesmärk")
    write("Eesmärk", sample.GOAL)
    write("Algne olukord", sample.BASELINE)
    write("Mis takistab", sample.OBSTACLES)
    for label, words in zip(sample.SCALE_LABELS, sample.SCALE, strict=True):
        write(label, words)
    for activity in sample.ACTIVITIES:
        _write_activity(*activity, starts=starts)
    press("Salvesta eesmärk")
    read(sample.GOAL)


def add_second_goal(starts: date) -> None:
    """Set a goal without a scale."""
    press("Lisa eesmärk")
    write("Eesmärk", sample.SECOND_GOAL)
    write("Algne olukord", sample.SECOND_BASELINE)
    _write_activity(*sample.SECOND_ACTIVITY, starts=starts)
    press("Salvesta eesmärk")
    read(sample.SECOND_GOAL)


def _write_activity(what: str, who: str, how_often: str, *, starts: date) -> None:
    press("Lisa tegevus")
    write("Tegevus või teenus", what, place=-1)
    write("Kes teeb", who, place=-1)
    write("Kui sageli", how_often, place=-1)
    write("Algus", typed(starts), place=-1)


def describe_need() -> None:
    """Write down what the municipality needs to know."""
    press("Lisa: Abivajadus")
    for label, words in sample.NEED.items():
        write(label, words)
    press("Salvesta", place=-1)
    read(sample.NEED["Mis toetab"])


def hear_voices() -> None:
    """Keep the child's and the parents' own words."""
    press("Lisa: Lapse ja vanema arvamus")
    write("Lapse arvamus", sample.CHILD_VOICE)
    write("Vanema arvamus", sample.PARENT_VOICE)
    press("Salvesta", place=-1)
    read(sample.CHILD_VOICE)


def add_task(title: str, due: date) -> None:
    """Give oneself a task."""
    press("Lisa ülesanne")
    write("Ülesanne", title)
    write("Tähtaeg", typed(due))
    press("Lisa ülesanne", place=-1)
    read(title)


def approve_plan() -> None:
    """Approve the plan as the head."""
    press("Kinnita plaan")
    read("Tegevusplaan on kinnitatud")


def attach(house: House, file: Path, title: str) -> None:
    """Attach a file to the case."""
    house.files.next = [file]
    press("Lisa manus")
    write("Manuse nimetus", title)
    press("Lisa manus", place=-1)
    read(title)
