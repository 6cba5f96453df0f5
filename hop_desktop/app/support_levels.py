# SPDX-License-Identifier: EUPL-1.2
"""The statutory support level of a child: written by who coordinates, apart from the stages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from hop_desktop.app.cases import levels_of_child, may_set_level
from hop_desktop.app.records import signed
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.records import Level, SupportLevel, check_level
from hop_desktop.domain.text import tidy
from hop_desktop.store.transaction import Transaction


def set_level(
    session: Session,
    case_id: CaseId,
    *,
    level: Level,
    since: date,
    until: date | None,
    decided_by: str,
    ground: str,
    draft: str = "",
) -> SupportLevel:
    """Record the statutory support level; ``Invalid`` when another one holds in that time."""
    with session.write("level.added", "case_record") as tx:
        case = _decidable(session, tx, case_id)
        if draft:
            tx.drop_draft(session.person.id, draft)
        new = SupportLevel(
            **signed(session, since),
            level=level,
            until=until,
            decided_by=decided_by,
            ground=ground,
        )
        check_level(new, levels_of_child(tx, case.child_id))
        tx.about("case_record", new.id)
        return tx.records.save(case_id, tidy(new), author=session.person.id)


def end_level(session: Session, case_id: CaseId, level_id: UUID, *, until: date) -> SupportLevel:
    """Say until which day a support level holds."""
    with session.write("level.ended", "case_record", level_id) as tx:
        _decidable(session, tx, case_id)
        held = tx.records.get(case_id, level_id, SupportLevel)
        author = tx.records.author_of(case_id, level_id)
        return tx.records.save(case_id, replace(held, until=until), author=author)


def _decidable(session: Session, tx: Transaction, case_id: CaseId) -> SupportCase:
    if not may_set_level(session):
        raise NotAllowed
    case = tx.cases.get(case_id)
    case.worked_on()
    return case
