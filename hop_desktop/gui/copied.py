# SPDX-License-Identifier: EUPL-1.2
"""What somebody copied here does not outlive the lock: whoever comes next could paste it.

What another program put on the clipboard since is left alone. Whether a copy is this program's is
seen by who has the keyboard when it comes; a desktop may also keep a history of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication


class Copied(QObject):
    """Knows whether the clipboard holds something that was copied in this program."""

    def __init__(self, parent: QObject) -> None:
        """Watch the clipboard from now on."""
        super().__init__(parent)
        self._is_ours = False
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._note)

    def forget(self) -> None:
        """Empty the clipboard if what it holds is from here."""
        if self._is_ours:
            self._clipboard.clear()
        self._is_ours = False

    def _note(self) -> None:
        self._is_ours = QGuiApplication.focusWindow() is not None
