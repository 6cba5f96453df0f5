# SPDX-License-Identifier: EUPL-1.2
"""By which number a case was taken over last, and which handover brought it."""

from __future__ import annotations

from uuid import UUID

from hop_desktop.domain.ids import CaseId, HandoverId
from hop_desktop.store.rows import Rows

KNOWN = "SELECT number, handover_id FROM ownership WHERE case_id = :case_id"


class Ownership:
    """The highest ownership number known for each case."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def known(self, case_id: CaseId) -> tuple[int, HandoverId] | None:
        """Return the number by which this house took a case over and the handover, if it did."""
        row = self._rows.one(KNOWN, {"case_id": str(case_id)})
        return (row["number"], HandoverId(UUID(row["handover_id"]))) if row else None

    def set(self, case_id: CaseId, number: int, handover_id: HandoverId) -> None:
        """Note that this house has taken a case over."""
        self._rows.put(
            "ownership",
            {"case_id": str(case_id), "number": number, "handover_id": str(handover_id)},
            key="case_id",
        )
