# SPDX-License-Identifier: EUPL-1.2
"""Somebody new tries the program: from the first screen to a sealed package, its answer, and out.

Nothing is read but the screen, no file is asked for and no passphrase made up; what it was tried
on is gone afterwards, and a real house beside it stays as it was.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from driving import all_seen, press, press_row, read, shows, wait, words_on_screen
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox

from hop_desktop.gui.preferences import Preferences
from tests import worlds
from tests.gui.case_ground import answer_question
from tests.gui.clipping import clipped_texts, scrolls_sideways, settle
from tests.gui.naming import unnamed
from tests.journeys import acts
from tests.journeys.office import Office, is_open, lock, unlock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CHILD, DESK = "Juss-Õnnelik Näidis", "Harjutus: Näidisvalla heaolukeskus"
PLENTY_S = 60


def test_somebody_new_seals_a_package_and_leaves_nothing_behind(house: Office) -> None:
    house.open()
    read("Kuidas soovid alustada?")
    find_it_whole(house)
    begin_to_practise()
    find_it_whole(house)
    seal_for_the_municipality()
    accept_it_at_the_desk(house)
    take_the_answer_in(house)
    lock_and_go_on(house)
    end_it(house)
    read("Kuidas soovid alustada?")
    assert contents(house) == {}


def test_a_real_house_beside_it_stays_as_it_was(house: Office) -> None:
    worlds.a_kindergarten(house.folder).close()
    before = contents(house)
    house.open()
    begin_to_practise()
    read("Harjutus: Sinilille lasteaed")
    assert contents(house).items() >= before.items()
    end_it(house)
    read("Andmed on lukus")
    assert contents(house) == before
    unlock(worlds.HEAD)
    lock()
    read_chosen(worlds.HEAD)


def test_where_nothing_can_be_written_it_is_said(house: Office) -> None:
    house.folder.mkdir()
    (house.folder / "practice").write_text("", encoding="utf-8")
    house.open()
    press("Proovi väljamõeldud andmetega")
    read("Harjutusandmed jäid kustutamata.")
    press("Alusta oma asutusega")
    read("Kus sa töötad?")


def test_what_could_not_be_deleted_is_said_and_deleted_later(
    house: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_folder: Path) -> None:
        raise PermissionError

    house.open()
    begin_to_practise()
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", held)
        answer_question("Lõpeta ja kustuta")
        press("Lõpeta harjutamine")
        read("Harjutusandmed jäid kustutamata.")
    answer_question("Lõpeta ja kustuta")
    press("Lõpeta harjutamine")
    read("Proovi väljamõeldud andmetega")
    assert not (house.folder / "practice").exists()


def begin_to_practise() -> None:
    press("Proovi väljamõeldud andmetega")
    wait(is_open, "the practice house", seconds=PLENTY_S)
    read("Harjutusandmed – väljamõeldud.")


def find_it_whole(house: Office) -> None:
    window = house.opened.window
    for size in (QSize(683, 384), QSize(1366, 768)):
        window.resize(size)
        settle(window)
        assert unnamed(window) + clipped_texts(window) + scrolls_sideways(window) == []


def seal_for_the_municipality() -> None:
    acts.go_to_case(CHILD)
    press("Anna üle")
    acts.decide_to_hand_over(
        DESK,
        reason="Perele on vaja nõustajat.",
        note_on_basis="Mõlemad vanemad, kirjalikult.",
        told="Ümarlaual.",
    )
    press("Kinnita üleandmine")
    read("Üleandmine on kinnitatud.")
    answer_question("Sulge pakett")
    press("Sulge pakett")
    read("Fail on saaja kaustas")
    read("Oota vastust: see tuleb lehele Saabunud.")


def accept_it_at_the_desk(house: Office) -> None:
    press("Mine valda")
    read("Mine lasteaeda")
    press("Saabunud")
    house.opened.window.shell.space.folders.look()  # type: ignore[union-attr]  # it is open
    press_row("Ava ja kontrolli")
    read(CHILD)
    press("Võta vastu")
    press("Võta vastu", place=-1)
    read("vastu võetud")
    press_row("saatja kausta")
    read("Kättesaamiskinnitus on saatja kaustas")


def take_the_answer_in(house: Office) -> None:
    press("Mine lasteaeda")
    read("Mine valda")
    press("Saabunud")
    house.opened.window.shell.space.folders.look()  # type: ignore[union-attr]  # it is open
    press_row("Ava ja kontrolli")
    read("Vastus on käes: vastu võetud.")


def lock_and_go_on(house: Office) -> None:
    window, spoken = house.opened.window, Preferences()
    window.prefer(spoken._replace(language="en"))
    read("Practice data – invented.")
    window.prefer(spoken)
    press("Lukusta")
    read("Jätka harjutamist")
    assert CHILD not in words_on_screen()
    press("Jätka harjutamist")
    wait(is_open, "the practice house")
    press("Üleandmised")
    read(CHILD)
    answer_question("Harjuta edasi")
    press("Lõpeta harjutamine")
    assert is_open()


def read_chosen(login: str) -> None:
    """Wait until the unlock page has chosen this login."""

    def is_chosen() -> bool:
        return any(box.currentText() == login for box in all_seen(QComboBox, "Kasutaja"))

    wait(is_chosen, f"{login} chosen")


def end_it(house: Office) -> None:
    answer_question("Lõpeta ja kustuta")
    press("Lõpeta harjutamine")
    wait(lambda: not is_open() and not shows("Lõpeta harjutamine"), "the end of the practice")


def contents(house: Office) -> dict[Path, bytes]:
    return {
        path: path.read_bytes()
        for path in house.folder.rglob("*")
        if path.is_file() and path.name not in {"store.lock", "store.holder"}
    }
