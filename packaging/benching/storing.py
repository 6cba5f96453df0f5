# SPDX-License-Identifier: EUPL-1.2
"""What encryption costs: the same statements through the same driver without a key, and sqlite3.

Every commit is durable (journal TRUNCATE, synchronous FULL) in all three.
"""

from __future__ import annotations

import secrets
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from benching.rows import Row, in_turns, ratio, spent

RUNS = 5
ROWS, COMMITS = 20_000, 100
READ_LIMIT, COMMIT_LIMIT = 3.0, 2.0
TEXT = "Hommikuringis kattis kõrvad kätega ja seisis akna all. " * 8
PRAGMAS = ("journal_mode = TRUNCATE", "synchronous = FULL", "cache_size = -65536")


def measured() -> Iterator[Row]:
    """Yield how many times longer the encrypted store takes than its peers."""
    with tempfile.TemporaryDirectory() as passing:
        folder = Path(passing)
        made: dict[str, Callable[[], Any]] = {
            "keyed": lambda: _keyed(folder / "keyed.db"),
            "unkeyed": lambda: dbapi2.connect(folder / "unkeyed.db", isolation_level=None),
            "sqlite3": lambda: sqlite3.connect(folder / "sqlite3.db", isolation_level=None),
        }
        open_ones = {name: _filled(connect()) for name, connect in made.items()}
        commits = in_turns(
            {name: partial(spent, partial(_commit, each)) for name, each in open_ones.items()},
            runs=RUNS,
        )
        for connection in open_ones.values():
            connection.close()
        reads = in_turns(
            {name: partial(spent, partial(_read, connect)) for name, connect in made.items()},
            runs=RUNS,
        )
    for peer, called in (("unkeyed", "the driver unkeyed"), ("sqlite3", "Python's sqlite3")):
        what = f"opening and reading {ROWS:,} rows, of {called}"
        yield ratio(what, reads["keyed"], reads[peer], READ_LIMIT)
        what = f"{COMMITS} durable commits, of {called}"
        yield ratio(what, commits["keyed"], commits[peer], COMMIT_LIMIT)


def _keyed(path: Path) -> Any:
    key = path.with_suffix(".key")
    if not key.exists():
        key.write_text(secrets.token_hex(32), encoding="ascii")
    connection = dbapi2.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.read_text(encoding='ascii')}'\"")
    return connection


def _filled(connection: Any) -> Any:
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO note (body) VALUES (?)", ((TEXT,) for _ in range(ROWS)))
    connection.execute("COMMIT")
    return connection


def _commit(connection: Any) -> None:
    for _ in range(COMMITS):
        connection.execute("INSERT INTO note (body) VALUES (?)", (TEXT,))


def _read(connect: Callable[[], Any]) -> None:
    connection = connect()
    count = sum(len(body) for (body,) in connection.execute("SELECT body FROM note"))
    connection.close()
    if count < ROWS * len(TEXT):
        raise ValueError(count)
