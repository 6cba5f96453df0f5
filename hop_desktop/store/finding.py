# SPDX-License-Identifier: EUPL-1.2
"""Finding by the beginnings of words, within what a person may read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.finding import EVERYTHING, Excerpt, Kind, Narrowing, excerpt
from hop_desktop.domain.ids import CaseId, ChildId, ObservationId
from hop_desktop.domain.near import begins_near, near_forms
from hop_desktop.domain.text import search_words
from hop_desktop.store.columns import day_text, id_text, json_text, scope_columns
from hop_desktop.store.indexing import (
    KEYS,
    NEAR,
    SEARCHED,
    SOURCES,
    day_of_row,
    indexed,
    lettered,
)
from hop_desktop.store.lite import Database, Row
from hop_desktop.store.rows import Rows, count_sql, select_sql, table_sql
from hop_desktop.store.word_index import WordIndex, any_of_words, begun_words

# Near names are looked at one by one; more candidates than this would only be noise.
MOST_NEAR = 60
READABLE_CHILDREN = """SELECT id FROM child
    WHERE (:in_group = 1 AND id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me))
        OR (:part = 1 AND id IN (SELECT child_id FROM part_in_case WHERE staff_id = :me))
    ORDER BY id"""
READABLE_CASES = """SELECT id FROM support_case
    WHERE (:in_group = 1
            AND child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me))
        OR (:part = 1 AND id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
    ORDER BY id"""
# Observations of other children that concern one of theirs as well.
LINKED_OBSERVATIONS = """SELECT observation_id AS id FROM observation_child
    WHERE (:in_group = 1 AND child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me))
        OR (:part = 1 AND child_id IN (SELECT child_id FROM part_in_case WHERE staff_id = :me))
    ORDER BY observation_id, child_id"""
OBSERVED = (Kind.OBSERVATION, Kind.OBSERVATION_FILE)
BY_CHILD = (Kind.CHILD, Kind.COPY, *OBSERVED)
# What its author may meet wherever it stands: a task is of who has it.
OF_AUTHOR = (*OBSERVED, Kind.TASK)
STEP = 500
"""After how many rows it is told how far the filling of the index has come."""

Told = Callable[[int, int], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found: its identifier, whose it is, and the words around the match.

    ``form`` tells a talk from a round table.
    """

    kind: Kind
    id: UUID
    child_id: ChildId | None
    case_id: CaseId | None
    observation_id: ObservationId | None
    form: str
    on: date | None
    excerpt: Excerpt


class Finding:
    """The word index, never without a scope."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._asked: dict[tuple[Scope, str], list[str]] = {}
        self._readable: dict[tuple[Scope, tuple[str, ...]], str] = {}

    def by_words(
        self, kind: Kind, text: str, scope: Scope, *, most: int, narrowing: Narrowing = EVERYTHING
    ) -> tuple[Hit, ...]:
        """Return at most ``most`` things of a kind in a scope, those written last first.

        Each word of the text begins a word of theirs, whatever its case and accents.
        """
        wanted = search_words(text)
        if not wanted:
            return ()
        query = begun_words(lettered(SOURCES[kind].letter, wanted))
        found = self._found(kind, query, scope, most, narrowing)
        return tuple(self._hit(kind, row, wanted) for row in found)

    def by_near_name(
        self, text: str, scope: Scope, *, most: int, narrowing: Narrowing = EVERYTHING
    ) -> tuple[Hit, ...]:
        """Return at most ``most`` children in a scope whose name is nearly the one typed."""
        wanted = search_words(text)
        forms = [near_forms(word) for word in wanted]
        if not wanted or not all(forms):
            return ()
        query = any_of_words([lettered(NEAR, sorted(each)) for each in forms])
        found = self._found(Kind.CHILD, query, scope, MOST_NEAR, narrowing)
        hits = (self._hit(Kind.CHILD, row, wanted) for row in found)
        return tuple(hit for hit in hits if begins_near(text, hit.excerpt.text))[:most]

    def _found(
        self, kind: Kind, words: str, scope: Scope, most: int, narrowing: Narrowing
    ) -> list[Row]:
        by_case, observed = kind not in BY_CHILD, kind in OBSERVED
        readable: tuple[str, ...] = (READABLE_CASES,) if by_case else (READABLE_CHILDREN,)
        if kind is Kind.DOCUMENT:  # of a case, or of the child alone
            readable = (READABLE_CASES, READABLE_CHILDREN)
        wanted: Row = {
            **scope_columns(scope),
            "own": int(kind in OF_AUTHOR),
            "by_case": int(by_case),
            "readable": self._list(scope, *readable),
            "linked": self._list(scope, LINKED_OBSERVATIONS) if observed else "[]",
            "words": words,
            "most": most,
            "since": day_text(narrowing.since),
            "mine": int(narrowing.mine),
            "group_id": id_text(narrowing.group),
        }
        return self._rows.search(wanted)

    def _list(self, scope: Scope, *queries: str) -> str:
        """Return what may be read by queries, as JSON."""
        if scope.everything:
            return "[]"
        held = self._readable.get((scope, queries))
        if held is None:
            held = json_text([one for query in queries for one in self._ids(scope, query)])
            self._readable[scope, queries] = held
        return held

    def _ids(self, scope: Scope, query: str) -> list[str]:
        """Return what may be read by a query; asked once for all kinds."""
        held = self._asked.get((scope, query))
        if held is None:
            held = [row["id"] for row in self._rows.all(query, scope_columns(scope))]
            self._asked[scope, query] = held
        return held

    def _hit(self, kind: Kind, entry: Row, wanted: list[str]) -> Hit:
        row = self._row(kind, entry["object_id"])
        day, seen = day_of_row(kind, row), entry["observation_id"]
        return Hit(
            kind=kind,
            id=UUID(entry["object_id"].rpartition("/")[2]),
            child_id=ChildId(UUID(entry["child_id"])) if entry["child_id"] else None,
            case_id=CaseId(UUID(entry["case_id"])) if entry["case_id"] else None,
            observation_id=ObservationId(UUID(seen)) if seen else None,
            form=row["kind"] if kind is Kind.MEETING else "",
            on=date.fromisoformat(day) if day else None,
            excerpt=excerpt(SOURCES[kind].texts(row), wanted),
        )

    def _row(self, kind: Kind, object_id: str) -> Row:
        table = SOURCES[kind].table
        key = KEYS.get(table, ("id",))
        values = dict(zip(key, object_id.split("/"), strict=True))
        row = self._rows.one(select_sql(table, key), values)
        if row is None:
            raise LookupError(kind)
        return row


def untold(_done: int, _of: int) -> None:
    """Tell nobody how far it has come."""


def fill(database: Database, told: Told = untold) -> None:
    """Index everything in a store anew: what is indexed may be another in every version.

    So whoever changes which words are indexed adds a migration, be it one that only empties the
    index. ``told`` hears now and then how many rows are done of how many.
    """
    index = WordIndex(database)
    index.empty()
    done, rows = 0, sum(_count(database, table) for table in SEARCHED)
    for table in SEARCHED:
        for row in database.all(table_sql(table)):
            found = indexed(table, row)
            if found is not None:
                index.put(found)
            done += 1
            if done % STEP == 0:
                told(done, rows)


def _count(database: Database, table: str) -> int:
    (row,) = database.all(count_sql(table))
    return int(row["rows"])
