# SPDX-License-Identifier: EUPL-1.2
"""Numbered scripts, each in one transaction."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hop_desktop.store import migrate, schema
from hop_desktop.store.lite import Database
from tests.store.ground import KEY, a_database


def test_a_new_database_is_brought_to_the_newest_version(tmp_path: Path) -> None:
    database = a_database(tmp_path)

    assert database.version() == migrate.newest() == len(migrate.scripts()) > 0


def test_the_newest_version_is_left_as_it_is(tmp_path: Path) -> None:
    database = a_database(tmp_path)
    before = schema.definitions(database)

    migrate.migrate(database)

    assert schema.definitions(database) == before


def test_a_script_that_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = a_database(tmp_path)
    before = schema.definitions(database), database.version()
    later = "CREATE TABLE later (a TEXT) STRICT;\nCREATE TABLE later (a TEXT) STRICT;\n"
    scripts = (*migrate.scripts(), later)
    monkeypatch.setattr(migrate, "scripts", lambda: scripts)

    with pytest.raises(dbapi2.OperationalError):
        migrate.migrate(database)

    assert (schema.definitions(database), database.version()) == before


def test_later_scripts_are_run_once_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_database(tmp_path).close()
    later = ("CREATE TABLE later (a TEXT) STRICT;\n", "CREATE TABLE last (a TEXT) STRICT;\n")
    scripts = (*migrate.scripts(), *later)
    monkeypatch.setattr(migrate, "scripts", lambda: scripts)

    for _ in range(2):
        database = Database.open(tmp_path / "store.db", KEY, newest=migrate.newest())
        migrate.migrate(database)
        assert {"later", "last"} <= schema.tables(database).keys()
        assert database.version() == len(scripts)
        database.close()


def test_a_gap_in_the_numbers_is_a_fault_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "migrations").mkdir()
    (tmp_path / "migrations" / "0002_second.sql").write_text("", encoding="utf-8")
    monkeypatch.setattr(migrate, "files", lambda _: tmp_path)

    with pytest.raises(ValueError, match="0002"):
        migrate.scripts.__wrapped__()


def test_the_keys_of_the_house_outlive_the_move_to_wider_tables(tmp_path: Path) -> None:
    """0006 makes the tables of keys anew; every row is to stand in them as it stood before."""
    database = Database.create(tmp_path / "store.db", KEY)
    for number, script in enumerate(migrate.scripts()[:5], start=1):
        database.begin(writing=True)
        schema.run_script(database, script, version=number)
        database.commit()
    holder = "0" * 36
    database.run(
        "INSERT INTO key_holder (id, exchange_public) VALUES (:id, :key)",
        {"id": holder, "key": b"k" * 32},
    )
    for purpose in ("decrypt", "root", "sign"):
        database.run(
            "INSERT INTO institution_key (purpose, public_key) VALUES (:purpose, :key)",
            {"purpose": purpose, "key": purpose.encode()},
        )
        database.run(
            "INSERT INTO key_grant (id, holder, purpose, sealed) VALUES (:id, :h, :purpose, :key)",
            {"id": purpose.rjust(36), "h": holder, "purpose": purpose, "key": b"sealed"},
        )
    tables = ("institution_key", "key_grant")
    before = [database.all(f"SELECT * FROM {name} ORDER BY purpose") for name in tables]  # noqa: S608

    migrate.migrate(database)

    after = [database.all(f"SELECT * FROM {name} ORDER BY purpose") for name in tables]  # noqa: S608
    assert after == before
    assert len(after[1]) == 3
    assert database.all("PRAGMA foreign_key_check") == []
    database.close()
