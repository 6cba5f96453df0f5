# SPDX-License-Identifier: EUPL-1.2
"""Restoring: the ways in, what a restored store is, and what is refused when a bit is wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from hop_desktop.domain.backups import file_name
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
from hop_desktop.store import backup, backup_file, migrate, restoring
from hop_desktop.store.lite import Database
from hop_desktop.store.recovery import new_recovery_key
from hop_desktop.store.restoring import by_paper, by_passphrase, by_ring
from tests.store.backup_ground import OWN, contents, made, restored
from tests.store.founded import LOGIN, Founded, add_group, founded, group_names, opened
from tests.store.people_ground import FIRST_PASSPHRASE, PIRET, join
from tests.worlds import NOON, PASSPHRASE


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


def test_a_refused_restoring_leaves_no_folder(house: Founded, place: Path, tmp_path: Path) -> None:
    path = made(house, place)

    def stop(per_cent: int) -> None:
        if per_cent > backup.COPIED:
            raise BackupStopped

    with pytest.raises(BackupStopped):
        restoring.restore(path, tmp_path / "uus", OWN, now=NOON, progress=stop)

    assert not (tmp_path / "uus").exists()


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
