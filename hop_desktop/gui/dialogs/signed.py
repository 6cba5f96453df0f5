# SPDX-License-Identifier: EUPL-1.2
"""A signed file looked into: what it holds and what was checked; its validity is DigiDoc4's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.app import chronologies
from hop_desktop.app.signing import SignedContent, look_into
from hop_desktop.domain.attachments import Attachment, Media
from hop_desktop.domain.errors import HopError, SignedFileRefused
from hop_desktop.gui import messages, plurals, words
from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.dialogs.viewer import FileViewer
from hop_desktop.gui.forms.ui_signed_viewer import Ui_SignedViewer
from hop_desktop.gui.page import Workspace
from hop_desktop.gui.tokens import scaled
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.framed_dialog import FramedDialog
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList
from hop_desktop.gui.written import tell_written

WIDTH, HEIGHT = 640, 420


class SignedViewer(FramedDialog):
    """The papers in a signed file, each to be read here; the file itself saved for DigiDoc4."""

    def __init__(
        self, attachment: Attachment, content: bytes, space: Workspace, parent: QWidget
    ) -> None:
        """Say what was checked, over the window of ``parent``."""
        super().__init__(parent)
        self._attachment, self._content, self._space = attachment, content, space
        self.ui = ui = Ui_SignedViewer()
        ui.setupUi(self)
        self.setModal(True)
        self.setAccessibleName(attachment.title)
        ui.titleLabel.setText(attachment.title)
        day = words.day(attachment.added_at.astimezone().date())
        ui.detailLabel.setText(f"{day} · {words.size(attachment.size)}")
        ui.strip.setInset(False)
        self.rows = RowList()
        papers = Card()
        papers.setFlush(True)
        papers.addPart(self.rows)
        ui.papersColumn.addWidget(papers)
        ui.saveButton.clicked.connect(self._save)
        ui.closeButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        take_lock_key(self)
        try:
            self._show(look_into(content))
        except SignedFileRefused as error:
            self._show_refused(error)
        room = parent.window().size()
        self.resize(min(scaled(WIDTH), room.width()), min(scaled(HEIGHT), room.height()))
        ui.closeButton.setFocus()

    def _show(self, signed: SignedContent) -> None:
        self.ui.sentenceLabel.setText(
            self.tr("Allkirjastatud fail, dokumendid on muutmata. {signatures}.").format(
                signatures=plurals.signatures(signed.signatures)
            )
        )
        self.ui.adviceLabel.setText(self.tr("Allkirja kehtivust kontrollib DigiDoc4."))
        self.rows.setRecords(list(signed.files.items()), self._row)

    def _show_refused(self, error: SignedFileRefused) -> None:
        self.ui.sentenceLabel.setText(messages.explain(error).title)
        self.ui.adviceLabel.setText(self.tr("Ava fail DigiDoc4-s ja vaata, mis seal on."))
        self.ui.papersColumn.addWidget(
            text_label(self.tr("Faili sisu siin ei näidata."), role="muted")
        )

    def _row(self, paper: tuple[str, bytes]) -> ListRow:
        name, content = paper
        row = ListRow(title=name, detail=words.size(len(content)))
        row.clicked.connect(lambda: self._read(name, content))
        return row

    def _read(self, name: str, content: bytes) -> None:
        inner = replace(self._attachment, title=name, media=Media.PDF, size=len(content))
        FileViewer(inner, content, self).show()

    def _save(self) -> None:
        name = self.tr("allkirjastatud-{day}.asice").format(
            day=self._attachment.added_at.astimezone().date().isoformat()
        )
        kinds = self.tr("Allkirjastatud fail (*.asice)")
        path = self._space.files.save_file(self, self.tr("Kuhu fail kirjutada?"), name, kinds)
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
        title, detail = self.tr("Fail on salvestatud."), self.tr("Failis on lapse andmed.")
        tell_written((self.ui.strip, self._space.files), path, title, detail)

    def _refuse(self, error: HopError) -> None:
        message = messages.explain(error)
        self.ui.strip.showMessage("error", message.title, message.advice)
