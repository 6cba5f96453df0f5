# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+L inside a dialog: while one stands open, Qt keeps the window's own keys from it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog


@runtime_checkable
class Lockable(Protocol):
    """The window behind a dialog."""

    def lock(self) -> None:
        """Take everything off the screen, dialogs too."""


def take_lock_key(dialog: QDialog) -> None:
    """Let Ctrl+L lock the window that a dialog stands over."""
    shortcut = QShortcut(QKeySequence("Ctrl+L"), dialog)
    shortcut.activated.connect(lambda: _lock(dialog))


def _lock(dialog: QDialog) -> None:
    parent = dialog.parentWidget()
    window = parent.window() if parent is not None else None
    if isinstance(window, Lockable):
        window.lock()
