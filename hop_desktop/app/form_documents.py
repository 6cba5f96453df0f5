# SPDX-License-Identifier: EUPL-1.2
"""Documents filled from forms: begun with what is known, kept, finished with a frozen paper."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from hop_desktop.app import form_rules
from hop_desktop.app.cases import names
from hop_desktop.app.form_papers import freeze, pdf_of, sheet_of
from hop_desktop.app.form_rights import (
    case_of,
    check_write,
    may_meet,
    may_write,
    readable,
    to_begin,
)
from hop_desktop.app.form_templates import form_of
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.forms import (
    Answer,
    Answers,
    FormDocument,
    FormKey,
    FormPaper,
    FormStatus,
    FormTemplate,
    fitting,
    flat,
    tidied,
)
from hop_desktop.domain.ids import CaseId, ChildId, FormDocumentId
from hop_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDocument:
    """A document in a list: who wrote it last, and its newest paper."""

    document: FormDocument
    author: str
    paper: FormPaper | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentList:
    """The documents of a child or a case; ``forms`` may begin a new one, none if it may not be."""

    documents: tuple[ListedDocument, ...]
    forms: tuple[FormTemplate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFile:
    """A document with its form and answers; ``may_write`` says whether they may be changed."""

    document: FormDocument
    form: FormTemplate
    answers: Answers
    child: Child
    papers: tuple[FormPaper, ...]
    author: str
    may_write: bool


def documents(session: Session, child_id: ChildId, case_id: CaseId | None = None) -> DocumentList:
    """Return the documents of a child, or only those of one case, the latest first."""
    with session.read() as tx:
        case = readable(session, tx, child_id, case_id)
        signed = names(tx)
        newest_paper = {
            paper.document_id: paper for paper in tx.form_documents.papers_of_child(child_id)
        }
        return DocumentList(
            documents=tuple(
                ListedDocument(
                    document=each,
                    author=signed.get(each.author_id, ""),
                    paper=newest_paper.get(each.id),
                )
                for each in tx.form_documents.of_child(child_id)
                if case_id is None or each.case_id == case_id
                if may_meet(session, tx, each)
            ),
            forms=to_begin(session, tx, child_id, case)
            if may_write(session, tx, child_id, case)
            else (),
        )


def document_file(session: Session, document_id: FormDocumentId) -> DocumentFile:
    """Return a document to read or fill; the view is journalled."""
    with session.view("document.viewed", "form_document", document_id) as tx:
        return _file(session, tx, tx.form_documents.get(document_id))


def begin(
    session: Session, key: FormKey, child_id: ChildId, case_id: CaseId | None = None
) -> FormDocument:
    """Begin a document with what the child's entries say already."""
    with session.write("document.begun", "form_document") as tx:
        case = readable(session, tx, child_id, case_id)
        check_write(session, tx, child_id, case)
        form = form_of(session, tx, key)
        if form not in to_begin(session, tx, child_id, case):
            raise NotAllowed
        document = tx.form_documents.save(
            FormDocument(
                id=FormDocumentId(new_id()),
                form=key,
                title=form.title,
                child_id=child_id,
                case_id=case_id,
                author_id=session.person.id,
                written_at=session.now(),
                answers=_text(form, _offered(session, tx, form, child_id, case_id)),
            )
        )
        tx.about("form_document", document.id)
        return document


def from_entries(session: Session, document_id: FormDocumentId) -> dict[str, Answer]:
    """Return what the entries say now, by question; nothing is written."""
    with session.view("document.viewed", "form_document", document_id) as tx:
        document = tx.form_documents.get(document_id)
        file = _file(session, tx, document)
        return _offered(session, tx, file.form, document.child_id, document.case_id)


def keep(
    session: Session, before: FormDocument, answers: Answers, *, draft: str = ""
) -> FormDocument:
    """Keep what is filled so far; raise ``Stale`` when the document stands otherwise by now."""
    with session.write("document.kept", "form_document", before.id) as tx:
        document, form = _to_write(session, tx, before)
        return _kept(session, tx, document, form, answers, draft=draft)


def finish(
    session: Session, before: FormDocument, answers: Answers, *, draft: str = ""
) -> FormDocument:
    """Keep what is filled and freeze its paper with a hash; earlier papers stay.

    Raises ``Invalid(path, code)`` for the first answer that is missing or wrong.
    """
    with session.write("document.finished", "form_document", before.id) as tx:
        document, form = _to_write(session, tx, before)
        for path, code in form_rules.problems(form, tidied(answers)).items():
            raise Invalid(path, code)
        kept = _kept(session, tx, document, form, answers, draft=draft)
        finished = tx.form_documents.save(kept.finished(on=session.today()))
        freeze(session, tx, finished, form)
        return finished


