# SPDX-License-Identifier: EUPL-1.2
"""Rosters that were read in, with what stayed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import ChildId, GroupId, RosterId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.rosters import Refused, Roster
from hop_desktop.store.columns import from_json, id_text, json_text, moment_of, moment_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM roster WHERE id = :id"
LATEST = "SELECT * FROM roster ORDER BY read_at DESC, id LIMIT :most"


class Rosters:
    """Rosters that were read in."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, roster_id: RosterId) -> Roster:
        """Return a report; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(roster_id)})
        if row is None:
            raise NotFound
        return _roster(row)

    def latest(self, most: int) -> tuple[Roster, ...]:
        """Return the latest reports, the last one first."""
        return tuple(map(_roster, self._rows.all(LATEST, {"most": most})))

    def save(self, roster: Roster) -> Roster:
        """Keep a report and return it with its new revision; raise ``Stale``."""
        return replace(roster, revision=self._rows.save("roster", _row(roster)))


def _row(roster: Roster) -> Row:
    return {
        "id": str(roster.id),
        "read_at": utc_text(roster.read_at),
        "read_by_id": str(roster.read_by),
        "children": json_text(roster.children),
        "groups_made": json_text(roster.groups),
        "refused": json_text(roster.refused),
        "undone_at": moment_text(roster.undone_at),
        "undone_by_id": id_text(roster.undone_by),
        "revision": roster.revision,
    }


def _roster(row: Row) -> Roster:
    undone_by = row["undone_by_id"]
    return Roster(
        id=RosterId(UUID(row["id"])),
        read_at=datetime.fromisoformat(row["read_at"]),
        read_by=StaffId(UUID(row["read_by_id"])),
        children=tuple(map(ChildId, from_json(row["children"], tuple[UUID, ...]))),
        groups=tuple(map(GroupId, from_json(row["groups_made"], tuple[UUID, ...]))),
        refused=from_json(row["refused"], tuple[Refused, ...]),
        undone_at=moment_of(row["undone_at"]),
        undone_by=StaffId(UUID(undone_by)) if undone_by else None,
        revision=row["revision"],
    )
