# SPDX-License-Identifier: EUPL-1.2
"""Finding by the beginnings of words, within what a person may read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.finding import Excerpt, Kind, excerpt
from hop_desktop.domain.ids import CaseId, ChildId
from hop_desktop.domain.near import begins_near, near_forms
from hop_desktop.domain.text import search_words
from hop_desktop.store.columns import json_text, scope_columns
from hop_desktop.store.indexing import TABLES, entry_of, table_of, texts_of
from hop_desktop.store.lite import Database, Row, any_of_words, begun_words
from hop_desktop.store.rows import Rows, select_sql, table_sql

# Near names are looked at one by one; more candidates than this would only be noise.
MOST_NEAR = 60
RECEIVED_KEY = ("case_id", "author_store_id", "entry_id")
READABLE_CHILDREN = """SELECT id FROM child
    WHERE (:in_group = 1 AND id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me))
        OR (:part = 1 AND id IN (SELECT child_id FROM part_in_case WHERE staff_id = :me))
    ORDER BY id"""
READABLE_CASES = """SELECT id FROM support_case
    WHERE (:in_group = 1
            AND child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me))
        OR (:part = 1 AND id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
    ORDER BY id"""
BY_CHILD = (Kind.CHILD, Kind.OBSERVATION)
DAYS = {
    Kind.CHILD: "birth_date",
    Kind.OBSERVATION: "observed_on",
    Kind.CASE: "opened_on",
    Kind.MEASURE: "taken_on",
    Kind.GOAL: "evaluate_on",
    Kind.TASK: "due_on",
    Kind.RECEIVED: "dated",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found: its identifier, whose it is, and the words around the match."""

    kind: Kind
    id: UUID
    child_id: ChildId | None
    case_id: CaseId | None
    on: date | None
    excerpt: Excerpt


class Finding:
    """The word index, never without a scope."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._readable: dict[tuple[Scope, bool], str] = {}

    def by_words(self, kind: Kind, text: str, scope: Scope, *, most: int) -> tuple[Hit, ...]:
        """Return at most ``most`` things of a kind in a scope, those written last first.

        Each word of the text begins a word of theirs, whatever its case and accents.
        """
        wanted = search_words(text)
        if not wanted:
            return ()
        found = self._found(kind, begun_words(kind.value, wanted), scope, most)
        return tuple(self._hit(kind, row, wanted) for row in found)

    def by_near_name(self, text: str, scope: Scope, *, most: int) -> tuple[Hit, ...]:
        """Return at most ``most`` children in a scope whose name is nearly the one typed."""
        wanted = search_words(text)
        forms = [near_forms(word) for word in wanted]
        if not wanted or not all(forms):
            return ()
        query = any_of_words("near", [sorted(each) for each in forms])
        found = self._found(Kind.CHILD, query, scope, MOST_NEAR)
        hits = (self._hit(Kind.CHILD, row, wanted) for row in found)
        return tuple(hit for hit in hits if begins_near(text, hit.excerpt.text))[:most]

    def _found(self, kind: Kind, words: str, scope: Scope, most: int) -> list[Row]:
        by_case = kind not in BY_CHILD
        wanted: Row = {
            **scope_columns(scope),
            "own": int(kind is Kind.OBSERVATION),
            "by_case": int(by_case),
            "readable": self._list(scope, by_case=by_case),
            "words": words,
            "most": most,
        }
        return self._rows.search(wanted)

    def _list(self, scope: Scope, *, by_case: bool) -> str:
        """Return the cases or the children that may be read, as JSON; asked once for all kinds."""
        if scope.everything:
            return "[]"
        held = self._readable.get((scope, by_case))
        if held is None:
            query = READABLE_CASES if by_case else READABLE_CHILDREN
            rows = self._rows.all(query, scope_columns(scope))
            held = json_text([row["id"] for row in rows])
            self._readable[scope, by_case] = held
        return held

    def _hit(self, kind: Kind, entry: Row, wanted: list[str]) -> Hit:
        row = self._row(kind, entry["object_id"])
        day = row[DAYS[kind]] if kind in DAYS else None
        return Hit(
            kind=kind,
            id=UUID(entry["object_id"].rpartition("/")[2]),
            child_id=ChildId(UUID(entry["child_id"])) if entry["child_id"] else None,
            case_id=CaseId(UUID(entry["case_id"])) if entry["case_id"] else None,
            on=date.fromisoformat(day) if day else None,
            excerpt=excerpt(texts_of(kind, row), wanted),
        )

    def _row(self, kind: Kind, object_id: str) -> Row:
        key = RECEIVED_KEY if kind is Kind.RECEIVED else ("id",)
        values = dict(zip(key, object_id.split("/"), strict=True))
        row = self._rows.one(select_sql(table_of(kind), key), values)
        if row is None:
            raise LookupError(kind)
        return row


def fill(database: Database) -> None:
    """Index everything in a store anew: what is indexed may be another in every version.

    So whoever changes which words are indexed adds a migration, be it an empty one.
    """
    database.empty_index()
    for table in TABLES:
        for row in database.all(table_sql(table)):
            database.index(entry_of(table, row))
