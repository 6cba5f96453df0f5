# SPDX-License-Identifier: EUPL-1.2
"""A document: filled from a form, looked at as the very PDF, finished and kept frozen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from hop_desktop.app import form_documents
from hop_desktop.app.form_documents import DocumentFile
from hop_desktop.domain.errors import HopError, Invalid, Stale
from hop_desktop.domain.forms import Answer, FormDocument, filled_from
from hop_desktop.domain.ids import FormDocumentId
from hop_desktop.gui import form_words, messages, plurals
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.dialogs.question import ask
from hop_desktop.gui.forms.ui_document_page import Ui_DocumentPage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.inline_form import Seen, mark_of
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.pages.document.papers import Papers
from hop_desktop.gui.pages.document.questions import Questions
from hop_desktop.gui.tab_order import follow_layout


class DocumentPage(WritingPage):
    """The document with the ``id``: a form to fill, or the frozen paper once it is finished."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show nothing until the document is read."""
        super().__init__(space, where, parent)
        self.ui = ui = Ui_DocumentPage()
        ui.setupUi(self)
        self.header, self.strip, self.footer = ui.header, ui.strip, ui.footer
        self.questions: Questions | None = None
        self._file: DocumentFile | None = None
        self._seen = Seen(self)
        self._papers = Papers(self, ui.aboutCard, ui.papersCard)
        self._build_header()
        self.take_keys()
        self.take_finish(self.finish)
        for part in (ui.hintLabel, ui.questions, ui.preview, ui.footer):
            part.hide()

    @property
    def document_id(self) -> FormDocumentId:
        """Return the document of the page."""
        assert self.where.id is not None  # noqa: S101  the page shows one document
        return FormDocumentId(self.where.id)

    def load(self) -> None:
        """Read the document; its fields are filled once, then they belong to the writer."""
        document_id = self.document_id
        self.ask(lambda session: form_documents.document_file(session, document_id), self._show)

    def focus_first(self) -> None:
        """Stand in the first question, or on the first act of a finished document."""
        if self.questions is not None and not self.ui.questions.isHidden():
            shown = self.questions.shown()
            if shown:
                self.questions.fields[shown[0]].focusControl()
        elif not self._new_version.isHidden():
            self._new_version.setFocus()

    def save(self) -> None:
        """Keep what is filled; it may be finished later."""
        if self.questions is None or self.say(self.questions.typing_problems()):
            return
        self._write(form_documents.keep, self.saved)

    def finish(self) -> None:
        """Keep what is filled and freeze its paper."""
        if self.questions is None or self.say(self.questions.problems()):
            return
        self._write(form_documents.finish, self._finished)

    def explain(self, error: HopError) -> None:
        """Say a refused answer at its question."""
        if isinstance(error, Invalid) and self.questions is not None:
            self.say({error.field: self.questions.sentence(error.field, error.reason)})
            return
        super().explain(error)

    def not_saved(self, error: HopError) -> None:
        """Say why; after a change by somebody else the next saving is meant to replace it."""
        super().not_saved(error)
        if isinstance(error, Stale):
            title = messages.explain(error).title
            self.strip.showMessage("warn", title, self._still_here())
            self.load()

    def resumed(self) -> None:
        """Say that a draft stands in the fields, and whether it was begun over other words."""
        super().resumed()
        if self._file is not None and self._seen.value() != mark_of(self._file.document):
            self._seen.setValue(mark_of(self._file.document))
            self.strip.showMessage(
                "warn",
                self.tr("Dokumenti on pärast sinu mustandit muudetud."),
                self._still_here(),
                self.tr("Viska mustand ära"),
                self.start_over,
            )

    # Building and showing

    def _build_header(self) -> None:
        header = self.ui.header
        header.setBackText(self.tr("Tagasi"))
        self._fill_button = header.setSecondary(self.tr("Täida kirjetest"), self._fill_again)
        self._look_button = header.setSecondary(self.tr("Vaata PDF-i"), self._preview)
        self._discard_button = header.setSecondary(self.tr("Kustuta mustand"), self._discard)
        self._discard_button.setProperty("kind", "link")
        self._save_button = header.setSecondary(
            self.tr("Salvesta failina"), self._papers.save_newest
        )
        self._print_button = header.setSecondary(self.tr("Prindi"), self._papers.show_newest)
        self._new_version = header.setPrimary(self.tr("Tee uus versioon"), self._reopen)
        self._offer(writing=False, finished=False)

    def _offer(self, *, writing: bool, finished: bool) -> None:
        file = self._file
        sources = file is not None and any(q.source for q in file.form.questions)
        self._fill_button.setVisible(writing and sources)
        self._look_button.setVisible(writing)
        self._discard_button.setVisible(writing)
        for button in (self._save_button, self._print_button):
            button.setVisible(finished)
        self._new_version.setVisible(finished and file is not None and file.may_write)

    def _show(self, file: DocumentFile) -> None:
        first = self._file is None
        self._file = file
        document, ui = file.document, self.ui
        writing = file.may_write and not document.is_finished
        self.header.setTitle(file.form.title)
        self.header.setBackText(file.child.name)
        self.header.setChip(form_words.document_state(document))
        ui.hintLabel.setText(file.form.hint)
        ui.hintLabel.setVisible(writing and bool(file.form.hint))
        ui.questions.setVisible(writing)
        ui.footer.setVisible(writing)
        self._offer(writing=writing, finished=document.is_finished)
        self._papers.show_file(file)
        if document.is_finished:
            ui.preview.show()
            self._papers.open_newest(ui.preview.setPdf)
        elif not writing:
            self._show_unfinished(file)
        elif self.drafting is None:
            self._begin(file)
        if first:
            self.focus_first()

    def _begin(self, file: DocumentFile) -> None:
        self.ui.preview.hide()
        self.questions = questions = Questions(file.form, self.space.today(), self)
        questions.place(self.ui.questionColumn)
        questions.fill(file.answers)
        questions.turned.connect(lambda: follow_layout(self))
        self.fields = questions.fields
        for field in self.fields.values():
            submitted = getattr(field, "submitted", None)
            if submitted is not None and not hasattr(field, "line"):
                submitted.connect(self.save)
        self._seen.setValue(mark_of(file.document))
        self.begin_draft(f"document:{self.document_id}", {**self.fields, "seen": self._seen})
        follow_layout(self)

    def _show_unfinished(self, file: DocumentFile) -> None:
        """Show somebody who may only read how the document stands."""
        self.ui.preview.show()
        document_id, answers = self.document_id, file.answers
        self.ask(
            lambda session: form_documents.preview(session, document_id, answers),
            self.ui.preview.setPdf,
        )

    # Acting

    def give_up(self) -> None:
        """Leave; a document that was only just begun and not touched goes away again."""
        file, untouched = self._file, self.drafting is not None and not self.drafting.is_changed()
        if file is not None and untouched and file.document.revision == 1 and file.may_write:
            self._throw_away()
            return
        super().give_up()

    def _write(
        self, act: Callable[..., FormDocument], done: Callable[[FormDocument], object]
    ) -> None:
        if self._file is None or self.questions is None or not self.begin_saving():
            return
        before, answers, draft = self._file.document, self.questions.answers(), self.draft
        self.ask(
            lambda session: act(session, before, answers, draft=draft),
            done,
            failed=self.not_saved,
        )

    def _finished(self, _document: FormDocument) -> None:
        self._start_anew()
        self.strip.showMessage(
            "ok",
            self.tr("Dokument on vormistatud."),
            self.tr("Prindi see või salvesta allkirjastamiseks."),
        )
        self.load()

    def _start_anew(self) -> None:
        """Forget the fields: the document stands otherwise now."""
        self._saving = False
        if self.drafting is not None:
            self.drafting.stop()
            self.drafting = None
        if self.questions is not None:
            for card in self.questions.cards:
                self.ui.questionColumn.removeWidget(card)
                card.hide()
                card.deleteLater()
            self.questions.deleteLater()
        self.questions, self.fields, self._file = None, {}, None

    def _fill_again(self) -> None:
        document_id = self.document_id
        self.ask(
            lambda session: form_documents.from_entries(session, document_id), self._take_entries
        )

    def _take_entries(self, offered: Mapping[str, Answer]) -> None:
        if self.questions is None:
            return
        empty = self.questions.empty()
        taken = filled_from(self.questions.answers(), offered)
        taken = {path: answer for path, answer in taken.items() if path in empty}
        self.questions.fill(taken)
        kept = self.tr("Täidetud vastused jäid nii, nagu olid.")
        if taken:
            self.strip.showMessage("ok", plurals.questions_filled(len(taken)), kept)
        else:
            self.strip.showMessage("info", self.tr("Kirjetest ei olnud midagi lisada."), kept)

    def _preview(self) -> None:
        if self.questions is None or self.say(self.questions.typing_problems()):
            return
        document_id, answers = self.document_id, self.questions.answers()
        self.ask(
            lambda session: form_documents.preview(session, document_id, answers),
            self._show_preview,
        )

    def _show_preview(self, pdf: bytes) -> None:
        title = self.header.title()
        PaperDialog(self.space, title, self._papers.file_name(), pdf, self).show()

    def _discard(self) -> None:
        if ask(
            self,
            self.tr("Kas kustutad selle mustandi?"),
            self.tr("Vormistatud versioonid jäävad alles."),
            yes=self.tr("Kustuta"),
            no=self.tr("Jäta alles"),
        ):
            self._throw_away()

    def _throw_away(self) -> None:
        document_id, draft = self.document_id, self.draft
        if not self.begin_saving():
            return
        if self.drafting is not None:
            self.drafting.stop()
        self.ask(
            lambda session: form_documents.discard(session, document_id, draft=draft),
            lambda _: self._thrown_away(),
            failed=self.not_saved,
        )

    def _thrown_away(self) -> None:
        if self._file is not None and self._file.papers:
            self._start_anew()
            self.load()
        else:
            self.go_back()

    def _reopen(self) -> None:
        document_id = self.document_id
        self.ask(
            lambda session: form_documents.new_version(session, document_id),
            lambda _: self._reopened(),
        )

    def _reopened(self) -> None:
        self._start_anew()
        self.strip.showMessage(
            "info",
            self.tr("Kirjutad uut versiooni."),
            self.tr("Varasem versioon jääb muutmata alles."),
        )
        self.load()

    def _still_here(self) -> str:
        return self.tr("Sinu tekst on alles. Kui see peab kehtima, salvesta see.")
