# SPDX-License-Identifier: EUPL-1.2
"""Asking for a file, a folder or a printer: the one place that opens the system's own dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what asks is imported when somebody asks, not before the first paint
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


class Files:
    """Asks where to read and write, starting where the last one was."""

    def __init__(self, start: Path | None = None) -> None:
        self._last = start or Path.home()

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Return the file to read, or nothing when the person gave up; ``kinds`` is Qt's filter."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(self._last), kinds)
        return self._kept(chosen)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Return the file to write, with ``name`` offered."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(self._last / name), kinds)
        return self._kept(chosen)

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Return the folder to write into."""
        from PySide6.QtWidgets import QFileDialog

        chosen = Path(QFileDialog.getExistingDirectory(parent, title, str(self._last)) or "")
        if chosen == Path():
            return None
        self._last = chosen
        return chosen

    def printer(self, parent: QWidget, title: str) -> QPrinter | None:
        """Return the printer to print on, or nothing when the person gave up."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def _kept(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        self._last = Path(chosen).parent
        return Path(chosen)
