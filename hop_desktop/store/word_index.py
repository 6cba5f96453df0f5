# SPDX-License-Identifier: EUPL-1.2
"""The index of words: whose they are and where they stand, found by their beginnings.

Words come folded, each with a letter for its kind of thing before it, so that looking for one kind
reads nothing of another; beyond ASCII every sign is part of a word. The index holds no text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hop_desktop.store.lite import Column, Database, Parameters, Row

MADE_ANEW = (
    # A later version may know more kinds of things; the index is filled anew right after this.
    "DROP TABLE IF EXISTS search_text",
    """CREATE VIRTUAL TABLE search_text USING fts5 (
       words, content='', prefix='2 3 4', tokenize='ascii')""",
    # Without this, deleted words would stay in the index until it is merged. For the same reason
    # the index has no "contentless_delete": that one only marks, it cannot know which words.
    "INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1)",
)
SEARCH_NUMBER = "SELECT docid FROM search_entry WHERE object_id = :object_id AND kind = :kind"
# A file has the child and the protection of the observation that it belongs to.
SEARCH_ADD = """INSERT INTO search_entry
    (docid, kind, object_id, child_id, case_id, author_id, observation_id, dated, protected)
    VALUES ((SELECT coalesce(max(docid), 0) + 1 FROM search_entry), :kind, :object_id,
        coalesce(:child_id, (SELECT child_id FROM support_case WHERE id = :case_id)),
        :case_id, :author_id, :observation_id, :dated,
        coalesce((SELECT danger FROM observation WHERE id = :observation_id), 0))"""
SEARCH_CHANGE = """UPDATE search_entry SET
    child_id = coalesce(:child_id, (SELECT child_id FROM support_case WHERE id = :case_id)),
    case_id = :case_id, author_id = :author_id, observation_id = :observation_id, dated = :dated,
    protected = coalesce((SELECT danger FROM observation WHERE id = :observation_id), 0)
    WHERE docid = :docid"""
SEARCH_ADD_WORDS = "INSERT INTO search_text (rowid, words) VALUES (:docid, :words)"
SEARCH_DROP_WORDS = """INSERT INTO search_text (search_text, rowid, words)
    VALUES ('delete', :docid, :words)"""
SEARCH_DROP = "DELETE FROM search_entry WHERE docid = :docid"
SEARCH_DROP_ALL = (
    "DELETE FROM search_entry",
    "INSERT INTO search_text (search_text) VALUES ('delete-all')",
)
# What one wrote oneself is always found; what is protected only by those who may read it. The lists
# of what is readable come from the store's own queries: asked once, not for each kind of thing.
SEARCH = """SELECT e.object_id AS object_id, e.child_id AS child_id, e.case_id AS case_id,
        e.observation_id AS observation_id
    FROM search_text JOIN search_entry AS e ON e.docid = search_text.rowid
    WHERE search_text MATCH :words
        AND ((:own = 1 AND e.author_id = :me)
            OR ((e.protected = 0 OR :protected = 1)
                AND (:everything = 1
                    OR CASE :by_case WHEN 1 THEN COALESCE(e.case_id, e.child_id) ELSE e.child_id END
                        IN (SELECT value FROM json_each(:readable))
                    OR e.observation_id IN (SELECT value FROM json_each(:linked)))))
        AND (CAST(:since AS TEXT) IS NULL OR e.dated >= :since)
        AND (:mine = 0 OR e.author_id = :me)
        AND (CAST(:group_id AS TEXT) IS NULL
            OR e.child_id IN (SELECT id FROM child WHERE group_id = :group_id))
    ORDER BY search_text.rowid DESC LIMIT :most"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """What the search index keeps of a thing: whose it is, and its folded words.

    ``dated`` is a day; ``observation_id`` the observation that it is or belongs to, which must
    stand already.
    """

    kind: str
    object_id: str
    child_id: str | None
    case_id: str | None
    author_id: str | None
    observation_id: str | None
    dated: str | None
    words: str


class WordIndex:
    """The index of words in an open database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self) -> None:
        """Make an empty index, in the place of one that an earlier version made."""
        with self._database.unguarded():
            for statement in MADE_ANEW:
                self._database.run(statement)

    def put(self, entry: Indexed, *, before: Indexed | None = None) -> None:
        """Put the words of a thing in the index, in the place of those it had ``before``.

        These must be the very words it was indexed by: the index cannot tell them itself.
        """
        whose: dict[str, Column] = {
            "child_id": entry.child_id,
            "case_id": entry.case_id,
            "author_id": entry.author_id,
            "observation_id": entry.observation_id,
            "dated": entry.dated,
        }
        if before is None:
            place: dict[str, Column] = {"object_id": entry.object_id, "kind": entry.kind}
            self._database.run(SEARCH_ADD, {**place, **whose})
            number = self._number(entry)
        else:
            number = self._number(before)
            self._database.run(SEARCH_DROP_WORDS, _words(before, number))
            self._database.run(SEARCH_CHANGE, {"docid": number, **whose})
        self._database.run(SEARCH_ADD_WORDS, _words(entry, number))

    def take_out(self, before: Indexed) -> None:
        """Take a thing and the words it was indexed by out of the index."""
        number = self._number(before)
        self._database.run(SEARCH_DROP_WORDS, _words(before, number))
        self._database.run(SEARCH_DROP, {"docid": number})

    def empty(self) -> None:
        """Take everything out of the index."""
        for statement in SEARCH_DROP_ALL:
            self._database.run(statement)

    def _number(self, entry: Indexed) -> Column:
        place: dict[str, Column] = {"object_id": entry.object_id, "kind": entry.kind}
        number: Column = self._database.all(SEARCH_NUMBER, place)[0]["docid"]
        return number

    def find(self, wanted: Parameters) -> list[Row]:
        """Return what a query (``begun_words``) finds within a scope, what was added last first."""
        return self._database.all(SEARCH, wanted)


def begun_words(words: Sequence[str]) -> str:
    """Return the query for all these words, each the beginning of a word in the index.

    ``words`` are alphanumeric: quoted strings are the only part of the syntax of FTS5 in which a
    typed sign means itself.
    """
    return " AND ".join(f'"{word}" *' for word in words)


def any_of_words(sets: Sequence[Sequence[str]]) -> str:
    """Return the query for a beginning out of each of the sets."""
    groups = (" OR ".join(f'"{word}" *' for word in words) for words in sets)
    return " AND ".join(f"({group})" for group in groups)


def _words(entry: Indexed, number: Column) -> dict[str, Column]:
    return {"docid": number, "words": entry.words}
