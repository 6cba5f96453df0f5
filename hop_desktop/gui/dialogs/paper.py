# SPDX-License-Identifier: EUPL-1.2
"""A document that was just made: looked at from memory, then printed or saved where one says."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from hop_desktop.app import chronologies
from hop_desktop.domain.errors import HopError
from hop_desktop.gui import messages
from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.page import Workspace
from hop_desktop.gui.printing import print_pdf
from hop_desktop.gui.tokens import S12, S20, scaled
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.message_strip import MessageStrip

WIDTH, HEIGHT = 820, 680


class PaperDialog(QDialog):
    """The pages of a PDF with "Print" and "Save"; Esc closes it, and the document is forgotten.

    ``name`` is the file name that is offered: it names no person. ``keep`` says how to keep the
    file; without it, that a child's data are in it.
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
        head = FittingRow(spacing=S12, column_spacing=S12)
        head.addPart(text_label(title, role="card-title"), stretch=1)
        self.saveButton = self._button(self.tr("Salvesta PDF"), "primary", self._save)
        self.printButton = self._button(self.tr("Prindi"), "secondary", self._print)
        self.closeButton = self._button(self.tr("Sulge"), "secondary", self.reject)
        for button in (self.saveButton, self.printButton, self.closeButton):
            head.addPart(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(S20, S20, S20, S20)
        column.setSpacing(S12)
        for part in (head, self.strip):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.finished.connect(self._forget)
        room = parent.window().size()
        self.resize(min(scaled(WIDTH), room.width()), min(scaled(HEIGHT), room.height()))
        self.view.pile.setFocus()

    def _button(self, text: str, kind: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _print(self) -> None:
        printer = self._space.files.printer(self, self.tr("Prindi"))
        if printer is None:
            return
        if print_pdf(self._content, printer):
            self.strip.showMessage("ok", self.tr("Dokument läks printerisse."))
        else:
            self.strip.showMessage(
                "error",
                self.tr("Printer ei alustanud."),
                self.tr("Kontrolli printerit või salvesta PDF."),
            )

    def _save(self) -> None:
        kinds = self.tr("PDF (*.pdf)")
        path = self._space.files.save_file(self, self.tr("Salvesta PDF"), self._name, kinds)
        if path is None:
            return
        content = self._content
        self._space.runner.run(
            lambda _: chronologies.write_paper(path, content),
            owner=self,
            done=lambda _: self.strip.showMessage(
                "ok",
                self.tr("Dokument on salvestatud."),
                self._keep,
            ),
            failed=self._refuse,
        )

    def _refuse(self, error: HopError) -> None:
        message = messages.explain(error)
        self.strip.showMessage("error", message.title, message.advice)

    def _forget(self) -> None:
        self.view.clear()
        self._content = b""
        self.deleteLater()
