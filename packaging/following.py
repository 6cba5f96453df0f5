# SPDX-License-Identifier: EUPL-1.2
"""The acts of following a plan: measuring, meeting, reviewing; then writing to others."""

from __future__ import annotations

from datetime import date, timedelta

import sample
from driving import (
    choose,
    find,
    into_sight,
    keys,
    press,
    press_row,
    read,
    to_the_top,
    wait,
    write,
)
from PySide6.QtWidgets import QTableView
from support import go_to_case, go_to_child, typed
from theatre import Camera, House


def measure(point: sample.SamplePoint, day: date) -> None:
    """Record where the first goal stands."""
    press_row("Lisa mõõtmine", sample.GOAL)
    write("Kuupäev", typed(day))
    press(point.step)
    write("Mida nägid", point.note)
    press("Salvesta")
    read("Läheb paremaks" if point is sample.POINTS[-1] else "Mõõtmised")


def note_a_session(day: date) -> None:
    """Record that the first activity of the first goal was given."""
    press_row("Märgi tegevuse kord", sample.GOAL)
    choose("Tegevus", sample.ACTIVITIES[0][0])
    write("Kuupäev", typed(day))
    write("Mitu minutit", "20")
    press("Salvesta")
    read("antud")


def hold_a_round_table(house: House, camera: Camera, day: date) -> None:
    """Write the minutes of a round table and freeze them: its agreements become tasks."""
    press("Lisa ümarlaud")
    write("Kuupäev", typed(day))
    write("Koht", sample.TABLE_PLACE)
    for label, words in sample.TABLE.items():
        write(label, words)
    to_the_top()
    camera.take(house, "round-table")
    for agreement in sample.AGREEMENTS:
        _agree(agreement, day)
    press("Vormista PDF")
    read("Vormistatud")


def _agree(agreement: sample.SampleAgreement, day: date) -> None:
    press("Lisa kokkulepe")
    write("Mida tehakse", agreement.what, place=-1)
    choose("Kes vastutab", agreement.owner, place=-1)
    write("Mis päevaks", typed(day + timedelta(days=agreement.days)), place=-1)
    write("Kes teeb, kui mitte vastutaja ise", agreement.who, place=-1)


def review(house: House, camera: Camera, day: date) -> None:
    """Look at the plan together: where each goal stands, what worked, what is decided."""
    press("Lisa vahehindamine")
    write("Kuupäev", typed(day))
    write("Kes osalesid", sample.REVIEWERS)
    press("0")
    write("Mis toimis", sample.WORKED)
    write("Mis ei toiminud", sample.DID_NOT_WORK)
    press("Anname juhtumi üle")
    to_the_top()
    camera.take(house, "review")
    press("Salvesta")
    read("Anname juhtumi üle")


def picture_the_plan(house: House, camera: Camera) -> None:
    """Show the chart of the first goal, and the plan as it is printed."""
    go_to_case(sample.JUSS)
    to_the_top()
    measured = find(QTableView, f"Mõõtmised: {sample.GOAL}")

    def is_in_sight() -> bool:
        into_sight(measured)
        return measured.visibleRegion().boundingRect().height() == measured.height()

    wait(is_in_sight, "the chart in its place")
    camera.take(house, "case-chart")
    press("Vaata ja prindi")
    read("Tegevusplaan paberil")
    camera.take(house, "plan-sheet")


def search(house: House, camera: Camera) -> None:
    """Find what was written by a word of it."""
    keys("Ctrl+F")
    write("Otsi kõigest, mida tohid näha", sample.SOUGHT)
    read("Pildikaart aitas teise korraga")
    camera.take(house, "search")


def write_to_the_family(house: House, camera: Camera) -> None:
    """Let the program fill a summary for the family from what is written, and finish it."""
    go_to_child(sample.JUSS)
    press("Lisa dokument")
    press_row(sample.FAMILY_FORM)
    write("Mida kodus proovida", sample.AT_HOME)
    to_the_top()
    camera.take(house, "document")
    press("Vormista dokument")
    read("Vormistatud, versioon 1")
    to_the_top()
    camera.take(house, "document-paper")


def tell_child_protection(house: House, camera: Camera) -> None:
    """Write a notice of another child; it stays red, because nobody was told yet."""
    go_to_child(sample.IN_NEED)
    press("Koosta teade")
    press("Täna", place=-1)
    for name, text in sample.NOTICE.items():
        write(name, text)
    to_the_top()
    camera.take(house, "notice")
    press("Salvesta")
    read("Koostatud, EI OLE TEATATUD")
    camera.take(house, "notice-untold")
