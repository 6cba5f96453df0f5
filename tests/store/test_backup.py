# SPDX-License-Identifier: EUPL-1.2
"""Backups: made while others write, proved before they count, refused when a bit is wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import uuid4

import pytest

from hop_desktop.domain.backups import file_name, mark_of
from hop_desktop.domain.errors import (
    BackupDamaged,
    BackupError,
    BackupPlaceMissing,
    BackupStopped,
    BackupTooNew,
    DiskFull,
    HopError,
    NotABackup,
    NotInBackup,
    RecoveryKeyMistyped,
    StoreDamaged,
    StoreExists,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hop_desktop.domain.ids import StoreId
from hop_desktop.store import (
    backup,
    backup_file,
    ballast,
    copying,
    migrate,
    restoring,
    schema,
    unlocking,
)
from hop_desktop.store.keys import Purpose
from hop_desktop.store.lite import Database
from hop_desktop.store.recovery import new_recovery_key
from hop_desktop.store.restoring import by_paper, by_passphrase, by_ring
from hop_desktop.store.store import Store
from tests.store.founded import LOGIN, Founded, add_group, founded, group_names, opened
from tests.store.people_ground import FIRST_PASSPHRASE, PIRET, join
from tests.worlds import NOON, PASSPHRASE

OWN = by_passphrase(LOGIN, PASSPHRASE)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder for backups."""
    folder = tmp_path / "mälupulk"
    folder.mkdir()
    return folder


@pytest.fixture
def house(tmp_path: Path) -> Founded:
    """Give an open store with three groups."""
    house = founded(tmp_path / "hoidla")
    for name in ("Mesilased", "Žilletid", "Õunakesed"):
        add_group(house.store, name)
    return house


def made(house: Founded, place: Path) -> Path:
    return place / backup.make(house.store.source, place, now=NOON).name


def restored(path: Path, folder: Path) -> Store:
    restoring.restore(path, folder, OWN, now=NOON)
    return opened(folder)


def rows(store: Store) -> dict[str, list[dict[str, object]]]:
    """Return everything but what restoring and unlocking add."""
    database = store._database
    queries = {name: f'SELECT * FROM "{name}"' for name in schema.tables(database)}  # noqa: S608
    skipped = {"journal", "setting", "search_entry"}
    return {name: database.all(query) for name, query in queries.items() if name not in skipped}


# Whole


