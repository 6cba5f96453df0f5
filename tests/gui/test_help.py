# SPDX-License-Identifier: EUPL-1.2
"""The help window: read, searched, walked through, printed, and templates saved to fill in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.gui.dialogs.help import HelpDialog
from hop_desktop.gui.files import Files
from hop_desktop.gui.help_topics import CONTENTS, TEMPLATES, Library
from hop_desktop.gui.preferences import LANGUAGES, Language
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.widgets.reader import Reader
from tests.gui.clipping import clipped_texts
from tests.gui.fingers import type_text
from tests.gui.hands import press, words
from tests.gui.naming import unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class SaveHere(Files):
    """Saves where the test says."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:  # noqa: ARG002  as the real one
        """Take the offered name in the test's own folder."""
        return self.path / name


Open = Callable[..., HelpDialog]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Open:
    """Return how to open the help at a place, over a window of 1366×768."""
    windows: list[QWidget] = []

    def open_(place: str = CONTENTS, language: Language = "et") -> HelpDialog:
        behind = QWidget()
        windows.append(behind)  # pytest-qt alone would let it go
        qtbot.addWidget(behind)
        behind.resize(1366, 768)
        library = Library(resources_folder(), language)
        dialog = HelpDialog(library, SaveHere(tmp_path), behind, place)
        dialog.show()
        QApplication.processEvents()
        return dialog

    return open_


@pytest.fixture
def help_dialog(opened: Open) -> HelpDialog:
    """Open the Estonian help at its contents."""
    return opened()


def find(qtbot: QtBot, dialog: HelpDialog, wanted: str) -> None:
    """Type into the search and wait for what it finds."""
    type_text(wanted, dialog.search)
    qtbot.waitUntil(dialog.hits.isVisible, timeout=5_000)


def top_line(dialog: HelpDialog) -> str:
    """Return the words at the upper edge of the text."""
    return dialog.reader.cursorForPosition(QPoint(20, 8)).block().text()


# Reading


def test_it_opens_at_the_heading_that_is_wanted(opened: Open) -> None:
    dialog = opened("handover#basis")
    assert dialog.topic().name == "handover"
    assert dialog.reader.textCursor().block().text() == "3. Alus ja teavitamine"
    assert len(dialog.reader.extraSelections()) == 1

    dialog.resize(651, 352)
    QApplication.processEvents()
    assert top_line(dialog) == "3. Alus ja teavitamine"
    dialog.resize(1334, 736)
    assert dialog.list.currentItem().text() == dialog.topic().title
    assert dialog.reader.hasFocus()


def test_links_go_from_topic_to_topic_and_back(help_dialog: HelpDialog) -> None:
    help_dialog.resize(651, 352)
    help_dialog.reader.anchorClicked.emit(QUrl("reviews"))
    help_dialog.reader.anchorClicked.emit(QUrl("rules#agreed"))
    assert top_line(help_dialog) == "Kokkulepped"
    help_dialog.reader.anchorClicked.emit(QUrl("https://hop.example/kuhugi"))
    assert help_dialog.place == "rules#agreed"

    QTest.keyClick(help_dialog.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_dialog.topic().name == "reviews"
    press(help_dialog, "Tagasi")
    assert help_dialog.topic().name == CONTENTS
    assert not help_dialog.backButton.isEnabled()


def test_the_contents_are_walked_with_the_arrows_over_their_headings(
    help_dialog: HelpDialog,
) -> None:
    help_dialog.open_place("keys")
    help_dialog.list.setFocus()
    QTest.keyClick(help_dialog.list, Qt.Key.Key_Down)

    assert help_dialog.topic().name == "observation"
    press(help_dialog, "Sisukord")
    assert help_dialog.topic().name == CONTENTS
    assert help_dialog.list.currentItem() is None


def test_a_picture_fits_the_text_and_is_told_in_words(help_dialog: HelpDialog) -> None:
    help_dialog.open_place("observation")
    for width in (1334, 651):
        help_dialog.resize(width, 600)
        QApplication.processEvents()
        image = help_dialog.reader.document().resource(
            QTextDocument.ResourceType.ImageResource.value, QUrl("observation.png")
        )
        assert isinstance(image, QImage)
        room = help_dialog.reader.viewport().width()
        assert room * 0.9 < image.width() / image.devicePixelRatio() <= room
        assert help_dialog.reader.horizontalScrollBar().maximum() == 0
    assert "Tähelepaneku vorm" in help_dialog.reader.toPlainText()


def test_nothing_is_read_from_anywhere_else(qtbot: QtBot, tmp_path: Path) -> None:
    secret = QImage(9, 9, QImage.Format.Format_RGB32)
    secret.save(str(tmp_path / "other.png"))
    reader = Reader(tmp_path / "pictures")
    qtbot.addWidget(reader)
    reader.read("# Tere\n\n![pilt](../other.png)\n\n![pilt](https://hop.example/a.png)\n")

    kind = QTextDocument.ResourceType.ImageResource.value
    for name in ("../other.png", "https://hop.example/a.png", str(tmp_path / "other.png")):
        assert reader.loadResource(kind, QUrl(name)) is None
    assert reader.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, "a") is None


