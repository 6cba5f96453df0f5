# SPDX-License-Identifier: EUPL-1.2
"""The computer's own lock and sleep lock the program: over a real bus, and by Windows' messages."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.gui.desktop_here import session_events
from hop_desktop.gui.desktop_linux import (
    LOGIN,
    LOGIN_PATH,
    MANAGER,
    SAVERS,
    SESSION,
    SESSION_PATHS,
    LinuxSession,
    escaped,
)
from hop_desktop.gui.desktop_windows import WindowsSession, _Filter
from hop_desktop.gui.session_events import SessionEvents
from hop_desktop.system.windows import (
    CONSOLE_DISCONNECT,
    NOTIFY_FOR_THIS_SESSION,
    PBT_APMSUSPEND,
    REMOTE_DISCONNECT,
    SESSION_LOCK,
    SESSION_LOGOFF,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    Message,
)
from tests.gui.pages import KINDERGARTEN, PASSPHRASE
from tests.gui.test_unlock import type_passphrase, wait_for_logins
from tests.gui.window import found_store, open_window
from tests.system.libraries import Libraries

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass
class Bus:
    """A bus of this test alone: who speaks on it, and who listens."""

    speaker: QDBusConnection
    listener: QDBusConnection

    def say(self, service: str, path: str, interface: str, name: str, *words: object) -> None:
        """Send a signal as the owner of a name."""
        assert self.speaker.registerService(service)
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(words))
        assert self.speaker.send(message)


@pytest.fixture
def bus(qtbot: QtBot) -> Iterator[Bus]:
    del qtbot
    daemon = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(daemon, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        names = ("speaker", "listener")
        speaker, listener = (QDBusConnection.connectToBus(address, name) for name in names)
        assert speaker.isConnected()
        assert listener.isConnected()
        yield Bus(speaker, listener)
        for name in names:
            QDBusConnection.disconnectFromBus(name)
        process.terminate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no bus")
class TestLinux:
    """What the login manager and screen savers say."""

    def a_session(self, bus: Bus, parent: QObject, own: str = "") -> LinuxSession:
        return LinuxSession(parent, system=bus.listener, session=bus.listener, own=own)

    def test_sleep_locks_and_waking_does_not(self, bus: Bus, qtbot: QtBot) -> None:
        parent = QObject()
        told: list[str] = []
        events = self.a_session(bus, parent)
        events.locking.connect(lambda: told.append("locking"))

        bus.say(LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep", False)
        bus.say(LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep", True)
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)

        assert told == ["locking"]

    @pytest.mark.parametrize(("service", "path"), SAVERS)
    def test_a_screen_saver_locks(self, bus: Bus, qtbot: QtBot, service: str, path: str) -> None:
        parent = QObject()
        events = self.a_session(bus, parent)

        with qtbot.waitSignal(events.locking, timeout=20_000):
            bus.say(service, path, service, "ActiveChanged", True)

    def test_the_lock_of_this_session_locks_and_that_of_another_does_not(
        self, bus: Bus, qtbot: QtBot
    ) -> None:
        parent = QObject()
        told: list[str] = []
        events = self.a_session(bus, parent, own="3")
        events.locking.connect(lambda: told.append("locking"))

        bus.say(LOGIN, SESSION_PATHS + "_34", SESSION, "Lock")
        bus.say(LOGIN, SESSION_PATHS + "_33", SESSION, "Lock")
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)

        assert told == ["locking"]

    def test_a_computer_without_a_bus_is_no_trouble(self, qtbot: QtBot) -> None:
        del qtbot
        parent = QObject()
        nowhere = QDBusConnection("nowhere")
        LinuxSession(parent, system=nowhere, session=nowhere)

    def test_a_sessions_number_is_written_as_in_its_path(self) -> None:
        assert [escaped(number) for number in ("1", "c2", "12", "a-õ")] == [
            "_31",
            "c2",
            "_312",
            "a_2d_f5",
        ]


@pytest.mark.parametrize(
    ("message", "first", "locks"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, 0x7, False),  # waking
        (WM_WTSSESSION_CHANGE, SESSION_LOCK, True),
        (WM_WTSSESSION_CHANGE, CONSOLE_DISCONNECT, True),
        (WM_WTSSESSION_CHANGE, REMOTE_DISCONNECT, True),
        (WM_WTSSESSION_CHANGE, SESSION_LOGOFF, True),
        (WM_WTSSESSION_CHANGE, 0x8, False),  # unlocked
        (0x0100, SESSION_LOCK, False),  # a key
    ],
)
def test_windows_tells_by_messages(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, message: int, first: int, *, locks: bool
) -> None:
    libraries = Libraries()
    monkeypatch.setattr(ctypes, "windll", libraries, raising=False)
    window = QWidget()
    qtbot.addWidget(window)
    events = WindowsSession(window)
    told: list[str] = []
    events.locking.connect(lambda: told.append("locking"))
    sent = Message(message=message, first=first)
    address = ctypes.addressof(sent)

    assert _Filter(events).nativeEventFilter(b"windows_generic_MSG", address) == (False, 0)
    _Filter(events).nativeEventFilter(b"xcb_generic_event_t", address)

    assert told == ["locking"] * locks
    handle = int(window.winId())
    asked = ("WTSRegisterSessionNotification", handle, NOTIFY_FOR_THIS_SESSION)
    assert libraries.asked == [asked]


def test_the_window_locks_with_the_computer_and_only_when_it_is_open(
    qtbot: QtBot, tmp_path: Path
) -> None:
    found_store(tmp_path, KINDERGARTEN)
    made = open_window(tmp_path)
    wait_for_logins(qtbot, made)
    type_passphrase(PASSPHRASE)
    qtbot.waitUntil(lambda: made.window.shell is not None)
    events = made.window._events
    assert isinstance(events, SessionEvents)

    events.locking.emit()

    qtbot.waitUntil(lambda: made.window.door is not None, timeout=20_000)
    assert made.window.shell is None
    events.locking.emit()
    assert made.window.door is not None
    made.close()


def test_this_computer_has_a_way_of_telling(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    assert isinstance(session_events(window), SessionEvents)
