# SPDX-License-Identifier: EUPL-1.2
"""The chronology of a case on paper, as far as the person at the keyboard may read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hop_desktop.app.calendars import reference
from hop_desktop.app.cases import levels_of_child, relation_to, signatures
from hop_desktop.app.children import signature
from hop_desktop.app.handover_content import entries_to_send
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.content import Chronology
from hop_desktop.domain.ids import CaseId
from hop_desktop.store.files import write_whole


def chronology(session: Session, case_id: CaseId, *, language: str = "et") -> bytes:
    """Return the chronology of a case as PDF; that it was made is journalled.

    Protected observations stay out even for those who may read them: paper has no lock.
    """
    with session.write("chronology.made", "support_case", case_id) as tx:
        case = tx.cases.get(case_id)
        session.check(Action.READ_CHILD, relation_to(session, tx, case))
        child, plan = tx.children.get(case.child_id), tx.plans.of_case(case_id)
        approver = plan.approved_by if plan else None
        content = Chronology(
            reference=reference(case_id),
            house=tx.institution.get().name,
            made_on=session.today(),
            made_by=signature(session.person),
            language=language,
            child=child.name,
            birth_date=child.birth_date,
            concern=case.concern,
            opened_on=case.opened_on,
            entries=entries_to_send(session, tx, case),
            records=replace(tx.records.of_case(case_id), levels=levels_of_child(tx, case.child_id)),
            consents=tx.consents.of_child(case.child_id),
            plan=plan,
            plan_approved_by=signatures(tx).get(approver, "") if approver else "",
            marked=tx.house_rules.get().on(session.today()).marks_documents,
        )
    from hop_desktop.documents.case_chronology import chronology_pdf

    return chronology_pdf(content, fonts=session.resources / "fonts")


def write_paper(path: Path, content: bytes) -> None:
    """Write a document to the place that was chosen; raise ``DiskFull`` or ``WriteFailed``."""
    write_whole(path, content)
