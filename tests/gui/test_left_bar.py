# SPDX-License-Identifier: EUPL-1.2
"""The left bar with its rooms, and the search in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.widgets.left_bar import LeftBar
from hop_desktop.gui.widgets.search_line import SearchLine
from tests.gui.clipping import clipped_texts, scrolls_sideways, settle
from tests.gui.fingers import type_text
from tests.gui.frame_ground import FOOT, ROOMS, shown, top_of
from tests.gui.naming import spoken_name

pytestmark = [
    pytest.mark.usefixtures("worn"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]


# Left bar


def bar() -> LeftBar:
    made = LeftBar()
    made.setProduct("HOP", "Sipsiku lasteaed")
    made.setEntries(ROOMS)
    made.setFootEntries(FOOT)
    made.setPerson("Anu Kask, õpetaja")
    made.setCountdown("Lukustub 10 min pärast")
    return made


def test_rooms_are_chosen_by_keyboard(qtbot: QtBot) -> None:
    made = bar()
    shown(qtbot, made)
    with qtbot.waitSignal(made.chosen) as choice:
        QTest.keyClick(made.button("children"), Qt.Key.Key_Space)
    assert choice.args == ["children"]
    made.setSelected("children")
    assert made.button("children").property("selected") is True


def test_the_main_act_stands_over_the_rooms_and_can_go(qtbot: QtBot) -> None:
    made = bar()
    made.setMainAct(("observe", "plus", "Lisa tähelepanek"))
    shown(qtbot, made)
    act = made.button("observe")
    assert act.property("kind") == "act"
    assert top_of(act, made) < top_of(made.button("today"), made)
    with qtbot.waitSignal(made.chosen) as choice:
        QTest.keyClick(act, Qt.Key.Key_Space)
    assert choice.args == ["observe"]
    made.setMainAct()
    with pytest.raises(KeyError):
        made.button("observe")


def test_the_narrow_bar_keeps_its_names(qtbot: QtBot) -> None:
    made = bar()
    page = QWidget()
    across = QHBoxLayout(page)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(made)
    across.addStretch(1)
    shown(qtbot, page)
    assert made.width() == 228
    made.fitBeside(480, 683)
    settle(page)
    assert (made.isNarrow(), made.width()) == (True, 64)
    assert spoken_name(made.button("children")) == "Lapsed"
    assert made.button("children").toolTip() == "Lapsed"
    assert scrolls_sideways(page) == []
    made.fitBeside(480, 1366)
    assert not made.isNarrow()
    assert made.button("children").text() == "Lapsed"


def test_a_long_name_of_a_room_widens_the_bar(qtbot: QtBot) -> None:
    made = bar()
    made.setEntries([("over", "overview", "Ülevaade kõigist juhtumitest ja üleandmistest")])
    shown(qtbot, made)
    assert made.wideWidth() > 228
    assert clipped_texts(made) == []


def test_in_a_low_window_the_rooms_draw_together(qtbot: QtBot) -> None:
    made = bar()
    made.setEntries([(f"{number}", "home", f"Tuba {number}") for number in range(7)])
    made.setNarrow(True)
    shown(qtbot, made, height=800)
    high = made.button("0").height()
    made.resize(made.width(), 384)
    settle(made)
    assert made.button("0").height() < high
    scroll = made.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0
    made.resize(made.width(), 800)
    settle(made)
    assert made.button("0").height() == high


def test_every_room_of_a_full_house_is_in_sight_at_two_hundred_percent(qtbot: QtBot) -> None:
    made = bar()
    made.setMainAct(("observe", "plus", "Lisa tähelepanek"))
    made.setEntries([(f"{number}", "home", f"Tuba {number}") for number in range(8)])
    made.setFootEntries([(name, "lock", name) for name in ("Otsi", "Seaded", "Lukusta")])
    made.setNarrow(True)
    shown(qtbot, made, height=384)
    settle(made)
    scroll = made.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0
    assert made.button("Lukusta").visibleRegion().boundingRect().height() > 20


def test_rooms_can_change_while_one_is_open(qtbot: QtBot) -> None:
    made = bar()
    made.setSelected("children")
    made.setEntries([("inbox", "inbox", "Postkast"), ("children", "children", "Lapsed")])
    shown(qtbot, made)
    assert made.button("children").property("selected") is True
    with pytest.raises(KeyError):
        made.button("today")


# Search


def test_searching_asks_after_the_last_letter(qtbot: QtBot) -> None:
    line = SearchLine("Otsi lapsi")
    shown(qtbot, line)
    asked: list[str] = []
    line.wanted.connect(asked.append)
    with qtbot.waitSignal(line.wanted):
        type_text("õun", line)
    assert asked == ["õun"]
    assert spoken_name(line) == "Otsi lapsi"


def test_escape_empties_the_search_and_then_leaves_the_key(qtbot: QtBot) -> None:
    line = SearchLine("Otsi lapsi")
    shown(qtbot, line)
    type_text("õun", line)
    with qtbot.waitSignal(line.wanted) as asked:
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), asked.args) == ("", [""])
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    again.accept()
    QApplication.sendEvent(line, again)
    assert not again.isAccepted()
