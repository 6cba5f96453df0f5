# SPDX-License-Identifier: EUPL-1.2
"""Documents filled from forms: begun with what is known, kept, finished with a frozen paper."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from hop_desktop.app import form_rules
from hop_desktop.app.attachments import add_file
from hop_desktop.app.cases import STAGE_WORK, names, relation_to
from hop_desktop.app.form_templates import form_of, known, may_begin, newest
from hop_desktop.app.session import Session, new_id
from hop_desktop.domain.access import Action
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import HopError, Invalid, NotAllowed, NotFound, Stale
from hop_desktop.domain.forms import (
    Answer,
    Answers,
    FormDocument,
    FormKey,
    FormPaper,
    FormSheet,
    FormStatus,
    FormTemplate,
    fitting,
    flat,
    tidied,
)
from hop_desktop.domain.ids import AttachmentId, CaseId, ChildId, FormDocumentId
from hop_desktop.domain.institution import Place, Workplace
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
        case = _readable(session, tx, child_id, case_id)
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
                if _may_meet(session, tx, each)
            ),
            forms=_to_begin(session, tx, child_id, case)
            if _may_write(session, tx, child_id, case)
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
        case = _readable(session, tx, child_id, case_id)
        _check_write(session, tx, child_id, case)
        form = form_of(session, tx, key)
        if form not in _to_begin(session, tx, child_id, case):
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
    with session.read() as tx:
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
        _freeze(session, tx, finished, form)
        return finished


def preview(session: Session, document_id: FormDocumentId, answers: Answers) -> bytes:
    """Return the PDF as it would be, with "MUSTAND" across it; nothing is kept."""
    with session.read() as tx:
        file = _file(session, tx, tx.form_documents.get(document_id))
        sheet = _sheet(session, tx, file.document, file.form, tidied(answers), unfinished=True)
    return _pdf(session, sheet)


def new_version(session: Session, document_id: FormDocumentId) -> FormDocument:
    """Open a finished document for another version; its papers stay as they are."""
    with session.write("document.reopened", "form_document", document_id) as tx:
        document = tx.form_documents.get(document_id)
        _check_write(session, tx, document.child_id, _case_of(tx, document))
        if not document.is_finished:
            raise Stale
        return tx.form_documents.save(replace(document, finished_on=None))


def discard(session: Session, document_id: FormDocumentId, *, draft: str = "") -> None:
    """Throw away what is not finished: a new document altogether, or a version that was begun.

    With a finished paper the document stands again as that paper says.
    """
    with session.write("document.discarded", "form_document", document_id) as tx:
        document = tx.form_documents.get(document_id)
        _check_write(session, tx, document.child_id, _case_of(tx, document))
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


def papers_that_stay(tx: Transaction, child_id: ChildId) -> set[AttachmentId]:
    """Return the papers of a child that no package carries: earlier versions, and tried forms."""
    papers = tx.form_documents.papers_of_child(child_id)
    newest_paper = {paper.document_id: paper.attachment_id for paper in papers}
    for document in tx.form_documents.of_child(child_id):
        if _is_tried(tx, document):
            newest_paper.pop(document.id, None)
    return {paper.attachment_id for paper in papers} - set(newest_paper.values())


def _is_tried(tx: Transaction, document: FormDocument) -> bool:
    kept = tx.form_templates.by_key(document.form)
    return kept is not None and kept.status is FormStatus.DRAFT


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
    document = tx.form_documents.get(before.id)
    _check_write(session, tx, document.child_id, _case_of(tx, document))
    if document != before or document.is_finished:
        raise Stale
    form = form_of(session, tx, document.form)
    if form.status is FormStatus.DRAFT:
        session.check(Action.ADMINISTER)
    return document, form


def _file(session: Session, tx: Transaction, document: FormDocument) -> DocumentFile:
    case = _readable(session, tx, document.child_id, document.case_id)
    if not _may_meet(session, tx, document):
        raise NotFound
    form = form_of(session, tx, document.form)
    return DocumentFile(
        document=document,
        form=form,
        answers=flat(form, json.loads(document.answers)),
        child=tx.children.get(document.child_id),
        papers=tx.form_documents.papers(document.id),
        author=names(tx).get(document.author_id, ""),
        may_write=_may_write(session, tx, document.child_id, case),
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


def _readable(
    session: Session, tx: Transaction, child_id: ChildId, case_id: CaseId | None
) -> SupportCase | None:
    """Return the case a document is about, if any, once the right to read is checked."""
    if case_id is None:
        session.check_child(tx, Action.READ_CHILD, child_id)
        return None
    case = tx.cases.get(case_id)
    session.check(Action.READ_CHILD, relation_to(session, tx, case))
    if case.child_id != child_id:
        raise NotFound
    return case


def _case_of(tx: Transaction, document: FormDocument) -> SupportCase | None:
    return tx.cases.get(document.case_id) if document.case_id else None


def _may_meet(session: Session, tx: Transaction, document: FormDocument) -> bool:
    """Say whether a document is shown at all: those of a draft form are for who tries it out."""
    if document.case_id is not None:
        relation = relation_to(session, tx, tx.cases.get(document.case_id))
        if not session.may(Action.READ_CHILD, relation):
            return False
    return not _is_tried(tx, document) or session.may(Action.ADMINISTER)


def _may_write(
    session: Session, tx: Transaction, child_id: ChildId, case: SupportCase | None
) -> bool:
    try:
        _check_write(session, tx, child_id, case)
    except HopError:
        return False
    return True


def _check_write(
    session: Session, tx: Transaction, child_id: ChildId, case: SupportCase | None
) -> None:
    """Raise a refusal unless the person works on the case's stage, or with the child."""
    if case is not None:
        session.check(STAGE_WORK[case.stage], relation_to(session, tx, case))
        case.worked_on()
        return
    relation = tx.children.relation(child_id, session.person.id)
    if not session.may(Action.WORK_ON_STAGE_THREE, relation):
        session.check(Action.WORK_ON_STAGE_ONE, relation)


