# SPDX-License-Identifier: EUPL-1.2
"""Getting in: the right passphrase, the wrong one, too many wrong ones, the paper key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from hop_desktop.domain.errors import StoreInUse, WrongPassphrase
from hop_desktop.gui.pages.unlock_page import UnlockPage
from tests import worlds
from tests.gui.clipping import clipped_texts, scrolls_sideways, settle
from tests.gui.fingers import type_text
from tests.gui.hands import find, press, words, write
from tests.gui.naming import spoken_name, unnamed
from tests.gui.pages import KINDERGARTEN, PASSPHRASE
from tests.gui.window import Opened, found_store, open_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    found_store(tmp_path, KINDERGARTEN)
    made = open_window(tmp_path)
    wait_for_logins(qtbot, made)
    yield made
    made.close()


def wait_for_logins(qtbot: QtBot, opened: Opened) -> None:
    qtbot.waitUntil(page_of(opened).ui.loginBox.box.isEnabled)


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
    qtbot.waitUntil(lambda: "ei sobi" in field.error())
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


def test_who_is_quicker_than_the_store_need_not_press_again(qtbot: QtBot, tmp_path: Path) -> None:
    found_store(tmp_path, KINDERGARTEN)
    made = open_window(tmp_path)
    write(made.window, "Paroolifraas", PASSPHRASE)
    press(made.window, "Ava")

    qtbot.waitUntil(lambda: made.window.shell is not None)
    made.close()


def test_who_is_quick_with_the_paper_key_need_not_press_again(qtbot: QtBot, tmp_path: Path) -> None:
    found_store(tmp_path, KINDERGARTEN)
    made = open_window(tmp_path)
    press(made.window, "Unustasin paroolifraasi")

    qtbot.waitUntil(lambda: "Ava taastelehega" in words(made.window))
    qtbot.waitUntil(lambda: not made.window.runner.is_working)
    assert "Ava taastelehega" in words(made.window)
    made.close()


def test_an_empty_field_is_told_what_it_wants(opened: Opened) -> None:
    press(opened.window, "Ava")

    assert page_of(opened).ui.passphraseField.error() == "Kirjuta paroolifraas"


def test_of_several_people_one_chooses_oneself_first(qtbot: QtBot, tmp_path: Path) -> None:
    worlds.a_kindergarten(tmp_path).close()
    made = open_window(tmp_path)
    wait_for_logins(qtbot, made)
    box = find(made.window, QComboBox, "Kasutaja")
    assert QApplication.focusWidget() is box

    write(made.window, "Paroolifraas", worlds.PASSPHRASE)
    press(made.window, "Ava")
    assert page_of(made).ui.loginBox.error() == "Vali kasutaja"
    box.setCurrentText("šeila")
    write(made.window, "Paroolifraas", "midagi muud üldse")
    press(made.window, "Ava")
    qtbot.waitUntil(lambda: "ei sobi" in page_of(made).ui.passphraseField.error())
    assert box.currentText() == "šeila"
    write(made.window, "Paroolifraas", worlds.PASSPHRASE)
    press(made.window, "Ava")
    qtbot.waitUntil(lambda: made.window.shell is not None)

    assert "Šeila Õunapuu" in words(made.window)
    made.close()


def test_the_sheet_gives_a_new_passphrase(qtbot: QtBot, tmp_path: Path) -> None:
    groups = found_store(tmp_path, KINDERGARTEN)
    made = open_window(tmp_path)
    wait_for_logins(qtbot, made)
    press(made.window, "Unustasin paroolifraasi")
    recover(made, "ABCD EFGH")
    qtbot.waitUntil(lambda: "Taastekoodis on trükiviga." in words(made.window))

    write(made.window, "Taastekood", "\n".join(groups).lower())
    press(made.window, "Ava andmed")
    qtbot.waitUntil(lambda: made.window.shell is not None)

    made.close()


def recover(opened: Opened, key: str) -> None:
    write(opened.window, "Taastekood", key)
    write(opened.window, "Uus paroolifraas", "kevadine sibul peenras 12")
    write(opened.window, "Sama paroolifraas uuesti", "kevadine sibul peenras 12")
    press(opened.window, "Ava andmed")


def test_giving_up_the_sheet_leads_back(qtbot: QtBot, opened: Opened) -> None:
    press(opened.window, "Unustasin paroolifraasi")
    assert unnamed(opened.window) == []
    press(opened.window, "Loobu")

    qtbot.waitUntil(lambda: "Andmed on lukus" in words(opened.window))


def test_a_damaged_key_file_is_explained_and_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    found_store(tmp_path, KINDERGARTEN)
    whole = {path: path.read_bytes() for path in tmp_path.glob("store.keys*")}
    for path in whole:
        path.write_bytes(b"katki")
    made = open_window(tmp_path)
    qtbot.waitUntil(lambda: "Võtmefail on puudu või rikutud" in words(made.window))
    assert unnamed(made.window) == []
    restore = find(made.window, QPushButton, "Taasta varukoopiast")
    assert restore.property("kind") == "primary"
    assert find(made.window, QPushButton, "Proovi uuesti").property("kind") == "secondary"

    for path, content in whole.items():
        path.write_bytes(content)
    press(made.window, "Proovi uuesti")
    qtbot.waitUntil(lambda: "Andmed on lukus" in words(made.window))
    made.close()


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (b"see ei ole andmebaas" * 500, "Andmehoidla fail on rikutud ja andmeid ei saa avada."),
        (b"", "Andmehoidla fail on rikutud ja andmeid ei saa avada."),
    ],
)
def test_a_damaged_store_is_said_in_a_sentence(
    qtbot: QtBot, tmp_path: Path, damage: bytes, sentence: str
) -> None:
    found_store(tmp_path, KINDERGARTEN)
    (tmp_path / "store.db").write_bytes(damage)
    made = open_window(tmp_path)
    wait_for_logins(qtbot, made)
    type_passphrase(PASSPHRASE)

    qtbot.waitUntil(lambda: sentence in words(made.window))
    made.close()


def test_a_store_in_use_names_who_has_it(qtbot: QtBot, tmp_path: Path) -> None:
    def held() -> None:
        raise StoreInUse("Öie, laua-arvuti")

    found_store(tmp_path, KINDERGARTEN)
    made = open_window(tmp_path, hold=held)

    qtbot.waitUntil(lambda: "HOP on juba avatud: Öie, laua-arvuti." in words(made.window))
    assert find(made.window, QPushButton, "Proovi uuesti").property("kind") == "primary"
    made.close()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600), (683, 384)])
def test_nothing_is_cut_on_the_unlock_page(opened: Opened, width: int, height: int) -> None:
    opened.window.resize(width, height)
    page_of(opened).refuse(WrongPassphrase())
    settle(opened.window)

    assert clipped_texts(opened.window) == []
    assert scrolls_sideways(opened.window) == []


def test_the_first_unlocking_after_an_update_says_how_far_it_is(
    qtbot: QtBot, opened: Opened
) -> None:
    page = page_of(opened)
    page.ui.busyLine.start("Avan andmeid")
    qtbot.waitUntil(page.ui.busyLine.isVisible)

    assert opened.window.door is not None
    opened.window.door._readIn.emit(500, 2_000)

    assert "Uuendan otsingut. Seda tehakse üks kord." in words(page)
    assert (page.ui.busyLine._bar.value(), page.ui.busyLine._bar.maximum()) == (500, 2_000)
