# SPDX-License-Identifier: EUPL-1.2
"""The files of an observation: listed beside it, and read inside the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.domain.attachments import Attachment, Media
from hop_desktop.gui import words
from hop_desktop.gui.page import Page
from hop_desktop.gui.tokens import S12, S20, scaled
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.document_view import ImageView, PdfView
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList

SHEET_HEIGHT = 560
ENDINGS = "*.pdf *.png *.jpg *.jpeg"


def ask_for_file(page: Page) -> Path | None:
    """Return the PDF or picture that the person chose, or nothing."""
    translate = QCoreApplication.translate
    kinds = translate("ObservationFiles", "PDF või pilt ({endings})").format(endings=ENDINGS)
    return page.space.files.open_file(page, translate("ObservationFiles", "Vali fail"), kinds)


class FilesCard(Card):
    """A row for each file; pressing one emits ``wanted`` with its ``Attachment``.

    ``adding`` asks for another file.
    """

    wanted = Signal(object)
    adding = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hide until there are files."""
        super().__init__("", parent)
        self.setTitle(self.tr("Failid"))
        self.setFlush(True)
        self._rows = RowList()
        self._empty = text_label(self.tr("Faile ei ole."), role="muted")
        self._empty.setContentsMargins(S20, S12, S20, S12)
        self._add = self.addAction(self.tr("Lisa fail"), self.adding.emit)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._empty)
        self.hide()

    def show_files(self, attachments: tuple[Attachment, ...], *, may_add: bool) -> None:
        """List the files; hide when there are none and none can be added."""
        self.setCount(len(attachments) or "")
        self._rows.setRecords(attachments, self._row)
        self._rows.setVisible(bool(attachments))
        self._empty.setVisible(not attachments)
        self._add.setVisible(may_add)
        self.setVisible(may_add or bool(attachments))

    def _row(self, attachment: Attachment) -> ListRow:
        detail = f"{attachment.media.value.upper()}, {words.size(attachment.size)}"
        row = ListRow(title=attachment.title, detail=detail)
        row.clicked.connect(lambda: self.wanted.emit(attachment))
        return row


class ViewerCard(Card):
    """One file on the screen, from memory alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hide until a file is shown."""
        super().__init__("", parent)
        self.pdf, self.image = PdfView(), ImageView()
        for view in (self.pdf, self.image):
            view.pile.setMinimumHeight(scaled(SHEET_HEIGHT))
            self.body.addWidget(view)
        self.addAction(self.tr("Sulge"), self.close_file)
        self.hide()

    def show_file(self, attachment: Attachment, content: bytes) -> None:
        """Show a PDF or a picture and bring it into sight."""
        is_pdf = attachment.media is Media.PDF
        self.setTitle(attachment.title)
        if is_pdf:
            self.pdf.setPdf(content)
        else:
            self.image.setImage(content, attachment.title)
        self.pdf.setVisible(is_pdf)
        self.image.setVisible(not is_pdf)
        self.show()
        (self.pdf if is_pdf else self.image).pile.setFocus()

    def close_file(self) -> None:
        """Forget the file."""
        self.pdf.clear()
        self.image.clear()
        self.hide()
