# SPDX-License-Identifier: EUPL-1.2
"""About the program: reached from settings and help, its parts and their licences read by keys."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop import __version__
from hop_desktop.app.surroundings import Surroundings
from hop_desktop.gui.dialogs.about import AboutDialog
from hop_desktop.gui.dialogs.help import HelpDialog
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.parts import OWN, licence_text, parts
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.widgets.facts import FactList
from tests import worlds
from tests.gui.clipping import clipped_texts
from tests.gui.fingers import type_text
from tests.gui.hands import find, press, words
from tests.gui.naming import unnamed
from tests.gui.pages import House, PreparedFiles
from tests.gui.window import open_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def behind(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    yield window
    for dialog in window.findChildren(AboutDialog):
        dialog.close()


@pytest.fixture
def files() -> PreparedFiles:
    return PreparedFiles()


def opened(around: Surroundings, files: PreparedFiles, behind: QWidget) -> AboutDialog:
    dialog = AboutDialog(around, files, behind)
    dialog.show()
    QApplication.processEvents()
    return dialog


@pytest.fixture
def about(tmp_path: Path, files: PreparedFiles, behind: QWidget) -> AboutDialog:
    around = worlds.surroundings(tmp_path)._replace(resources=resources_folder())
    return opened(around, files, behind)


def seek(qtbot: QtBot, dialog: AboutDialog, wanted: str, rows: int) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    dialog.search.clear()
    type_text(wanted, dialog.search)
    qtbot.waitUntil(lambda: shown(dialog) == rows, timeout=5_000)


def shown(dialog: AboutDialog) -> int:
    return len([row for row in dialog.rows.rows() if row.isVisible()])


def test_it_tells_the_version_the_licence_and_where_the_data_lie(
    about: AboutDialog, tmp_path: Path, files: PreparedFiles
) -> None:
    (told,) = about.findChildren(FactList)

    assert ("Versioon", __version__) in told.facts()
    assert ("Litsents", "EUPL-1.2") in told.facts()
    assert ("Andmed", str(tmp_path)) in told.facts()
    assert "Nende failid tohib asendada enda muudetutega" in words(about)
    press(about, "Näita andmeid kaustas")
    assert files.shown == [tmp_path]


def test_a_part_is_found_and_its_licence_read_by_keys_alone(
    qtbot: QtBot, about: AboutDialog
) -> None:
    seek(qtbot, about, "qt 6", 1)
    QTest.keyClick(about.search, Qt.Key.Key_Down)
    QTest.keyClick(about.rows.rows()[0], Qt.Key.Key_Space)

    assert about.text.hasFocus()
    assert about.text.accessibleName() == "Litsents: Qt"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in about.text.toPlainText()
    assert "Qt 6.11.3, LGPL-3.0-only" in words(about)

    QTest.keyClick(about.text, Qt.Key.Key_Escape)
    assert about.isVisible()
    assert about.rows.rows()[0].hasFocus()
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()


def test_it_closes_from_a_licence_as_the_lock_closes_it(qtbot: QtBot, about: AboutDialog) -> None:
    seek(qtbot, about, "zxcvbn", 1)
    about.rows.rows()[0].click()
    assert about.text.isVisible()
    press(about, "Sulge")
    assert not about.isVisible()


def test_the_search_begins_anew_from_a_licence(qtbot: QtBot, about: AboutDialog) -> None:
    seek(qtbot, about, "eupl", 1)
    press(about, about.rows.rows()[0].accessibleName())
    assert "EUROPEAN UNION PUBLIC LICENCE" in about.text.toPlainText()

    seek(qtbot, about, "dinosaurus", 0)
    assert "Sellist osa ei ole." in words(about)
    about.search.clear()
    qtbot.waitUntil(lambda: shown(about) > 1, timeout=5_000)
    assert not about.strip.isVisible()


def test_everything_has_a_name_and_room(about: AboutDialog) -> None:
    for size in ((1334, 736), (651, 352)):
        about.resize(*size)
        QApplication.processEvents()
        assert unnamed(about) == []
        assert clipped_texts(about) == []


def test_a_list_or_a_text_that_is_gone_is_told_in_a_sentence(
    tmp_path: Path, files: PreparedFiles, behind: QWidget
) -> None:
    resources = tmp_path / "resources"
    copytree(resources_folder() / "licences", resources / "licences")
    around = worlds.surroundings(tmp_path / "none")._replace(resources=resources)
    (resources / "licences" / "zxcvbn.txt").unlink()
    known = {part.name: part for part in parts(resources)}
    assert known["Python"].version == platform.python_version()
    assert licence_text(resources, known["zxcvbn"]) == ""
    (resources / "licences" / "EUPL-1.2.txt").write_bytes(b"\xff")

    dialog = opened(around, files, behind)
    assert not dialog.folderButton.isVisible()  # nothing was founded: there is no folder
    press(dialog, f"HOP Desktop {OWN.version}. EUPL-1.2")
    assert "Selle litsentsi teksti ei saa lugeda." in words(dialog)

    for damage in (b"[{]", b"[{}]"):
        (resources / "licences" / "parts.json").write_bytes(damage)
        assert parts(resources) == ()
        assert "Osade loetelu ei saa lugeda." in words(opened(around, files, behind))


def test_the_settings_lead_to_it(house: House) -> None:
    page = house.show(Where(page=PageName.SETTINGS, words="computer"))
    find(page, QPushButton, "Teave programmist").setFocus()
    QTest.keyClick(find(page, QPushButton, "Teave programmist"), Qt.Key.Key_Space)

    (dialog,) = page.findChildren(AboutDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_help_leads_to_it_before_the_lock_and_the_help_leads_back(
    tmp_path: Path, qtbot: QtBot
) -> None:
    worlds.a_kindergarten(tmp_path).close()
    window = open_window(tmp_path).window
    window.show()
    window.open_help()
    (help_dialog,) = window.findChildren(HelpDialog)
    press(help_dialog, "Teave programmist")
    (dialog,) = window.findChildren(AboutDialog)

    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    over = [each for each in dialog.findChildren(HelpDialog) if each.isVisible()]
    assert [each.place for each in over] == ["rules#about"]
    press(over[0], "Teave programmist")
    assert [each for each in window.findChildren(AboutDialog) if each.isVisible()] == [dialog]
    dialog.reject()
    window.close()
