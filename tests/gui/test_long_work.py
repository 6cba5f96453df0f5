# SPDX-License-Identifier: EUPL-1.2
"""Whatever lasts is told after 0.4 s, can be stopped while it writes, and holds no window up."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError, Stopped
from hop_desktop.gui import messages
from hop_desktop.gui.shell import Shell
from hop_desktop.gui.widgets.progress import BusyLine
from hop_desktop.store.files import PIECE, write_whole
from tests.gui.case_ground import reads
from tests.gui.pages import KINDERGARTEN, PASSPHRASE
from tests.gui.test_unlock import type_passphrase, wait_for_logins
from tests.gui.window import found_store, open_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LARGE = bytes(3 * PIECE)


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """Return what stands behind the lock, with nothing left to do."""
    found_store(tmp_path, KINDERGARTEN)
    made = open_window(tmp_path)
    wait_for_logins(qtbot, made)
    type_passphrase(PASSPHRASE)
    qtbot.waitUntil(lambda: made.window.shell is not None, timeout=20_000)
    shown = made.window.shell
    assert shown is not None
    qtbot.waitUntil(lambda: not shown.space.runner.is_working, timeout=20_000)
    yield shown
    made.close()


def test_work_that_lasts_is_told_of_in_the_window(shell: Shell, qtbot: QtBot) -> None:
    going, began = Event(), time.perf_counter()

    shell.space.runner.run(lambda _: going.wait(20), owner=shell)
    assert not shell.busy.isVisible()
    qtbot.waitUntil(shell.busy.isVisible, timeout=20_000)

    assert time.perf_counter() - began >= 0.36  # Qt's timers may come a twentieth too early
    assert reads(shell, "Töötan, oota veidi")
    going.set()
    qtbot.waitUntil(lambda: not shell.busy.isVisible(), timeout=20_000)


def turns_a_second(shell: Shell, qtbot: QtBot) -> float:
    """Return how often the window turned while the store's thread was computing."""
    turns: list[float] = []
    done: list[tuple[float, float]] = []
    turning = QTimer(interval=5)
    turning.timeout.connect(lambda: turns.append(time.perf_counter()))

    def compute(_session: Session) -> tuple[float, float]:
        began = time.perf_counter()
        while time.perf_counter() - began < 0.5:
            sum(range(20_000))  # as Python computes: it lets go of the interpreter now and then
        return began, time.perf_counter()

    turning.start()
    shell.space.runner.run(compute, owner=shell, done=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    turning.stop()
    began, ended = done[0]
    return sum(began <= turn <= ended for turn in turns) / (ended - began)


def test_the_window_turns_twenty_times_a_second_while_the_store_computes(
    shell: Shell, qtbot: QtBot
) -> None:
    tries = (turns_a_second(shell, qtbot) for _ in range(7))  # others may have the computer

    assert any(turns >= 20 for turns in tries)


def test_the_window_is_silent_while_the_page_tells_of_the_work_itself(
    shell: Shell, qtbot: QtBot
) -> None:
    page, going = shell.page, Event()
    assert page is not None
    own = BusyLine(page)
    own.start("Sulgen paketti")
    shell.space.runner.run(lambda _: going.wait(20), owner=shell)

    qtbot.waitUntil(own.isVisible, timeout=20_000)
    assert not shell.busy.isVisible()
    own.stop()
    qtbot.waitUntil(shell.busy.isVisible, timeout=20_000)
    going.set()
    qtbot.waitUntil(lambda: not shell.busy.isVisible(), timeout=20_000)


def test_writing_to_a_slow_stick_is_told_in_per_cent_and_can_be_stopped(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    runner, path = shell.space.runner, tmp_path / "pakett.cdoc2"
    path.write_bytes(b"varasem")
    told: list[int] = []
    refused: list[HopError] = []
    on_disk, go_on = Event(), Event()
    runner.progressed.connect(told.append)

    def write(_session: Session) -> None:
        write_whole(path, LARGE)
        on_disk.set()
        go_on.wait(20)
        write_whole(path, bytes(LARGE[1:]))

    runner.run(write, owner=shell, failed=refused.append)
    qtbot.waitUntil(lambda: len(told) == 3, timeout=20_000)
    qtbot.waitUntil(shell.busy.isVisible, timeout=20_000)
    assert told == [33, 66, 100]
    assert on_disk.wait(20)
    stop = shell.busy.findChild(QPushButton, "stop")
    assert isinstance(stop, QPushButton)
    assert stop.isVisible()
    stop.click()
    go_on.set()
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)

    assert isinstance(refused[0], Stopped)
    assert messages.explain(refused[0]).title == "Katkestasid töö."
    assert path.read_bytes() == LARGE
    assert [each.name for each in tmp_path.glob(".hop-*")] == []
    done: list[int] = []
    runner.run(lambda _: write_whole(path, LARGE[1:]), owner=shell, done=lambda _: done.append(1))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)  # the next is not stopped
