# SPDX-License-Identifier: EUPL-1.2
"""Backups: whole, made while others write, and stopped or without a place leaving nothing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from hop_desktop.domain.backups import file_name, mark_of
from hop_desktop.domain.errors import BackupPlaceMissing, BackupStopped, DiskFull
from hop_desktop.domain.ids import StoreId
from hop_desktop.store import backup, backup_file, copying, schema
from hop_desktop.store.keys import Purpose
from hop_desktop.store.lite import Database
from hop_desktop.store.store import Store
from tests.store.backup_ground import OWN, made, restored
from tests.store.founded import Founded, add_group, founded, group_names
from tests.worlds import NOON


def rows(store: Store) -> dict[str, list[dict[str, object]]]:
    """Return everything but what restoring and unlocking add."""
    database = store._database
    queries = {name: f'SELECT * FROM "{name}"' for name in schema.tables(database)}  # noqa: S608
    skipped = {"journal", "setting", "search_entry"}
    return {name: database.all(query) for name, query in queries.items() if name not in skipped}


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


def test_the_database_inside_is_under_a_salt_of_its_own(house: Founded, place: Path) -> None:
    found = backup_file.read(made(house, place))
    inside = found.path.read_bytes()[found.database_at :][:16]

    assert inside != house.store.source.database.read_bytes()[:16]


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
