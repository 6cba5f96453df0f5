# SPDX-License-Identifier: EUPL-1.2
"""The records of cases: one table for all kinds, the words of each as JSON."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.records import (
    Assessment,
    CaseRecords,
    DataPoint,
    FinalEvaluation,
    Occasion,
    Record,
    Review,
    SupportLevel,
    only_goes_on,
)
from hop_desktop.store.columns import from_json, id_text, json_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM case_record WHERE case_id = :case_id AND id = :id"
OF_CASE = """SELECT * FROM case_record WHERE case_id = :case_id
    ORDER BY dated, written_at, id"""
KEY = ("case_id", "id")
KINDS: tuple[type[Record], ...] = (
    Assessment,
    DataPoint,
    Occasion,
    Review,
    FinalEvaluation,
    SupportLevel,
)
BY_KIND = {kind.KIND: kind for kind in KINDS}

Kind = TypeVar("Kind", bound=Record)


class Records:
    """Assessments, points, occasions, reviews, final evaluations and support levels."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_case(self, case_id: CaseId) -> CaseRecords:
        """Return all records of a case, each kind in the order of its days."""
        read = [_record(row) for row in self._rows.all(OF_CASE, {"case_id": str(case_id)})]
        return CaseRecords(
            assessments=_of(read, Assessment),
            points=_of(read, DataPoint),
            occasions=_of(read, Occasion),
            reviews=_of(read, Review),
            finals=_of(read, FinalEvaluation),
            levels=_of(read, SupportLevel),
        )

    def get(self, case_id: CaseId, record_id: UUID, kind: type[Kind]) -> Kind:
        """Return a record of a case; raise ``NotFound``, also for one of another kind."""
        row = self._rows.one(GET, {"case_id": str(case_id), "id": str(record_id)})
        found = _record(row) if row else None
        if not isinstance(found, kind):
            raise NotFound
        return found

    def author_of(self, case_id: CaseId, record_id: UUID) -> StaffId | None:
        """Return who of this house wrote a record; nothing when another house did."""
        row = self._rows.one(GET, {"case_id": str(case_id), "id": str(record_id)})
        return StaffId(UUID(row["author_id"])) if row and row["author_id"] else None

    def authors(self, case_id: CaseId) -> dict[UUID, StaffId | None]:
        """Return who of this house wrote each record of a case; nothing when another house did."""
        rows = self._rows.all(OF_CASE, {"case_id": str(case_id)})
        return {
            UUID(row["id"]): StaffId(UUID(row["author_id"])) if row["author_id"] else None
            for row in rows
        }

    def save(self, case_id: CaseId, record: Kind, *, author: StaffId | None) -> Kind:
        """Keep a record and return it with its new revision; raise ``Stale``."""
        row = _row(case_id, record, author)
        return replace(record, revision=self._rows.save("case_record", row, key=KEY))

    def take(self, case_id: CaseId, records: CaseRecords) -> None:
        """Keep what another house wrote, in the highest revision; what is held already stays.

        So does what was written here, but for what it says of how that went on. What a restored
        store has forgotten of its own words it believes others.
        """
        for record in records.all():
            held = self._rows.one(GET, {"case_id": str(case_id), "id": str(record.id)})
            if held is None:
                self._rows.put("case_record", _row(case_id, record, None), key=KEY)
            elif held["revision"] < record.revision and self._may_become(held, record):
                author = StaffId(UUID(held["author_id"])) if held["author_id"] else None
                self._rows.put("case_record", _row(case_id, record, author), key=KEY)

    def _may_become(self, held: Row, came: Record) -> bool:
        is_ours = held["author_id"] and self._rows.is_of_this_life(held["revision"])
        return not is_ours or only_goes_on(_record(held), came)


def _of(records: list[Record], kind: type[Kind]) -> tuple[Kind, ...]:
    return tuple(record for record in records if isinstance(record, kind))


def _row(case_id: CaseId, record: Record, author: StaffId | None) -> Row:
    return {
        "case_id": str(case_id),
        "id": str(record.id),
        "kind": record.KIND,
        "dated": record.on.isoformat(),
        "written_at": utc_text(record.written_at),
        "author_id": id_text(author),
        "content": json_text(record),
        "revision": record.revision,
    }


def _record(row: Row) -> Record:
    read = from_json(row["content"], BY_KIND[row["kind"]])
    return replace(read, revision=row["revision"])
