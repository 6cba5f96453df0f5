# SPDX-License-Identifier: EUPL-1.2
"""Every query could run on PostgreSQL as well: the rules are read off the queries themselves.

Only the modules of ``ENGINE`` know the engine, so only there may search, pragmas and triggers
stand.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import hop_desktop.store
from hop_desktop.store import migrate
from hop_desktop.store.lite import Database
from tests.store.ground import a_database

ROOM = Path(hop_desktop.store.__file__).parent
ENGINE = {"lite.py", "schema.py", "word_index.py"}
BUILDER = "rows.py"
IS_SQL = re.compile(r"\s*(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|WITH)\s")
QUOTED = re.compile(r"'[^']*'")
# Nothing but aggregates of everything: one row, so there is no order. Brackets are taken out.
ONE_ROW = re.compile(
    r"\s*SELECT\s+((COUNT|SUM|MIN|MAX)\s+AS \w+,?\s+)+FROM (?!.*GROUP BY)", re.DOTALL
)

# What SQLite alone understands, or what gives another answer on PostgreSQL.
BANNED = {
    "a placeholder without a name": r"\?",
    "a quoted name": r'"',
    "or replace": r"\bOR\s+(REPLACE|IGNORE|ABORT|FAIL|ROLLBACK)\b",
    "comparing text by the engine's idea of case": r"\b(I?LIKE|GLOB|REGEXP|COLLATE|NOCASE)\b",
    "changing case in SQL": r"\b(lower|upper)\s*\(",
    "the engine's clock": r"\b(strftime|date|time|datetime|julianday|unixepoch)\s*\("
    r"|\bCURRENT_(TIMESTAMP|DATE|TIME)\b",
    "looking into JSON": r"\bjson\w*\s*\(|->",
    "row numbers of the engine": r"\b(rowid|oid|_rowid_|AUTOINCREMENT|last_insert_rowid)\b",
    "functions of one engine": r"\b(group_concat|ifnull|iif|printf|random|hex|instr|total"
    r"|typeof|changes)\s*\(",
    "min or max of several values": r"\b(min|max)\s*\([^()]*,",
    "is with a value": r"\bIS\s+(NOT\s+)?:",
    "an optional filter without its type": r":\w+ IS (NOT )?NULL",
    "paging by counting": r"\bOFFSET\b|\bLIMIT\s+-",
    "search, pragmas and triggers": r"\b(MATCH|PRAGMA|fts\d|TRIGGER|VACUUM|ATTACH|REINDEX)\b",
    "several statements": r";\s*\S",
    "truth without a number": r"\b(TRUE|FALSE)\b",
}
# PostgreSQL 15, appendix C: reserved words somebody might call a table or column.
RESERVED = set(
    re.findall(
        r"\w+",
        """all analyse analyze and any array as asc asymmetric both case cast check collate column
        constraint create current_date current_role current_time current_user default deferrable
        desc distinct do else end except false fetch for foreign from grant group having in
        initially intersect into lateral leading limit localtime not null offset on only or order
        placing primary references returning select session_user some symmetric table then to
        trailing true union unique user using variadic when where window with""",
    )
)


class Query(NamedTuple):
    """A named constant of a module of the room."""

    module: str
    name: str
    sql: str

    @property
    def bare(self) -> str:
        """The text without quoted literals."""
        return QUOTED.sub("''", self.sql)


@cache
def trees() -> dict[str, ast.Module]:
    return {
        path.name: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(ROOM.glob("*.py"))
        if path.name not in ENGINE
    }


def named_strings(tree: ast.Module) -> Iterator[tuple[str, ast.Constant]]:
    """Yield the strings that stand in constants of a module, also within a tuple or dictionary."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            for node in ast.walk(statement.value):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield ast.unparse(target), node


def queries() -> list[Query]:
    return [
        Query(module, name, str(constant.value))
        for module, tree in trees().items()
        for name, constant in named_strings(tree)
        if IS_SQL.match(str(constant.value))
    ]


QUERIES = queries()
each_query = pytest.mark.parametrize("query", QUERIES, ids=lambda q: f"{q.module}:{q.name}")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = a_database(tmp_path_factory.mktemp("store"))
    yield database
    database.close()


def test_there_are_queries_to_read() -> None:
    assert {"children.py", "observations.py", "cases.py"} <= {query.module for query in QUERIES}


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT id FROM child WHERE id = ?",
        'SELECT id FROM child WHERE fold = "mari"',
        "INSERT OR REPLACE INTO child (id) VALUES (:id)",
        "SELECT id FROM child WHERE fold LIKE :fold",
        "SELECT id FROM child ORDER BY fold COLLATE NOCASE",
        "SELECT id FROM child WHERE lower(fold) = :fold",
        "SELECT id FROM task WHERE due_on < date('now')",
        "SELECT json_extract(homes, '$[0]') FROM child",
        "SELECT homes ->> 0 FROM child",
        "SELECT rowid FROM child",
        "SELECT ifnull(group_id, '') FROM child",
        "SELECT max(opened_on, stage_since) FROM support_case",
        "SELECT id FROM child WHERE group_id IS :group_id",
        "SELECT id FROM child WHERE :group_id IS NULL OR group_id = :group_id",
        "SELECT id FROM child ORDER BY id LIMIT 20 OFFSET 40",
        "SELECT id FROM found WHERE found MATCH :words",
        "SELECT 1; SELECT 2",
        "SELECT id FROM task WHERE TRUE",
    ],
)
def test_the_list_of_what_is_banned_bites(sql: str) -> None:
    assert broken_rules(sql)


