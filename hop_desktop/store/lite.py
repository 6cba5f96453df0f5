# SPDX-License-Identifier: EUPL-1.2
"""The one module that knows the engine: SQLCipher's key, pragmas, triggers, search and errors.

Everything else in the store speaks plain SQL that PostgreSQL would understand as well.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlcipher3 import dbapi2

from hop_desktop.domain.errors import (
    BackupStopped,
    DiskFull,
    HopError,
    StoreDamaged,
    StoreError,
    StoreInUse,
    StoreMissing,
    StoreTooNew,
    StoreWriteFailed,
    WriteFailed,
)
from hop_desktop.store import guard

Column = str | int | bytes | None
Row = dict[str, Any]
Parameters = Mapping[str, Column]
NO_VALUES: Parameters = MappingProxyType({})

# TRUNCATE with FULL lost nothing in simulated power cuts; DELETE with FULL, SQLite's default, did.
# The memory security of SQLCipher is left off: searches take four times as long, and the residues
# stay in Python's memory anyway.
PRAGMAS: tuple[tuple[str, str | int, str | int], ...] = (
    ("cipher_memory_security", "OFF", "0"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", 0, 0),
    ("cache_size", -65536, -65536),
    ("busy_timeout", 5000, 5000),
)

# Primary result codes, https://www.sqlite.org/rescode.html
REFUSALS: dict[int, type[HopError]] = {
    8: StoreWriteFailed,  # READONLY
    9: BackupStopped,  # INTERRUPT
    10: StoreWriteFailed,  # IOERR
    11: StoreDamaged,  # CORRUPT
    13: DiskFull,  # FULL
    14: StoreWriteFailed,  # CANTOPEN
    26: StoreDamaged,  # NOTADB
}
# What sqlite3_errstr() says to some of them, https://www.sqlite.org/c3ref/errcode.html
COPY_REFUSALS: dict[str, type[StoreError]] = {
    "disk I/O error": WriteFailed,
    "database disk image is malformed": StoreDamaged,
    "database or disk is full": DiskFull,
    "unable to open database file": WriteFailed,
    "file is not a database": StoreDamaged,
}
BUSY = 5
INSTRUCTIONS = 1_000  # of the engine, between two looks whether to stop
PAGES, REST_S, MOST_RESTARTS = 512, 0.005, 3  # 2 MiB a step, then others may write
PRIMARY = 0xFF
WAL_AND_JOURNAL = ("-journal", "-wal", "-shm")

# What plain SQL has no word for. The journal can only grow; words are found by their beginnings.
# They come folded, each with a letter for its kind of thing before it, so that looking for one kind
# reads nothing of another; beyond ASCII every sign is part of a word. The index holds no text, only
# where words stand.
ENGINE_OBJECTS = (
    """CREATE TRIGGER IF NOT EXISTS journal_is_never_changed BEFORE UPDATE ON journal
       BEGIN SELECT RAISE(ABORT, 'journal'); END""",
    """CREATE TRIGGER IF NOT EXISTS journal_is_never_cut BEFORE DELETE ON journal
       BEGIN SELECT RAISE(ABORT, 'journal'); END""",
    """CREATE TRIGGER IF NOT EXISTS grant_is_never_changed BEFORE UPDATE ON role_grant
       BEGIN SELECT RAISE(ABORT, 'role_grant'); END""",
    """CREATE TRIGGER IF NOT EXISTS grant_is_never_cut BEFORE DELETE ON role_grant
       BEGIN SELECT RAISE(ABORT, 'role_grant'); END""",
    # A later version may know more kinds of things; the index is filled anew right after this.
    "DROP TABLE IF EXISTS search_text",
    """CREATE VIRTUAL TABLE search_text USING fts5 (
       words, content='', prefix='2 3 4', tokenize='ascii')""",
    # Without this, deleted words would stay in the index until it is merged. For the same reason
    # the index has no "contentless_delete": that one only marks, it cannot know which words.
    "INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1)",
)
TABLES = """SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
    AND name NOT LIKE 'search_text%' ORDER BY name"""
REFERENCES = """SELECT t.name AS table_name, k."from" AS column_name
    FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k
    WHERE t.type = 'table' AND k."table" = :name ORDER BY table_name, column_name"""
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


class Database:
    """One open SQLCipher file. It belongs to the thread that opened it."""

    _connection: Any

    def __init__(self, path: Path, versions: range) -> None:
        self._versions = versions
        self.path = path
        self.is_open = False

    @classmethod
    def open(cls, path: Path, key: bytes, *, newest: int) -> Database:
        """Open a database that is there and of no later version than ``newest``.

        Raises ``StoreMissing``, ``StoreDamaged`` (also with a wrong key) or ``StoreTooNew``; then
        not a byte of the file has changed.
        """
        if not path.is_file():
            raise StoreMissing
        return cls._connect(path, key, versions=range(1, newest + 1))

    @classmethod
    def create(cls, path: Path, key: bytes) -> Database:
        """Make a new database; what an interrupted making left in its place is removed."""
        remove(path)
        return cls._connect(path, key, versions=range(1))

    @classmethod
    def _connect(cls, path: Path, key: bytes, *, versions: range) -> Database:
        database = cls(path, versions)
        database._connect_anew(key)
        return database

    def _connect_anew(self, key: bytes) -> None:
        try:
            self._connection = dbapi2.connect(str(self.path), isolation_level=None)
        except dbapi2.Error as error:
            raise refusal(error) from error
        try:
            self._unlock(key)
        except BaseException:
            self._connection.close()
            raise
        self.is_open = True

    def _unlock(self, key: bytes) -> None:
        self._connection.enable_load_extension(False)
        # Otherwise a wrong key prints to the standard error stream.
        self._pragma("cipher_log_level = NONE")
        self._pragma(f"key = \"x'{key.hex()}'\"")
        # A plain SQLite would take the key without a word and write plain text.
        if not self.pragma("cipher_version"):
            raise StoreDamaged
        version = self.version()
        if version >= self._versions.stop:
            raise StoreTooNew
        # An empty file opens with any key.
        if version not in self._versions:
            raise StoreDamaged
        for name, wanted, read in PRAGMAS:
            self._pragma(f"{name} = {wanted}")
            if self.pragma(name) != read:
                raise StoreDamaged
        self._connection.set_authorizer(guard.may)

    def _pragma(self, text: str) -> list[Row]:
        return self._rows(f"PRAGMA {text}", {})

    def pragma(self, name: str) -> Column:
        """Return the value of a pragma, or nothing when the engine does not know it."""
        rows = self._pragma(name)
        return next(iter(rows[0].values()), None) if rows else None

    def close(self) -> None:
        """Close the file. The keys in the memory of Python are gone only with the process."""
        self.is_open = False
        self._connection.close()

    # Statements

    def run(self, sql: str, parameters: Parameters = NO_VALUES) -> int:
        """Run a statement that writes; return how many rows it wrote."""
        try:
            return int(self._connection.execute(sql, dict(parameters)).rowcount)
        except dbapi2.InterfaceError as error:
            # That is all it says of a value for which it had no memory.
            if all(isinstance(value, Column) for value in parameters.values()):
                raise MemoryError from error
            raise
        except dbapi2.Error as error:
            raise refusal(error) from error

    def all(self, sql: str, parameters: Parameters = NO_VALUES) -> list[Row]:
        """Return the rows that a query finds."""
        return self._rows(sql, parameters)

    def each(self, sql: str, parameters: Parameters = NO_VALUES) -> Generator[Row, None, None]:
        """Yield the rows that a query finds one by one, however much they hold together."""
        try:
            cursor = self._connection.execute(sql, dict(parameters))
            columns = _columns(cursor)
            for values in cursor:
                yield dict(zip(columns, values, strict=True))
        except dbapi2.Error as error:
            raise refusal(error) from error

    def one(self, sql: str, parameters: Parameters = NO_VALUES) -> Row | None:
        """Return the first row that a query finds."""
        rows = self._rows(sql, parameters)
        return rows[0] if rows else None

    def _rows(self, sql: str, parameters: Parameters) -> list[Row]:
        try:
            cursor = self._connection.execute(sql, dict(parameters))
            found = cursor.fetchall()
        except dbapi2.Error as error:
            raise refusal(error) from error
        # Asked once for all rows: for a list of thousands this halves the time.
        columns = _columns(cursor)
        return [dict(zip(columns, values, strict=True)) for values in found]

    # Transactions

    def begin(self, *, writing: bool) -> None:
        """Begin a transaction; a writing one takes the lock at once."""
        self.run("BEGIN IMMEDIATE" if writing else "BEGIN")

    def commit(self) -> None:
        """Make the transaction last."""
        self.run("COMMIT")

    def rollback(self) -> None:
        """Undo the transaction; SQLite may have done so already, on a full disk for one."""
        if self._connection.in_transaction:
            with suppress(dbapi2.Error):
                self._connection.execute("ROLLBACK")

    def writers(self) -> int:
        """Return a number that changes when another connection has written to the file."""
        return int(self._pragma("data_version")[0]["data_version"])

    # Schema

    def version(self) -> int:
        """Return the number of the last migration; raise ``StoreDamaged`` with a wrong key."""
        (row,) = self._pragma("user_version")
        return int(row["user_version"])

    def migrate(self, script: str, *, version: int) -> None:
        """Run a migration inside the transaction that the caller began."""
        with self.unguarded():
            for statement in statements(script):
                self.run(statement)
            self._pragma(f"user_version = {version:d}")

    def add_engine_objects(self) -> None:
        """Make the triggers where they are missing, and an empty search index."""
        with self.unguarded():
            for statement in ENGINE_OBJECTS:
                self.run(statement)

    @contextmanager
    def unguarded(self) -> Iterator[None]:
        """Let statements through that nothing but a migration runs."""
        self._connection.set_authorizer(None)
        try:
            yield
        finally:
            self._connection.set_authorizer(guard.may)

    def schema(self) -> str:
        """Return the definitions of all tables, indexes and triggers, as they were written."""
        rows = self.all(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_text_%'"
            " ORDER BY type DESC, name"
        )
        return "".join(f"{row['sql']};\n\n" for row in rows)

    def tables(self) -> dict[str, tuple[str, ...]]:
        """Return the tables, without the engine's own, and the columns of their keys in order."""
        return {row["name"]: self._key_of(row["name"]) for row in self.all(TABLES)}

    def _key_of(self, table: str) -> tuple[str, ...]:
        columns = self.all("SELECT name, pk FROM pragma_table_info(:name)", {"name": table})
        keyed = sorted((row["pk"], row["name"]) for row in columns if row["pk"])
        return tuple(name for _, name in keyed)

    def references(self, table: str) -> list[tuple[str, str]]:
        """Return the tables and columns that point at the rows of a table."""
        rows = self.all(REFERENCES, {"name": table})
        return [(row["table_name"], row["column_name"]) for row in rows]

    # Copies

    def copy_to(self, path: Path, key: bytes, told: Callable[[int, int], object]) -> None:
        """Copy the database as it is at one moment into a new file under ``key``.

        ``told`` learns how many pages are left of how many. Between two steps others may write;
        then the copy begins again, and after some times it is made at one stretch. The file is
        not synced. Raises ``DiskFull`` or ``WriteFailed``, or what ``told`` raises.
        """
        try:
            copy = dbapi2.connect(str(path), isolation_level=None)
        except dbapi2.Error as error:
            raise _copy_refusal(error) from error
        try:
            copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            # A copy that is interrupted is thrown away: it needs no journal beside it.
            for name in ("journal_mode", "synchronous"):
                copy.execute(f"PRAGMA {name} = OFF")
            try:
                self._connection.backup(copy, pages=PAGES, progress=_patient(told), sleep=REST_S)
            except _DisturbedError:
                self._connection.backup(copy)
        except dbapi2.Error as error:
            raise _copy_refusal(error) from error
        finally:
            copy.close()

    def interrupt_when(self, wanted: Callable[[], bool]) -> None:
        """Let statements end with ``BackupStopped`` as soon as ``wanted`` says so."""
        self._connection.set_progress_handler(wanted, INSTRUCTIONS)

    # Keys and soundness

    def change_key(self, key: bytes) -> None:
        """Encrypt every page anew; killed at any moment, the file opens with one of the keys.

        Raises ``DiskFull`` or ``StoreWriteFailed``. Then the engine reads by the old key and
        writes by the new: one more page would ruin the file, so ``reopen`` must come next.
        """
        try:
            self._pragma(f"rekey = \"x'{key.hex()}'\"")
        except (StoreError, dbapi2.Error) as error:
            raise (StoreWriteFailed if self._fits_twice() else DiskFull) from error

    def _fits_twice(self) -> bool:
        """Guess why a key was not changed, which the engine does not say: it keeps every page."""
        try:
            return shutil.disk_usage(self.path.parent).free > self.path.stat().st_size
        except OSError:
            return True

    def reopen(self, keys: Mapping[int, bytes]) -> int:
        """Open the file anew by the first of the keys that opens it; return the key's number.

        Raises what ``open`` raises; then the database is closed.
        """
        self.close()
        for number, key in keys.items():
            with suppress(StoreDamaged):
                self._connect_anew(key)
                return number
        raise StoreDamaged

    def check(self) -> None:
        """Read every page; raise ``StoreDamaged`` for any that is not as it was written."""
        for name, sound in (("cipher_integrity_check", []), ("integrity_check", ["ok"])):
            found = [next(iter(row.values())) for row in self._pragma(name)]
            if found != sound:
                raise StoreDamaged
        if self._pragma("foreign_key_check"):
            raise StoreDamaged

    def compact(self) -> None:
        """Write the file anew without the room of what was deleted; outside a transaction."""
        with self.unguarded():
            self.run("VACUUM")

    # Search

    def index(self, entry: Indexed, *, before: Indexed | None = None) -> None:
        """Put the words of a thing in the search index, in the place of those it had ``before``.

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
            self.run(SEARCH_ADD, {**place, **whose})
            number = self._number(entry)
        else:
            number = self._number(before)
            self.run(SEARCH_DROP_WORDS, _words(before, number))
            self.run(SEARCH_CHANGE, {"docid": number, **whose})
        self.run(SEARCH_ADD_WORDS, _words(entry, number))

    def unindex(self, before: Indexed) -> None:
        """Take a thing and the words it was indexed by out of the search index."""
        number = self._number(before)
        self.run(SEARCH_DROP_WORDS, _words(before, number))
        self.run(SEARCH_DROP, {"docid": number})

    def empty_index(self) -> None:
        """Take everything out of the search index."""
        for statement in SEARCH_DROP_ALL:
            self.run(statement)

    def _number(self, entry: Indexed) -> Column:
        place: dict[str, Column] = {"object_id": entry.object_id, "kind": entry.kind}
        number: Column = self._rows(SEARCH_NUMBER, place)[0]["docid"]
        return number

    def search(self, wanted: Parameters) -> list[Row]:
        """Return what a query (``begun_words``) finds within a scope, what was added last first."""
        return self.all(SEARCH, wanted)


class _DisturbedError(Exception):
    """Others write so often that a copy in steps would never end."""


def _patient(told: Callable[[int, int], object]) -> Callable[[int, int, int], None]:
    """Pass on the progress of a copy, until it has begun again too often."""
    least, restarts = [sys.maxsize], [0]

    def progress(_status: int, left: int, of: int) -> None:
        restarts[0] += left > least[0]
        least[0] = left
        if restarts[0] > MOST_RESTARTS:
            raise _DisturbedError
        told(left, of)

    return progress


def _columns(cursor: Any) -> tuple[str, ...]:
    return tuple(column[0] for column in cursor.description or ())


def refusal(error: dbapi2.Error) -> Exception:
    """Return the refusal that an engine error means; a broken constraint or query is a bug."""
    code = getattr(error, "sqlite_errorcode", 0) & PRIMARY
    if code == BUSY:
        return StoreInUse("")
    kind = REFUSALS.get(code)
    return kind() if kind else error


def _copy_refusal(error: dbapi2.Error) -> Exception:
    """Return the refusal of an error in copying: the engine tells those by words only."""
    kind = COPY_REFUSALS.get(str(error))
    return kind() if kind else refusal(error)


def statements(script: str) -> list[str]:
    """Return the statements of a script one by one, so that none commits on its own."""
    found, lines = [], ""
    for line in script.splitlines(keepends=True):
        lines += line
        if dbapi2.complete_statement(lines):
            found.append(lines.strip())
            lines = ""
    if lines.strip():
        raise ValueError(lines)
    return found


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


def remove(path: Path) -> None:
    """Remove a database with its side files: a stale one would break the next database there."""
    for name in (path, *side_files(path)):
        name.unlink(missing_ok=True)


def side_files(path: Path) -> list[Path]:
    """Return where the engine keeps its side files."""
    return [path.with_name(path.name + ending) for ending in WAL_AND_JOURNAL]
