# SPDX-License-Identifier: EUPL-1.2
"""Before a migration a proved backup is put beside the store."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hop_desktop.domain.errors import DiskFull
from hop_desktop.store import backup_file, ballast, copying, migrate, unlocking
from tests.store.backup_ground import contents, restored
from tests.store.founded import founded, opened


def test_before_a_migration_a_backup_is_put_beside_and_the_next_start_removes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded(tmp_path / "hoidla").store.close()
    scripts = (*migrate.scripts(), "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n")
    monkeypatch.setattr(migrate, "scripts", lambda: scripts)

    opened(tmp_path / "hoidla").close()
    beside = tmp_path / "hoidla" / "store.before.hopbackup"
    assert backup_file.read(beside).header.schema == migrate.newest() - 1
    again = restored(beside, tmp_path / "uus")
    assert again.verify().ok

    opened(tmp_path / "hoidla").close()
    assert not beside.exists()


def test_a_migration_that_fails_leaves_store_and_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlcipher3 import dbapi2

    founded(tmp_path / "hoidla").store.close()
    broken = "CREATE TABLE later (a TEXT) STRICT;\nCREATE TABLE later (a TEXT) STRICT;\n"
    with monkeypatch.context() as newer:
        scripts = (*migrate.scripts(), broken)
        newer.setattr(migrate, "scripts", lambda: scripts)
        with pytest.raises(dbapi2.OperationalError):
            opened(tmp_path / "hoidla")
        assert backup_file.read(tmp_path / "hoidla" / "store.before.hopbackup")

    assert opened(tmp_path / "hoidla").verify().ok


def test_an_older_program_leaves_a_newer_store_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hop_desktop.domain.errors import StoreTooNew

    founded(tmp_path / "hoidla").store.close()
    with monkeypatch.context() as newer:
        scripts = (*migrate.scripts(), "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n")
        newer.setattr(migrate, "scripts", lambda: scripts)
        opened(tmp_path / "hoidla").close()
    before = contents(tmp_path / "hoidla")

    with pytest.raises(StoreTooNew):
        opened(tmp_path / "hoidla")

    assert contents(tmp_path / "hoidla") == before


def test_before_a_migration_on_a_full_disk_the_ballast_makes_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "hoidla"
    founded(home).store.close()
    assert ballast.keep(home)
    scripts = (*migrate.scripts(), "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n")
    monkeypatch.setattr(migrate, "scripts", lambda: scripts)
    copy = copying.copy

    def full(*rest: Any) -> None:
        if (home / ballast.NAME).exists():
            raise DiskFull
        copy(*rest)

    monkeypatch.setattr(copying, "copy", full)

    opened(home).close()

    assert backup_file.read(home / "store.before.hopbackup")
    assert not (home / ballast.NAME).exists()


def test_before_a_migration_with_no_room_at_all_the_store_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "hoidla"
    founded(home).store.close()
    before = contents(home)

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as newer:
        scripts = (*migrate.scripts(), "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n")
        newer.setattr(migrate, "scripts", lambda: scripts)
        newer.setattr(copying, "copy", full)
        with pytest.raises(DiskFull):
            opened(home)

    assert contents(home) == before
    assert opened(home).verify().ok


def test_a_migration_killed_after_its_backup_goes_on_with_that_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "hoidla"
    founded(home).store.close()
    scripts = (*migrate.scripts(), "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n")
    monkeypatch.setattr(migrate, "scripts", lambda: scripts)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as power_cut:
        power_cut.setattr(unlocking, "migrate", killed)
        with pytest.raises(KeyboardInterrupt):
            opened(home)
    beside = home / "store.before.hopbackup"
    left = beside.read_bytes()

    assert opened(home).verify().ok
    assert beside.read_bytes() == left
