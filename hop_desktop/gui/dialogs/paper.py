# SPDX-License-Identifier: EUPL-1.2
"""A document that was just made: looked at from memory, then printed or saved where one says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import chronologies
from hop_desktop.domain.errors import HopError
from hop_desktop.gui import messages
from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.page import Workspace
from hop_desktop.gui.printing import Printing
from hop_desktop.gui.tokens import S12, S20, scaled
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.framed_dialog import FramedDialog
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.progress import BusyLine
from hop_desktop.gui.written import tell_written

WIDTH, HEIGHT = 820, 680


class PaperDialog(FramedDialog):
    """The pages of a PDF with "Print" and "Save"; Esc closes it, and the document is forgotten.

    Whatever is printed or saved is seen here first, page by page, as it will stand on paper.
    ``name`` is the file name that is offered: it names no person. ``keep`` says how to keep the
    file; without it, that a child's data are in it. ``way`` is another way to give the document:
    the words of its button and what follows when the dialog has closed.
    """

    def __init__(
        self,
        space: Workspace,
        title: str,
        name: str,
        content: bytes,
        parent: QWidget,
        *,
        keep: str = "",
        way: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show the document over the window of ``parent``."""
        super().__init__(parent)
        take_lock_key(self)
        self._space, self._name, self._content = space, name, content
        self._keep = keep or self.tr("Failis on lapse andmed. Hoia seda nagu lapse toimikut.")
        self.setModal(True)
        self.setAccessibleName(title)
        self.strip = MessageStrip()
        self.strip.setInset(False)
        self.view = PdfView()
        self.view.setPdf(content)
        head = FlowRow()
        self.saveButton = self._button(self.tr("Salvesta PDF"), "primary", self._save, "Ctrl+S")
        self.printButton = self._button(self.tr("Prindi"), "secondary", self._print, "Ctrl+P")
        self.closeButton = self._button(self.tr("Sulge"), "secondary", self.reject, "Esc")
        buttons = [self.saveButton, self.printButton, self.closeButton]
        if way is not None:
            other = self._button(way[0], "secondary", self.accept, "")
            other.clicked.connect(way[1])
            buttons.insert(2, other)
        for button in buttons:
            head.addPart(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(S20, S20, S20, S20)
        column.setSpacing(S12)
        for part in (text_label(title, role="card-title"), head, self.strip):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.busy = BusyLine()
        column.addWidget(self.busy)
        self._printing = Printing(space.files, self, self.busy)
        self._printing.told.connect(self.strip.showMessage)
        self.finished.connect(self._forget)
        room = parent.window().size()
        self.resize(min(scaled(WIDTH), room.width()), min(scaled(HEIGHT), room.height()))
        self.view.pile.setFocus()

    def _button(self, text: str, kind: str, slot: object, keys: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", kind)
        if keys:
            button.setToolTip(f"{text} ({keys})")
        if keys.startswith("Ctrl"):  # Esc is the dialog's own
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _print(self) -> None:
        self._printing.start(self.printButton.text(), self._content)

    def _save(self) -> None:
        kinds = self.tr("PDF (*.pdf)")
        path = self._space.files.save_file(self, self.tr("Salvesta PDF"), self._name, kinds)
        if path is None:
            return
        content = self._content
        self._space.runner.run(
            lambda _: chronologies.write_paper(path, content),
            owner=self,
            done=lambda _: self._tell_saved(path),
            failed=self._refuse,
        )

    def _tell_saved(self, path: Path) -> None:
        tell_written(
            (self.strip, self._space.files),
            path,
            self.tr("Dokument on salvestatud."),
            self._keep,
        )

    def _refuse(self, error: HopError) -> None:
        message = messages.explain(error)
        self.strip.showMessage("error", message.title, message.advice)

    def _forget(self) -> None:
        self._printing.stop()
        self.view.clear()
        self._content = b""
        self.deleteLater()
