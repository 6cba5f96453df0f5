# SPDX-License-Identifier: EUPL-1.2
"""The connection to the engine: encrypted, with every setting read back, guarded."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hop_desktop.domain.errors import (
    StoreDamaged,
    StoreInUse,
    StoreMissing,
    StoreTooNew,
    WriteFailed,
)
from hop_desktop.store import lite, schema
from hop_desktop.store.lite import PRAGMAS, Database
from hop_desktop.store.migrate import newest
from tests.store.ground import KEY, a_database

OTHER_KEY = bytes(32)


def reopened(folder: Path, key: bytes = KEY) -> Database:
    return Database.open(folder / "store.db", key, newest=newest())


def test_every_setting_is_as_it_was_set(tmp_path: Path) -> None:
    database = a_database(tmp_path)

    assert {name: database.pragma(name) for name, _, _ in PRAGMAS} == {
        name: read for name, _, read in PRAGMAS
    }
    assert database.pragma("cipher_version")
    assert database.pragma("knows_no_such") is None


def test_a_setting_that_does_not_take_is_not_worked_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_database(tmp_path).close()
    monkeypatch.setattr(lite, "PRAGMAS", (("synchronous", "OFF", 2),))

    with pytest.raises(StoreDamaged):
        reopened(tmp_path)


def test_an_engine_without_encryption_is_not_worked_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plain SQLite takes a key without a word and would write plain text."""

    class Plain(sqlite3.Connection):
        def enable_load_extension(self, enabled: bool, /) -> None:
            assert not enabled

    def connect(path: str, **_: object) -> sqlite3.Connection:
        return sqlite3.connect(path, factory=Plain)

    monkeypatch.setattr(dbapi2, "connect", connect)

    with pytest.raises(StoreDamaged):
        Database.create(tmp_path / "store.db", KEY)


def test_the_file_is_not_a_plain_database(tmp_path: Path) -> None:
    a_database(tmp_path).close()

    data = (tmp_path / "store.db").read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert b"CREATE TABLE" not in data


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    a_database(tmp_path).close()

    with pytest.raises(StoreDamaged):
        reopened(tmp_path, OTHER_KEY)


def test_where_there_is_no_file_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        reopened(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_where_no_file_can_be_made_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed):
        Database.create(tmp_path / "puudub" / "store.db", KEY)


def test_a_later_version_is_left_untouched_byte_for_byte(tmp_path: Path) -> None:
    database = a_database(tmp_path)
    with database.unguarded():
        database.run(f"PRAGMA user_version = {newest() + 1}")
    database.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    with pytest.raises(StoreTooNew):
        reopened(tmp_path)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_another_key_can_be_set_and_then_only_that_opens(tmp_path: Path) -> None:
    database = a_database(tmp_path)
    database.change_key(OTHER_KEY)
    database.check()
    database.close()

    reopened(tmp_path, OTHER_KEY).close()
    with pytest.raises(StoreDamaged):
        reopened(tmp_path)


def test_a_changed_page_is_found(tmp_path: Path) -> None:
    database = a_database(tmp_path)
    # A page of a table: one of the schema would already be noticed at opening.
    (of_child,) = database.all("SELECT rootpage FROM sqlite_schema WHERE name = 'child'")
    (size,) = database.all("PRAGMA page_size")
    database.close()
    data = bytearray((tmp_path / "store.db").read_bytes())
    data[int(of_child["rootpage"]) * int(*size.values()) - 100] ^= 1
    (tmp_path / "store.db").write_bytes(data)

    database = reopened(tmp_path)
    with pytest.raises(StoreDamaged):
        database.check()


def test_a_reference_to_nothing_is_found(tmp_path: Path) -> None:
    database = a_database(tmp_path)
    with database.unguarded():
        database.run("PRAGMA foreign_keys = OFF")
    database.run(
        "INSERT INTO staff_group (staff_id, group_id) VALUES (:one, :two)",
        {"one": "a", "two": "b"},
    )

    with pytest.raises(StoreDamaged):
        database.check()


