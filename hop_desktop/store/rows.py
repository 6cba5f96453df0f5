# SPDX-License-Identifier: EUPL-1.2
"""What the aggregates read and write through: rows in, rows out, each written row marked.

Names of tables and columns are constants of the aggregates' modules; values always travel as
named parameters. What was written is remembered, so that the journal entry of the transaction
carries the hash of every row as it stands at the end.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from uuid import UUID

from hop_desktop.domain.errors import Stale
from hop_desktop.domain.journal import RowMark, canonical
from hop_desktop.store import schema
from hop_desktop.store.indexing import indexed, is_searched
from hop_desktop.store.lite import NO_VALUES, Column, Database, Parameters, Row
from hop_desktop.store.word_index import Indexed, WordIndex

LIFE = "SELECT content FROM setting WHERE name = 'incarnation'"
REVISIONS_OF_A_LIFE = 1 << 20
"""More than anybody changes one thing; times the incarnation it stays a whole number of JSON."""

Key = str | tuple[str, ...]
Place = tuple[str, tuple[tuple[str, Column], ...]]  # a table, and names and values of a key


class Rows:
    """The rows of one transaction. ``key`` names the columns of a table's primary key."""

    def __init__(self, database: Database, *, writing: bool) -> None:
        self._database = database
        self._index = WordIndex(database)
        self._writing = writing
        # A dictionary keeps the order of first writing, and each row once.
        self._written: dict[Place, None] = {}
        self._ids: set[UUID] = set()
        self._life: int | None = None

    def all(self, sql: str, parameters: Parameters = NO_VALUES) -> list[Row]:
        """Return the rows that a query finds, as dictionaries by column."""
        return self._database.all(sql, parameters)

    def one(self, sql: str, parameters: Parameters = NO_VALUES) -> Row | None:
        """Return the first row that a query finds, or nothing."""
        return self._database.one(sql, parameters)

    def is_referenced(self, table: str, row_id: str) -> bool:
        """Say whether any row of another table points at the row with this identifier."""
        return any(
            self.one(some_sql(other, column), {"id": row_id})
            for other, column in schema.references(self._database, table)
        )

    def hanging_on(self, table: str, row_id: str) -> frozenset[str]:
        """Return a row's identifier, and those of all rows that point at it or at one of them."""
        met = {(table, row_id)}
        waiting = [(table, row_id)]
        pointing: dict[str, list[tuple[str, str]]] = {}
        while waiting:
            one, own = waiting.pop()
            if one not in pointing:
                pointing[one] = [
                    (other, column)
                    for other, column in schema.references(self._database, one)
                    if schema.tables(self._database)[other] == ("id",)
                ]
            for other, column in pointing[one]:
                rows = self.all(ids_sql(other, column), {"id": own})
                new = {(other, str(row["id"])) for row in rows} - met
                met |= new
                waiting += new
        return frozenset(row for _, row in met)

    def search(self, wanted: Parameters) -> list[Row]:
        """Return what the word index finds within a scope."""
        return self._index.find(wanted)

    def save(self, table: str, row: Mapping[str, Column], *, key: Key = "id") -> int:
        """Insert a row of revision 0, or update the one that still has its revision.

        Returns the new revision; raises ``Stale`` when the row was changed or is gone.
        """
        old = row["revision"]
        if not isinstance(old, int):
            raise TypeError(table)
        revision = self.next_revision(old)
        new = {**row, "revision": revision}
        if old == 0:
            self.insert(table, new, key=key)
        else:
            self._update(table, new, key=_names(key), old=old)
        return revision

    def next_revision(self, old: int) -> int:
        """Return the revision that follows one.

        Other houses keep the highest they have seen. A store that was restored has forgotten how
        far it had counted: what it changes since counts from a place that no earlier life reached.
        """
        return max(old, self._before()) + 1

    def is_of_this_life(self, revision: int) -> bool:
        """Say whether something was changed since the store was restored last, if it ever was."""
        return revision > self._before()

    def is_of_later_life(self, revision: int, life: int) -> bool:
        """Say whether something was changed in a later life of the store than this one."""
        return revision > (life + 1) * REVISIONS_OF_A_LIFE

    def _before(self) -> int:
        """Return a revision that no earlier life of the store has reached."""
        if self._life is None:
            row = self.one(LIFE)
            self._life = int(row["content"]) if row else 0
        return self._life * REVISIONS_OF_A_LIFE

    def _update(
        self, table: str, row: Mapping[str, Column], *, key: tuple[str, ...], old: int
    ) -> None:
        before = self._indexed(table, row, key)
        if self._run(update_sql(table, tuple(row), key), {**row, "old_revision": old}) != 1:
            raise Stale
        self._note(table, row, key, before=before)

    def insert(self, table: str, row: Mapping[str, Column], *, key: Key = "id") -> None:
        """Insert a row that is not there yet."""
        self._run(insert_sql(table, tuple(row)), row)
        self._note(table, row, _names(key))

    def put(self, table: str, row: Mapping[str, Column], *, key: Key = "id") -> None:
        """Insert a row, or write it in the place of the one with the same key."""
        before = self._indexed(table, row, _names(key))
        self._run(upsert_sql(table, tuple(row), _names(key)), row)
        self._note(table, row, _names(key), before=before)

    def delete(self, table: str, value: Column | tuple[Column, ...], *, key: Key = "id") -> None:
        """Delete the row with this key; nothing happens when there is none."""
        names = _names(key)
        values = dict(zip(names, value if isinstance(value, tuple) else (value,), strict=True))
        gone = self.one(select_sql(table, names), values)
        if gone is not None:
            self._run(delete_sql(table, names), values)
            self._mark(table, gone, names)
            before = indexed(table, gone)
            if before is not None:
                self._index.take_out(before)

    def keep(self, table: str, row: Mapping[str, Column]) -> None:
        """Insert a row without a mark: bytes for which the hash in another, marked row vouches."""
        self._run(insert_sql(table, tuple(row)), row)

    def forget(self, table: str, key: Mapping[str, Column]) -> None:
        """Delete without a mark what ``keep`` inserted, or a draft, which never had one."""
        self._run(delete_sql(table, tuple(key)), key)

    def marks(self) -> tuple[RowMark, ...]:
        """Return a mark for every row written so far, with its content as it is now."""
        return tuple(self._mark_of(table, dict(key)) for table, key in self._written)

    def written(self, tables: Collection[str]) -> frozenset[str]:
        """Return whose rows of these tables were written: the first column of their keys."""
        return frozenset(str(key[0][1]) for table, key in self._written if table in tables)

    def end(self) -> None:
        """Refuse every later write: the transaction is over."""
        self._writing = False

    def ids(self) -> frozenset[UUID]:
        """Return the identifiers of the rows written and of what they belong to."""
        return frozenset(self._ids)

    def _run(self, sql: str, parameters: Parameters) -> int:
        self._check_writing()
        return self._database.run(sql, parameters)

    def _check_writing(self) -> None:
        if not self._writing:
            raise RuntimeError("nothing can be written here")

    def _note(
        self,
        table: str,
        row: Mapping[str, Column],
        key: tuple[str, ...],
        *,
        before: Indexed | None = None,
    ) -> None:
        """Mark a row as written, and let it be found by its words instead of those before."""
        self._mark(table, row, key)
        entry = indexed(table, row)
        if entry is not None and entry != before:
            self._index.put(entry, before=before)

    def _indexed(
        self, table: str, row: Mapping[str, Column], key: tuple[str, ...]
    ) -> Indexed | None:
        """Return what the index keeps of a row as it still stands."""
        if not is_searched(table):
            return None
        held = self.one(select_sql(table, key), {name: row[name] for name in key})
        return indexed(table, held) if held is not None else None

    def _mark(self, table: str, row: Mapping[str, Column], key: tuple[str, ...]) -> None:
        self._written[table, tuple((name, row[name]) for name in key)] = None
        for name, value in row.items():
            if isinstance(value, str) and (name == "id" or name.endswith("_id")):
                with suppress(ValueError):
                    self._ids.add(UUID(value))

    def _mark_of(self, table: str, key: Mapping[str, Column]) -> RowMark:
        row = self.one(select_sql(table, tuple(key)), key)
        return mark_of(table, tuple(key), row) if row else gone_mark(table, key)


