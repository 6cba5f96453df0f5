# SPDX-License-Identifier: EUPL-1.2
"""A kept file shown inside the program, from memory: nothing of it is written to disk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.domain.attachments import Attachment, Media
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.forms.ui_file_viewer import Ui_FileViewer
from hop_desktop.gui.tokens import scaled
from hop_desktop.gui.widgets.document_view import ImageView, PdfView
from hop_desktop.gui.widgets.framed_dialog import FramedDialog

WIDTH, HEIGHT = 760, 640


class FileViewer(FramedDialog):
    """One attachment with its title and day; Esc closes it, and the file is forgotten."""

    def __init__(self, attachment: Attachment, content: bytes, parent: QWidget) -> None:
        """Show a PDF or a picture over the window of ``parent``."""
        super().__init__(parent)
        self.ui = Ui_FileViewer()
        self.ui.setupUi(self)
        self.setModal(True)
        self.ui.titleLabel.setText(attachment.title)
        self.ui.detailLabel.setText(_detail(attachment))
        self.view: PdfView | ImageView = _view(attachment, content)
        self.ui.viewColumn.addWidget(self.view)
        self.ui.closeButton.clicked.connect(self.reject)
        self.finished.connect(self._forget)
        take_lock_key(self)
        room = parent.window().size()
        self.resize(min(scaled(WIDTH), room.width()), min(scaled(HEIGHT), room.height()))
        self.view.pile.setFocus()

    def _forget(self) -> None:
        self.view.clear()
        self.deleteLater()


def _view(attachment: Attachment, content: bytes) -> PdfView | ImageView:
    if attachment.media is Media.PDF:
        pdf = PdfView()
        pdf.setPdf(content)
        return pdf
    image = ImageView()
    image.setImage(content, attachment.title)
    return image


def _detail(attachment: Attachment) -> str:
    return f"{words.day(attachment.added_at.astimezone().date())} · {words.size(attachment.size)}"
