# SPDX-License-Identifier: EUPL-1.2
"""Hands on a real window in tests: find by the name a screen reader tells, press by keyboard."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.gui.fingers import type_text
from tests.gui.naming import spoken_name

Kind = TypeVar("Kind", bound=QWidget)


def find(root: QWidget, kind: type[Kind], name: str) -> Kind:
    """Return the visible widget of a kind with this accessible name."""
    shown = [widget for widget in root.findChildren(kind) if widget.isVisible()]
    found = [widget for widget in shown if spoken_name(widget) == name]
    assert found, f"{name} is not among {sorted({spoken_name(widget) for widget in shown})}"
    return found[0]


def press(root: QWidget, name: str) -> None:
    """Press a button, a pill or a tick with the space bar."""
    button = find(root, QAbstractButton, name)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def write(root: QWidget, name: str, text: str) -> None:
    """Empty a field and type into it."""
    shown = [*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)]
    field = next(each for each in shown if each.isVisible() and spoken_name(each) == name)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    type_text(text, field)


def words(root: QWidget) -> str:
    """Return every visible word under ``root``."""
    shown: list[QLabel | QAbstractButton] = [
        *root.findChildren(QLabel),
        *root.findChildren(QAbstractButton),
    ]
    parts = [widget.text() or spoken_name(widget) for widget in shown if widget.isVisible()]
    return "\n".join(parts).replace("\u200b", "").replace("\u00a0", " ")