def mark_of(table: str, key: tuple[str, ...], row: Mapping[str, Column]) -> RowMark:
    """Return the mark of a row as it is stored."""
    revision = row.get("revision")
    return RowMark(
        table=table,
        id=key_text(row[name] for name in key),
        revision=revision if isinstance(revision, int) else 0,
        sha256=digest(row),
    )


def gone_mark(table: str, key: Mapping[str, Column]) -> RowMark:
    """Return the mark of a deleted row."""
    return RowMark(table=table, id=key_text(key.values()), revision=0, sha256="")


def key_text(values: Iterable[Column]) -> str:
    """Return the one text for the values of a key."""
    return "/".join(str(value) for value in values)


def digest(row: Mapping[str, Column]) -> str:
    """Return SHA-256, in hex, of a row's canonical content; bytes go in by their own hash.

    Empty columns are left out, so that a column added by a later migration changes no hash.
    """
    plain = {
        name: hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value
        for name, value in row.items()
        if value is not None
    }
    return hashlib.sha256(canonical(plain).encode()).hexdigest()


# Statements. Only checked names are put together; values never are.


def select_sql(table: str, key: tuple[str, ...]) -> str:
    """Return the query for the row with a key."""
    return f"SELECT * FROM {_checked(table)} WHERE {_equal(key)}"  # noqa: S608  names only


