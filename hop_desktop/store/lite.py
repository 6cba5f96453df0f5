# SPDX-License-Identifier: EUPL-1.2
"""The connection to the engine: SQLCipher's key, its settings, statements and transactions.

Only this module and those about what plain SQL has no word for know the engine: ``guard``,
``engine_errors``, ``schema``, ``word_index`` and ``copying``. Everything else in the store speaks
plain SQL that PostgreSQL would understand as well.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlcipher3 import dbapi2

from hop_desktop.domain.errors import (
    DiskFull,
    StoreDamaged,
    StoreError,
    StoreMissing,
    StoreTooNew,
    StoreWriteFailed,
)
from hop_desktop.store import guard
from hop_desktop.store.engine_errors import refusal

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
INSTRUCTIONS = 1_000  # of the engine, between two looks whether to stop
WAL_AND_JOURNAL = ("-journal", "-wal", "-shm")


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

    def version(self) -> int:
        """Return the number of the last migration; raise ``StoreDamaged`` with a wrong key."""
        (row,) = self._pragma("user_version")
        return int(row["user_version"])

    @contextmanager
    def unguarded(self) -> Iterator[None]:
        """Let statements through that nothing but a migration runs."""
        self._connection.set_authorizer(None)
        try:
            yield
        finally:
            self._connection.set_authorizer(guard.may)

    # Work that lasts

    def give_pages(
        self,
        copy: dbapi2.Connection,
        *,
        step: int = -1,
        rest_s: float = 0.25,
        told: Callable[[int, int, int], None] | None = None,
    ) -> None:
        """Write all pages to another open file, ``step`` of them at a time, or at one stretch.

        Between two steps it rests ``rest_s`` seconds. ``told`` learns after each step a status, how
        many pages are left and of how many. Raises the engine's own errors, or what ``told``
        raises.
        """
        self._connection.backup(copy, pages=step, progress=told, sleep=rest_s)

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


def _columns(cursor: Any) -> tuple[str, ...]:
    return tuple(column[0] for column in cursor.description or ())


def remove(path: Path) -> None:
    """Remove a database with its side files: a stale one would break the next database there."""
    for name in (path, *side_files(path)):
        name.unlink(missing_ok=True)


def side_files(path: Path) -> list[Path]:
    """Return where the engine keeps its side files."""
    return [path.with_name(path.name + ending) for ending in WAL_AND_JOURNAL]
