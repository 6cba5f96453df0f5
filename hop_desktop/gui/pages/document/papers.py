# SPDX-License-Identifier: EUPL-1.2
"""The frozen papers of a document: listed, looked at, printed, saved to be signed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hop_desktop.app import attachments
from hop_desktop.app.form_documents import DocumentFile
from hop_desktop.domain.attachments import Attachment
from hop_desktop.domain.forms import FormPaper, FormStatus
from hop_desktop.gui import words
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.rows import ListRow, RowList


class Papers(QObject):
    """Fills a page's two cards: what the document is, and its versions, the newest first."""

    def __init__(self, page: Page, about: Card, versions: Card) -> None:
        """Stand empty until a document is shown."""
        super().__init__(page)
        self._page, self._about, self._versions = page, about, versions
        self._facts, self._rows = FactList(), RowList()
        about.body.addWidget(self._facts)
        versions.body.addWidget(self._rows)
        versions.addAction(self.tr("Allkirjasta DigiDoc4-s"), self._sign)
        for card in (about, versions):
            card.hide()
        self._file: DocumentFile | None = None

    def show_file(self, file: DocumentFile) -> None:
        """Show what a document is and its papers."""
        self._file = file
        self._about.show()
        self._facts.setFacts(self._facts_of(file))
        self._versions.setVisible(bool(file.papers))
        self._rows.setRecords(file.papers[::-1], self._row)

    def file_name(self) -> str:
        """Return a file name that names no person."""
        file = self._file
        if file is None:
            return "dokument.pdf"
        version = file.document.version + (0 if file.document.is_finished else 1)
        return f"{file.form.key.name}-{self._page.space.today().isoformat()}-v{version}.pdf"

    def open_newest(self, then: Callable[[bytes], object]) -> None:
        """Read the newest paper, if there is one."""
        paper = self._newest()
        if paper is not None:
            self._open(paper, lambda opened: then(opened[1]))

    def show_newest(self) -> None:
        """Show the newest paper to be printed or saved."""
        name, page = self.file_name(), self._page
        title = self._file.form.title if self._file is not None else ""
        self.open_newest(lambda pdf: PaperDialog(page.space, title, name, pdf, page).show())

    def save_newest(self) -> None:
        """Write the newest paper, which the page shows, to the file that is chosen."""
        paper, kinds = self._newest(), self.tr("PDF (*.pdf)")
        title, name = self.tr("Salvesta PDF"), self.file_name()
        path = self._page.space.files.save_file(self._page, title, name, kinds)
        if path is None or paper is None:
            return
        attachment_id = paper.attachment_id
        self._page.ask(
            lambda session: attachments.write_copy(session, attachment_id, path),
            lambda _: self._page.tell_written(
                path,
                self.tr("Dokument on salvestatud."),
                self.tr("Failis on lapse andmed. Hoia seda nagu lapse toimikut."),
            ),
        )

    def _sign(self) -> None:
        document = self._file.document if self._file is not None else None
        if document is not None:
            child = None if document.case_id else document.child_id
            where = Where(page=PageName.SIGNING, id=child, about=document.case_id)
            self._page.space.go(where)

    def _facts_of(self, file: DocumentFile) -> list[tuple[str, str]]:
        document = file.document
        version = self.tr("versioon {number}").format(number=file.form.key.version)
        if file.form.status is FormStatus.DRAFT:
            version = self.tr("{version}, proovimiseks").format(version=version)
        return [
            (self.tr("Laps"), file.child.name),
            (self.tr("Viimati kirjutas"), file.author),
            (self.tr("Kirjutatud"), words.day(document.written_at.astimezone().date())),
            (self.tr("Vormistatud"), words.day(document.finished_on)),
            (self.tr("Alus"), file.form.basis),
            (self.tr("Vorm"), version),
        ]

    def _row(self, paper: FormPaper) -> ListRow:
        row = ListRow(
            title=self.tr("Versioon {number}").format(number=paper.version),
            detail=words.day(paper.made_at.astimezone().date()),
        )
        row.clicked.connect(
            lambda: self._open(paper, lambda opened: show_file(self._page, *opened))
        )
        return row

    def _newest(self) -> FormPaper | None:
        return self._file.papers[-1] if self._file is not None and self._file.papers else None

    def _open(self, paper: FormPaper, then: Callable[[tuple[Attachment, bytes]], object]) -> None:
        attachment_id = paper.attachment_id
        self._page.ask(lambda session: attachments.open_attachment(session, attachment_id), then)
