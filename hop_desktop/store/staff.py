# SPDX-License-Identifier: EUPL-1.2
"""The people of the house with their roles and groups."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import GroupId, StaffId
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.domain.text import sort_key
from hop_desktop.store.columns import day_of, day_text, from_json, json_text, truth
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM staff WHERE id = :id"
BY_LOGIN = "SELECT * FROM staff WHERE login = :login"
ALL = "SELECT * FROM staff ORDER BY active DESC, sort_key, id"
GROUPS = "SELECT group_id FROM staff_group WHERE staff_id = :id ORDER BY group_id"
ALL_GROUPS = "SELECT staff_id, group_id FROM staff_group ORDER BY staff_id, group_id"
GROUP_KEY = ("staff_id", "group_id")


class Staff:
    """The people of the house."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, staff_id: StaffId) -> StaffMember:
        """Return a person; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(staff_id)})
        if row is None:
            raise NotFound
        return _member(row, self._groups(staff_id))

    def by_login(self, login: str) -> StaffMember | None:
        """Return who unlocks with this login."""
        row = self._rows.one(BY_LOGIN, {"login": login})
        return _member(row, self._groups(StaffId(UUID(row["id"])))) if row else None

    def all(self) -> tuple[StaffMember, ...]:
        """Return everybody in the order of names, those who left last."""
        groups: dict[str, set[str]] = {}
        for row in self._rows.all(ALL_GROUPS):
            groups.setdefault(row["staff_id"], set()).add(row["group_id"])
        return tuple(_member(row, groups.get(row["id"], set())) for row in self._rows.all(ALL))

    def save(self, member: StaffMember) -> StaffMember:
        """Keep a person and return them with their new revision; raise ``Stale``."""
        saved = replace(member, revision=self._rows.save("staff", _row(member)))
        before, after = self._groups(member.id), {str(group) for group in member.groups}
        for group_id in sorted(before - after):
            self._rows.delete("staff_group", (str(member.id), group_id), key=GROUP_KEY)
        for group_id in sorted(after - before):
            row = {"staff_id": str(member.id), "group_id": group_id}
            self._rows.insert("staff_group", row, key=GROUP_KEY)
        return saved

    def _groups(self, staff_id: StaffId) -> set[str]:
        return {row["group_id"] for row in self._rows.all(GROUPS, {"id": str(staff_id)})}


def _row(member: StaffMember) -> Row:
    return {
        "id": str(member.id),
        "login": member.login,
        "name": member.name,
        "sort_key": sort_key(member.name),
        "job_title": member.job_title,
        "roles": json_text(sorted(role.value for role in member.roles)),
        "named_contact": int(member.named_contact),
        "desk_lead": int(member.desk_lead),
        "deputy_from": day_text(member.deputy_from),
        "deputy_until": day_text(member.deputy_until),
        "phone": member.phone,
        "email": member.email,
        "active": int(member.active),
        "revision": member.revision,
    }


def _member(row: Row, groups: set[str]) -> StaffMember:
    return StaffMember(
        id=StaffId(UUID(row["id"])),
        login=row["login"],
        name=row["name"],
        job_title=row["job_title"],
        roles=from_json(row["roles"], frozenset[Role]),
        groups=frozenset(GroupId(UUID(group)) for group in groups),
        named_contact=truth(row["named_contact"]),
        desk_lead=truth(row["desk_lead"]),
        deputy_from=day_of(row["deputy_from"]),
        deputy_until=day_of(row["deputy_until"]),
        phone=row["phone"],
        email=row["email"],
        active=truth(row["active"]),
        revision=row["revision"],
    )
