# SPDX-License-Identifier: EUPL-1.2
"""Children with homes and guardians; found by the beginnings of their names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from hop_desktop.domain.access import Relation, Scope
from hop_desktop.domain.children import (
    Child,
    Guardian,
    Home,
    Known,
    ListedChild,
    folded_name,
    is_named,
)
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import ChildId, GroupId, StaffId
from hop_desktop.domain.institution import Place
from hop_desktop.domain.text import search_words, sort_key
from hop_desktop.store.columns import (
    day_of,
    day_text,
    from_json,
    id_text,
    json_text,
    scope_columns,
    uuid_of,
)
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

MOST_HITS = 20

GET = "SELECT * FROM child WHERE id = :id"
BY_PERSONAL_CODE = "SELECT * FROM child WHERE personal_code = :personal_code ORDER BY id"
LISTED = """SELECT id, first_name, last_name, fold, birth_date, group_id, left_on FROM child
    WHERE id NOT IN (SELECT child_id FROM child_head)
        AND (:everything = 1
            OR (:in_group = 1
                AND id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me))
            OR (:part = 1
                AND id IN (SELECT child_id FROM part_in_case WHERE staff_id = :me)))
    ORDER BY CASE WHEN left_on IS NULL THEN 0 ELSE 1 END, sort_key, id"""
NAMES = """SELECT id, fold FROM child
    WHERE left_on IS NULL AND id NOT IN (SELECT child_id FROM child_head)
    ORDER BY sort_key, id"""
COUNTED = "SELECT COUNT(*) AS children FROM child"
NAME = "SELECT first_name, last_name FROM child WHERE id = :id"
KNOWN = """SELECT id, first_name, last_name, birth_date, personal_code FROM child
    ORDER BY birth_date, id"""
BORN = "SELECT * FROM child WHERE birth_date = :birth_date ORDER BY sort_key, id"
RELATION = """SELECT
    EXISTS (SELECT 1 FROM part_in_case WHERE child_id = :id AND staff_id = :me) AS part,
    EXISTS (SELECT 1 FROM child_in_group WHERE child_id = :id AND staff_id = :me) AS in_group
    FROM child WHERE id = :id"""


class Children:
    """Children with homes and guardians."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, child_id: ChildId) -> Child:
        """Return a child; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(child_id)})
        if row is None:
            raise NotFound
        return _child(row)

    def name(self, child_id: ChildId) -> str:
        """Return a child's first and last name; raise ``NotFound``."""
        row = self._rows.one(NAME, {"id": str(child_id)})
        if row is None:
            raise NotFound
        return f"{row['first_name']} {row['last_name']}"

    def by_personal_code(self, personal_code: str) -> Child | None:
        """Return the child with this personal code."""
        row = self._rows.one(BY_PERSONAL_CODE, {"personal_code": personal_code})
        return _child(row) if row else None

    def known(self) -> tuple[Known, ...]:
        """Return who is in the house at all, to be compared with: by birth date."""
        return tuple(map(_known, self._rows.all(KNOWN)))

    def with_code(self, personal_code: str) -> tuple[Child, ...]:
        """Return every child with a personal code: two houses may have written of the same one."""
        rows = self._rows.all(BY_PERSONAL_CODE, {"personal_code": personal_code})
        return tuple(map(_child, rows))

    def born_on(self, day: date) -> tuple[Child, ...]:
        """Return the children of the whole house who were born on a day."""
        rows = self._rows.all(BORN, {"birth_date": day.isoformat()})
        return tuple(map(_child, rows))

    def remove(self, child_id: ChildId) -> bool:
        """Delete a child of whom nothing was written; say false and keep one that is in use."""
        if self._rows.is_referenced("child", str(child_id)):
            return False
        self._rows.delete("child", str(child_id))
        return True

    def are_there(self) -> bool:
        """Say whether there is any child at all."""
        return any(row["children"] for row in self._rows.all(COUNTED))

    def listed(self, scope: Scope, text: str = "") -> tuple[ListedChild, ...]:
        """Return the children in a scope by last and first name, those who left last.

        With a text: only those with a name that begins like each of its words.
        """
        wanted = search_words(text)
        rows = self._rows.all(LISTED, scope_columns(scope))
        if wanted:
            rows = [row for row in rows if is_named(row["fold"], wanted)]
        return tuple(map(listed_child, rows))

    def named(self, text: str) -> tuple[Child, ...]:
        """Return at most ``MOST_HITS`` children of the whole house with such a name."""
        wanted = search_words(text)
        if not wanted:
            return ()
        hits = [row["id"] for row in self._rows.all(NAMES) if is_named(row["fold"], wanted)]
        return tuple(self.get(ChildId(UUID(hit))) for hit in hits[:MOST_HITS])

    def relation(self, child_id: ChildId, me: StaffId) -> Relation:
        """Return how a child stands to a person; raise ``NotFound`` for a child not here."""
        row = self._rows.one(RELATION, {"id": str(child_id), "me": str(me)})
        if row is None:
            raise NotFound
        return Relation(part=bool(row["part"]), group=bool(row["in_group"]))

    def save(self, child: Child) -> Child:
        """Keep a child and return it with its new revision; raise ``Stale``."""
        return replace(child, revision=self._rows.save("child", _row(child)))


def _known(row: Row) -> Known:
    return Known(
        name=f"{row['first_name']} {row['last_name']}",
        birth_date=date.fromisoformat(row["birth_date"]),
        personal_code=row["personal_code"] or "",
    )


def listed_child(row: Row) -> ListedChild:
    """Return what a list shows of a child, out of the columns of ``LISTED``."""
    return ListedChild(
        id=ChildId(uuid_of(row["id"])),
        name=f"{row['first_name']} {row['last_name']}",
        folded=row["fold"],
        birth_date=date.fromisoformat(row["birth_date"]),
        group_id=GroupId(uuid_of(row["group_id"])) if row["group_id"] else None,
        left_on=day_of(row["left_on"]),
    )


def _row(child: Child) -> Row:
    return {
        "id": str(child.id),
        "first_name": child.first_name,
        "last_name": child.last_name,
        "fold": folded_name(child.name),
        "sort_key": sort_key(child.last_name) + b"\x00" + sort_key(child.first_name),
        "birth_date": child.birth_date.isoformat(),
        "personal_code": child.personal_code or None,
        "home_language": child.home_language,
        "place": child.place.value,
        "group_id": id_text(child.group_id),
        "registered_municipality": child.registered_municipality,
        "homes": json_text(child.homes),
        "guardians": json_text(child.guardians),
        "siblings": child.siblings,
        "left_on": day_text(child.left_on),
        "revision": child.revision,
    }


def _child(row: Row) -> Child:
    return Child(
        id=ChildId(UUID(row["id"])),
        first_name=row["first_name"],
        last_name=row["last_name"],
        birth_date=date.fromisoformat(row["birth_date"]),
        personal_code=row["personal_code"] or "",
        home_language=row["home_language"],
        place=Place(row["place"]),
        group_id=GroupId(UUID(row["group_id"])) if row["group_id"] else None,
        registered_municipality=row["registered_municipality"],
        homes=from_json(row["homes"], tuple[Home, ...]),
        guardians=from_json(row["guardians"], tuple[Guardian, ...]),
        siblings=row["siblings"],
        left_on=day_of(row["left_on"]),
        revision=row["revision"],
    )
