# SPDX-License-Identifier: EUPL-1.2
"""Who may meet and who may write a document, and with which forms one may begin."""

from __future__ import annotations

from hop_desktop.app.cases import STAGE_WORK, may_read, relation_to
from hop_desktop.app.form_templates import known, may_begin, newest
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.errors import HopError, NotFound
from hop_desktop.domain.forms import FormDocument, FormStatus, FormTemplate
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.store.transaction import Transaction


def readable(
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


def case_of(tx: Transaction, document: FormDocument) -> SupportCase | None:
    """Return the case that a document is about, if any."""
    return tx.cases.get(document.case_id) if document.case_id else None


def may_meet(session: Session, tx: Transaction, document: FormDocument) -> bool:
    """Say whether a document is shown at all: those of a draft form are for who tries it out."""
    if document.case_id is not None:
        case = tx.cases.get(document.case_id)
        if not may_read(session, tx, case):
            return False
    return not is_tried(tx, document) or session.may(Action.ADMINISTER)


def is_tried(tx: Transaction, document: FormDocument) -> bool:
    """Say whether a document was filled from a form that is still a draft."""
    kept = tx.form_templates.by_key(document.form)
    return kept is not None and kept.status is FormStatus.DRAFT


def may_write(
    session: Session, tx: Transaction, child_id: ChildId, case: SupportCase | None
) -> bool:
    """Say whether the person may write documents about a child or its case."""
    try:
        check_write(session, tx, child_id, case)
    except HopError:
        return False
    return True


def check_write(
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


def to_begin(
    session: Session, tx: Transaction, child_id: ChildId, case: SupportCase | None
) -> tuple[FormTemplate, ...]:
    """Return the forms with which a document may begin here."""
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
