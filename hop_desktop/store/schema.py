# SPDX-License-Identifier: EUPL-1.2
"""The schema as the engine keeps it: changed by a script, guarded by triggers, and read back."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from hop_desktop.store.lite import Database

# What plain SQL has no word for: the journal and the grants can only grow.
TRIGGERS = (
    """CREATE TRIGGER IF NOT EXISTS journal_is_never_changed BEFORE UPDATE ON journal
       BEGIN SELECT RAISE(ABORT, 'journal'); END""",
    """CREATE TRIGGER IF NOT EXISTS journal_is_never_cut BEFORE DELETE ON journal
       BEGIN SELECT RAISE(ABORT, 'journal'); END""",
    """CREATE TRIGGER IF NOT EXISTS grant_is_never_changed BEFORE UPDATE ON role_grant
       BEGIN SELECT RAISE(ABORT, 'role_grant'); END""",
    """CREATE TRIGGER IF NOT EXISTS grant_is_never_cut BEFORE DELETE ON role_grant
       BEGIN SELECT RAISE(ABORT, 'role_grant'); END""",
)
TABLES = """SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
    AND name NOT LIKE 'search_text%' ORDER BY name"""
REFERENCES = """SELECT t.name AS table_name, k."from" AS column_name
    FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS k
    WHERE t.type = 'table' AND k."table" = :name ORDER BY table_name, column_name"""


def run_script(database: Database, script: str, *, version: int) -> None:
    """Run a migration inside the transaction that the caller began."""
    with database.unguarded():
        for statement in statements(script):
            database.run(statement)
        database.run(f"PRAGMA user_version = {version:d}")


def add_triggers(database: Database) -> None:
    """Make the triggers where they are missing."""
    with database.unguarded():
        for statement in TRIGGERS:
            database.run(statement)


def definitions(database: Database) -> str:
    """Return the definitions of all tables, indexes and triggers, as they were written."""
    rows = database.all(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_text_%'"
        " ORDER BY type DESC, name"
    )
    return "".join(f"{row['sql']};\n\n" for row in rows)


def tables(database: Database) -> dict[str, tuple[str, ...]]:
    """Return the tables, without the engine's own, and the columns of their keys in order."""
    return {row["name"]: _key_of(database, row["name"]) for row in database.all(TABLES)}


def _key_of(database: Database, table: str) -> tuple[str, ...]:
    columns = database.all("SELECT name, pk FROM pragma_table_info(:name)", {"name": table})
    keyed = sorted((row["pk"], row["name"]) for row in columns if row["pk"])
    return tuple(name for _, name in keyed)


def references(database: Database, table: str) -> list[tuple[str, str]]:
    """Return the tables and columns that point at the rows of a table."""
    rows = database.all(REFERENCES, {"name": table})
    return [(row["table_name"], row["column_name"]) for row in rows]


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
