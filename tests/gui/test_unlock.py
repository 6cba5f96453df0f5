# SPDX-License-Identifier: EUPL-1.2
"""Getting in: the right passphrase, the wrong one, too many wrong ones, the paper key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hop_desktop.gui.pages.unlock_page import UnlockPage
from tests.gui.fingers import type_text
from tests.gui.naming import spoken_name, unnamed
from tests.gui.pages import KINDERGARTEN, PASSPHRASE
from tests.gui.window import Opened, found_store, open_window


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    found_store(tmp_path, KINDERGARTEN)
    made = open_window(tmp_path)
    qtbot.waitUntil(lambda: not made.window.runner.is_working)
    yield made
    made.close()


def page_of(opened: Opened) -> UnlockPage:
    assert opened.window.door is not None
    page = opened.window.door.currentWidget()
    assert isinstance(page, UnlockPage)
    return page


def type_passphrase(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert spoken_name(focused) == "Paroolifraas"
    type_text(text)
    QTest.keyClick(focused, Qt.Key.Key_Return)


def test_the_cursor_waits_in_the_passphrase_field(opened: Opened) -> None:
    assert spoken_name(QApplication.focusWidget() or opened.window) == "Paroolifraas"
    assert unnamed(opened.window) == []


def test_the_right_passphrase_opens_the_first_room(qtbot: QtBot, opened: Opened) -> None:
    type_passphrase(PASSPHRASE)

    qtbot.waitUntil(lambda: opened.window.shell is not None)


def test_a_wrong_passphrase_is_said_at_the_field_and_marked(qtbot: QtBot, opened: Opened) -> None:
    type_passphrase("midagi muud üldse")

    field = page_of(opened).ui.passphraseField
    qtbot.waitUntil(lambda: "ei ava" in field.error())
    assert field.line.selectedText() == "midagi muud üldse"
    assert field.line.hasFocus()


def test_after_the_fifth_wrong_one_a_pause_counts_down(qtbot: QtBot, opened: Opened) -> None:
    field = page_of(opened).ui.passphraseField
    for _ in range(6):
        type_passphrase("ikka vale fraas")
        qtbot.waitUntil(lambda: bool(field.error()) and not opened.window.runner.is_working)

    assert "Proovi uuesti" in field.error()
    assert not page_of(opened).ui.openButton.isEnabled()

    opened.clock.moment += timedelta(minutes=2)
    page_of(opened)._count_down()
    assert page_of(opened).ui.openButton.isEnabled()
    assert field.error() == ""