def test_a_backup_holds_all_that_the_store_holds(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    path = made(house, place)

    again = restored(path, tmp_path / "uus")

    assert rows(again) == rows(house.store)
    assert group_names(again) == ["Mesilased", "Žilletid", "Õunakesed"]
    assert again.verify().ok
    again.close()


def test_it_is_one_file_named_by_its_day_and_nothing_else_is_left(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    before = sorted(path.name for path in (tmp_path / "hoidla").iterdir())

    path = made(house, place)

    assert [found.name for found in place.iterdir()] == [path.name]
    assert path.name.startswith("HOP-varukoopia-2026-11-24-120000-")
    assert sorted(found.name for found in (tmp_path / "hoidla").iterdir()) == before


def test_nothing_in_it_can_be_read_without_a_key(house: Founded, place: Path) -> None:
    data = made(house, place).read_bytes()

    for word in ("Mesilased", "Õunakesed", "SQLite format", "Pääsukese"):
        assert word.encode() not in data


def test_it_is_made_while_the_store_is_written(house: Founded, place: Path, tmp_path: Path) -> None:
    for number in range(60):
        add_group(house.store, f"rühm {number}", padding=40_000)
    written = iter(range(1000))

    def write(per_cent: int) -> None:
        if 0 < per_cent < backup.COPIED and next(written) < 2:
            add_group(house.store, f"vahepeal {per_cent}")

    path = place / backup.make(house.store.source, place, now=NOON, progress=write).name

    again = restored(path, tmp_path / "uus")
    assert group_names(again) == group_names(house.store)
    assert any(name.startswith("vahepeal") for name in group_names(again))


def test_it_is_made_even_though_somebody_writes_without_a_pause(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    for number in range(60):
        add_group(house.store, f"rühm {number}", padding=40_000)
    writes: list[int] = []

    def write(per_cent: int) -> None:
        if per_cent < backup.COPIED:
            writes.append(per_cent)
            add_group(house.store, f"vahepeal {len(writes)}")

    path = place / backup.make(house.store.source, place, now=NOON, progress=write).name

    assert len(writes) < 100
    assert group_names(restored(path, tmp_path / "uus")) == group_names(house.store)


def test_what_was_deleted_is_not_in_a_fresh_backup(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    canary = "Kustutatud-Õnneke"
    store = house.store
    group = add_group(store, canary)
    with store.write("rules.agreed", actor=store.person, now=NOON) as tx:
        tx.settings.set("märkus", canary * 3_000)
    with store.write("group.removed", actor=store.person, now=NOON) as tx:
        tx.rows.delete("work_group", str(group.id))
        tx.rows.delete("setting", "märkus", key="name")

    path = made(house, place)

    plain = decrypted_pages(path, tmp_path)
    assert "Õunakesed".encode() in plain  # what stayed is found
    assert canary.encode() not in plain


def decrypted_pages(path: Path, tmp_path: Path) -> bytes:
    """Return every page of the database in a backup in plain, the free ones too.

    A page of SQLCipher 4: AES-256-CBC, then 16 bytes of IV and 64 of HMAC; the first begins with
    16 bytes of salt.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    found = backup_file.read(path)
    ring = OWN(found.slots)
    backup_file.extract(found, ring, tmp_path / "koopia.db")
    key = AES256(ring.key(Purpose.DATABASE, ring.generation))
    data, plain = (tmp_path / "koopia.db").read_bytes(), b""
    for at in range(0, len(data), 4096):
        page = data[at : at + 4096]
        decryptor = Cipher(key, CBC(page[-80:-64])).decryptor()
        plain += decryptor.update(page[0 if at else 16 : -80])
    return plain


# Ways in


def test_the_recovery_sheet_of_that_day_restores_it(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    path = made(house, place)

    restoring.restore(path, tmp_path / "uus", by_paper(house.recovery.text), now=NOON)

    assert opened(tmp_path / "uus").verify().ok


@pytest.mark.parametrize(
    ("way", "refusal"),
    [
        (by_passphrase(LOGIN, "vale-fraas-mis-ei-ava"), WrongPassphrase),
        (by_passphrase("keegi", PASSPHRASE), WrongPassphrase),
        (by_paper("AAAA"), RecoveryKeyMistyped),
        (by_paper(new_recovery_key().text), WrongRecoveryKey),
    ],
)
def test_a_wrong_key_restores_nothing(
    house: Founded, place: Path, tmp_path: Path, way: restoring.Way, refusal: type[HopError]
) -> None:
    path = made(house, place)

    with pytest.raises(refusal):
        restoring.restore(path, tmp_path / "uus", way, now=NOON)

    assert not (tmp_path / "uus").exists()


def test_who_has_the_store_open_checks_a_backup_without_a_passphrase(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    path = made(house, place)
    add_group(house.store, "Pärast")

    found = restoring.check(path, by_ring(house.store.source.ring), scratch=tmp_path / "hoidla")

    assert found.made_at == NOON
    assert not [left for left in (tmp_path / "hoidla").iterdir() if left.name.startswith(".")]


def test_who_came_later_is_told_that_the_backup_does_not_know_them(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    path = made(house, place)
    join(house.store, PIRET)
    house.store.close()
    later = opened(tmp_path / "hoidla", login=PIRET, passphrase=FIRST_PASSPHRASE)

    with pytest.raises(NotInBackup):
        restoring.check(path, by_ring(later.source.ring), scratch=tmp_path)


def test_a_backup_from_before_a_change_of_keys_can_be_checked(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    store = house.store
    piret = join(store, PIRET)
    path = made(house, place)
    with store.write("person.left", actor=store.person, now=NOON) as tx:
        store.remove_person(tx, piret.id)

    assert restoring.check(path, by_ring(store.source.ring), scratch=tmp_path).made_at == NOON
    newer = place / backup.make(store.source, place, now=NOON + timedelta(hours=1)).name
    assert restoring.check(newer, by_ring(store.source.ring), scratch=tmp_path)


# Restoring


def test_a_restored_store_has_a_higher_incarnation_and_locked_handovers(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    again = restored(made(house, place), tmp_path / "uus")

    with again.read() as tx:
        assert tx.backups.incarnation() == 1
        assert tx.backups.handover_lock() is not None
    assert again.journal(limit=5)[1].action == "store.restored"


def test_a_folder_with_a_store_is_never_written(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    path = made(house, place)
    house.store.close()
    before = contents(tmp_path / "hoidla")

    with pytest.raises(StoreExists):
        restoring.restore(path, tmp_path / "hoidla", OWN, now=NOON)

    assert contents(tmp_path / "hoidla") == before


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_backup_of_an_earlier_schema_is_migrated(
    house: Founded, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(house, place)
    scripts = (*migrate.scripts(), "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n")
    monkeypatch.setattr(migrate, "scripts", lambda: scripts)

    again = restored(path, tmp_path / "uus")

    assert again.verify().ok
    assert group_names(again) == group_names(house.store)


def test_a_backup_of_a_newer_program_is_refused(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as newer:
        scripts = (*migrate.scripts(), "CREATE TABLE later (a TEXT PRIMARY KEY) STRICT;\n")
        newer.setattr(migrate, "scripts", lambda: scripts)
        path = made(founded(tmp_path / "hoidla"), place)

    with pytest.raises(BackupTooNew):
        backup_file.read(path)


# Damage


def test_every_flipped_bit_is_refused(house: Founded, place: Path, tmp_path: Path) -> None:
    path = made(house, place)
    tried, bad = flipped(path, tmp_path / "uus", times=300)

    assert (tried, bad) == (300, 0)


def flipped(path: Path, folder: Path, *, times: int, seed: int = 20261125) -> tuple[int, int]:
    """Flip single bits of a backup in place, one at a time; return how many were not refused."""
    data, chance, bad = path.read_bytes(), Random(seed), 0  # noqa: S311  places, not keys
    for _ in range(times):
        at, bit = chance.randrange(len(data)), 1 << chance.randrange(8)
        path.write_bytes(data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :])
        try:
            restoring.restore(path, folder, OWN, now=NOON)
            bad += 1
        except BackupError:
            bad += folder.exists()
    path.write_bytes(data)
    return times, bad


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (lambda _: b"", NotABackup),
        (lambda _: b"Tere, see on kiri emale", NotABackup),
        (lambda data: data[:20], BackupDamaged),
        (lambda data: data[:-1], BackupDamaged),
        (lambda data: data[: len(data) // 2], BackupDamaged),
        (lambda data: data + b"\0", BackupDamaged),
        (lambda data: data[:12] + b"\xff\xff\xff\xff" + data[16:], BackupDamaged),
        (lambda data: data.replace(b'"version":1', b'"version":2'), BackupTooNew),
    ],
)
def test_what_is_no_whole_backup_is_told_so(
    house: Founded, place: Path, change: Callable[[bytes], bytes], refusal: type[HopError]
) -> None:
    path = made(house, place)
    path.write_bytes(change(path.read_bytes()))

    with pytest.raises(refusal):
        backup_file.read(path)


def test_a_day_that_is_in_no_zone_is_none_of_ours(house: Founded, place: Path) -> None:
    path = made(house, place)
    at = backup_file.read_header(path).made_at.encode()
    path.write_bytes(path.read_bytes().replace(at, at.replace(b"Z", b"0")))

    with pytest.raises(BackupDamaged):
        backup_file.read_header(path)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes in folders")
def test_a_pipe_that_stands_for_a_backup_keeps_nobody_waiting(house: Founded, place: Path) -> None:
    pipe = place / file_name(StoreId(house.store.id), NOON - timedelta(days=300))
    os.mkfifo(pipe)

    with pytest.raises(BackupPlaceMissing):
        backup_file.read(pipe)
    for day in range(9):
        backup.make(house.store.source, place, now=NOON + timedelta(days=day))
    assert pipe.exists()


def test_who_has_no_key_cannot_make_a_backup_of_parts(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    """The sum can be made by anybody; the MAC cannot."""
    from hashlib import sha256

    path = made(house, place)
    data = bytearray(path.read_bytes()[: -backup_file.DIGEST])
    data[-backup_file.DIGEST - 100] ^= 1
    path.write_bytes(bytes(data) + sha256(data).digest())

    backup_file.read(path)
    with pytest.raises(BackupDamaged):
        restoring.restore(path, tmp_path / "uus", OWN, now=NOON)
    assert not (tmp_path / "uus").exists()


def test_a_damaged_store_makes_no_backup(house: Founded, place: Path, tmp_path: Path) -> None:
    database = tmp_path / "hoidla" / "store.db"
    data = bytearray(database.read_bytes())
    data[len(data) // 2] ^= 1
    house.store.close()
    store = opened(tmp_path / "hoidla")
    database.write_bytes(data)

    with pytest.raises(StoreDamaged):
        backup.make(store.source, place, now=NOON)

    assert not any(place.iterdir())


# Places


def test_a_missing_stick_is_told_so(house: Founded, tmp_path: Path) -> None:
    with pytest.raises(BackupPlaceMissing):
        backup.make(house.store.source, tmp_path / "pole", now=NOON)


@pytest.mark.parametrize("moment", [10, 45, 65, 85])
def test_a_stick_pulled_out_is_told_so_and_the_store_is_as_it_was(
    house: Founded, place: Path, tmp_path: Path, moment: int
) -> None:
    def pull(per_cent: int) -> None:
        if per_cent >= moment and place.exists():
            place.rename(tmp_path / "taskus")

    with pytest.raises(BackupPlaceMissing):
        backup.make(house.store.source, place, now=NOON, progress=pull)

    assert house.store.verify().ok
    left = [path.name for path in (tmp_path / "hoidla").iterdir()]
    assert not [name for name in left if name.startswith(".")]


@pytest.mark.parametrize("moment", [1, 40, 60, 75, 85])
def test_stopped_at_any_moment_nothing_is_left(
    house: Founded, place: Path, tmp_path: Path, moment: int
) -> None:
    def stop(per_cent: int) -> None:
        if per_cent >= moment:
            raise BackupStopped

    with pytest.raises(BackupStopped):
        backup.make(house.store.source, place, now=NOON, progress=stop)

    assert not any(place.iterdir())
    left = [path.name for path in (tmp_path / "hoidla").iterdir()]
    assert not [name for name in left if name.startswith(".")]


def test_only_superfluous_backups_of_this_very_store_go(
    house: Founded, place: Path, tmp_path: Path
) -> None:
    other = founded(tmp_path / "teine")
    foreign = made(other, place)
    letter = place / "HOP-varukoopia minu enda märkmed.txt"
    letter.write_text("ära kustuta", encoding="utf-8")
    likeness = place / file_name(StoreId(house.store.id), NOON - timedelta(days=300))
    likeness.write_bytes(b"nimi on sama, sisu mitte")

    for day in range(12):
        backup.make(house.store.source, place, now=NOON + timedelta(days=day))

    names = {path.name for path in place.iterdir()}
    assert {foreign.name, letter.name, likeness.name} <= names
    assert len(names) == 3 + 7  # the last of the week before is one of these days


def test_the_remains_of_a_killed_backup_go_with_the_next_one(house: Founded, place: Path) -> None:
    remains = place / f".hop-{mark_of(house.store.id)}-0123456789abcdef.part"
    others = place / f".hop-{mark_of(StoreId(uuid4()))}-0123456789abcdef.part"
    for path in (remains, others):
        path.write_bytes(b"pool")

    made(house, place)

    assert not remains.exists()
    assert others.exists()


# Before a migration


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


def test_the_database_inside_is_under_a_salt_of_its_own(house: Founded, place: Path) -> None:
    found = backup_file.read(made(house, place))
    inside = found.path.read_bytes()[found.database_at :][:16]

    assert inside != house.store.source.database.read_bytes()[:16]


def test_an_interrupted_change_of_keys_is_ended_in_the_restored_store(
    house: Founded, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = house.store
    piret = join(store, PIRET)

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(Database, "change_key", full)
        with store.write("person.left", actor=store.person, now=NOON) as tx:
            store.remove_person(tx, piret.id)
    assert len(store.source.ring.masters) == 2

    again = restored(made(house, place), tmp_path / "uus")

    assert len(again.source.ring.masters) == 1
    assert again.verify().ok


def test_with_no_room_beside_the_store_it_is_made_on_the_stick(
    house: Founded, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copying.copy

    def full(database: Database, path: Path, *rest: Any) -> None:
        if path.parent != place:
            raise DiskFull
        copy(database, path, *rest)

    monkeypatch.setattr(copying, "copy", full)

    path = made(house, place)

    assert [found.name for found in place.iterdir()] == [path.name]
    assert restored(path, tmp_path / "uus").verify().ok


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


def test_a_refused_restoring_leaves_no_folder(house: Founded, place: Path, tmp_path: Path) -> None:
    path = made(house, place)

    def stop(per_cent: int) -> None:
        if per_cent > backup.COPIED:
            raise BackupStopped

    with pytest.raises(BackupStopped):
        restoring.restore(path, tmp_path / "uus", OWN, now=NOON, progress=stop)

    assert not (tmp_path / "uus").exists()


def test_proving_can_be_stopped_as_well(house: Founded, place: Path) -> None:
    for number in range(40):
        add_group(house.store, f"rühm {number}")
    calls = iter(range(10**6))

    def stop(per_cent: int) -> None:
        if per_cent == backup.COPIED and next(calls) > 0:
            raise BackupStopped

    with pytest.raises(BackupStopped):
        backup.make(house.store.source, place, now=NOON, progress=stop)

    assert not any(place.iterdir())
