# SPDX-License-Identifier: EUPL-1.2
"""Ctrl+L and F1 inside a dialog: while one stands open, Qt keeps the window's own keys from it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget


@runtime_checkable
class Lockable(Protocol):
    """The window behind a dialog."""

    def lock(self) -> None:
        """Take everything off the screen, dialogs too."""

    def open_help(self) -> None:
        """Open the help about what one is working in."""


def take_lock_key(dialog: QDialog) -> None:
    """Let Ctrl+L lock the window that a dialog stands over, and F1 open its help."""
    QShortcut(QKeySequence("Ctrl+L"), dialog).activated.connect(lambda: _lock(dialog))
    QShortcut(QKeySequence("F1"), dialog).activated.connect(lambda: _open_help(dialog))


def _lock(dialog: QDialog) -> None:
    window = _behind(dialog)
    if window is not None:
        window.lock()


def _open_help(dialog: QDialog) -> None:
    window = _behind(dialog)
    if window is not None:
        window.open_help()


def _behind(dialog: QDialog) -> Lockable | None:
    """Return the window under a dialog, and under the dialogs that this one stands over."""
    widget: QWidget | None = dialog
    while widget is not None:
        if isinstance(widget, Lockable):
            return widget
        widget = widget.parentWidget()
    return None
