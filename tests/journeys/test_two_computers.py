# SPDX-License-Identifier: EUPL-1.2
"""A teacher's own computer and the office's: nothing is doubled, and one of them is responsible."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from driving import press, read, shows, words_on_screen

from tests import worlds
from tests.app.computers import PRIVATE_LOGIN, a_teachers_computer, coded
from tests.gui.pages import Clock
from tests.journeys import acts, computers
from tests.journeys.office import Office

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.slow]

CHILD, BORN = ("Õnne-Ly", "Žukova"), date(2021, 8, 12)
SEEN, LATER = "Väsib hommikuringis mürast.", "Kutsus teise lapse mängima."


@pytest.fixture
def own(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """Return the teacher's own computer."""
    computer = Office(tmp_path / "own", clock)
    yield computer
    computer.close()


def test_a_file_goes_twice_and_the_case_once(house: Office, own: Office, tmp_path: Path) -> None:
    name, stick = " ".join(CHILD), tmp_path / "pulk"
    _founded(house, own)
    with own.at_work(PRIVATE_LOGIN):
        acts.add_child(*CHILD, born=BORN, group=worlds.GROUPS[0])
        acts.note(CHILD[0][:3], area="Suhtlemine", facts=SEEN)
        acts.open_case(name, concern="Väsib mürast.", reason="Kolm nädalat märkamisi")
        acts.try_something("Vaikne nurk", result="Rahuneb")
        first = computers.send_within(own, name, stick)
        read("Ootab kättesaamiskinnitust")

    with house.at_work(worlds.COORDINATOR):
        acts.add_child(*CHILD, born=BORN, group=worlds.GROUPS[0])  # the same child, made here too
        computers.take_in_as(
            house, first, child=f"{name}, sündinud 12.08.2021 (sama sünnipäev, sarnane nimi)"
        )
        answer = computers.confirm(house, tmp_path / "vastus")
        acts.bring(house, first)
        read("See fail on juba vastu võetud. Midagi ei muutunud.")
        acts.go_to_child(name)
        read("Mujalt tulnud")
        assert words_on_screen().count(SEEN) == 1

    with own.at_work(PRIVATE_LOGIN):
        acts.bring(own, answer)
        read("Saadetud toimik on kohale jõudnud.")
        acts.go_to_case(name)
        acts.ask_for_stage_two("Vajab logopeedi")
        press("Saada teise arvutisse")
        read("Kolleeg otsustab II etapi üle.")
        press("Sulge pakett")
        case = _file_of(own, stick)

    with house.at_work(worlds.COORDINATOR):
        acts.bring(house, case)
        acts.answer("Võta vastu", label="Sõnum saatjale", words="Aitäh, vaatan üle.")
        receipt = acts.write_receipt(house, tmp_path / "vastus")
        acts.go_to_case(name)
        acts.accept_stage_two("Vajab logopeedi", house.clock().date() + timedelta(days=30))

    with own.at_work(PRIVATE_LOGIN):
        acts.bring(own, receipt)
        read("Vastus on käes")
        acts.go_to_case(name)
        read("Juhtumi eest vastutab")
        assert not shows("Lisa abinõu")
        acts.note(CHILD[0][:3], area="Suhtlemine", facts=LATER)
        second = computers.send_within(own, name, stick)

    with house.at_work(worlds.COORDINATOR):
        acts.bring(house, second)
        read("toimik täienes.")
        acts.go_to_case(name)
        read(LATER)
        assert words_on_screen().count(SEEN) == 1
        assert words_on_screen().count(LATER) == 1


def _file_of(office: Office, folder: Path) -> Path:
    before = set(folder.glob("*.cdoc2"))
    office.prepare(folder)
    press("Kirjuta fail")
    read("Fail on kirjutatud")
    (file,) = set(folder.glob("HOP-*.cdoc2")) - before
    return file


def _founded(house: Office, own: Office) -> None:
    head = worlds.a_kindergarten(house.folder, worlds.Clock(house.clock.moment))
    coded(head)
    teacher = a_teachers_computer(own.folder, worlds.Clock(own.clock.moment))
    worlds.introduced(head, teacher)
    head.close()
    teacher.close()
