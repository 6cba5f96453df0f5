# SPDX-License-Identifier: EUPL-1.2
"""Words that are not saved yet: they outlive the lock and the power cut, and show to nobody."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from driving import keys, press, press_row, read, shows, wait, words_on_screen, write
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hop_desktop import PRODUCT
from tests import worlds
from tests.gui.case_ground import a_pdf
from tests.journeys import acts
from tests.journeys.child_process import started
from tests.journeys.office import Office, find_the_journal_whole, lock, unlock
from tests.journeys.partners import CHILD, DESK, HOUSE, partners
from tests.journeys.power_cut import KEPT
from tests.journeys.screen import said_anywhere

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FACTS = "Õues jagas šokolaadi ja ütles: „žürii otsustab”."
CHILD_WORDS = "„Ära võta mu kühvlit!”"
PERSONAL = (CHILD, "Maasikas", "Külli", "Šeila Õunapuu", HOUSE, DESK, FACTS, CHILD_WORDS)


@pytest.fixture
def busy(house: Office, desk: Office) -> Office:
    """Return the kindergarten with a case that is ready to be handed over."""
    partners(house, desk)
    return house


def test_words_typed_before_the_lock_come_back(busy: Office) -> None:
    with busy.at_work(worlds.TEACHER):
        acts.begin_observation("Mari", area="Mäng", facts=FACTS, child_words=CHILD_WORDS)
        lock()
        nothing_personal_is_left()
        unlock(worlds.TEACHER)
        go_on_with_the_observation()
        read(CHILD_WORDS)
        press("Salvesta tähelepanek")
        read("Tähelepanek on salvestatud")
        press("Täna")
        assert not shows("Pooleli")


def go_on_with_the_observation() -> None:
    press("Täna")
    read("Pooleli")
    press_row("Tähelepanek", "Mustand")
    read(f"Mida märkasid: {FACTS}")
    read(CHILD)


@pytest.mark.slow
def test_words_typed_before_the_power_cut_come_back(busy: Office) -> None:
    with started("power_cut", busy.folder, FACTS, CHILD_WORDS) as writer:
        assert writer.stdout is not None
        said = writer.stdout.readline()
        writer.kill()
    assert said.strip() == KEPT
    assert writer.returncode == -signal.SIGKILL
    with busy.at_work(worlds.TEACHER):
        go_on_with_the_observation()
    with busy.at_work(worlds.HEAD):
        find_the_journal_whole()


def nothing_personal_is_left() -> None:
    """Look at every living widget, window title and the clipboard: none says anything personal."""
    said = said_anywhere()
    found = [words for words in PERSONAL if words in said]
    assert found == []
    titles = {widget.windowTitle() for widget in QApplication.topLevelWidgets()}
    assert titles <= {"", PRODUCT}


@pytest.mark.parametrize("place", ["child", "case", "handover", "people", "viewer", "picker"])
def test_the_lock_leaves_nothing_on_the_screen(busy: Office, tmp_path: Path, place: str) -> None:
    with busy.at_work(worlds.HEAD):
        PLACES[place](busy, tmp_path)
        assert any(words in said_anywhere() for words in PERSONAL)
        titles_are_the_products_name()
        busy.opened.window.lock()
        assert not any(words in words_on_screen() for words in PERSONAL)
        read("Andmed on lukus")
        nothing_personal_is_left()
        unlock(worlds.HEAD)


def test_the_lock_takes_a_question_with_it(busy: Office, tmp_path: Path) -> None:
    with busy.at_work(worlds.HEAD):
        stand_at_the_last_step_of_a_handover(busy, tmp_path)
        press("Kinnita üleandmine")
        read("Üleandmine on kinnitatud")
        lock_when_asked(busy)
        press("Sulge pakett")
        read("Andmed on lukus")
        nothing_personal_is_left()
        unlock(worlds.HEAD)
        press("Üleandmised")
        press_row(CHILD, "Kinnitatud")
        read("Sulge pakett")


def lock_when_asked(office: Office) -> None:
    """Let the time run out as soon as a question stands open."""

    def look() -> None:
        if QApplication.activeModalWidget() is not None:
            waiting.stop()
            office.opened.window.lock()

    waiting = QTimer(QApplication.instance(), interval=0)
    waiting.timeout.connect(look)
    waiting.start()


def titles_are_the_products_name() -> None:
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert {window.windowTitle() for window in windows} <= {"", PRODUCT}


def stand_at_the_child(office: Office, folder: Path) -> None:
    acts.go_to_child(CHILD)


def stand_at_the_case(office: Office, folder: Path) -> None:
    acts.go_to_case(CHILD)


def stand_at_the_last_step_of_a_handover(office: Office, folder: Path) -> None:
    acts.go_to_case(CHILD)
    press("Anna üle")
    acts.decide_to_hand_over(DESK, reason=FACTS, note_on_basis="Ema, suuliselt", told="Täna")


def stand_at_the_people(office: Office, folder: Path) -> None:
    keys("Ctrl+,")
    press("Kolleegid")
    read("Šeila Õunapuu")


def look_at_an_attachment(office: Office, folder: Path) -> None:
    (folder / "kiri.pdf").write_bytes(a_pdf())
    acts.go_to_case(CHILD)
    acts.attach(office, folder / "kiri.pdf", FACTS)
    press_row(FACTS)
    wait(lambda: QApplication.activeModalWidget() is not None, "the viewer")
    read(FACTS)


def choose_among_the_children(office: Office, folder: Path) -> None:
    keys("Ctrl+N")
    write("Kes", "Mari")
    wait(lambda: CHILD in said_anywhere(), CHILD)


PLACES = {
    "child": stand_at_the_child,
    "case": stand_at_the_case,
    "handover": stand_at_the_last_step_of_a_handover,
    "people": stand_at_the_people,
    "viewer": look_at_an_attachment,
    "picker": choose_among_the_children,
}
