# SPDX-License-Identifier: EUPL-1.2
"""How the people who raise the children were told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.handovers import CarerInformed
from hop_desktop.domain.ids import CaseId, StaffId, TellingId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.telling import Telling
from hop_desktop.store.columns import day_of, day_text, scope_columns
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM telling WHERE id = :id"
OF_CASE = """SELECT * FROM telling WHERE case_id = :case_id
    ORDER BY told_on DESC, written_at DESC, id"""
# The latest record of a case says whether somebody has to come back to it.
DUE = """SELECT * FROM telling
    WHERE again_on <= :until
        AND NOT EXISTS (
            SELECT 1 FROM telling AS later
            WHERE later.case_id = telling.case_id
                AND (later.told_on > telling.told_on
                    OR (later.told_on = telling.told_on
                        AND later.written_at > telling.written_at)))
        AND case_id IN (
            SELECT id FROM support_case
            WHERE status = 'open' AND custody <> 'past'
                AND (:everything = 1
                    OR (:own = 1 AND responsible_id = :me)
                    OR (:part = 1
                        AND id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
                    OR (:in_group = 1
                        AND child_id IN (
                            SELECT child_id FROM child_in_group WHERE staff_id = :me))))
    ORDER BY again_on, id"""


class Tellings:
    """How the people who raise the children were told."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, telling_id: TellingId) -> Telling:
        """Return a record; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(telling_id)})
        if row is None:
            raise NotFound
        return _telling(row)

    def of_case(self, case_id: CaseId) -> tuple[Telling, ...]:
        """Return the records of a case, the latest first."""
        return tuple(map(_telling, self._rows.all(OF_CASE, {"case_id": str(case_id)})))

    def due(self, scope: Scope, until: date) -> tuple[Telling, ...]:
        """Return the records in a scope to which somebody has to come back by a day."""
        wanted = {"until": until.isoformat(), **scope_columns(scope)}
        return tuple(map(_telling, self._rows.all(DUE, wanted)))

    def save(self, telling: Telling) -> Telling:
        """Keep a record and return it with its new revision; raise ``Stale``."""
        return replace(telling, revision=self._rows.save("telling", _row(telling)))


def _row(telling: Telling) -> Row:
    return {
        "id": str(telling.id),
        "case_id": str(telling.case_id),
        "told": telling.told.value,
        "told_on": telling.on.isoformat(),
        "whom": telling.whom,
        "about": telling.about,
        "note": telling.note,
        "again_on": day_text(telling.again_on),
        "author_id": str(telling.author_id),
        "written_at": utc_text(telling.written_at),
        "revision": telling.revision,
    }


def _telling(row: Row) -> Telling:
    return Telling(
        id=TellingId(UUID(row["id"])),
        case_id=CaseId(UUID(row["case_id"])),
        told=CarerInformed(row["told"]),
        on=date.fromisoformat(row["told_on"]),
        whom=row["whom"],
        about=row["about"],
        note=row["note"],
        again_on=day_of(row["again_on"]),
        author_id=StaffId(UUID(row["author_id"])),
        written_at=datetime.fromisoformat(row["written_at"]),
        revision=row["revision"],
    )
