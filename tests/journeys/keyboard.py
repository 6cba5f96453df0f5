# SPDX-License-Identifier: EUPL-1.2
"""Somebody without a mouse: only keys, from where the focus stands, and each of them is counted.

Nothing here lays hold of a control: ``tab_to`` presses Tab or Shift+Tab, whichever way is shorter,
until the named control has the focus, and refuses when it never does.
"""

from __future__ import annotations

from dataclasses import dataclass

from driving import NotOnScreen, all_seen, at_rest, name_of, wait, windows
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from hop_desktop.gui.page import Page
from hop_desktop.gui.tab_order import sections
from tests.gui.fingers import type_text

LONGEST_WAY = 200
LETTERS_PER_MINUTE, SECONDS_PER_ACT, SECONDS_PER_STEP = 150, 2.0, 0.5


@dataclass(slots=True)
class Effort:
    """What was done with the keyboard.

    ``presses`` of Space and Enter, ``choices`` taken, ``fields`` typed into and ``shortcuts`` are
    interactions: each asks for a thought. ``steps`` are the presses of Tab, Shift+Tab and arrows
    between them, ``letters`` what was typed.
    """

    presses: int = 0
    choices: int = 0
    fields: int = 0
    shortcuts: int = 0
    steps: int = 0
    letters: int = 0

    @property
    def interactions(self) -> int:
        """Everything but the steps between and the letters."""
        return self.presses + self.choices + self.fields + self.shortcuts

    @property
    def seconds(self) -> float:
        """How long it takes at the stated speeds."""
        acts = self.interactions * SECONDS_PER_ACT + self.steps * SECONDS_PER_STEP
        return acts + self.letters * 60 / LETTERS_PER_MINUTE


class Keyboard:
    """Hands on the keys; ``effort`` grows with every key."""

    def __init__(self) -> None:
        self.effort = Effort()

    def tab_to(self, name: str, *, place: int = 0) -> QWidget:
        """Walk to a control by its name; what begins with it and a colon or a stop is it too.

        From card to card by F6 where that is shorter than Tab.
        """
        wanted = _there(name, place)
        self._walk_by_cards(wanted)
        forward, backward = _way(wanted, Qt.Key.Key_Tab), _way(wanted, Qt.Key.Key_Backtab)
        key = Qt.Key.Key_Tab if forward <= backward else Qt.Key.Key_Backtab
        for _ in range(LONGEST_WAY):
            here = QApplication.focusWidget()
            if here is not None and _is_at(here, wanted):
                return self._walk_in_group(here, wanted)
            self._step(key)
        raise NotOnScreen(f"Tab never comes to „{name}”")

    def press(self, name: str, *, place: int = 0) -> None:
        """Walk to a button, a row, a choice or a tick, and press the space bar."""
        control = self.tab_to(name, place=place)
        if isinstance(control, QRadioButton):
            self.effort.choices += 1
            if control.isChecked():  # by an arrow on the way
                return
        else:
            self.effort.presses += 1
        QTest.keyClick(control, Qt.Key.Key_Space)
        QApplication.processEvents()

    def write(self, name: str, text: str, *, place: int = 0) -> None:
        """Walk to a field and type; a line that holds something is marked by Tab and replaced."""
        self.type_at(self.tab_to(name, place=place), text)

    def type(self, text: str) -> None:
        """Type where the page has put the cursor."""
        wait(lambda: at_rest() and _field_in_focus() is not None, "a field with the cursor")
        field = _field_in_focus()
        assert field is not None
        self.type_at(field, text)

    def type_at(self, field: QWidget, text: str) -> None:
        """Type into the field that has the focus: by pasting, for keys know ASCII only here."""
        assert field.hasFocus()
        QApplication.clipboard().setText(text)
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QApplication.clipboard().clear()
        self.effort.fields += 1
        self.effort.letters += len(text)

    def pick(self, letters: str) -> None:
        """Type some letters of a name where the cursor stands; Enter takes the first found."""
        self.type(letters)
        wait(lambda: at_rest() and _hits_are_shown(), f"hits for „{letters}”")
        QTest.keyClick(QApplication.focusWidget() or windows()[0], Qt.Key.Key_Return)
        self.effort.choices += 1
        wait(at_rest, "the chosen one")

    def choose(self, name: str, choice: str, *, place: int = 0) -> None:
        """Walk to a list, type the choice's first letter, and go down until the choice stands."""
        box = self.tab_to(name, place=place)
        assert isinstance(box, QComboBox)
        type_text(choice[0], box)
        self.effort.letters += 1
        while box.currentText() != choice:
            before = box.currentIndex()
            self._step(Qt.Key.Key_Down)
            assert box.currentIndex() != before, choice
        self.effort.choices += 1

    def enter(self) -> None:
        """Press Enter where the cursor stands."""
        QTest.keyClick(QApplication.focusWidget() or windows()[0], Qt.Key.Key_Return)
        QApplication.processEvents()
        self.effort.presses += 1

    def shortcut(self, sequence: str) -> None:
        """Press a shortcut."""
        wait(at_rest, "a window at rest")
        QTest.keySequence(QApplication.focusWidget() or windows()[0], QKeySequence(sequence))
        QApplication.processEvents()
        self.effort.shortcuts += 1

    def _walk_by_cards(self, wanted: QWidget) -> None:
        """Press F6 or Shift+F6 until the card is reached, when that saves presses."""
        cards, inside = _cards_between(wanted)
        by_tab = min(_way(wanted, Qt.Key.Key_Tab), _way(wanted, Qt.Key.Key_Backtab))
        if cards is None or abs(cards) + inside >= by_tab:
            return
        shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
        for _ in range(abs(cards)):
            self._step(Qt.Key.Key_F6, shift if cards < 0 else none)

    def _step(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or windows()[0], key, held)
        QApplication.processEvents()
        self.effort.steps += 1

    def _walk_in_group(self, here: QWidget, wanted: QWidget) -> QWidget:
        """Go on by arrows among the choices of a group, of which Tab stops at one."""
        while here is not wanted:
            assert isinstance(wanted, QRadioButton)
            assert isinstance(here, QRadioButton)
            pills = wanted.group().buttons()
            onward = pills.index(wanted) > pills.index(here)
            self._step(Qt.Key.Key_Right if onward else Qt.Key.Key_Left)
            now = QApplication.focusWidget()
            assert now is not None
            assert now is not here, name_of(wanted)
            here = now
        return here


