# SPDX-License-Identifier: EUPL-1.2
"""Sleep and screen locks as Windows tells of them: messages to the window.

https://learn.microsoft.com/windows/win32/power/wm-powerbroadcast and
https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import Structure, c_int32, c_size_t, c_ssize_t, c_uint32, c_void_p

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

from hop_desktop.gui.session_events import SessionEvents

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x4
WM_WTSSESSION_CHANGE = 0x02B1
CONSOLE_DISCONNECT, REMOTE_DISCONNECT, SESSION_LOGOFF, SESSION_LOCK = 0x2, 0x4, 0x6, 0x7
NOTIFY_FOR_THIS_SESSION = 0
LOCKING = frozenset(
    {
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
        (WM_WTSSESSION_CHANGE, CONSOLE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, REMOTE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, SESSION_LOGOFF),
        (WM_WTSSESSION_CHANGE, SESSION_LOCK),
    }
)


class Message(Structure):
    """MSG of winuser.h, as far as it is read here."""

    _fields_ = (
        ("window", c_void_p),
        ("message", c_uint32),
        ("first", c_size_t),
        ("second", c_ssize_t),
        ("time", c_uint32),
        ("x", c_int32),
        ("y", c_int32),
    )


class _Filter(QAbstractNativeEventFilter):
    """Looks at every message of the windows."""

    def __init__(self, events: WindowsSession) -> None:
        super().__init__()
        self._events = events

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Pass on what locks, and let Qt have every message all the same."""
        name = kind.data() if isinstance(kind, QByteArray) else bytes(kind)
        if bytes(name).startswith(b"windows_") and is_locking(int(message)):
            self._events.locking.emit()
        return False, 0


class WindowsSession(SessionEvents):
    """Listens to what Windows sends to the program's window."""

    def __init__(self, window: QWidget) -> None:
        """Listen from now on."""
        super().__init__(window)
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            sessions = ctypes.windll.wtsapi32
            sessions.WTSRegisterSessionNotification(int(window.winId()), NOTIFY_FOR_THIS_SESSION)


def is_locking(address: int) -> bool:
    """Say whether the message at an address in memory tells of sleep or of a lock."""
    message = Message.from_address(address)
    return (message.message, message.first) in LOCKING
