# SPDX-License-Identifier: EUPL-1.2
"""The desktop of Windows: it tells of sleep and locks by messages, and the Explorer shows files."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QProcess
from PySide6.QtWidgets import QWidget

from hop_desktop.gui.session_events import SessionEvents
from hop_desktop.system import windows


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
        if bytes(name).startswith(b"windows_") and windows.is_locking(int(message)):
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
        windows.tell_window_of_session(int(window.winId()))


def show_in_folder(path: Path) -> None:
    """Open the folder of a file with the file selected."""
    program, arguments = windows.explorer(str(path), os.environ)
    QProcess.startDetached(program, arguments)
