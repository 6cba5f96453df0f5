# SPDX-License-Identifier: EUPL-1.2
"""Fields into which words and days are typed."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.style import apply_look
from hop_desktop.gui.widgets.fields import (
    FreeText,
    TextField,
)
from hop_desktop.gui.widgets.month_popup import MonthPopup
from hop_desktop.gui.widgets.typed_days import day_problem, read_day
from tests.gui.clipping import settle
from tests.gui.field_ground import (
    MONDAY,
    dated,
    focused,
    shown,
)
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed

pytestmark = [
    pytest.mark.usefixtures("worn"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]


# Words


def test_enter_in_a_line_says_submitted_and_nothing_else(qtbot: QtBot) -> None:
    field = TextField()
    shown(qtbot, field)
    type_text("Õie", field.control)
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(field.control, Qt.Key.Key_Return)
    assert field.value() == "Õie"


def test_typing_tells_that_the_field_changed(qtbot: QtBot) -> None:
    field = FreeText()
    shown(qtbot, field)
    with qtbot.waitSignal(field.changed):
        type_text("õ", field.control)


def test_blanks_around_words_are_not_part_of_them() -> None:
    field = FreeText()
    field.setValue("  Küsis ise abi.\n\n")
    assert field.value() == "Küsis ise abi."


def test_free_text_grows_to_twelve_lines(qtbot: QtBot) -> None:
    field = FreeText()
    page = shown(qtbot, field)
    line = field.control.fontMetrics().lineSpacing()
    heights = []
    for lines in (1, 5, 9, 12, 30):
        field.setValue("\n".join(["Mängis."] * lines))
        settle(page)
        heights.append(field.control.height())
    one, five, nine, twelve, thirty = heights
    assert one == five
    assert nine - five == 4 * line
    assert twelve - five == 7 * line
    assert thirty == twelve


@pytest.mark.parametrize("scale", [100, 115, 130])
def test_free_text_that_just_fits_needs_no_scroll_bar(
    qtbot: QtBot, worn: QApplication, scale: Literal[100, 115, 130]
) -> None:
    apply_look(worn, Preferences(text_size=scale))
    field = FreeText()
    field.setLines(2)
    shown(qtbot, field)
    field.setValue("Palub abi sõnaga.\nEi lükka.")
    assert isinstance(field.control, QPlainTextEdit)
    settle(field.control)
    assert field.control.verticalScrollBar().maximum() == 0


def test_free_text_begins_with_the_lines_it_is_given(qtbot: QtBot) -> None:
    low, high = FreeText(), FreeText()
    low.setLines(3)
    shown(qtbot, low, high)
    line = low.control.fontMetrics().lineSpacing()
    assert high.control.height() - low.control.height() == 2 * line


def test_tab_leaves_the_free_text_and_ctrl_enter_finishes_it(qtbot: QtBot) -> None:
    text, after = FreeText(), TextField()
    shown(qtbot, text, after)
    text.focusControl()
    with qtbot.waitSignal(text.submitted):
        QTest.keyClick(text.control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert text.value() == ""
    QTest.keyClick(text.control, Qt.Key.Key_Tab)
    assert after.control.hasFocus()


def test_pasted_markup_becomes_plain_words_and_can_be_undone(qtbot: QtBot) -> None:
    field = FreeText()
    shown(qtbot, field)
    brought = QMimeData()
    brought.setHtml("<b>Küsis</b> ise abi")
    brought.setText("Küsis ise abi")
    QApplication.clipboard().setMimeData(brought)
    field.focusControl()
    QTest.keyClick(field.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "Küsis ise abi"
    QTest.keyClick(field.control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == ""


def test_letters_left_are_counted_near_the_limit(qtbot: QtBot) -> None:
    field = FreeText()
    field.setLimit(100)
    shown(qtbot, field)
    field.setValue("õ" * 79)
    assert not any(label.isVisible() for label in field.findChildren(QLabel))
    field.setValue("õ" * 80)
    assert [label.text() for label in field.findChildren(QLabel) if label.isVisible()] == [
        "Alles 20 tähemärki"
    ]


# Days


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5.3.26", date(2026, 3, 5)),
        ("05.03.2026", date(2026, 3, 5)),
        ("5. 3. 2026", date(2026, 3, 5)),
        ("5/3/2026", date(2026, 3, 5)),
        ("2026-03-05", date(2026, 3, 5)),
        ("5 Mar 2026", date(2026, 3, 5)),
        ("5 Sept. 26", date(2026, 9, 5)),
        (" Täna ", MONDAY),
        ("eile", date(2026, 11, 22)),
        ("29.2.2024", date(2024, 2, 29)),
        ("1.9.36", date(2036, 9, 1)),
        ("1.9.37", date(1937, 9, 1)),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, day: date) -> None:
    assert read_day(typed, MONDAY) == day
    assert day_problem(typed, MONDAY) == ""


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", ""),
        ("5.3", "no-year"),
        ("5.3.", "no-year"),
        ("31.2.2026", "not-a-date"),
        ("5.3.026", "not-a-date"),
        ("reedel", "not-a-date"),
        ("5 mai 2026", "not-a-date"),
        ("2026", "not-a-date"),
    ],
)
def test_what_is_no_day_says_why(typed: str, problem: str) -> None:
    assert read_day(typed, MONDAY) is None
    assert day_problem(typed, MONDAY) == problem


def test_leaving_the_day_writes_it_in_full(qtbot: QtBot) -> None:
    field, after = dated(), TextField()
    shown(qtbot, field, after)
    field.focusControl()
    type_text("5.3.26", field.control)
    after.focusControl()
    assert field.text() == "05.03.2026"
    assert field.day() == date(2026, 3, 5)


def test_what_is_no_day_stays_as_typed(qtbot: QtBot) -> None:
    field, after = dated(), TextField()
    shown(qtbot, field, after)
    field.focusControl()
    type_text("35.3.26", field.control)
    after.focusControl()
    assert (field.text(), field.day()) == ("35.3.26", None)
    assert field.problem() == "not-a-date"


def test_the_hint_tells_the_weekday(qtbot: QtBot) -> None:
    field = dated()
    shown(qtbot, field)
    field.setDay(MONDAY)
    hint = field.hint()
    field.setDay(date(2026, 11, 24))
    assert hint
    assert hint != field.hint()
    field.setDay(None)
    assert field.hint() == "päev.kuu.aasta"


def test_yesterday_is_one_press_away(qtbot: QtBot) -> None:
    field = dated()
    shown(qtbot, field)
    field.focusControl()
    for _ in range(3):  # the calendar, today, yesterday
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert field.day() == date(2026, 11, 22)
    assert field.control.hasFocus()


def test_the_calendar_opens_and_closes_by_keyboard(qtbot: QtBot) -> None:
    field = dated()
    shown(qtbot, field)
    field.setDay(date(2026, 3, 5))
    field.focusControl()
    QTest.keyClick(field.control, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(MonthPopup)
    assert isinstance(popup, MonthPopup)
    table = popup.month.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(table, QWidget)
    assert unnamed(popup) == []
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert field.day() == date(2026, 3, 6)
    assert field.control.hasFocus()