def preview(session: Session, document_id: FormDocumentId, answers: Answers) -> bytes:
    """Return the PDF as it would be, with "MUSTAND" across it; nothing is kept."""
    with session.view("document.viewed", "form_document", document_id) as tx:
        file = _file(session, tx, tx.form_documents.get(document_id))
        sheet = sheet_of(session, tx, file.document, file.form, tidied(answers), unfinished=True)
    return pdf_of(session, sheet)


def new_version(session: Session, document_id: FormDocumentId) -> FormDocument:
    """Open a finished document for another version; its papers stay as they are."""
    with session.write("document.reopened", "form_document", document_id) as tx:
        document = _to_change(session, tx, document_id)
        if not document.is_finished:
            raise Stale
        return tx.form_documents.save(replace(document, finished_on=None))


def discard(session: Session, document_id: FormDocumentId, *, draft: str = "") -> None:
    """Throw away what is not finished: a new document altogether, or a version that was begun.

    With a finished paper the document stands again as that paper says.
    """
    with session.write("document.discarded", "form_document", document_id) as tx:
        document = _to_change(session, tx, document_id)
        if draft:
            tx.drop_draft(session.person.id, draft)
        papers = tx.form_documents.papers(document_id)
        if document.is_finished:
            raise Stale
        if not papers:
            tx.form_documents.remove(document_id)
            return
        last = papers[-1]
        frozen_on = last.made_at.astimezone().date()
        tx.form_documents.save(
            replace(
                document,
                answers=last.answers,
                author_id=last.made_by,
                written_at=last.made_at,
                finished_on=frozen_on,
            )
        )


def _kept(
    session: Session,
    tx: Transaction,
    document: FormDocument,
    form: FormTemplate,
    answers: Answers,
    *,
    draft: str,
) -> FormDocument:
    text = _text(form, tidied(answers))
    if draft:
        tx.drop_draft(session.person.id, draft)
    return tx.form_documents.save(document.answered(text, by=session.person.id, at=session.now()))


def _text(form: FormTemplate, answers: Answers) -> str:
    """Return the answers as JSON: only what is asked; what was hidden is dropped here."""
    whole = form_rules.whole_answers(form, answers)
    return json.dumps(whole, ensure_ascii=False, sort_keys=True)


def _to_write(
    session: Session, tx: Transaction, before: FormDocument
) -> tuple[FormDocument, FormTemplate]:
    document = _to_change(session, tx, before.id)
    if document != before or document.is_finished:
        raise Stale
    form = form_of(session, tx, document.form)
    if form.status is FormStatus.DRAFT:
        session.check(Action.ADMINISTER)
    return document, form


def _to_change(session: Session, tx: Transaction, document_id: FormDocumentId) -> FormDocument:
    """Return a document that the person may write; one tried with a draft form is not found."""
    document = tx.form_documents.get(document_id)
    check_write(session, tx, document.child_id, case_of(tx, document))
    if not may_meet(session, tx, document):
        raise NotFound
    return document


def _file(session: Session, tx: Transaction, document: FormDocument) -> DocumentFile:
    case = readable(session, tx, document.child_id, document.case_id)
    if not may_meet(session, tx, document):
        raise NotFound
    form = form_of(session, tx, document.form)
    return DocumentFile(
        document=document,
        form=form,
        answers=flat(form, json.loads(document.answers)),
        child=tx.children.get(document.child_id),
        papers=tx.form_documents.papers(document.id),
        author=names(tx).get(document.author_id, ""),
        may_write=may_write(session, tx, document.child_id, case),
    )


def _offered(
    session: Session, tx: Transaction, form: FormTemplate, child_id: ChildId, case_id: CaseId | None
) -> dict[str, Answer]:
    """Return what the entries say, by question; only what is of the question's kind."""
    wanted = [question for question in form.questions if question.source]
    if not wanted:
        return {}
    from hop_desktop.app.sources import fill, gather

    said = fill({question.source for question in wanted}, gather(session, tx, child_id, case_id))
    offered = {q.path: fitting(q, said[q.source]) for q in wanted if q.source in said}
    return {path: answer for path, answer in offered.items() if answer}
