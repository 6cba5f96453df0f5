# SPDX-License-Identifier: EUPL-1.2
"""A bug: one dialog with a number, one line in the log, and no word of what was worked on."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from hop_desktop.gui.stumble import LARGEST_LOG, Stumbles, line, reference, write_line
from tests.builders import NOON

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SECRET = "Mari Maasikas, 62108120215"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "andmed" / "hop.log"


@pytest.fixture
def stumbles(qapp: QApplication, log: Path) -> Iterator[Stumbles]:
    owner = QObject()
    made = Stumbles(log, lambda: NOON, owner)
    before = sys.excepthook, threading.excepthook
    yield made
    sys.excepthook, threading.excepthook = before
    close_dialog()


def fail() -> None:
    child = SECRET
    raise KeyError(child)


def failure() -> KeyError:
    try:
        fail()
    except KeyError as error:
        return error
    raise AssertionError


def dialog() -> QMessageBox | None:
    shown = QApplication.activeModalWidget()
    return shown if isinstance(shown, QMessageBox) else None


def close_dialog() -> None:
    shown = dialog()
    if shown is not None:
        shown.reject()


def test_the_log_names_classes_and_lines_and_nothing_else(
    qtbot: QtBot, stumbles: Stumbles, log: Path
) -> None:
    stumbles.take(failure())

    text = log.read_text(encoding="utf-8")
    assert re.fullmatch(
        r"2026-11-24T12:00:00Z \d{4}-\d{4}-[2-9A-Z]{4} KeyError"
        r" at tests\.gui\.test_stumble:\d+ < tests\.gui\.test_stumble:\d+\n",
        text,
    )
    assert "Mari" not in text
    qtbot.waitUntil(lambda: dialog() is not None)


def test_the_dialog_tells_the_number_of_the_log(
    qtbot: QtBot, stumbles: Stumbles, log: Path
) -> None:
    stumbles.take(failure())
    qtbot.waitUntil(lambda: dialog() is not None)

    shown = dialog()
    assert shown is not None
    number = log.read_text(encoding="utf-8").split(" ")[1]
    assert number in shown.informativeText()
    assert SECRET not in shown.text() + shown.informativeText()
    assert shown.windowTitle() == "HOP"


def test_a_second_stumble_opens_no_second_dialog(
    qtbot: QtBot, stumbles: Stumbles, log: Path
) -> None:
    for _ in range(3):
        stumbles.take(failure())
    qtbot.waitUntil(lambda: dialog() is not None)
    QApplication.processEvents()

    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    assert len([box for box in boxes if box.isVisible()]) == 1
    assert len(log.read_text(encoding="utf-8").splitlines()) == 3


def test_a_slot_that_fails_comes_here(qtbot: QtBot, stumbles: Stumbles, log: Path) -> None:
    stumbles.install()
    QTimer.singleShot(0, fail)

    qtbot.waitUntil(log.exists)
    qtbot.waitUntil(lambda: dialog() is not None)


def test_a_thread_that_fails_comes_here(qtbot: QtBot, stumbles: Stumbles, log: Path) -> None:
    stumbles.install()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    assert "KeyError" in log.read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: dialog() is not None)


def test_causes_are_named_by_their_classes() -> None:
    try:
        try:
            fail()
        except KeyError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError as error:
        text = line(error, number="1124-1402-ABCD", at=NOON)

    assert "RuntimeError < KeyError" in text
    assert "Mari" not in text


def test_two_numbers_of_one_minute_differ() -> None:
    assert len({reference(NOON) for _ in range(20)}) > 1


def test_a_large_log_begins_anew_beside_the_old_one(log: Path) -> None:
    write_line(log, "x" * LARGEST_LOG + "\n")
    write_line(log, "esimene\n")
    write_line(log, "teine\n")

    assert log.read_text(encoding="utf-8") == "esimene\nteine\n"
    assert log.with_suffix(".log.1").stat().st_size > LARGEST_LOG


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")

    write_line(tmp_path / "taken" / "hop.log", "rida\n")
