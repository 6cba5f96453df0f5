# SPDX-License-Identifier: EUPL-1.2
"""Earlier wordings of a case's records: they are added, never changed and never taken away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from msgspec import to_builtins

from hop_desktop.domain.corrections import KINDS, Corrected, Earlier
from hop_desktop.domain.ids import CaseId, ChildId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.columns import from_json, json_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

# Consents are the child's, whichever case they were written down in.
OF_CASE = """SELECT * FROM correction
    WHERE case_id = :case_id
        OR (kind = 'consent'
            AND case_id IN (SELECT id FROM support_case
                WHERE child_id IN (SELECT same_id FROM same_child WHERE child_id = :child_id)))
    ORDER BY object_id, number"""
KEY = ("object_id", "number")
CLASSES = {kind: found for found, kind in KINDS.items()}


class Corrections:
    """What stood in records before they were changed."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_case(self, case_id: CaseId, child_id: ChildId) -> tuple[Earlier, ...]:
        """Return the earlier wordings of a case's records, of each record the oldest first."""
        wanted = {"case_id": str(case_id), "child_id": str(child_id)}
        return tuple(map(_earlier, self._rows.all(OF_CASE, wanted)))

    def add(self, earlier: Earlier) -> None:
        """Keep what stood; a wording is kept once."""
        row: Row = {
            "object_id": str(earlier.object_id),
            "number": earlier.words.revision,
            "case_id": str(earlier.case_id),
            "kind": earlier.kind.value,
            "reason": earlier.reason,
            "corrected_by_id": str(earlier.changed_by),
            "corrected_at": utc_text(earlier.changed_at),
            # By way of plain types: members of an enumeration in a set have no order.
            "content": json_text(to_builtins(earlier.words)),
        }
        self._rows.insert("correction", row, key=KEY)


def _earlier(row: Row) -> Earlier:
    words = from_json(row["content"], CLASSES[Corrected(row["kind"])])
    return Earlier(
        case_id=CaseId(UUID(row["case_id"])),
        words=replace(words, revision=row["number"]),
        reason=row["reason"],
        changed_by=StaffId(UUID(row["corrected_by_id"])),
        changed_at=datetime.fromisoformat(row["corrected_at"]),
    )
