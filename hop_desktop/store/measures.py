# SPDX-License-Identifier: EUPL-1.2
"""What was tried or talked over in stage I."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from hop_desktop.domain.cases import Helped, Measure, MeasureKind
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, MeasureId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM measure WHERE id = :id"
OF_CASE = """SELECT * FROM measure WHERE case_id = :case_id
    ORDER BY taken_on DESC, written_at DESC, id"""


class Measures:
    """What was tried in stage I."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, measure_id: MeasureId) -> Measure:
        """Return a measure; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(measure_id)})
        if row is None:
            raise NotFound
        return _measure(row)

    def of_case(self, case_id: CaseId) -> tuple[Measure, ...]:
        """Return the measures of a case, the latest day first."""
        return tuple(map(_measure, self._rows.all(OF_CASE, {"case_id": str(case_id)})))

    def save(self, measure: Measure) -> Measure:
        """Keep a measure and return it with its new revision; raise ``Stale``."""
        return replace(measure, revision=self._rows.save("measure", _row(measure)))


def _row(measure: Measure) -> Row:
    return {
        "id": str(measure.id),
        "case_id": str(measure.case_id),
        "author_id": str(measure.author_id),
        "taken_on": measure.on.isoformat(),
        "written_at": utc_text(measure.written_at),
        "kind": measure.kind.value,
        "what": measure.what,
        "result": measure.result,
        "helped": measure.helped.value,
        "revision": measure.revision,
    }


def _measure(row: Row) -> Measure:
    return Measure(
        id=MeasureId(UUID(row["id"])),
        case_id=CaseId(UUID(row["case_id"])),
        author_id=StaffId(UUID(row["author_id"])),
        on=date.fromisoformat(row["taken_on"]),
        written_at=datetime.fromisoformat(row["written_at"]),
        kind=MeasureKind(row["kind"]),
        what=row["what"],
        result=row["result"],
        helped=Helped(row["helped"]),
        revision=row["revision"],
    )