def _to_begin(
    session: Session, tx: Transaction, child_id: ChildId, case: SupportCase | None
) -> tuple[FormTemplate, ...]:
    place = _place(tx, tx.children.get(child_id))
    return tuple(
        form
        for form in newest(f for f in known(session, tx) if may_begin(session, f))
        if form.fits(place, has_case=case is not None)
    )


def _place(tx: Transaction, child: Child) -> Place | None:
    """Return where the child learns; nothing where the program cannot know it."""
    if child.group_id is not None:
        return tx.groups.get(child.group_id).place
    return {
        Workplace.KINDERGARTEN: Place.KINDERGARTEN,
        Workplace.SCHOOL: Place.SCHOOL,
    }.get(tx.institution.get().workplace)


def _freeze(session: Session, tx: Transaction, document: FormDocument, form: FormTemplate) -> None:
    answers = flat(form, json.loads(document.answers))
    sheet = _sheet(session, tx, document, form, answers, unfinished=form.status is FormStatus.DRAFT)
    attachment = add_file(
        session,
        tx,
        kind=AttachedTo.CASE if document.case_id else AttachedTo.CHILD,
        owner_id=document.case_id or document.child_id,
        child_id=document.child_id,
        title=_paper_title(sheet),
        content=_pdf(session, sheet),
    )
    tx.form_documents.add_paper(
        FormPaper(
            document_id=document.id,
            version=document.version,
            attachment_id=attachment.id,
            answers=document.answers,
            made_by=session.person.id,
            made_at=session.now(),
        )
    )


def _sheet(
    session: Session,
    tx: Transaction,
    document: FormDocument,
    form: FormTemplate,
    answers: Mapping[str, Answer],
    *,
    unfinished: bool,
) -> FormSheet:
    child = tx.children.get(document.child_id)
    made_on = document.finished_on or session.today()
    return FormSheet(
        form=form,
        answers=answers,
        asked=form_rules.asked(form, answers),
        required=form_rules.required(form, answers),
        house=tx.institution.get().name,
        child=child.name,
        birth_date=child.birth_date,
        personal_code=child.personal_code,
        group=tx.groups.get(child.group_id).name if child.group_id else "",
        made_on=made_on,
        version=document.version if document.finished_on else document.version + 1,
        author=session.person.name,
        unfinished=unfinished,
        marked=tx.house_rules.get().on(session.today()).marks_documents,
    )


def _pdf(session: Session, sheet: FormSheet) -> bytes:
    # Only here, because the typesetter is slow to load.
    from hop_desktop.documents.form_paper import form_pdf

    return form_pdf(sheet, fonts=session.resources / "fonts")


def _paper_title(sheet: FormSheet) -> str:
    from hop_desktop.documents.form_paper import paper_title

    return paper_title(sheet)
