# SPDX-License-Identifier: EUPL-1.2
"""Qt objects in a cycle end on the interface's thread, whatever the store's thread allocates."""

from __future__ import annotations

import gc
from threading import Thread, get_ident

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.domain.errors import NotAllowed
from hop_desktop.gui.collecting import Collecting
from hop_desktop.gui.runner import Runner

pytestmark = pytest.mark.usefixtures("qapp")


class Told(QWidget):
    """Says on which thread it ended, and can only be ended by the collector."""

    ended: list[int]

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.ended, self.itself = ended, self

    def __del__(self) -> None:
        self.ended.append(get_ident())


class Held(QWidget):
    """Says on which thread it ended, as soon as nobody holds it."""

    ended: list[int]

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(get_ident())

    def take(self, result: object) -> None:
        """Take what came of a job."""


def refuse() -> list[object]:
    """Do what may not be done."""
    raise NotAllowed


def allocate() -> None:
    """Make so many containers that Python would collect every generation by itself."""
    kept = [[number] for number in range(400_000)]
    assert kept


def test_the_stores_thread_never_ends_a_widget(qtbot: QtBot) -> None:
    runner = Runner()
    ended: list[int] = []
    Told(ended)

    other = Thread(target=allocate)
    other.start()
    other.join()
    assert ended == []
    gc.collect()

    assert ended == [get_ident()]
    runner.shut_down()


@pytest.mark.parametrize("refuses", [False, True])
def test_what_only_a_job_holds_ends_here_too(refuses: bool, qtbot: QtBot) -> None:
    """The store's thread, while it waits for the next job, must not hold the one before it."""
    runner = Runner()
    ended: list[int] = []

    def ask() -> None:
        shown = Held(ended)
        runner.run_without_session(
            refuse if refuses else list, owner=runner, done=shown.take, failed=shown.take
        )

    for _ in range(20):
        ask()
    qtbot.waitUntil(lambda: not runner.is_working)

    assert ended == [get_ident()] * 20
    runner.shut_down()


def test_python_collects_by_itself_again_after_the_last_window(qtbot: QtBot) -> None:
    was = gc.isenabled()
    one, other = Collecting(), Collecting()

    one.stop()
    assert not gc.isenabled()
    other.stop()

    assert gc.isenabled() or not was


def test_garbage_goes_while_the_window_lives(qtbot: QtBot) -> None:
    collecting = Collecting()
    ended: list[int] = []
    Told(ended)
    for _ in range(50 * gc.get_threshold()[0]):
        ring: list[object] = []
        ring.append(ring)

    qtbot.waitUntil(lambda: bool(ended), timeout=5_000)

    collecting.stop()
