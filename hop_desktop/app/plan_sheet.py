# SPDX-License-Identifier: EUPL-1.2
"""The action plan as a PDF to be printed and signed; making it is journalled."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hop_desktop.app.cases import relation_to
from hop_desktop.app.handover_content import plan_of
from hop_desktop.app.session import Session
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction

if TYPE_CHECKING:  # the typesetter is loaded when somebody wants paper
    from hop_desktop.documents.plan_sheet import PlanSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPlan:
    """The bytes of the PDF, and whose plan it is."""

    pdf: bytes
    child: str


def plan_sheet(session: Session, case_id: CaseId, *, language: str = "et") -> PrintedPlan:
    """Return the plan of a case as it stands; raise ``NotFound`` when it has none yet."""
    from hop_desktop.documents.plan_sheet import plan_pdf

    with session.write("plan.printed", "support_case", case_id) as tx:
        sheet = _sheet(session, tx, case_id, language)
    pdf = plan_pdf(sheet, fonts=session.resources / "fonts")
    return PrintedPlan(pdf=pdf, child=sheet.child)


def plan_on(session: Session, tx: Transaction, case_id: CaseId) -> bytes:
    """Return the plan of a case as PDF within another action; raise ``NotFound`` without one."""
    from hop_desktop.documents.plan_sheet import plan_pdf

    return plan_pdf(_sheet(session, tx, case_id, "et"), fonts=session.resources / "fonts")


def _sheet(session: Session, tx: Transaction, case_id: CaseId, language: str) -> PlanSheet:
    from hop_desktop.documents.plan_sheet import PlanSheet

    case = tx.cases.get(case_id)
    session.check(Action.READ_CHILD, relation_to(session, tx, case))
    plan = plan_of(tx, case)
    if not plan.goals:
        raise NotFound
    child = tx.children.get(case.child_id)
    return PlanSheet(
        house=tx.institution.get().name,
        child=child.name,
        birth_date=child.birth_date,
        group=tx.groups.get(child.group_id).name if child.group_id else "",
        concern=case.concern,
        made_on=session.today(),
        plan=plan,
        records=tx.records.of_case(case_id),
        titles=tx.role_titles.get(),
        place=child.place,
        marked=tx.house_rules.get().on(session.today()).marks_documents,
        language=language,
    )


def write_plan(path: Path, pdf: bytes) -> None:
    """Write the plan where the person chose; raise ``DiskFull`` or ``WriteFailed``."""
    write_whole(path, pdf)
