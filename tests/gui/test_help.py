# SPDX-License-Identifier: EUPL-1.2
"""The help: the same topics in every language, read, searched, printed, and saved to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.gui.dialogs.help import HelpDialog
from hop_desktop.gui.files import Files
from hop_desktop.gui.help_topics import NAMES, OF_PAGE, TEMPLATES, topics
from hop_desktop.gui.languages import LOCALES
from hop_desktop.gui.resources import resources_folder
from tests.gui.clipping import clipped_texts
from tests.gui.fingers import type_text
from tests.gui.hands import press, words
from tests.gui.naming import unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LINK = re.compile(r"\]\(([^)]+)\)")
SHAPE = re.compile(r"^(#+|- \[ \]|-|\|)", re.MULTILINE)


class SaveHere(Files):
    """Saves where the test says."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:  # noqa: ARG002  as the real one
        """Take the offered name in the test's own folder."""
        return self.path / name


@pytest.fixture
def help_dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[HelpDialog]:
    """Open the Estonian help over a window of 1366×768."""
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.resize(1366, 768)
    behind.show()
    dialog = HelpDialog(topics(resources_folder(), "et"), SaveHere(tmp_path), behind)
    dialog.show()
    yield dialog
    behind.close()


@pytest.mark.parametrize("language", LOCALES)
def test_every_topic_is_written_in_every_language(language: str) -> None:
    folder = resources_folder() / "help" / language

    assert {path.stem for path in folder.iterdir()} == set(NAMES)
    for topic, estonian in zip(
        topics(resources_folder(), language), topics(resources_folder(), "et"), strict=True
    ):
        assert SHAPE.findall(topic.text) == SHAPE.findall(estonian.text), topic.name
        assert topic.title not in {"", topic.name}
        assert set(LINK.findall(topic.text)) <= set(NAMES)
        assert "![" not in topic.text


def test_every_template_and_screen_has_its_topic() -> None:
    assert set(NAMES) >= TEMPLATES
    assert set(OF_PAGE.values()) <= set(NAMES)


def test_a_topic_is_found_by_its_words(qtbot: QtBot, help_dialog: HelpDialog) -> None:
    type_text("BitLocker", help_dialog.search)
    qtbot.waitUntil(lambda: help_dialog.list.count() == 1, timeout=5_000)

    topic = help_dialog.topic()
    assert topic is not None
    assert topic.name == "protection"
    assert help_dialog.reader.textCursor().selectedText() == "BitLocker"


def test_nothing_found_says_so(qtbot: QtBot, help_dialog: HelpDialog) -> None:
    type_text("dinosaurus", help_dialog.search)
    qtbot.waitUntil(lambda: help_dialog.list.count() == 0, timeout=5_000)

    assert help_dialog.reader.toPlainText() == ""
    assert not help_dialog.printButton.isEnabled()
    assert help_dialog.strip.isVisible()


def test_a_template_is_saved_to_be_filled_in(help_dialog: HelpDialog, tmp_path: Path) -> None:
    help_dialog.open_topic("dpia")
    press(help_dialog, "Salvesta muudetav fail")

    with ZipFile(tmp_path / "dpia.odt") as saved:
        words = saved.read("content.xml").decode()
    assert "Vastutav töötleja" in words
    assert "artikkel 35" in words
    assert help_dialog.strip.isVisible()


def test_a_folder_that_takes_no_file_is_said(help_dialog: HelpDialog, tmp_path: Path) -> None:
    help_dialog.open_topic("dpia")
    (tmp_path / "dpia.odt").mkdir()
    press(help_dialog, "Salvesta muudetav fail")

    assert "Vali teine kaust" in words(help_dialog.strip)


def test_only_templates_are_offered_to_be_saved(help_dialog: HelpDialog) -> None:
    for name in NAMES:
        help_dialog.open_topic(name)
        assert help_dialog.saveButton.isVisible() == (name in TEMPLATES)


def test_everything_has_a_name_and_fits(help_dialog: HelpDialog) -> None:
    assert unnamed(help_dialog) == []
    for width, height in ((1334, 736), (651, 352)):
        help_dialog.resize(width, height)
        QApplication.processEvents()
        assert clipped_texts(help_dialog) == []
