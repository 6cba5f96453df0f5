# SPDX-License-Identifier: EUPL-1.2
"""The fields of a form, filled with the keyboard and told to those who listen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import Literal

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.style import apply_look
from hop_desktop.gui.widgets.error_summary import clear_problems, show_problems
from hop_desktop.gui.widgets.fields import (
    ChoiceBox,
    ChoicePills,
    DateField,
    Field,
    FreeText,
    PassphraseField,
    PersonPicker,
    TextField,
    TickBox,
    TickGroup,
)
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.month_popup import MonthPopup
from hop_desktop.gui.widgets.typed_days import day_problem, read_day
from tests.gui.clipping import SIZES, clipped_texts, lengthen, settle
from tests.gui.fingers import type_text
from tests.gui.naming import spoken_name, unnamed, walked

pytestmark = [
    pytest.mark.usefixtures("worn"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]
MONDAY = date(2026, 11, 23)
AREAS = [("speech", "Kõne"), ("social", "Suhtlemine"), ("play", "Mäng"), ("other", "Muu")]
FOUND = [("1", "Õie Õunapuu", "Päikese rühm · 2021"), ("2", "Õnne Õun", "Tähe rühm · 2020")]


def pills() -> ChoicePills:
    field = ChoicePills()
    field.setChoices(AREAS)
    return field


def many() -> ChoiceBox:
    field = ChoiceBox()
    field.setChoices([("0793", "Tartu linn"), ("0171", "Elva vald")])
    return field


def ticks() -> TickGroup:
    field = TickGroup()
    field.setChoices([("teacher", "Rühmaõpetaja"), ("head", "Juht")])
    return field


def dated() -> DateField:
    field = DateField()
    field.setToday(MONDAY)
    field.setQuick(True)
    return field


MAKERS: tuple[Callable[[], Field], ...] = (
    TextField,
    FreeText,
    dated,
    pills,
    many,
    TickBox,
    ticks,
    PassphraseField,
    PersonPicker,
)
EVERY = pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)


def shown(qtbot: QtBot, *fields: QWidget, width: int = 700, height: int = 600) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for field in fields:
        column.addWidget(field)
    column.addStretch(1)
    qtbot.addWidget(page, before_close_func=lambda _: page.hide())
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    settle(page)
    return page


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def told(widget: QWidget) -> str:
    """Return what a screen reader says after the name."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


# What every field does


@EVERY
def test_the_widget_with_the_focus_has_the_name(make: Callable[[], Field], qtbot: QtBot) -> None:
    field = make()
    field.setLabel("Mida märkasid?")
    page = shown(qtbot, field)
    assert unnamed(page) == []
    field.focusControl()
    assert QApplication.focusWidget() is field.control
    words = f"{spoken_name(field.control)} {told(field.control)}"
    assert "Mida märkasid?" in words


@EVERY
def test_an_error_stands_over_the_control_and_is_told(
    make: Callable[[], Field], qtbot: QtBot
) -> None:
    field = make()
    field.setLabel("Mida märkasid?")
    field.setHint("Kaks-kolm lauset")
    shown(qtbot, field)
    field.setError("Kirjuta, mida märkasid")
    assert field.error() == "Kirjuta, mida märkasid"
    assert "Viga: Kirjuta, mida märkasid. Kaks-kolm lauset" in told(field.control)
    sentence = next(label for label in field.findChildren(QLabel) if label.text() == field.error())
    assert sentence.isVisible()
    above = sentence.mapTo(field, sentence.rect().bottomLeft()).y()
    assert above <= field.control.mapTo(field, field.control.rect().topLeft()).y()
    field.setError("")
    assert not sentence.isVisible()
    assert "Viga" not in told(field.control)


@EVERY
def test_only_optional_fields_are_marked(make: Callable[[], Field], qtbot: QtBot) -> None:
    field = make()
    field.setLabel("Olukord")
    shown(qtbot, field)
    assert not any("soovi" in label.text() for label in field.findChildren(QLabel))
    field.setOptional(True)
    assert any("Olukord (soovi korral)" in label.text() for label in field.findChildren(QLabel))


