# SPDX-License-Identifier: EUPL-1.2
"""A child's file that is sealed: where the file is, and whether it has arrived."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.app import sendings
from hop_desktop.app.sendings import SendingFile
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.sendings import Purpose, TransitionPart
from hop_desktop.gui import words
from hop_desktop.gui.forms.ui_sending_state import Ui_SendingState
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.handover.words import unwritten
from hop_desktop.gui.pages.incoming.verdicts import said
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.widgets.field import bring_into_sight, restyle
from hop_desktop.gui.widgets.written_file import WrittenFile


class SendingStateView(QWidget):
    """What to do with the sealed file, and what came of it."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        """Work for ``page``: its strip tells the outcome."""
        super().__init__(parent)
        self._page = page
        self._file: SendingFile
        self.ui = ui = Ui_SendingState()
        ui.setupUi(self)
        ui.summary.hide()
        self._written = WrittenFile(page.space.files.show_in_folder)
        after = ui.packageCardLayout.indexOf(ui.packageFacts) + 1
        ui.packageCardLayout.insertWidget(after, self._written)
        ui.writeButton.clicked.connect(self.choose_folder)
        ui.summaryButton.clicked.connect(self._read_summary)

    def show_file(self, file: SendingFile) -> None:
        """Show where the sending stands."""
        self._file = file
        ui, sending = self.ui, file.sending
        within = sending.purpose is Purpose.INTERNAL
        ui.answerCard.setVisible(not sending.is_waiting)
        ui.answerTitle.setText(moving_words.outcome(file))
        ui.answerFacts.setFacts(
            (
                (self.tr("Vastas"), sending.answered_by),
                (self.tr("Millal"), words.moment(sending.answered_at)),
                (self.tr("Selgitus"), said(sending.words)),
            )
        )
        ui.answerNext.setText(moving_words.what_follows(file))
        ui.nowCard.setVisible(sending.is_waiting)
        ui.nowSentence.setText(moving_words.now(file))
        written = sending.written_at is not None
        ui.writeButton.setText(
            self.tr("Kirjuta sama fail uuesti") if written else self.tr("Kirjuta fail")
        )
        ui.writeButton.setProperty("kind", "secondary" if written else "primary")
        restyle(ui.writeButton)
        ui.summaryCard.setVisible(not within and sending.package_id is not None)
        ui.packageCard.setVisible(sending.package_id is not None)
        self._written.setPath(self._page.space.written.get(sending.id))
        ui.packageFacts.setFacts(
            (
                (self.tr("Saaja"), moving_words.receiver(file.recipient, within=within)),
                (self.tr("Läks kaasa"), self._parts(file)),
                (self.tr("Kinnitas"), file.approved_by),
                (self.tr("Suletud"), words.moment(sending.sealed_at)),
                (self.tr("Fail"), sending.file_name),
                (self.tr("Kirjutatud"), words.moment(sending.written_at)),
                (self.tr("Kuidas perele öeldi"), sending.carer_note),
            )
        )

    def focus_first(self) -> None:
        """Go to what is to be done next."""
        if not self.ui.nowCard.isHidden():
            self.ui.writeButton.setFocus()
            bring_into_sight(self.ui.nowCard)

    def choose_folder(self) -> None:
        """Ask where the sealed file is to be written, and write it there."""
        title = self.tr("Kuhu fail kirjutada?")
        if (folder := self._page.space.files.folder(self, title)) is not None:
            self._write(folder)

    def _write(self, folder: Path) -> None:
        sending_id = self._file.sending.id
        self._page.ask(
            lambda session: sendings.write_file(session, sending_id, folder),
            self._tell_written,
            failed=self._tell_unwritten,
        )

    def _parts(self, file: SendingFile) -> tuple[str, ...]:
        going = [part for part in TransitionPart if part in file.sending.parts]
        return tuple(map(moving_words.part, going))

    def _tell_written(self, path: Path) -> None:
        within = self._file.sending.purpose is Purpose.INTERNAL
        name = moving_words.receiver(self._file.recipient, within=within)
        self._page.space.written[self._file.sending.id] = path
        self._page.tell_written(
            path,
            self.tr("Fail on kirjutatud: {path}").format(path=path),
            self.tr("Avada saab selle ainult {receiver}. Anna fail talle edasi.").format(
                receiver=name
            ),
        )
        self._page.load()

    def _tell_unwritten(self, error: HopError) -> None:
        title, detail = unwritten(
            error,
            title=self.tr("Paketti ei saanud sinna kirjutada"),
            safe=self.tr("Pakett on suletud ja alles."),
        )
        self._page.strip.showMessage(
            "error", title, detail, self.tr("Vali koht uuesti"), self.choose_folder
        )

    def _read_summary(self) -> None:
        sending_id = self._file.sending.id
        self._page.ask(
            lambda session: sendings.sealed_summary(session, sending_id), self._show_summary
        )

    def _show_summary(self, pdf: bytes) -> None:
        self.ui.summary.show()
        self.ui.summary.setPdf(pdf)
        self.ui.summary.pile.setFocus()