# Searching


def test_words_are_found_with_the_keyboard(qtbot: QtBot, help_dialog: HelpDialog) -> None:
    QTest.keyClick(help_dialog.reader, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert help_dialog.search.hasFocus()
    find(qtbot, help_dialog, "bitlocker varguse")
    qtbot.waitUntil(lambda: help_dialog.hits.rows() == [], timeout=5_000)
    help_dialog.search.clear()
    find(qtbot, help_dialog, "BitLocker")
    qtbot.waitUntil(lambda: "BitLocker" in words(help_dialog.hits), timeout=5_000)
    assert len(help_dialog.hits.rows()) == 1

    QTest.keyClick(help_dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(help_dialog.hits.rows()[0], Qt.Key.Key_Space)
    assert help_dialog.topic().name == "protection"
    assert help_dialog.reader.textCursor().selectedText() == "BitLocker"
    assert help_dialog.reader.hasFocus()


def test_the_way_back_from_what_was_found(qtbot: QtBot, help_dialog: HelpDialog) -> None:
    help_dialog.open_place("plan")
    find(qtbot, help_dialog, "taasteleht")
    assert not help_dialog.printButton.isEnabled()
    press(help_dialog, "Tagasi")

    assert help_dialog.reader.isVisible()
    assert help_dialog.topic().name == "plan"
    assert help_dialog.search.words() == ""


def test_nothing_found_says_so(qtbot: QtBot, help_dialog: HelpDialog) -> None:
    find(qtbot, help_dialog, "dinosaurus")

    assert help_dialog.hits.rows() == []
    assert help_dialog.strip.isVisible()
    QTest.keyClick(help_dialog.search, Qt.Key.Key_Escape)
    assert help_dialog.reader.isVisible()
    assert not help_dialog.strip.isVisible()


# Templates


def test_a_template_is_saved_to_be_filled_in(help_dialog: HelpDialog, tmp_path: Path) -> None:
    help_dialog.open_place("dpia")
    press(help_dialog, "Salvesta muudetav fail")

    with ZipFile(tmp_path / "dpia.odt") as saved:
        content = saved.read("content.xml").decode()
    assert "Vastutav töötleja" in content
    assert "artikkel 35" in content
    assert help_dialog.strip.isVisible()


def test_a_folder_that_takes_no_file_is_said(help_dialog: HelpDialog, tmp_path: Path) -> None:
    help_dialog.open_place("dpia")
    (tmp_path / "dpia.odt").mkdir()
    press(help_dialog, "Salvesta muudetav fail")

    assert "Vali teine kaust" in words(help_dialog.strip)


def test_only_templates_are_offered_to_be_saved(help_dialog: HelpDialog) -> None:
    for name in ("dpia", "plan", "agreement", "protection"):
        help_dialog.open_place(name)
        assert help_dialog.saveButton.isVisible() == (name in TEMPLATES)


# Looks


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_a_name_and_fits(
    opened: Open, spoken: Callable[[str], None], language: Language
) -> None:
    spoken(language)
    dialog = opened("dpia", language)
    assert unnamed(dialog) == []
    for width, height in ((1334, 736), (651, 352)):
        dialog.resize(width, height)
        QApplication.processEvents()
        assert clipped_texts(dialog) == []
        assert dialog.list.isVisible() == (width > 1_000)
        assert dialog.reader.height() > height / 3
        assert dialog.reader.document().size().width() <= dialog.reader.viewport().width()


def test_no_line_of_the_contents_is_cut(help_dialog: HelpDialog) -> None:
    listed = help_dialog.list
    for row in range(listed.count()):
        item = listed.item(row)
        room = listed.visualItemRect(item).adjusted(15, 0, -15, 0)  # padding and frame
        needed = listed.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
        assert needed.height() <= room.height(), item.text()
