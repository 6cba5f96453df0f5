# SPDX-License-Identifier: EUPL-1.2
"""A store is founded: whole and open for its first person, or nothing is left."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from hop_desktop.domain.errors import DiskFull, StoreExists, WriteFailed
from hop_desktop.sealing.signatures import sign, verify
from hop_desktop.store import founding
from hop_desktop.store.founding import UNFINISHED
from hop_desktop.store.lite import Database
from hop_desktop.store.slots import NAMES
from hop_desktop.store.unlocking import DATABASE
from hop_desktop.system.here import computer
from tests.store.founded import DECRYPT, HOUSE, NAME, SIGN, founded, group_names, opened


def test_a_founded_store_is_open_for_its_first_person(tmp_path: Path) -> None:
    made = founded(tmp_path / "uus" / "hoidla")

    with made.store.read() as tx:
        assert tx.institution.get().name == HOUSE
        assert tx.staff.get(made.person.id).name == NAME
    assert made.store.id == made.house.id
    assert made.store.person == made.person.id
    assert made.store.folder == tmp_path / "uus" / "hoidla"


def test_the_first_person_and_the_paper_hold_the_keys_of_the_house(tmp_path: Path) -> None:
    store = founded(tmp_path).store

    assert store.decrypt_public == DECRYPT[1]
    assert store.signing_public == SIGN[1]
    assert store.keyring.decrypt() == DECRYPT[0]
    verify(b"sisu", sign(b"sisu", store.keyring.sign()), store.signing_public)


def test_a_folder_holds_one_store(tmp_path: Path) -> None:
    assert not founding.exists(tmp_path)
    store = founded(tmp_path).store
    assert founding.exists(tmp_path)

    with pytest.raises(StoreExists):
        founded(tmp_path)
    assert group_names(store) == []


@pytest.mark.parametrize("left", [DATABASE, NAMES[0], NAMES[1]])
def test_what_is_left_of_a_store_is_never_written_over(tmp_path: Path, left: str) -> None:
    (tmp_path / left).write_bytes(b"jupp")

    with pytest.raises(StoreExists):
        founded(tmp_path)
    assert (tmp_path / left).read_bytes() == b"jupp"


def test_a_founding_cut_by_power_begins_anew(tmp_path: Path) -> None:
    for name in (*NAMES, UNFINISHED, f"{UNFINISHED}-journal"):
        (tmp_path / name).write_bytes(b"pool")

    assert not founding.exists(tmp_path)
    founded(tmp_path).store.close()

    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [DATABASE, f"{DATABASE}-journal", *NAMES]
    )


def test_a_founding_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Database) -> None:
        raise DiskFull

    monkeypatch.setattr(Database, "commit", full)

    with pytest.raises(DiskFull):
        founded(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_founding_whose_last_rename_may_not_last_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = computer.sync_folder

    def fails_in_the_end(folder: Path) -> None:
        if (folder / DATABASE).exists():
            raise OSError(errno.EIO, "")
        sync(folder)

    with monkeypatch.context() as patch:
        patch.setattr(computer, "sync_folder", fails_in_the_end)
        with pytest.raises(WriteFailed):
            founded(tmp_path)

    assert list(tmp_path.iterdir()) == []
    founded(tmp_path).store.close()


def test_a_store_that_stands_keeps_its_keys_whatever_is_swept(tmp_path: Path) -> None:
    founded(tmp_path).store.close()

    founding.sweep(tmp_path)

    opened(tmp_path).close()


def test_where_no_folder_can_be_made_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "fail").write_bytes(b"")

    with pytest.raises(WriteFailed):
        founded(tmp_path / "fail" / "hoidla")
