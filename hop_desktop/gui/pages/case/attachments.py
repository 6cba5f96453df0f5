# SPDX-License-Identifier: EUPL-1.2
"""Files of the case: added from the disk, seen inside the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from hop_desktop.app import attachments
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.errors import HopError, Invalid
from hop_desktop.gui import field_words, words
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.forms.ui_attachment_form import Ui_AttachmentForm
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tokens import S20
from hop_desktop.gui.widgets.files_field import ChosenFile, read_file
from hop_desktop.gui.widgets.labels import text_label
from hop_desktop.gui.widgets.rows import ListRow, RowList


class AttachmentsSection(Section):
    """The files by title; a row opens its file, a link adds one."""

    def __init__(self, page: Page) -> None:
        """Show nothing until a case is read."""
        super().__init__("", page)
        self.setTitle(self.tr("Manused"))
        self.setFlush(True)
        self.ui = Ui_AttachmentForm()
        self.form = InlineForm(page, self.ui)
        self.form.name_fields({"title": self.ui.titleField})
        self.form.setContentsMargins(S20, S20, S20, S20)
        self._add = self.addAction(self.tr("Lisa manus"), self._choose)
        self._signing = self.addAction(self.tr("Allkirjasta DigiDoc4-s"), self._sign)
        self._empty = text_label(self.tr("Lisa PDF või pilt, mis kuulub juhtumi juurde."))
        self._empty.setProperty("role", "muted")
        self._empty.setContentsMargins(S20, S20, S20, S20)
        self._rows = RowList()
        for part in (self.form, self._empty, self._rows):
            self.body.addWidget(part)
        self.form.saveWanted.connect(self._save)
        self.form.ended.connect(self._closed)
        self._may_add = self._has_any = False
        self._content = b""
        self.setAcceptDrops(True)

    def show_file(self, file: CaseFile) -> None:
        """Show the files; hide an empty list to which nobody may add."""
        self._may_add, self._has_any = file.rights.attach, bool(file.attachments)
        planned = file.plan is not None and bool(file.plan.goals)
        self._signing.setVisible(self._has_any or planned or bool(file.handovers))
        self._rows.setRecords(file.attachments, self._row)
        self.setCount(len(file.attachments) or "")
        self._lay_out()

    def _lay_out(self) -> None:
        is_open = self.form.is_open()
        self._add.setVisible(self._may_add and not is_open)
        self._rows.setVisible(self._has_any)
        self._empty.setVisible(not self._has_any and not is_open)
        self.setVisible(self._has_any or self._may_add)

    def _row(self, attachment: Attachment) -> ListRow:
        came = attachment.kind is AttachedTo.INCOMING
        chips = [self.tr("Tuli paketiga")] if came else []
        if attachment.media is Media.ASICE:
            chips.append(self.tr("Allkirjastatud fail"))
        day = words.day(attachment.added_at.astimezone().date())
        row = ListRow("", "", attachment.title, chips, f"{day} · {words.size(attachment.size)}")
        row.clicked.connect(lambda: self._view(attachment))
        return row

    def _view(self, attachment: Attachment) -> None:
        self.page.ask(
            lambda session: attachments.open_attachment(session, attachment.id),
            lambda opened: show_file(self.page, *opened),
        )

    def _sign(self) -> None:
        self.page.space.go(Where(page=PageName.SIGNING, about=self.case_id))

    def _choose(self) -> None:
        kinds = self.tr("PDF või pilt (*.pdf *.png *.jpg *.jpeg)")
        path = self.page.space.files.open_file(self.page, self.tr("Vali manus"), kinds)
        if path is not None:
            self._take(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a file be dropped here by whoever may add one."""
        if not self._add.isHidden() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first dropped file, as if it had been chosen."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths and not self._add.isHidden():
            self._take(paths[0])

    def _take(self, path: Path) -> None:
        """Read a file away from the window: a stick may be slow."""
        self.page.ask(lambda _: read_file(path), self._begin, failed=self._explain)

    def _begin(self, file: ChosenFile) -> None:
        if self._add.isHidden():  # another came first
            return
        self._content = file.content
        self.ui.titleField.setValue(file.title)
        self._add.hide()
        self._empty.hide()
        self.form.begin()

    def _explain(self, error: HopError) -> None:
        if not isinstance(error, Invalid):
            self.page.explain(error)
            return
        if error.reason == "not-readable":
            title = self.tr("Faili ei saanud lugeda.")
            advice = self.tr("Midagi ei lisatud. Kontrolli, kas fail on alles, ja vali see uuesti.")
        else:
            title, advice = field_words.field_sentence(error), self.tr("Midagi ei lisatud.")
        self.page.strip.showMessage("error", title, advice)

    def _save(self) -> None:
        case_id, content = self.case_id, self._content
        title = self.ui.titleField.value()
        self.form.run(
            lambda session: attachments.attach_to_case(
                session, case_id, title=title, content=content
            )
        )

    def _closed(self) -> None:
        self._content = b""
        self._lay_out()
        self._add.setFocus()