@pytest.mark.parametrize(
    ("sql", "has_one_row"),
    [
        ("SELECT COUNT(*) AS found FROM child", True),
        ("SELECT MIN(a) AS first, MAX(a) AS last FROM child WHERE a IN (SELECT a FROM b)", True),
        ("SELECT COUNT(*) AS found FROM child GROUP BY place", False),
        ("SELECT place, COUNT(*) AS found FROM child", False),
        ("SELECT id FROM child", False),
    ],
)
def test_only_an_aggregate_of_everything_needs_no_order(sql: str, *, has_one_row: bool) -> None:
    assert bool(ONE_ROW.match(without_brackets(sql))) is has_one_row


@each_query
def test_a_query_uses_nothing_that_one_engine_alone_understands(query: Query) -> None:
    assert broken_rules(query.sql) == []


@each_query
def test_a_query_fits_the_schema(query: Query, database: Database) -> None:
    parameters = dict.fromkeys(re.findall(r":(\w+)", query.bare))

    assert database.all(f"EXPLAIN {query.sql}", parameters)


@each_query
def test_a_query_gives_its_rows_in_one_order_only(query: Query, database: Database) -> None:
    if not query.sql.lstrip().startswith("SELECT"):
        return
    outer = without_brackets(query.bare)
    if ONE_ROW.match(outer):
        return
    table = re.search(r"\bFROM (\w+)", outer)
    pinned = re.findall(r"\b(\w+) = (?::|'')", outer)
    before, _, after = outer.partition("ORDER BY")
    ordered = re.findall(r"\w+", after)
    grouped = set(re.findall(r"\w+", before.partition("GROUP BY")[2]))  # one row a group

    assert table is not None
    keys = [grouped] if grouped else unique_keys(database, table[1])
    assert any(key <= {*pinned, *ordered} for key in keys)


@pytest.mark.parametrize("module", [name for name in trees() if name != BUILDER])
def test_no_query_hides_in_a_function(module: str) -> None:
    named = {id(constant) for _, constant in named_strings(trees()[module])}
    hidden = [
        node.value
        for node in ast.walk(trees()[module])
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and IS_SQL.match(node.value)
        and id(node) not in named
    ]

    assert hidden == []


@pytest.mark.parametrize("script", migrate.scripts())
def test_a_migration_uses_only_what_both_engines_have(script: str) -> None:
    bare = QUOTED.sub("''", re.sub(r"--[^\n]*", "", script))

    assert set(broken_rules(bare)) <= {"several statements"}
    for statement in tables(bare):
        assert statement.rstrip().endswith("STRICT"), statement
        unnamed = re.sub(
            r"CONSTRAINT\s+\w+\s+(CHECK|UNIQUE|PRIMARY KEY|FOREIGN KEY)", "", statement
        )
        assert not re.search(r"\b(CHECK|UNIQUE|PRIMARY KEY|FOREIGN KEY)\b", unnamed), statement


@pytest.mark.parametrize("script", migrate.scripts())
def test_tables_and_columns_have_no_reserved_names_and_three_types(script: str) -> None:
    bare = QUOTED.sub("''", re.sub(r"--[^\n]*", "", script))
    for statement in tables(bare):
        name = re.search(r"CREATE TABLE (\w+)", statement)
        columns = re.findall(r"^\s{4}([a-z_0-9]+) ([A-Z]+)", statement, re.MULTILINE)

        assert name is not None
        assert not {name[1], *(column for column, _ in columns)} & RESERVED
        assert {kind for _, kind in columns} <= {"TEXT", "INTEGER", "BLOB"}


def broken_rules(sql: str) -> list[str]:
    bare = QUOTED.sub("''", sql)
    return [why for why, what in BANNED.items() if re.search(what, bare, re.IGNORECASE)]


def tables(script: str) -> list[str]:
    return [s for s in script.split(";") if "CREATE TABLE" in s]


def without_brackets(sql: str) -> str:
    """Return the outermost query: what stands in brackets is left out."""
    shorter = re.sub(r"\([^()]*\)", " ", sql)
    return shorter if shorter == sql else without_brackets(shorter)


def unique_keys(database: Database, table: str) -> list[set[str]]:
    indexes = database.all(
        "SELECT name FROM pragma_index_list(:name) AS i WHERE i.[unique] = 1", {"name": table}
    )
    return [
        {
            str(row["name"])
            for row in database.all("SELECT name FROM pragma_index_info(:name)", index)
        }
        for index in indexes
    ]
