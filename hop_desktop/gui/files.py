# SPDX-License-Identifier: EUPL-1.2
"""Asking for a file, a folder or a printer: the one place that opens the system's own dialogs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from hop_desktop.gui.last_folders import LastFolders

if TYPE_CHECKING:  # what asks is imported when somebody asks, not before the first paint
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

ENDING = re.compile(r"\*(\.\w+)")
"""The first ending in a filter of Qt, by which a kind of file is known in every language."""


class Files:
    """Asks where to read and write, starting where a file of the same kind was last."""

    def __init__(self, remembered: Path | None = None) -> None:
        """Remember the last folders in the file ``remembered``; without one until the end."""
        self._last = LastFolders(remembered)

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Return the file to read, or nothing when the person gave up; ``kinds`` is Qt's filter."""
        from PySide6.QtWidgets import QFileDialog

        kind = f"open {_ending(kinds)}"
        start = str(self._last.folder(kind))
        chosen, _ = QFileDialog.getOpenFileName(parent, title, start, kinds)
        return self._kept(kind, chosen)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Return the file to write, with ``name`` offered: it says nothing of a person."""
        from PySide6.QtWidgets import QFileDialog

        kind = f"save {_ending(kinds)}"
        start = str(self._last.folder(kind) / name)
        chosen, _ = QFileDialog.getSaveFileName(parent, title, start, kinds)
        return self._kept(kind, chosen)

    def folder(self, parent: QWidget, title: str, *, kind: str = "packages") -> Path | None:
        """Return the folder to write into; ``kind`` is what goes there."""
        from PySide6.QtWidgets import QFileDialog

        kind = f"folder {kind}"
        start = str(self._last.folder(kind))
        chosen = QFileDialog.getExistingDirectory(parent, title, start)
        if not chosen:
            return None
        self._last.remember(kind, Path(chosen))
        return Path(chosen)

    def has_printer(self) -> bool:
        """Say whether this computer knows any printer."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    def printer(self, parent: QWidget, title: str) -> QPrinter | None:
        """Return the printer to print on, or nothing when the person gave up."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def show_in_folder(self, path: Path) -> None:
        """Show a file in the computer's own window of its folder."""
        from hop_desktop.gui.desktop_here import show_in_folder

        show_in_folder(path)

    def _kept(self, kind: str, chosen: str) -> Path | None:
        if not chosen:
            return None
        self._last.remember(kind, Path(chosen).parent)
        return Path(chosen)


def _ending(kinds: str) -> str:
    found = ENDING.search(kinds)
    return found[1] if found else ""
