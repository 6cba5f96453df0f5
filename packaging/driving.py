# SPDX-License-Identifier: EUPL-1.2
"""Hands on the keyboard of the real window: finds by accessible name, presses, types, waits.

What it does not find within the time a patient person would wait, it says by name and stops.
Used by the demo and by the journeys, so that both meet the program as a person does.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

PATIENCE_S = 20.0
STEP_MS = 5

Kind = TypeVar("Kind", bound=QWidget)


class NotOnScreen(AssertionError):
    """What a person would look for is not there; the words on the screen are given."""


def wait(condition: Callable[[], object], what: str, *, seconds: float = PATIENCE_S) -> None:
    """Let the program work until the condition holds; raise ``NotOnScreen`` when it never does."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            raise NotOnScreen(f"{what}\n{words_on_screen()}")
        QTest.qWait(STEP_MS)


def name_of(widget: QWidget) -> str:
    """Return the name that a screen reader is told, without the mark of a mnemonic."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told is not None else ""


def windows() -> list[QWidget]:
    """Return the visible windows, the one in front first; a question hides what is behind it."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if front is not None:
        return [front]
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def seen(kind: type[Kind], name: str) -> Kind | None:
    """Return the visible, enabled widget of a kind with just this name, or nothing."""
    for window in windows():
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.isEnabled() and name_of(widget) == name:
                return widget
    return None


def find(kind: type[Kind], name: str, *, seconds: float = PATIENCE_S) -> Kind:
    """Wait for a widget of a kind with this name, and bring it into sight."""
    wait(lambda: seen(kind, name) is not None, f"{kind.__name__} „{name}”", seconds=seconds)
    found = seen(kind, name)
    if found is None:
        raise NotOnScreen(name)
    into_sight(found)
    return found


def into_sight(widget: QWidget) -> None:
    """Scroll as far as a person would have to."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def press(name: str, kind: type[QAbstractButton] = QAbstractButton) -> None:
    """Press a button, a row, a choice or a tick by the space bar."""
    button = find(kind, name)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)


def press_row(*words: str) -> None:
    """Press the first button whose name holds all these words: a row of a list."""

    def match() -> QAbstractButton | None:
        for window in windows():
            for button in window.findChildren(QAbstractButton):
                if button.isVisible() and all(word in name_of(button) for word in words):
                    return button
        return None

    wait(lambda: match() is not None, f"row with {words}")
    row = match()
    if row is None:
        raise NotOnScreen(str(words))
    into_sight(row)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, Qt.Key.Key_Space)


def write(name: str, text: str) -> None:
    """Put the cursor in a field, empty it and write as if pasted; keys make it known."""
    field = find(QWidget, name) if _editor(name) is None else _editor(name)
    if field is None:
        raise NotOnScreen(name)
    into_sight(field)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()


def _editor(name: str) -> QWidget | None:
    return seen(QLineEdit, name) or seen(QPlainTextEdit, name)


def choose(name: str, choice: str) -> None:
    """Choose an entry of a list that folds out."""
    box = find(QComboBox, name)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    place = box.findText(choice)
    if place < 0:
        raise NotOnScreen(choice)
    box.setCurrentIndex(place)


def keys(sequence: str) -> None:
    """Press a shortcut of the window in front, such as ``Ctrl+N``."""
    target = QApplication.focusWidget() or windows()[0]
    QTest.keySequence(target, QKeySequence(sequence))


def drop(file: Path, onto: QWidget) -> None:
    """Drop a file on a widget as a hand with a mouse would."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, bare = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(4, 4), copy, data, left, bare)
    QCoreApplication.sendEvent(onto, enter)
    let_go = QDropEvent(QPointF(4, 4), copy, data, left, bare, QEvent.Type.Drop)
    QCoreApplication.sendEvent(onto, let_go)


def shows(words: str) -> bool:
    """Say whether these words can be read anywhere on the screen."""
    return words in words_on_screen()


def read(words: str, *, seconds: float = PATIENCE_S) -> None:
    """Wait until these words can be read."""
    wait(lambda: shows(words), f"words „{words}”", seconds=seconds)


def words_on_screen() -> str:
    """Return every word that can be read, a line a widget."""
    lines = []
    for window in windows():
        for widget in window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QLabel | QAbstractButton):
                lines.append(widget.text() or name_of(widget))
            elif isinstance(widget, QLineEdit):
                lines.append(f"{name_of(widget)}: {widget.displayText()}")
            elif isinstance(widget, QPlainTextEdit):
                lines.append(f"{name_of(widget)}: {widget.toPlainText()}")
    return "\n".join(line.replace("\u200b", "") for line in lines if line)
