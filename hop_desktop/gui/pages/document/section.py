# SPDX-License-Identifier: EUPL-1.2
"""The documents of a child or a case as a card, and the forms from which one may begin."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app import form_documents
from hop_desktop.app.cases import CaseFile
from hop_desktop.app.form_documents import DocumentList, ListedDocument
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.forms import FormDocument, FormStatus, FormTemplate
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.gui import form_words, words
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.section import Section
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S8, S12, S20
from hop_desktop.gui.widgets.labels import hairline, text_label
from hop_desktop.gui.widgets.list_row import ListRow
from hop_desktop.gui.widgets.rows import RowList


class DocumentsSection(Section):
    """Each row opens its document; "Lisa dokument" shows the forms to choose from."""

    def __init__(self, page: Page) -> None:
        """Stand hidden until the documents are read."""
        super().__init__("", page)
        self.setTitle(self.tr("Dokumendid"))
        self.setFlush(True)
        self._about: tuple[ChildId, CaseId | None] | None = None
        self._add = self.addAction(self.tr("Lisa dokument"), self._choose)
        self._empty = text_label(
            self.tr("Siia tulevad dokumendid, mis on täidetud vormide järgi."), role="muted"
        )
        self._empty.setContentsMargins(S20, S12, S20, S12)
        self._rows, self._forms = RowList(), RowList()
        self._choice = self._build_choice()
        for part in (self._choice, self._empty, self._rows):
            self.body.addWidget(part)

    def show_file(self, file: CaseFile) -> None:
        """Show the documents of a case."""
        self.show_about(file.child.id, file.case.id)

    def show_about(self, child_id: ChildId, case_id: CaseId | None = None) -> None:
        """Read and show the documents of a child, or of one of its cases."""
        self._about = (child_id, case_id)
        self.page.space.runner.run(
            lambda session: form_documents.documents(session, child_id, case_id),
            owner=self,
            done=self._show,
            failed=self._refuse,
        )

    def _build_choice(self) -> QWidget:
        asked = text_label(self.tr("Millise vormi täidad?"), role="strong")
        asked.setContentsMargins(S20, S12, S20, S8)
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(asked)
        column.addWidget(self._forms)
        column.addWidget(hairline())
        choice.hide()
        return choice

    def _show(self, listed: DocumentList) -> None:
        self._rows.setRecords(listed.documents, self._row)
        self._forms.setRecords(listed.forms, self._form_row)
        self.setCount(len(listed.documents) or "")
        self._rows.setVisible(bool(listed.documents))
        self._empty.setVisible(not listed.documents)
        self._add.setVisible(bool(listed.forms))
        self.setVisible(bool(listed.documents) or bool(listed.forms))
        follow_layout(self)  # the rows came after the page was put into order

    def _refuse(self, error: HopError) -> None:
        self.hide()
        self.page.explain(error)

    def _row(self, listed: ListedDocument) -> ListRow:
        document = listed.document
        written_on = words.day(document.written_at.astimezone().date())
        row = ListRow(
            title=document.title,
            chips=[form_words.document_state(document)],
            detail=" · ".join(part for part in (written_on, listed.author) if part),
        )
        row.clicked.connect(lambda: self._open(document))
        return row

    def _form_row(self, form: FormTemplate) -> ListRow:
        tried = form.status is FormStatus.DRAFT
        row = ListRow(
            title=form.title,
            chips=[self.tr("proovimiseks")] if tried else [],
            detail=_first_sentence(form.hint),
        )
        row.clicked.connect(lambda: self._begin(form))
        return row

    def _choose(self) -> None:
        opened = self._choice.isHidden()
        self._choice.setVisible(opened)
        self._add.setText(self.tr("Loobu") if opened else self.tr("Lisa dokument"))
        rows = self._forms.rows()
        if opened and rows:
            rows[0].setFocus()

    def _begin(self, form: FormTemplate) -> None:
        if self._about is None:
            return
        child_id, case_id = self._about
        self._choose()
        self.page.ask(
            lambda session: form_documents.begin(session, form.key, child_id, case_id), self._open
        )

    def _open(self, document: FormDocument) -> None:
        self.page.go_on(Where(page=PageName.DOCUMENT, id=document.id))


def _first_sentence(hint: str) -> str:
    sentence, stop, _ = hint.partition(". ")
    return f"{sentence}." if stop else sentence
