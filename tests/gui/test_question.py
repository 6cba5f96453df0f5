# SPDX-License-Identifier: EUPL-1.2
"""A question before something is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
)
from pytestqt.qtbot import QtBot

from hop_desktop.gui.dialogs.question import QuestionDialog
from tests.gui.clipping import clipped_texts, lengthen, settle
from tests.gui.frame_ground import shown
from tests.gui.naming import spoken_name

pytestmark = [
    pytest.mark.usefixtures("worn"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen has no window manager
]


# Questions


def question(*, danger: bool = True) -> QuestionDialog:
    return QuestionDialog(
        "Kas kustutad tähelepaneku?",
        "Seda ei saa tagasi tuua.",
        yes="Kustuta tähelepanek",
        no="Jäta alles",
        danger=danger,
    )


def test_enter_and_escape_are_the_safe_answer(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = question()
        shown(qtbot, dialog, width=420, height=200)
        focused = QApplication.focusWidget()
        assert focused is dialog.ui.noButton
        QTest.keyClick(focused, key)
        assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_other_answer_is_a_verb_away(qtbot: QtBot) -> None:
    dialog = question()
    shown(qtbot, dialog, width=420, height=200)
    assert dialog.ui.yesButton.property("kind") == "danger"
    QTest.keyClick(dialog.ui.yesButton, Qt.Key.Key_Space)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_question_says_itself_and_nothing_in_the_title(qtbot: QtBot) -> None:
    dialog = question(danger=False)
    shown(qtbot, dialog, width=420, height=200)
    assert spoken_name(dialog) == "Kas kustutad tähelepaneku?"
    assert "tähelepaneku" not in dialog.windowTitle()
    lengthen(dialog)
    dialog.adjustSize()
    settle(dialog)
    assert clipped_texts(dialog) == []
