# SPDX-License-Identifier: EUPL-1.2
"""A skilled colleague: with a passphrase of their own they write into the file behind the program.

They know the master key, so the file takes everything; triggers and guards of the program are not
in their way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hop_desktop.store.keys import Purpose
from hop_desktop.store.store import Store


class Colleague:
    """Somebody's master key, taken out of their own open store."""

    def __init__(self, store: Store) -> None:
        ring = store._holders.ring
        self.ring = ring
        self.folder = store.folder
        self._key = ring.key(Purpose.DATABASE, ring.generation)

    @contextmanager
    def file(self) -> Iterator[Any]:
        """Give the file as any program with the key has it."""
        connection = dbapi2.connect(str(self.folder / "store.db"), isolation_level=None)
        try:
            connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
            connection.execute("PRAGMA journal_mode = TRUNCATE")
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            ).fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            yield connection
        finally:
            connection.close()

    def write(self, sql: str, **values: object) -> int:
        """Run one statement; return how many rows it wrote."""
        with self.file() as file:
            return int(file.execute(sql, values).rowcount)


def colleague(folder: Path, store: Store) -> Colleague:
    """Return somebody with the key of an open store, and close that."""
    found = Colleague(store)
    assert store.folder == folder
    store.close()
    return found
