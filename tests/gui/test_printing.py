# SPDX-License-Identifier: EUPL-1.2
"""A paper is seen before it is printed or saved, and goes to the printer sheet by sheet."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.printing import Printing
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.written_file import WrittenFile
from tests.gui.case_ground import press, reads
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sheets(count: int) -> bytes:
    """Return a PDF of empty A4 sheets."""
    document, made = PdfDocument.new(), BytesIO()
    for _ in range(count):
        document.new_page(595, 842)
    document.save(made)
    document.close()
    return made.getvalue()


@pytest.fixture
def dialog(house: House, qtbot: QtBot) -> Iterator[PaperDialog]:
    """Return the preview of three sheets over a window."""
    window = Behind()
    window.resize(1000, 740)
    qtbot.addWidget(window)
    made = PaperDialog(house.space, "Kronoloogia", "kronoloogia.pdf", sheets(3), window)
    window.show()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=20_000)
    yield made
    window.close()  # held until here: the dialog goes with it


class Behind(QWidget):
    """A window that notes what the keys in a dialog over it ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def lock(self) -> None:
        """Note that the lock was asked for."""
        self.asked.append("lock")

    def open_help(self) -> None:
        """Note that the help was asked for."""
        self.asked.append("help")


def torn() -> bytes:
    """Return a PDF of two sheets, of which the second is not in it."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
        b"trailer<</Root 1 0 R>>\n"
    )


def a_printer(path: Path) -> QPrinter:
    """Return a printer that prints into a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_it_is_walked_page_by_page_and_fitted_to_the_width(
    house: House, dialog: PaperDialog
) -> None:
    assert reads(dialog, "Leht 1 / 3")
    assert unnamed(dialog) == []
    press(house, dialog, "Järgmine leht")
    assert reads(dialog, "Leht 2 / 3")
    pile = dialog.view.pile
    pile.setFocus()
    QTest.keyClick(pile, Qt.Key.Key_End)
    assert reads(dialog, "Leht 3 / 3")
    QTest.keyClick(pile, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (pile.zoom(), reads(dialog, "125 %")) == (125, True)
    press(house, dialog, "Lehe laiuselt (Ctrl+0)")
    assert pile.zoom() == 100


def test_a_sheet_is_whole_in_a_window_that_was_never_wide(house: House, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(500, 384)
    qtbot.addWidget(window)
    narrow = PaperDialog(house.space, "Kronoloogia", "kronoloogia.pdf", sheets(3), window)
    narrow.show()
    pile = narrow.view.pile
    house.settle()

    qtbot.waitUntil(lambda: pile._sheets[0].x() == S12, timeout=20_000)
    assert pile._sheets[0].geometry().right() <= pile.viewport().width() - S12
    narrow.reject()


def test_the_window_can_be_locked_and_the_help_opened_from_it(dialog: PaperDialog) -> None:
    window = dialog.parentWidget()
    assert isinstance(window, Behind)

    for sequence in ("Ctrl+L", "F1"):
        QTest.keySequence(dialog, QKeySequence(sequence))

    assert window.asked == ["lock", "help"]


def test_every_sheet_is_printed_and_the_window_turns_between_them(
    house: House, dialog: PaperDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    house.files.printers.append(a_printer(tmp_path / "trükk.pdf"))
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert dialog.busy.is_running
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)  # not twice

    qtbot.waitUntil(lambda: reads(dialog, "Dokument läks printerisse."), timeout=20_000)

    assert not dialog.busy.is_running
    printed = PdfDocument(tmp_path / "trükk.pdf")
    assert len(printed) == 3
    printed.close()


def test_printing_can_be_stopped_and_ends_with_the_dialog(
    house: House, dialog: PaperDialog, tmp_path: Path
) -> None:
    printer = a_printer(tmp_path / "trükk.pdf")
    house.files.printers.append(printer)
    dialog.printButton.click()

    dialog.busy.cancelled.emit()

    assert printer.printerState() is not QPrinter.PrinterState.Active
    assert not dialog.busy.is_running
    assert not reads(dialog, "läks printerisse")
    again = a_printer(tmp_path / "teine.pdf")
    house.files.printers.append(again)
    dialog.printButton.click()
    dialog.reject()
    assert again.printerState() is not QPrinter.PrinterState.Active


def test_a_sheet_that_cannot_be_drawn_ends_the_printing(
    house: House, dialog: PaperDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = a_printer(tmp_path / "trükk.pdf")
    house.files.printers.append(printer)
    printing = Printing(house.files, dialog, dialog.busy)

    with qtbot.capture_exceptions() as stumbled:
        printing.start("Prindi", torn())
        qtbot.waitUntil(lambda: bool(stumbled), timeout=20_000)
        house.settle()

    assert len(stumbled) == 1
    assert not dialog.busy.is_running
    assert printer.printerState() is not QPrinter.PrinterState.Active


def test_without_a_printer_it_is_said_what_to_do(house: House, dialog: PaperDialog) -> None:
    press(house, dialog, "Prindi")

    assert reads(dialog, "Selles arvutis ei ole printerit.")
    assert reads(dialog, "Lisa printer arvuti seadetes või salvesta PDF ja prindi mujal.")


@pytest.mark.qt_log_ignore("This plugin does not support", "Returned false")
def test_a_printer_that_does_not_begin_is_said(
    house: House, dialog: PaperDialog, tmp_path: Path
) -> None:
    house.files.printers.append(a_printer(tmp_path / "ei ole" / "trükk.pdf"))

    press(house, dialog, "Prindi")

    assert reads(dialog, "Printer ei alustanud.")


def test_who_gives_up_in_the_printers_dialog_prints_nothing(
    house: House, dialog: PaperDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house.files, "has_printer", lambda: True)

    press(house, dialog, "Prindi")

    assert dialog.strip.kind() == ""


def test_a_saved_paper_can_be_shown_and_dragged(
    house: House, dialog: PaperDialog, tmp_path: Path
) -> None:
    path = tmp_path / "kronoloogia.pdf"
    house.files.answers.append(path)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    written = dialog.strip.part()
    assert isinstance(written, WrittenFile)
    assert written.path() == path
    press(house, dialog, "Näita kaustas")
    assert house.files.shown == [path]
    dialog.strip.clear()
    assert dialog.strip.part() is None
