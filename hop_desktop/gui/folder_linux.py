# SPDX-License-Identifier: EUPL-1.2
"""A file selected in the file manager of a Linux desktop, over D-Bus on this computer alone.

https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

MANAGER = "org.freedesktop.FileManager1"
MANAGER_PATH = "/org/freedesktop/FileManager1"


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
        call = QDBusMessage.createMethodCall(MANAGER, MANAGER_PATH, MANAGER, "ShowItems")
        call.setArguments([[path.absolute().as_uri()], ""])
        application = QCoreApplication.instance()  # holds the watcher until the answer
        watcher = QDBusPendingCallWatcher(self._session.asyncCall(call), application)
        watcher.finished.connect(lambda answer: self._look_at(folder, answer))

    def _look_at(self, folder: QUrl, answer: QDBusPendingCallWatcher) -> None:
        if answer.isError():
            self._open(folder)
        answer.deleteLater()