def _there(name: str, place: int) -> QWidget:
    """Wait for a control of this name that takes the focus."""
    found: list[QWidget] = []

    def is_there() -> bool:
        found[:] = _named(name) if at_rest() else []
        return bool(found[place : place + 1 or None])

    wait(is_there, f"control „{name}”")
    return found[place]


def _named(name: str) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    whole = [widget for kind in kinds for widget in all_seen(kind, name)]
    return whole or [
        button
        for window in windows()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and name_of(button).startswith((f"{name}.", f"{name}:", f"{name},"))
    ]


def _is_at(here: QWidget, wanted: QWidget) -> bool:
    """Say whether the focus is on a control, or on another choice of its group."""
    if here is wanted:
        return True
    if not (isinstance(here, QRadioButton) and isinstance(wanted, QRadioButton)):
        return False
    group = wanted.group()
    return group is not None and here.group() is group


def _way(wanted: QWidget, key: Qt.Key) -> int:
    """Guess how many presses lead to a control; the real ones are counted as they are made."""
    here = first = QApplication.focusWidget() or windows()[0]
    count = 0
    while (here := _beside(here, key)) is not first:
        count += _stops(here)
        if _is_at(here, wanted):
            return count
    return LONGEST_WAY


def _cards_between(wanted: QWidget) -> tuple[int | None, int]:
    """Return how many cards onward a control stands, and how many stops deep in its card."""
    page = next((each for each in windows()[0].findChildren(Page) if each.isVisible()), None)
    here = QApplication.focusWidget()
    if page is None or here is None or not page.isAncestorOf(wanted):
        return None, 0
    parts = sections(page)
    mine = next((place for place, stops in enumerate(parts) if here in stops), None)
    its = next((place for place, stops in enumerate(parts) if wanted in stops), None)
    if mine is None or its is None:
        return None, 0
    onward = (its - mine) % len(parts)
    back = onward - len(parts)
    return (onward if onward <= -back else back), parts[its].index(wanted)


def _beside(widget: QWidget, key: Qt.Key) -> QWidget:
    onward = key == Qt.Key.Key_Tab
    beside = widget.nextInFocusChain() if onward else widget.previousInFocusChain()
    return beside or widget


def _stops(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    chosen = not isinstance(widget, QRadioButton) or widget.isChecked()
    return tabbed and chosen and widget.isVisible() and widget.isEnabled()


def _field_in_focus() -> QWidget | None:
    here = QApplication.focusWidget()
    return here if isinstance(here, QLineEdit | QPlainTextEdit) else None


def _hits_are_shown() -> bool:
    lists = (each for window in windows() for each in window.findChildren(QListWidget))
    return any(each.isVisible() for each in lists)
