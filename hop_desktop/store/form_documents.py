# SPDX-License-Identifier: EUPL-1.2
"""Documents filled from forms, and which attachments are their frozen papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.forms import FormDocument, FormKey, FormPaper
from hop_desktop.domain.ids import AttachmentId, CaseId, ChildId, FormDocumentId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.columns import day_of, day_text, id_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM form_document WHERE id = :id"
OF_CHILD = """SELECT * FROM form_document
    WHERE child_id IN (SELECT same_id FROM same_child WHERE child_id = :child_id)
    ORDER BY written_at DESC, id"""
PAPERS = "SELECT * FROM form_paper WHERE document_id = :document_id ORDER BY version"
PAPERS_OF_CHILD = """SELECT * FROM form_paper
    WHERE document_id IN (SELECT id FROM form_document
        WHERE child_id IN (SELECT same_id FROM same_child WHERE child_id = :child_id))
    ORDER BY document_id, version"""
OF_FORM = """SELECT id FROM form_document
    WHERE form_name = :name AND form_version = :version ORDER BY id LIMIT 1"""


class FormDocuments:
    """Filled forms."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, document_id: FormDocumentId) -> FormDocument:
        """Return a document; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(document_id)})
        if row is None:
            raise NotFound
        return _document(row)

    def of_child(self, child_id: ChildId) -> tuple[FormDocument, ...]:
        """Return the documents of a child and its cases, the latest first."""
        return tuple(map(_document, self._rows.all(OF_CHILD, {"child_id": str(child_id)})))

    def papers(self, document_id: FormDocumentId) -> tuple[FormPaper, ...]:
        """Return the frozen papers of a document, the versions in order."""
        return tuple(map(_paper, self._rows.all(PAPERS, {"document_id": str(document_id)})))

    def papers_of_child(self, child_id: ChildId) -> tuple[FormPaper, ...]:
        """Return the frozen papers of a child's documents, the versions of each in order."""
        return tuple(map(_paper, self._rows.all(PAPERS_OF_CHILD, {"child_id": str(child_id)})))

    def uses(self, form: FormKey) -> bool:
        """Say whether any document was filled from this version of a form."""
        return bool(self._rows.one(OF_FORM, {"name": form.name, "version": form.version}))

    def save(self, document: FormDocument) -> FormDocument:
        """Keep a document and return it with its new revision; raise ``Stale``."""
        return replace(document, revision=self._rows.save("form_document", _row(document)))

    def remove(self, document_id: FormDocumentId) -> None:
        """Delete a document that never had a paper."""
        self._rows.delete("form_document", str(document_id))

    def add_paper(self, paper: FormPaper) -> None:
        """Keep which attachment is a version's paper; it is never changed again."""
        row: Row = {
            "document_id": str(paper.document_id),
            "version": paper.version,
            "attachment_id": str(paper.attachment_id),
            "answers": paper.answers,
            "made_by_id": str(paper.made_by),
            "made_at": utc_text(paper.made_at),
        }
        self._rows.insert("form_paper", row, key=("document_id", "version"))


def _row(document: FormDocument) -> Row:
    return {
        "id": str(document.id),
        "form_name": document.form.name,
        "form_version": document.form.version,
        "title": document.title,
        "child_id": str(document.child_id),
        "case_id": id_text(document.case_id),
        "author_id": str(document.author_id),
        "written_at": utc_text(document.written_at),
        "answers": document.answers,
        "version": document.version,
        "finished_on": day_text(document.finished_on),
        "revision": document.revision,
    }


def _document(row: Row) -> FormDocument:
    return FormDocument(
        id=FormDocumentId(UUID(row["id"])),
        form=FormKey(name=row["form_name"], version=row["form_version"]),
        title=row["title"],
        child_id=ChildId(UUID(row["child_id"])),
        case_id=CaseId(UUID(row["case_id"])) if row["case_id"] else None,
        author_id=StaffId(UUID(row["author_id"])),
        written_at=datetime.fromisoformat(row["written_at"]),
        answers=row["answers"],
        version=row["version"],
        finished_on=day_of(row["finished_on"]),
        revision=row["revision"],
    )


def _paper(row: Row) -> FormPaper:
    return FormPaper(
        document_id=FormDocumentId(UUID(row["document_id"])),
        version=row["version"],
        attachment_id=AttachmentId(UUID(row["attachment_id"])),
        answers=row["answers"],
        made_by=StaffId(UUID(row["made_by_id"])),
        made_at=datetime.fromisoformat(row["made_at"]),
    )
