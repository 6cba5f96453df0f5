# SPDX-License-Identifier: EUPL-1.2
"""Forms that are left in the middle: by the lock, by closing the window, by a hand too quick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import keys, press, press_row, read, write

from hop_desktop.app import today
from tests import worlds
from tests.journeys import acts
from tests.journeys.office import Office, lock, unlock
from tests.journeys.partners import CHILD, DESK, approved, partners, sealed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = "Õhtul jutustas šokolaadist ja žirahvist."


@pytest.fixture
def ready(house: Office, desk: Office) -> Office:
    """Return the kindergarten with a case that is ready to be handed over."""
    partners(house, desk)
    return house


def see_the_case() -> None:
    acts.go_to_case(CHILD)


def begin_an_observation() -> None:
    keys("Ctrl+N")


def begin_a_child() -> None:
    press("Lapsed")
    press("Lisa laps")


def change_the_child() -> None:
    acts.go_to_child(CHILD)
    press("Muuda lapse andmeid")


def begin_a_measure() -> None:
    see_the_case()
    press("Lisa abinõu")


def begin_a_goal() -> None:
    see_the_case()
    press("Lisa eesmärk")


FORMS: dict[str, Callable[[], None]] = {
    "Mida märkasid": begin_an_observation,
    "Õed ja vennad": begin_a_child,
    "Eesnimi": change_the_child,
    "Mida tehti": begin_a_measure,
    "Mis takistab": begin_a_goal,
}
CARDS = {
    "Mis toetab": "Lisa: Abivajadus",
    "Vanema arvamus": "Muuda: Lapse ja vanema arvamus",
    "Ülesanne": "Lisa ülesanne",
    "Soovitused edasiseks": "Lisa: Plaani hindamine",
}


@pytest.mark.slow
def test_every_form_comes_back_after_the_lock(ready: Office) -> None:
    with ready.at_work(worlds.COORDINATOR):
        for field, begin in FORMS.items():
            begin()
            write(field, WORDS)
            lock()
            unlock(worlds.COORDINATOR)
            begin()
            read(WORDS)
        for field, button in CARDS.items():
            see_the_case()
            press(button)
            write(field, f"{field}: {WORDS}")
        lock()
        unlock(worlds.COORDINATOR)
        see_the_case()
        for field in CARDS:
            read(f"{field}: {WORDS}")


def test_a_form_comes_back_after_the_window_was_closed(ready: Office) -> None:
    with ready.at_work(worlds.TEACHER):
        acts.begin_observation("Mari", area="Mäng", facts=WORDS)
    with ready.at_work(worlds.TEACHER):
        press_row("Tähelepanek", "Mustand")
        read(WORDS)
        read(CHILD)


def test_the_words_of_a_handover_come_back_where_they_were_written(ready: Office) -> None:
    with ready.at_work(worlds.COORDINATOR):
        see_the_case()
        press("Anna üle")
        press_row(DESK)
        press("Edasi: sisu")
        press("Edasi: alus ja teavitamine")
        write("Miks annad juhtumi üle?", WORDS)
        lock()
        unlock(worlds.COORDINATOR)
        press("Üleandmised")
        press_row(CHILD)
        press("Edasi: alus ja teavitamine")
        read(f"Miks annad juhtumi üle?: {WORDS}")


def test_the_words_of_an_answer_come_back(house: Office, desk: Office, tmp_path: Path) -> None:
    _, package = sealed(house, partners(house, desk), tmp_path)
    with desk.at_work(worlds.CASE_MANAGER):
        acts.bring(desk, package)
        press("Keeldu vastuvõtmisest")
        write("Põhjus saatjale", WORDS)
        lock()
        unlock(worlds.CASE_MANAGER)
        press("Täna")
        press_row(CHILD)
        press("Keeldu vastuvõtmisest")
        read(WORDS)


def test_a_lock_in_the_midst_of_sealing_loses_neither_package_nor_way_on(
    house: Office, desk: Office, tmp_path: Path
) -> None:
    approved(house, partners(house, desk))
    with house.at_work(worlds.COORDINATOR):
        press("Üleandmised")
        press_row(CHILD)
        read("Kokkuvõte, mida saaja loeb")
        acts.seal(house, tmp_path)
        house.opened.window.lock()
        read("Andmed on lukus")
        unlock(worlds.COORDINATOR)
        press("Üleandmised")
        press_row(CHILD)
        read("Pakett on suletud ja alles siin.")
        house.prepare(tmp_path)
        press("Kirjuta fail")
        read("Fail on kirjutatud")


def test_two_quick_presses_save_once(ready: Office) -> None:
    with ready.at_work(worlds.TEACHER):
        acts.begin_observation("Mari", area="Mäng", facts=WORDS)
        keys("Ctrl+S")
        keys("Ctrl+S")
        read("Tähelepanek on salvestatud")
        mine = ready.do(lambda session: today.today(session).observations)
        assert [written.observation.facts for written in mine].count(WORDS) == 1
