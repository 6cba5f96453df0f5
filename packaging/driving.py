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

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
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
    if widget.accessibleName():  # of a list that folds out, Qt tells the chosen entry instead
        return widget.accessibleName().strip()
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told is not None else ""


def windows() -> list[QWidget]:
    """Return the visible windows, the one in front first; a question hides what is behind it."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if front is not None:
        return [front]
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def all_seen(kind: type[Kind], name: str) -> list[Kind]:
    """Return the visible, enabled widgets of a kind with this name, optional or not, in order."""
    names = {name, f"{name} (soovi korral)"}
    return [
        widget
        for window in windows()
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled() and name_of(widget) in names
    ]


def seen(kind: type[Kind], name: str, *, place: int = 0) -> Kind | None:
    """Return the widget of a kind with this name, or nothing; place -1 is the last of many."""
    found = all_seen(kind, name)
    return found[place] if found else None


def at_rest() -> bool:
    """Say whether every window on the screen has shown what it asked its store for."""
    shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    runners = (getattr(window, "runner", None) for window in shown)
    return not any(runner.is_working for runner in runners if runner is not None)


def find(kind: type[Kind], name: str, *, place: int = 0) -> Kind:
    """Wait for a widget of a kind with this name in a window at rest, and bring it into sight."""
    found: list[Kind] = []

    def is_there() -> bool:
        widget = seen(kind, name, place=place) if at_rest() else None
        found[:] = [widget] if widget is not None else []
        return bool(found)

    wait(is_there, f"{kind.__name__} „{name}”")
    into_sight(found[0])
    return found[0]


def into_sight(widget: QWidget) -> None:
    """Scroll as far as a person would have to."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def to_the_top() -> None:
    """Scroll back to where a page begins."""
    for window in windows():
        for area in window.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)


def press(name: str, *, place: int = 0, answer: str = "") -> None:
    """Press a button, a choice or a tick by the space bar; ``answer`` the question it asks."""
    button = find(QAbstractButton, name, place=place)
    if answer:
        _answer_soon(answer)
    _press(button)


def _answer_soon(name: str) -> None:
    """Press a button of the question that comes next; until it closes nothing returns."""
    timer = QTimer(QApplication.instance(), interval=STEP_MS)

    def look() -> None:
        question = QApplication.activeModalWidget()
        button = seen(QAbstractButton, name) if question is not None else None
        if button is not None:
            timer.stop()
            timer.deleteLater()
            _press(button)

    timer.timeout.connect(look)
    timer.start()


def press_row(*words: str) -> None:
    """Press the first button whose name holds all these words: a row of a list."""
    found: list[QAbstractButton] = []
    wanted = [each.casefold() for each in words]

    def is_there() -> bool:
        named = ((name_of(button).casefold(), button) for button in _buttons())
        found[:] = [button for name, button in named if all(each in name for each in wanted)]
        return at_rest() and bool(found)

    wait(is_there, f"row with {words}")
    into_sight(found[0])
    _press(found[0])


def _buttons() -> list[QAbstractButton]:
    found = (button for window in windows() for button in window.findChildren(QAbstractButton))
    return [button for button in found if button.isVisible() and button.isEnabled()]


def _press(button: QAbstractButton) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()


def write(name: str, text: str, *, place: int = 0) -> None:
    """Put the cursor in a field, empty it and paste: keys of a keyboard know ASCII only here."""
    found: list[QWidget] = []

    def is_there() -> bool:
        lines = all_seen(QLineEdit, name) + all_seen(QPlainTextEdit, name)
        found[:] = lines[place : place + 1 or None]
        return at_rest() and bool(found)

    wait(is_there, f"field „{name}”")
    field = found[0]
    into_sight(field)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()


def pick(name: str, letters: str, *, place: int = 0) -> None:
    """Find somebody by some letters of the name; Enter takes the first one found."""
    write(name, letters, place=place)
    wait(lambda: at_rest() and _lists(), f"hits for „{letters}”")
    QTest.keyClick(find(QLineEdit, name, place=place), Qt.Key.Key_Return)


def _lists() -> list[QListWidget]:
    found = (each for window in windows() for each in window.findChildren(QListWidget))
    return [each for each in found if each.isVisible()]


def choose(name: str, choice: str, *, place: int = 0) -> None:
    """Choose an entry of a list that folds out."""
    box = find(QComboBox, name, place=place)
    wait(lambda: box.findText(choice) >= 0, f"„{choice}” in „{name}”")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    box.setCurrentIndex(box.findText(choice))


def keys(sequence: str) -> None:
    """Press a shortcut of the window in front, such as ``Ctrl+N``."""
    wait(at_rest, "a window at rest")
    if QApplication.activeWindow() is None:  # a desktop would give the keys to what is in front
        windows()[0].activateWindow()
        QApplication.processEvents()
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
    """Say whether these words can be read anywhere on the screen, with a capital or without."""
    return words.casefold() in words_on_screen().casefold()


def read(words: str, *, seconds: float = PATIENCE_S) -> None:
    """Wait until these words can be read."""
    wait(lambda: at_rest() and shows(words), f"words „{words}”", seconds=seconds)


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
    return "\n".join(line.replace("\u200b", "").replace("\u00a0", " ") for line in lines if line)