@EVERY
@pytest.mark.parametrize("width", [size.width() // 2 for size in SIZES])
def test_no_word_of_a_field_is_cut_off(make: Callable[[], Field], width: int, qtbot: QtBot) -> None:
    field = make()
    field.setLabel("Kes on last kasvatavale isikule sellest rääkinud ja millal see oli?")
    field.setHint("Kui rääkijaid oli mitu, kirjuta see, kes rääkis viimasena ja kõige pikemalt.")
    page = shown(qtbot, field, width=width)
    field.setError("Kirjuta, kes rääkis, ja lisa kuupäev või vali, et sellest ei ole räägitud")
    settle(page)
    assert clipped_texts(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert page.width() == width


@EVERY
def test_markup_in_words_is_shown_as_typed(make: Callable[[], Field]) -> None:
    field = make()
    plain = Qt.TextFormat.PlainText
    assert {label.textFormat() for label in field.findChildren(QLabel)} == {plain}


def test_an_ampersand_in_a_label_is_no_shortcut(qtbot: QtBot) -> None:
    field = TextField()
    field.setLabel("Õpetaja & vanem")
    shown(qtbot, field)
    assert spoken_name(field.control) == "Õpetaja & vanem"


def test_tab_goes_through_fields_in_their_order(qtbot: QtBot) -> None:
    first, day, area, text, box, roles, last = (
        TextField(),
        dated(),
        ChoicePills(),
        FreeText(),
        TickBox(),
        TickGroup(),
        TextField(),
    )
    fields: tuple[Field, ...] = (first, day, area, text, box, roles, last)
    page = shown(qtbot, *fields)
    for before, after in pairwise(fields):
        QWidget.setTabOrder(before, after)
    area.setChoices(AREAS)  # as a page does: after the form has set its tab order
    roles.setChoices([("teacher", "Rühmaõpetaja"), ("head", "Juht")])
    settle(page)
    stops = walked(page, first.control)
    owners = [next(field for field in fields if field.isAncestorOf(stop)) for stop in stops]
    assert list(dict.fromkeys(owners)) == list(fields)
    assert owners.count(area) == 1  # the pills are one stop, arrow keys move inside


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


# Choices


def test_arrow_keys_move_the_choice_of_pills(qtbot: QtBot) -> None:
    field = pills()
    shown(qtbot, field)
    field.focusControl()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert field.value() == "speech"
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert field.value() == "social"
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert field.value() == "speech"


def test_pills_are_radio_buttons_in_a_named_group() -> None:
    field = pills()
    field.setLabel("Valdkond")
    roles = {QAccessible.queryAccessibleInterface(pill).role() for pill in field.pills()}
    assert roles == {QAccessible.Role.RadioButton}
    group = field.pills()[0].parentWidget()
    assert group is not None
    assert QAccessible.queryAccessibleInterface(group).role() == QAccessible.Role.Grouping
    assert spoken_name(group) == "Valdkond"


def test_pills_wrap_in_a_narrow_place(qtbot: QtBot) -> None:
    field = pills()
    page = shown(qtbot, field, width=240)
    assert len({pill.y() for pill in field.pills()}) > 1
    assert clipped_texts(page) == []


def test_a_choice_can_be_taken_back_and_kept(qtbot: QtBot) -> None:
    field = pills()
    shown(qtbot, field)
    field.setValue("play")
    field.setChoices([("play", "Mäng"), ("learning", "Õppimine")])
    assert field.value() == "play"
    with qtbot.waitSignal(field.changed):
        field.setValue("")
    assert field.value() == ""


def test_a_long_list_of_choices_opens_by_keyboard(qtbot: QtBot) -> None:
    field = many()
    shown(qtbot, field)
    field.focusControl()
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(field.control, Qt.Key.Key_Down)
    assert field.value() == "0793"
    field.setValue("")
    assert field.value() == ""


def test_pressing_the_words_ticks_the_box(qtbot: QtBot) -> None:
    field = TickBox()
    field.setLabel("Laps võib olla ohus")
    shown(qtbot, field)
    words = next(label for label in field.findChildren(QLabel) if label.isVisible())
    with qtbot.waitSignal(field.changed):
        QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert field.isTicked()
    QTest.keyClick(field.control, Qt.Key.Key_Space)
    assert not field.isTicked()


def test_any_of_several_can_be_ticked(qtbot: QtBot) -> None:
    field = ticks()
    shown(qtbot, field)
    field.focusControl()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert field.values() == {"teacher", "head"}
    field.setValues({"head"})
    assert field.values() == {"head"}


# Passphrase


def test_the_eye_shows_the_passphrase_and_hides_it_again(qtbot: QtBot) -> None:
    field = PassphraseField()
    field.setLabel("Paroolifraas")
    shown(qtbot, field)
    type_text("õunapuu kolm", field.control)
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClick(field.control, Qt.Key.Key_Tab)
    eye = focused()
    assert spoken_name(eye) == "Näita paroolifraasi"
    QTest.keyClick(eye, Qt.Key.Key_Space)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    assert spoken_name(eye) == "Peida paroolifraas"
    field.clear()
    assert field.value() == ""
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_noticed_by_the_letters(qtbot: QtBot) -> None:
    field = PassphraseField()
    shown(qtbot, field)
    note = next(label for label in field.findChildren(QLabel) if "lukk" in label.text())
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    seen = []
    for letter, held in (("A", shift), ("Õ", none), ("1", none), ("a", none), ("õ", shift)):
        press = QKeyEvent(QEvent.Type.KeyPress, 0, held, letter)
        QApplication.sendEvent(field.control, press)
        seen.append(note.isVisible())
    assert seen == [False, True, True, False, True]


# People


def test_two_letters_ask_for_people_once(qtbot: QtBot) -> None:
    field = PersonPicker()
    shown(qtbot, field)
    asked: list[str] = []
    field.wanted.connect(asked.append)
    type_text("õ", field.control)
    with qtbot.waitSignal(field.wanted):
        type_text("un", field.control)
    assert asked == ["õun"]


def test_a_person_is_chosen_with_arrow_and_enter(qtbot: QtBot) -> None:
    field = PersonPicker()
    shown(qtbot, field)
    field.focusControl()
    type_text("õu", field.control)
    field.setHits(FOUND)
    QTest.keyClick(field.control, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen) as choice:
        QTest.keyClick(field.control, Qt.Key.Key_Return)
    assert choice.args == ["2"]
    assert (field.value(), field.text()) == ("2", "Õnne Õun")
    assert field.list.isHidden()
    assert field.control.hasFocus()


def test_the_first_person_found_is_ready_for_enter(qtbot: QtBot) -> None:
    field = PersonPicker()
    shown(qtbot, field)
    field.focusControl()
    field.setHits(FOUND)
    QTest.keyClick(field.control, Qt.Key.Key_Return)
    assert field.value() == "1"


def test_typing_on_unchooses_the_person(qtbot: QtBot) -> None:
    field = PersonPicker()
    shown(qtbot, field)
    field.setChosen("2", "Õnne Õun")
    with qtbot.waitSignal(field.changed):
        type_text("a", field.control)
    assert field.value() == ""


def test_somebody_new_is_the_last_row(qtbot: QtBot) -> None:
    field = PersonPicker()
    field.setAddText("Lisa uus laps")
    shown(qtbot, field)
    field.focusControl()
    field.setHits(FOUND)
    for _ in FOUND:
        QTest.keyClick(field.control, Qt.Key.Key_Down)
    assert field.list.said() == "Lisa uus laps"
    with qtbot.waitSignal(field.addWanted):
        QTest.keyClick(field.control, Qt.Key.Key_Return)


def test_nobody_found_is_said_and_cannot_be_chosen(qtbot: QtBot) -> None:
    field = PersonPicker()
    shown(qtbot, field)
    field.focusControl()
    type_text("xq", field.control)
    field.setHits([])
    assert field.list.isVisible()
    assert field.list.choices() == 0
    QTest.keyClick(field.control, Qt.Key.Key_Return)
    assert field.value() == ""


def test_escape_and_leaving_close_the_list(qtbot: QtBot) -> None:
    field, after = PersonPicker(), TextField()
    shown(qtbot, field, after)
    field.focusControl()
    field.setHits(FOUND)
    QTest.keyClick(field.control, Qt.Key.Key_Escape)
    assert field.list.isHidden()
    field.setHits(FOUND)
    after.focusControl()
    assert field.list.isHidden()


def test_a_person_is_chosen_with_the_mouse(qtbot: QtBot) -> None:
    field = PersonPicker()
    page = shown(qtbot, field)
    field.focusControl()
    field.setHits(FOUND)
    settle(page)
    row = field.list.visualItemRect(field.list.item(1)).center()
    QTest.mouseClick(field.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert field.value() == "2"


# What is to be mended


def test_problems_stand_at_the_fields_and_in_the_summary(qtbot: QtBot) -> None:
    strip, area, text = MessageStrip(), pills(), FreeText()
    shown(qtbot, strip, area, text)
    fields: dict[str, Field] = {"area": area, "facts": text}
    problems = {"facts": "Kirjuta, mida märkasid", "area": "Vali valdkond", "id": "Ava uuesti."}
    assert show_problems(strip, "Paranda kaks kohta", fields, problems)
    assert (area.error(), text.error()) == ("Vali valdkond", "Kirjuta, mida märkasid")
    assert [link.text() for link in strip.links()] == ["Vali valdkond", "Kirjuta, mida märkasid"]
    assert strip.detail() == "Ava uuesti."
    assert QApplication.focusWidget() is area.control
    strip.links()[1].click()
    assert text.control.hasFocus()


def test_without_problems_nothing_is_left_of_the_earlier_ones(qtbot: QtBot) -> None:
    strip, text = MessageStrip(), FreeText()
    shown(qtbot, strip, text)
    fields: dict[str, Field] = {"facts": text}
    show_problems(strip, "Paranda üks koht", fields, {"facts": "Kirjuta, mida märkasid"})
    assert not show_problems(strip, "Paranda", fields, {})
    assert (text.error(), strip.title(), strip.isVisible()) == ("", "", False)


def test_a_success_stays_when_problems_are_cleared(qtbot: QtBot) -> None:
    strip = MessageStrip()
    shown(qtbot, strip)
    strip.showMessage("ok", "Tähelepanek on salvestatud")
    clear_problems(strip, {})
    assert strip.isVisible()
