# SPDX-License-Identifier: EUPL-1.2
"""The chronology of a case on paper, as far as the person at the keyboard may read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hop_desktop.app.calendars import reference
from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.cases import levels_of_child, may_read, relation_to, signatures
from hop_desktop.app.children import signature
from hop_desktop.app.session import Session
from hop_desktop.app.wrote import houses
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.content import Chronology, ChronologyCase
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction


def chronology(session: Session, case_id: CaseId, *, language: str = "et") -> bytes:
    """Return the chronology of a case as PDF; that it was made is journalled.

    Protected observations stay out even for those who may read them: paper has no lock.
    """
    with session.write("chronology.made", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        session.check(Action.READ_CHILD, relation_to(session, tx, case))
        told = _case(tx, case)
        records = replace(told.records, levels=levels_of_child(tx, case.child_id))
        content = _content(session, tx, (case,), (replace(told, records=records),), language)
    return _typeset(session, content)


def child_chronology(session: Session, child_id: ChildId, *, language: str = "et") -> bytes:
    """Return the chronology of all cases of a child that this person may read, as PDF.

    Of a child that came from several houses each entry tells which of them wrote it. Raises
    ``NotFound`` without a case.
    """
    with session.write("chronology.made", "child", child_id) as tx:
        session.check_child(tx, Action.READ_CHILD, child_id)
        found = tx.cases.of_child(child_id)
        read = tuple(case for case in reversed(found) if may_read(session, tx, case))
        if not read:
            raise NotFound
        cases = tuple(_case(tx, case) for case in read)
        content = _content(session, tx, read, cases, language)
    return _typeset(session, content)


def _case(tx: Transaction, case: SupportCase) -> ChronologyCase:
    plan = tx.plans.of_case(case.id)
    approver = plan.approved_by if plan else None
    return ChronologyCase(
        reference=reference(case.id),
        concern=case.concern,
        opened_on=case.opened_on,
        origin=case.origin,
        moves=case.transitions,
        records=tx.records.of_case(case.id),
        plan=plan,
        plan_approved_by=signatures(tx).get(approver, "") if approver else "",
    )


def _content(
    session: Session,
    tx: Transaction,
    cases: tuple[SupportCase, ...],
    told: tuple[ChronologyCase, ...],
    language: str,
) -> Chronology:
    child = tx.children.get(tx.joins.head(cases[0].child_id))
    # A child's observation stands in each of its cases: it is told once.
    every = {(e.author_store, e.id): e for c in cases for e in entries_to_send(session, tx, c)}
    return Chronology(
        house=tx.institution.get().name,
        made_on=session.today(),
        made_by=signature(session.person),
        language=language,
        child=child.name,
        birth_date=child.birth_date,
        cases=told,
        entries=tuple(every.values()),
        houses=houses(session, tx, [case.id for case in cases], every.values()),
        consents=tx.consents.of_child(child.id),
        marked=tx.house_rules.get().on(session.today()).marks_documents,
    )


def _typeset(session: Session, content: Chronology) -> bytes:
    from hop_desktop.documents.case_chronology import chronology_pdf

    return chronology_pdf(content, fonts=session.resources / "fonts")


def write_paper(path: Path, content: bytes) -> None:
    """Write a document to the place that was chosen; raise ``DiskFull`` or ``WriteFailed``."""
    write_whole(path, content)
