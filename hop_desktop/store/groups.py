# SPDX-License-Identifier: EUPL-1.2
"""Groups of a kindergarten and classes of a school."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.institution import Group, Place
from hop_desktop.domain.text import sort_key
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM work_group WHERE id = :id"
ALL = "SELECT * FROM work_group ORDER BY sort_key, id"


class Groups:
    """Groups and classes."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, group_id: GroupId) -> Group:
        """Return a group; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(group_id)})
        if row is None:
            raise NotFound
        return _group(row)

    def all(self) -> tuple[Group, ...]:
        """Return all groups in the order of their names."""
        return tuple(map(_group, self._rows.all(ALL)))

    def remove(self, group_id: GroupId) -> bool:
        """Delete a group without children and people; say false and keep one that is in use."""
        if self._rows.is_referenced("work_group", str(group_id)):
            return False
        self._rows.delete("work_group", str(group_id))
        return True

    def save(self, group: Group) -> Group:
        """Keep a group and return it with its new revision; raise ``Stale``."""
        return replace(group, revision=self._rows.save("work_group", _row(group)))


def _row(group: Group) -> Row:
    return {
        "id": str(group.id),
        "name": group.name,
        "sort_key": sort_key(group.name),
        "place": group.place.value,
        "revision": group.revision,
    }


def _group(row: Row) -> Group:
    return Group(
        id=GroupId(UUID(row["id"])),
        name=row["name"],
        place=Place(row["place"]),
        revision=row["revision"],
    )
