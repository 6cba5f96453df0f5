# SPDX-License-Identifier: EUPL-1.2
"""Which children are one, and under whom they are found."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import ChildId, JoinId, StaffId
from hop_desktop.domain.joining import ChildJoin, Ground, heads
from hop_desktop.domain.journal import utc_text
from hop_desktop.store.columns import id_text, moment_of, moment_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM child_join WHERE id = :id"
HOLDING = "SELECT * FROM child_join WHERE parted_at IS NULL ORDER BY joined_at, id"
OF_CHILD = """SELECT * FROM child_join
    WHERE child_id IN (SELECT same_id FROM same_child WHERE child_id = :child_id)
        OR into_id IN (SELECT same_id FROM same_child WHERE child_id = :child_id)
    ORDER BY joined_at, id"""
HEADS = "SELECT * FROM child_head ORDER BY child_id"
HEAD = "SELECT head_id FROM child_head WHERE child_id = :child_id"
SAME = """SELECT id FROM child
    WHERE id IN (SELECT same_id FROM same_child WHERE child_id = :child_id)
    ORDER BY CASE WHEN id = :child_id THEN 0 ELSE 1 END, id"""


class Joins:
    """Children that are one."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, join_id: JoinId) -> ChildJoin:
        """Return a join; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(join_id)})
        if row is None:
            raise NotFound
        return _join(row)

    def holding(self) -> tuple[ChildJoin, ...]:
        """Return every join that holds, the earliest first."""
        return tuple(map(_join, self._rows.all(HOLDING)))

    def of_child(self, child_id: ChildId) -> tuple[ChildJoin, ...]:
        """Return what was ever joined of a child and those that are one with it."""
        return tuple(map(_join, self._rows.all(OF_CHILD, {"child_id": str(child_id)})))

    def head(self, child_id: ChildId) -> ChildId:
        """Return under whom a child is found: under itself, unless it is joined to another."""
        row = self._rows.one(HEAD, {"child_id": str(child_id)})
        return ChildId(UUID(row["head_id"])) if row else child_id

    def same(self, child_id: ChildId) -> tuple[ChildId, ...]:
        """Return every child that is one with this one, itself first."""
        rows = self._rows.all(SAME, {"child_id": str(child_id)})
        return tuple(ChildId(UUID(row["id"])) for row in rows)

    def save(self, join: ChildJoin) -> ChildJoin:
        """Keep a join, made or taken back, and under whom everybody is found by it."""
        saved = replace(join, revision=self._rows.save("child_join", _row(join)))
        wanted = {str(child): str(head) for child, head in heads(self.holding()).items()}
        stands = {row["child_id"]: row["head_id"] for row in self._rows.all(HEADS)}
        for child in sorted(stands.keys() - wanted.keys()):
            self._rows.delete("child_head", child, key="child_id")
        for child, head in sorted(wanted.items() - stands.items()):
            self._rows.put("child_head", {"child_id": child, "head_id": head}, key="child_id")
        return saved


def _row(join: ChildJoin) -> Row:
    return {
        "id": str(join.id),
        "child_id": str(join.child),
        "into_id": str(join.into),
        "ground": join.ground.value,
        "reason": join.reason,
        "joined_by_id": str(join.joined_by),
        "joined_at": utc_text(join.joined_at),
        "parted_by_id": id_text(join.parted_by),
        "parted_at": moment_text(join.parted_at),
        "parting_reason": join.parting_reason,
        "revision": join.revision,
    }


def _join(row: Row) -> ChildJoin:
    return ChildJoin(
        id=JoinId(UUID(row["id"])),
        child=ChildId(UUID(row["child_id"])),
        into=ChildId(UUID(row["into_id"])),
        ground=Ground(row["ground"]),
        reason=row["reason"],
        joined_by=StaffId(UUID(row["joined_by_id"])),
        joined_at=datetime.fromisoformat(row["joined_at"]),
        parted_by=StaffId(UUID(row["parted_by_id"])) if row["parted_by_id"] else None,
        parted_at=moment_of(row["parted_at"]),
        parting_reason=row["parting_reason"],
        revision=row["revision"],
    )
