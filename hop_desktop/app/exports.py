# SPDX-License-Identifier: EUPL-1.2
"""A case out of the program as a workbook or as JSON, journalled with the reason."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.app.calendars import reference
from hop_desktop.app.case_entries import entries_to_send
from hop_desktop.app.cases import relation_to, signatures
from hop_desktop.app.dealing_entries import consent_parts
from hop_desktop.app.files_to_send import attachments_to_send, file_parts
from hop_desktop.app.handover_content import (
    child_part,
    open_tasks,
    plan_of,
    records_to_send,
    sender_of,
)
from hop_desktop.app.house import contact_or_me
from hop_desktop.app.package_contents import canonical
from hop_desktop.app.session import Session
from hop_desktop.app.wrote import houses
from hop_desktop.domain.access import Action
from hop_desktop.domain.cases import CaseStatus, SupportCase
from hop_desktop.domain.exports import CaseExport, ExportFormat, ExportReason, House
from hop_desktop.domain.handovers import Part
from hop_desktop.domain.ids import CaseId
from hop_desktop.store.files import write_whole
from hop_desktop.store.transaction import Transaction


def export(
    session: Session,
    case_id: CaseId,
    path: Path,
    *,
    how: ExportFormat,
    reason: ExportReason,
    language: str = "et",
) -> None:
    """Write a case to a file that anybody can open: it is not encrypted any more.

    Raises ``NotAllowed`` unless the person may take cases out, ``DiskFull`` or ``WriteFailed``;
    the journal has the export before the file is written.
    """
    with session.write("case.exported", "support_case", case_id, reason=reason.value) as tx:
        case = tx.cases.get(case_id)
        session.check(Action.EXPORT, relation_to(session, tx, case))
        content = _content(session, tx, case, reason, language)
    write_whole(path, _written(content, how))


def _written(content: CaseExport, how: ExportFormat) -> bytes:
    if how is ExportFormat.JSON:
        return canonical(content)
    from hop_desktop.documents.case_tables import tables
    from hop_desktop.documents.workbook import workbook

    return workbook(tables(content))


def _content(
    session: Session, tx: Transaction, case: SupportCase, reason: ExportReason, language: str
) -> CaseExport:
    child = tx.children.get(tx.joins.head(case.child_id))
    entries = entries_to_send(session, tx, case)
    wrote = houses(session, tx, [case.id], entries)
    brought = tx.ownership.known(case.id)
    return CaseExport(
        case_id=case.id,
        reference=reference(case.id),
        made_on=session.today(),
        reason=reason,
        language=language,
        exporter=sender_of(tx, tx.institution.get(), contact_or_me(session, tx), child.place),
        concern=case.concern,
        stage=case.stage.value,
        closed=case.status is CaseStatus.CLOSED,
        opened_on=case.opened_on,
        responsible=signatures(tx).get(case.responsible, ""),
        origin=case.origin,
        child=child_part(tx, child, with_family=True),
        need=case.need,
        child_voice=case.child_voice,
        parent_voice=case.parent_voice,
        plan=plan_of(tx, case),
        records=records_to_send(tx, case, frozenset(Part)),
        entries=entries,
        houses=tuple(House(store_id=store, name=name) for store, name in wrote.items()),
        consents=consent_parts(tx, case),
        tasks=open_tasks(tx, case),
        files=file_parts(attachments_to_send(session, tx, case)),
        custody=tx.received.content(brought[1]).custody if brought else (),
    )
