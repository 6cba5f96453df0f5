# SPDX-License-Identifier: EUPL-1.2
"""Fields in which something is chosen, and the passphrase."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.widgets.fields import (
    PassphraseField,
    PersonPicker,
    TextField,
    TickBox,
)
from tests.gui.clipping import clipped_texts, settle
from tests.gui.field_ground import (
    FOUND,
    focused,
    many,
    pills,
    shown,
    ticks,
)
from tests.gui.fingers import type_text
from tests.gui.naming import spoken_name

pytestmark = [
    pytest.mark.usefixtures("worn"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]


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