def ids_sql(table: str, column: str) -> str:
    """Return the query for the identifiers of the rows that hold an identifier in a column."""
    where = f"{_checked(column)} = :id"
    return f"SELECT id FROM {_checked(table)} WHERE {where} ORDER BY id"  # noqa: S608  names only


def some_sql(table: str, column: str) -> str:
    """Return the query for whether a column of any row holds an identifier."""
    where = f"{_checked(column)} = :id"
    return f"SELECT 1 AS found FROM {_checked(table)} WHERE {where} LIMIT 1"  # noqa: S608  names only


def table_sql(table: str) -> str:
    """Return the query for all rows of a table."""
    return f"SELECT * FROM {_checked(table)}"  # noqa: S608  names only


def key_sql(table: str, key: tuple[str, ...]) -> str:
    """Return the query for the keys of all rows of a table."""
    return f"SELECT {', '.join(map(_checked, key))} FROM {_checked(table)}"  # noqa: S608  names only


def count_sql(table: str) -> str:
    """Return the query for how many rows a table has."""
    return f"SELECT count(*) AS rows FROM {_checked(table)}"  # noqa: S608  names only


def insert_sql(table: str, columns: tuple[str, ...]) -> str:
    """Return the statement that inserts a row."""
    names = ", ".join(_checked(name) for name in columns)
    values = ", ".join(f":{name}" for name in columns)
    return f"INSERT INTO {_checked(table)} ({names}) VALUES ({values})"  # noqa: S608  names only


def upsert_sql(table: str, columns: tuple[str, ...], key: tuple[str, ...]) -> str:
    """Return the statement that inserts a row or writes it over the one with the same key."""
    rest = [name for name in columns if name not in key]
    changes = ", ".join(f"{name} = excluded.{name}" for name in rest)
    where = ", ".join(_checked(name) for name in key)
    step = f"UPDATE SET {changes}" if rest else "NOTHING"
    return f"{insert_sql(table, columns)} ON CONFLICT ({where}) DO {step}"


def update_sql(table: str, columns: tuple[str, ...], key: tuple[str, ...]) -> str:
    """Return the statement that updates the row with a key if it still has the old revision."""
    changes = _equal(tuple(name for name in columns if name not in key), joined=", ")
    where = f"{_equal(key)} AND revision = :old_revision"
    return f"UPDATE {_checked(table)} SET {changes} WHERE {where}"  # noqa: S608  names only


def delete_sql(table: str, key: tuple[str, ...]) -> str:
    """Return the statement that deletes the row with a key."""
    return f"DELETE FROM {_checked(table)} WHERE {_equal(key)}"  # noqa: S608  names only


def _equal(names: tuple[str, ...], *, joined: str = " AND ") -> str:
    return joined.join(f"{_checked(name)} = :{name}" for name in names)


def _checked(name: str) -> str:
    if not (name.isascii() and name.isidentifier()):
        raise ValueError(name)
    return name


def _names(key: Key) -> tuple[str, ...]:
    return (key,) if isinstance(key, str) else key
