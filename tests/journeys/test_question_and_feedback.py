# SPDX-License-Identifier: EUPL-1.2
"""The long way of a case: asked back, answered, accepted, forwarded, and told of at the end.

A kindergarten hands over to its own desk, that one to another municipality; feedback comes back
through the same hands, and everybody sees which those were.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from driving import press, read, shows, write
from pytestqt.qtbot import QtBot

from tests import worlds
from tests.gui.pages import Clock
from tests.journeys import acts
from tests.journeys.office import Office, find_the_journal_whole
from tests.journeys.partners import CHILD, DESK, partners, sealed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FURTHER = "Õnnela valla sotsiaalosakond"
QUESTION = "Kas isa on nõus, et pöördume peretöötaja poole?"
ANSWER = "Jah, isa ütles seda ümarlaual 20.11."
HELP = "Laps saab tugiisiku kuni maini."
REASON = "Kohtumenetlus käib."


@pytest.fixture
def further(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """Return the desk of another municipality: an empty folder until somebody founds it."""
    office = Office(tmp_path / "further", clock)
    yield office
    office.close()


@pytest.mark.slow
def test_a_case_is_asked_about_forwarded_and_told_of(
    house: Office, desk: Office, further: Office, tmp_path: Path
) -> None:
    case, stick = partners(house, desk), tmp_path / "stick"
    neighbours(desk, further)
    _, package = sealed(house, case, stick)
    with desk.at_work(worlds.CASE_MANAGER):
        question = the_desk_asks(desk, package, stick)
    with house.at_work(worlds.HEAD):
        answer = the_house_answers(house, question, stick)
    with desk.at_work(worlds.DESK_LEAD):
        receipt, onward = the_desk_accepts_and_forwards(desk, answer, stick)
    with further.at_work(worlds.CASE_MANAGER):
        taken, told = the_neighbour_accepts_and_tells(further, onward, stick)
    with desk.at_work(worlds.CASE_MANAGER):
        passed = the_desk_passes_on(desk, taken, told, stick)
    with house.at_work(worlds.HEAD):
        the_house_reads_what_came_of_it(house, receipt, passed)
        find_the_journal_whole()


def neighbours(desk: Office, further: Office) -> None:
    """Found the other municipality's desk and let the two meet, without a window."""
    clock = worlds.Clock(desk.clock.moment)
    there = worlds.a_desk(further.folder, clock, FURTHER)
    here = worlds.unlocked(desk.folder, worlds.DESK_LEAD, clock)
    worlds.introduced(here, there)
    here.close()
    there.close()


def written(office: Office, stick: Path, act: str) -> Path:
    """Write a letter's file and return it."""
    before = set(stick.glob("*.cdoc2"))
    office.prepare(stick)
    press(act)
    read("Fail on kirjutatud")
    (file,) = set(stick.glob("HOP-*.cdoc2")) - before
    return file


def the_desk_asks(desk: Office, package: Path, stick: Path) -> Path:
    acts.bring(desk, package)
    read("Üleandmine: Mari Maasikas")
    press("Küsi saatjalt")
    press("Sulge küsimus paketti")
    read("Kirjuta, mida tahad teada")
    write("Mida tahad teada", QUESTION)
    press("Sulge küsimus paketti")
    read("fail on kirjutamata")
    return written(desk, stick, "Kirjuta fail")


def the_house_answers(house: Office, question: Path, stick: Path) -> Path:
    acts.bring(house, question)
    read("Küsimus on käes")
    press("Täna")
    read("Vasta küsimusele")
    acts.go_to_case(CHILD)
    read(QUESTION)
    press("Vasta")
    read(QUESTION)
    write("Vastus", ANSWER)
    press("Sulge vastus paketti")
    read(ANSWER)
    return written(house, stick, "Kirjuta fail")


def the_desk_accepts_and_forwards(desk: Office, answer: Path, stick: Path) -> tuple[Path, Path]:
    acts.bring(desk, answer)
    read("Vastus sinu küsimusele on käes")
    press("Ava kirjavahetus")
    read(ANSWER)
    acts.answer("Võta vastu", label="Sõnum saatjale", words="Võtan üle.")
    receipt = acts.write_receipt(desk, stick)
    acts.go_to_case(CHILD)
    read(ANSWER)
    press("Anna üle")
    acts.decide_to_hand_over(
        FURTHER,
        reason="Pere kolis Õnnela valda.",
        note_on_basis="Mõlemad vanemad 23.11.2026",
        told="Telefonis 23.11.2026",
    )
    press("Kinnita üleandmine")
    read("Üleandmine on kinnitatud")
    return receipt, acts.sealed_into(desk, stick)


def the_neighbour_accepts_and_tells(
    further: Office, onward: Path, stick: Path
) -> tuple[Path, Path]:
    acts.bring(further, onward)
    acts.answer("Võta vastu", label="Sõnum saatjale", words="Võtan üle.")
    receipt = acts.write_receipt(further, stick)
    acts.go_to_case(CHILD)
    press("Anna saatjale tagasisidet")
    write("Mis abi laps ja pere saavad", HELP)
    press("Seda ei avalda: Mis otsustati")
    write("Mis otsustati: miks sa seda ei avalda", REASON)
    press("Sulge tagasiside paketti")
    read(REASON)
    return receipt, written(further, stick, "Kirjuta fail")


def the_desk_passes_on(desk: Office, receipt: Path, told: Path, stick: Path) -> Path:
    acts.bring(desk, receipt)
    read("Vastus on käes: vastu võetud.")
    acts.bring(desk, told)
    read("Tagasiside on käes")
    press("Ava kirjavahetus")
    read(HELP)
    assert not shows(REASON)
    return written(desk, stick, "Anna edasi")


def the_house_reads_what_came_of_it(house: Office, receipt: Path, passed: Path) -> None:
    acts.bring(house, receipt)
    read("Vastus on käes: vastu võetud.")
    acts.bring(house, passed)
    read("Tagasiside on käes")
    press("Ava kirjavahetus")
    for words in (QUESTION, ANSWER, HELP, "Seda ei avaldatud.", "Käidud tee"):
        read(words)
    read(f"{FURTHER} (24.11.2026) → {DESK} (24.11.2026)")
    assert not shows(REASON)
