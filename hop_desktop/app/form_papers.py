# SPDX-License-Identifier: EUPL-1.2
"""Documents on paper: typeset, frozen with a hash, and which papers go along in a package."""

from __future__ import annotations

import json
from collections.abc import Mapping

from hop_desktop.app import form_rules
from hop_desktop.app.attachments import add_file
from hop_desktop.app.form_rights import is_tried
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import AttachedTo
from hop_desktop.domain.forms import (
    Answer,
    FormDocument,
    FormPaper,
    FormSheet,
    FormStatus,
    FormTemplate,
    flat,
)
from hop_desktop.domain.ids import AttachmentId, ChildId
from hop_desktop.store.transaction import Transaction


def papers_that_stay(tx: Transaction, child_id: ChildId) -> set[AttachmentId]:
    """Return the papers of a child that no package carries: earlier versions, and tried forms."""
    papers = tx.form_documents.papers_of_child(child_id)
    newest_paper = {paper.document_id: paper.attachment_id for paper in papers}
    for document in tx.form_documents.of_child(child_id):
        if is_tried(tx, document):
            newest_paper.pop(document.id, None)
    return {paper.attachment_id for paper in papers} - set(newest_paper.values())


def freeze(session: Session, tx: Transaction, document: FormDocument, form: FormTemplate) -> None:
    """Typeset a finished document and keep its paper with the case, or with the child."""
    answers = flat(form, json.loads(document.answers))
    tried = form.status is FormStatus.DRAFT
    sheet = sheet_of(session, tx, document, form, answers, unfinished=tried)
    # The paper of a form that is only tried stands in no case's list of files.
    case_id = None if tried else document.case_id
    attachment = add_file(
        session,
        tx,
        kind=AttachedTo.CASE if case_id else AttachedTo.CHILD,
        owner_id=case_id or document.child_id,
        child_id=document.child_id,
        title=_paper_title(sheet),
        content=pdf_of(session, sheet),
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


def sheet_of(
    session: Session,
    tx: Transaction,
    document: FormDocument,
    form: FormTemplate,
    answers: Mapping[str, Answer],
    *,
    unfinished: bool,
) -> FormSheet:
    """Return what is typeset of a document with these answers."""
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


def pdf_of(session: Session, sheet: FormSheet) -> bytes:
    """Return the bytes of a document on paper."""
    # Only here, because the typesetter is slow to load.
    from hop_desktop.documents.form_paper import form_pdf

    return form_pdf(sheet, fonts=session.resources / "fonts")


def _paper_title(sheet: FormSheet) -> str:
    from hop_desktop.documents.form_paper import paper_title

    return paper_title(sheet)
