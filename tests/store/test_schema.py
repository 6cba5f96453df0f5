# SPDX-License-Identifier: EUPL-1.2
"""``store/schema.sql`` shows the tables as all migrations leave them.

After a new migration write it anew: ``python -m tests.store.test_schema``.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

import hop_desktop.store
from hop_desktop.store.schema import definitions, statements
from tests.store.ground import a_database

SNAPSHOT = Path(hop_desktop.store.__file__).parent / "schema.sql"
FIRST_LINES = """\
-- SPDX-License-Identifier: EUPL-1.2
-- What the migrations make, to be read; nothing runs this file. A test keeps it true.

"""


def as_migrated(folder: Path) -> str:
    database = a_database(folder)
    try:
        return FIRST_LINES + definitions(database).rstrip() + "\n"
    finally:
        database.close()


def test_the_snapshot_of_the_schema_is_true(tmp_path: Path) -> None:
    assert SNAPSHOT.read_text(encoding="utf-8") == as_migrated(tmp_path)


def test_a_script_is_cut_where_its_statements_end() -> None:
    script = "-- ; here\nCREATE TABLE a (b TEXT DEFAULT ';');\nCREATE TABLE c (d TEXT);\n"

    assert statements(script) == [
        "-- ; here\nCREATE TABLE a (b TEXT DEFAULT ';');",
        "CREATE TABLE c (d TEXT);",
    ]
    with pytest.raises(ValueError, match="CREATE"):
        statements("CREATE TABLE a (b TEXT)")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        SNAPSHOT.write_text(as_migrated(Path(folder)), encoding="utf-8")