def test_the_journal_takes_no_change_and_no_cut(tmp_path: Path) -> None:
    database = a_database(tmp_path)
    database.run(
        "INSERT INTO journal (chain, seq, prev, hash, canon) VALUES ('a', 1, x'00', x'01', '{}')"
    )

    with database.unguarded():
        for statement in ("UPDATE journal SET canon = 'muu'", "DELETE FROM journal"):
            with pytest.raises(dbapi2.IntegrityError):
                database.run(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'muu.db' AS muu",
        "DROP TABLE child",
        "ALTER TABLE child ADD COLUMN muu TEXT",
        "CREATE TEMP TRIGGER muu AFTER INSERT ON child BEGIN SELECT 1; END",
        "SELECT load_extension('muu')",
        "SELECT sqlcipher_export('main')",
        "PRAGMA writable_schema = ON",
        "PRAGMA user_version = 1",
        "PRAGMA journal_mode = OFF",
        "VACUUM",
        "DELETE FROM journal_checkpoint",
        "DELETE FROM journal",
        "UPDATE journal SET canon = 'muu'",
        "DELETE FROM role_grant",
        "UPDATE role_grant SET canon = 'muu'",
    ],
)
def test_a_statement_that_is_no_query_or_change_of_rows_is_refused(
    tmp_path: Path, statement: str
) -> None:
    database = a_database(tmp_path)
    before = schema.definitions(database)

    with pytest.raises(dbapi2.Error, match="authoriz"):
        database.run(statement)

    assert schema.definitions(database) == before


def test_the_file_can_be_made_smaller_all_the_same(tmp_path: Path) -> None:
    database = a_database(tmp_path)

    database.compact()

    database.check()
    with pytest.raises(dbapi2.Error, match="authoriz"):
        database.run("VACUUM")


def test_rows_come_one_by_one_by_name(tmp_path: Path) -> None:
    database = a_database(tmp_path)

    assert list(database.each("SELECT 1 AS one UNION SELECT 2")) == [{"one": 1}, {"one": 2}]
    with pytest.raises(dbapi2.OperationalError):
        list(database.each("SELECT wrong"))


def test_two_writers_wait_for_each_other_and_then_are_told(tmp_path: Path) -> None:
    one = a_database(tmp_path)
    two = reopened(tmp_path)
    with two.unguarded():
        two.run("PRAGMA busy_timeout = 1")
    one.begin(writing=True)

    with pytest.raises(StoreInUse):
        two.begin(writing=True)


def test_undoing_what_is_undone_is_no_fault(tmp_path: Path) -> None:
    database = a_database(tmp_path)
    database.begin(writing=True)
    database.rollback()
    database.rollback()


def test_side_files_go_with_a_database(tmp_path: Path) -> None:
    for path in (tmp_path / "store.db", *lite.side_files(tmp_path / "store.db")):
        path.write_bytes(b"old")

    lite.remove(tmp_path / "store.db")

    assert list(tmp_path.iterdir()) == []


class Scarce:
    """A connection that has no memory for a value, which is all that its driver says."""

    def execute(self, _sql: str, _values: object) -> object:
        raise dbapi2.InterfaceError


def test_a_value_without_memory_is_told_from_one_of_no_kind(tmp_path: Path) -> None:
    database = a_database(tmp_path)
    database.close()
    database._connection = Scarce()

    with pytest.raises(MemoryError):
        database.run("UPDATE setting SET content = :content", {"content": "õ"})
    with pytest.raises(dbapi2.InterfaceError):
        database.run("UPDATE setting SET content = :content", {"content": object()})  # type: ignore[dict-item]  # no column has it


def test_a_key_that_cannot_be_changed_on_a_disk_that_does_not_answer_failed_to_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = a_database(tmp_path)

    def gone(_path: Path) -> None:
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", gone)
    database.close()
    with pytest.raises(WriteFailed):
        database.change_key(OTHER_KEY)
