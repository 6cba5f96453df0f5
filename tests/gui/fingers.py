# SPDX-License-Identifier: EUPL-1.2
"""Typing as on a keyboard, every letter of every language: ``QTest.keyClicks`` knows ASCII only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_text(text: str, into: QWidget | None = None) -> None:
    """Send every letter as a key to a widget, by default to the one with the focus."""
    target = into or QApplication.focusWidget()
    assert target is not None
    none = Qt.KeyboardModifier.NoModifier
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, none, letter))
