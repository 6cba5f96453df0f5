# SPDX-License-Identifier: EUPL-1.2
"""The frozen paper of a meeting: seen inside the program, printed or saved to be signed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from hop_desktop.app import attachments
from hop_desktop.app.meetings import MeetingFile
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.ids import AttachmentId
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.page import Page
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import text_label


class PaperCard(Card):
    """Which version it is and since when; hidden while there is none."""

    def __init__(self, page: Page) -> None:
        """Wait for a meeting that was finished once."""
        super().__init__("")
        self.setTitle(self.tr("Allkirjastamiseks"))
        self._page = page
        self._told = text_label()
        self._note = text_label(
            self.tr("See PDF jääb alles muutmata. Kui muudad kirjet, tuleb uus versioon."),
            role="small",
        )
        buttons = FlowRow()
        for text, slot in (
            (self.tr("Ava PDF"), self._view),
            (self.tr("Prindi"), self._print),
            (self.tr("Salvesta failina"), self._save),
        ):
            buttons.addPart(self._button(text, slot))
        for part in (self._told, buttons, self._note):
            self.body.addWidget(part)
        self._paper: AttachmentId | None = None
        self._name = ""
        self.hide()

    def show_paper(self, file: MeetingFile) -> None:
        """Show the newest paper of a meeting."""
        paper, meeting = file.paper, file.meeting
        self.setVisible(paper is not None)
        if paper is None or meeting is None:
            return
        self._paper = paper.attachment_id
        self._name = f"protokoll-{meeting.on.isoformat()}-v{paper.version}.pdf"
        self._told.setText(
            self.tr("Versioon {number}, vormistatud {day}").format(
                number=paper.version, day=words.day(paper.made_at.astimezone().date())
            )
        )

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "secondary")
        button.clicked.connect(slot)
        return button

    def _with_paper(self, then: Callable[[tuple[Attachment, bytes]], object]) -> None:
        paper = self._paper
        if paper is not None:
            self._page.ask(lambda session: attachments.open_attachment(session, paper), then)

    def _view(self) -> None:
        self._with_paper(lambda opened: show_file(self._page, *opened))

    def _print(self) -> None:
        """Show the paper as it will be printed; it is printed or saved from there."""
        page, name, title = self._page, self._name, self.title()
        self._with_paper(
            lambda opened: PaperDialog(page.space, title, name, opened[1], page).show()
        )

    def _save(self) -> None:
        title, kinds = self.tr("Salvesta PDF"), self.tr("PDF (*.pdf)")
        path = self._page.space.files.save_file(self._page, title, self._name, kinds)
        paper = self._paper
        if path is None or paper is None:
            return
        self._page.ask(
            lambda session: attachments.write_copy(session, paper, path),
            lambda _: self._page.tell_written(
                path,
                self.tr("PDF on salvestatud."),
                self.tr("Failis on lapse andmed. Hoia seda seal, kus võõrad ei näe."),
            ),
        )
