# SPDX-License-Identifier: EUPL-1.2
"""A Linux desktop, over D-Bus on this computer alone: its sleep, its locks, its file manager.

Sleep and a session's lock come from systemd's login manager, a running screen saver from the
desktop. Where there is no bus nothing comes; the lock by idleness also counts sleep.
The file manager is asked by https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QCoreApplication, QObject, QUrl, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

from hop_desktop.gui.session_events import SessionEvents

LOGIN = "org.freedesktop.login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
LOGIN_PATH = "/org/freedesktop/login1"
SESSION_PATHS = f"{LOGIN_PATH}/session/"
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
FILE_MANAGER = "org.freedesktop.FileManager1"
FILE_MANAGER_PATH = "/org/freedesktop/FileManager1"


class LinuxSession(SessionEvents):
    """Listens to the login manager on the system's bus and to screen savers on the session's."""

    def __init__(
        self,
        parent: QObject,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
        own: str | None = None,
    ) -> None:
        """Listen from now on; ``own`` is the number of this session, by the environment."""
        super().__init__(parent)
        self._system = system or QDBusConnection.systemBus()
        self._session = session or QDBusConnection.sessionBus()
        number = os.environ.get("XDG_SESSION_ID", "") if own is None else own
        self._own = SESSION_PATHS + escaped(number) if number else ""
        # The stub asks for bytes, the binding for what SLOT makes.
        going: Any = SLOT("take_going(bool)")
        lock: Any = SLOT("take_lock(QDBusMessage)")
        self._system.connect(LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep", self, going)
        self._system.connect(LOGIN, "", SESSION, "Lock", self, lock)
        for service, path in SAVERS:
            self._session.connect(service, path, service, "ActiveChanged", self, going)

    @Slot(bool)
    def take_going(self, going: bool) -> None:
        """Lock when sleep or the screen saver begins; its end changes nothing."""
        if going:
            self.locking.emit()

    @Slot(QDBusMessage)
    def take_lock(self, message: QDBusMessage) -> None:
        """Lock when this session is locked, or any where one cannot tell which is one's own."""
        if not self._own or message.path() == self._own:
            self.locking.emit()


class FolderWindow:
    """Asks the file manager; where there is none, opens the folder as the desktop does."""

    def __init__(
        self,
        session: QDBusConnection | None = None,
        open_folder: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        """Ask over the session's bus."""
        self._session = session or QDBusConnection.sessionBus()
        self._open = open_folder

    def select(self, path: Path) -> None:
        """Show a file in its folder; nobody waits for the file manager."""
        folder = QUrl.fromLocalFile(str(path.parent))
        if not self._session.isConnected():
            self._open(folder)
            return
        call = QDBusMessage.createMethodCall(
            FILE_MANAGER, FILE_MANAGER_PATH, FILE_MANAGER, "ShowItems"
        )
        call.setArguments([[path.absolute().as_uri()], ""])
        application = QCoreApplication.instance()  # holds the watcher until the answer
        watcher = QDBusPendingCallWatcher(self._session.asyncCall(call), application)
        watcher.finished.connect(lambda answer: self._look_at(folder, answer))

    def _look_at(self, folder: QUrl, answer: QDBusPendingCallWatcher) -> None:
        if answer.isError():
            self._open(folder)
        answer.deleteLater()


def escaped(number: str) -> str:
    """Return a session's number as it stands in its path (sd_bus_path_encode(3))."""
    return "".join(
        c if c.isascii() and (c.isalpha() or (c.isdigit() and at)) else f"_{ord(c):02x}"
        for at, c in enumerate(number)
    )
