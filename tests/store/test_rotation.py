# SPDX-License-Identifier: EUPL-1.2
"""The master key cannot be changed for want of room: nothing is lost, and it is not forgotten."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hop_desktop.domain.errors import DiskFull, HopError, StoreWriteFailed
from hop_desktop.domain.staff import StaffMember
from hop_desktop.store import ballast
from hop_desktop.store.lite import Database
from hop_desktop.store.slots import NAMES
from hop_desktop.store.store import Store
from tests.store.founded import LOGIN, add_group, founded, group_names, opened
from tests.store.people_ground import FIRST_PASSPHRASE, PIRET, ROIA, join, leave, opens
from tests.worlds import NOON, PASSPHRASE

LARGE = 5_000_000

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="only POSIX limits the size of files for one process"
)


@contextmanager
def no_room_for_all_pages(folder: Path) -> Iterator[None]:
    """Let no file become larger than the database: its pages do not fit in the side file."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    room = (folder / "store.db").stat().st_size + 2 * 4096
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.fixture
def large(tmp_path: Path) -> tuple[Store, StaffMember]:
    store = founded(tmp_path).store
    join(store, ROIA)
    add_group(store, "Suur", padding=LARGE // 2)
    return store, join(store)


def test_what_is_written_after_a_change_that_failed_is_there(
    large: tuple[Store, StaffMember],
) -> None:
    store, leaver = large
    with no_room_for_all_pages(store.folder):
        leave(store, leaver)

    add_group(store, "Õunakesed")
    store.close()

    again = opened(store.folder)
    assert group_names(again) == ["Suur", "Õunakesed"]
    assert again.verify().ok
    again._database.check()
    again.close()


def test_the_store_says_that_the_change_waits_and_ends_it_when_asked(
    large: tuple[Store, StaffMember],
) -> None:
    store, leaver = large
    assert not store.keys_wait
    with no_room_for_all_pages(store.folder):
        leave(store, leaver)
        assert store.keys_wait
        with pytest.raises(StoreWriteFailed):
            store.change_keys(now=NOON)
        assert store.keys_wait

    store.change_keys(now=NOON)

    assert not store.keys_wait
    assert store.journal(limit=1)[0].action == "keys.rotated"
    assert store.verify().ok
    store.close()
    assert opens(store.folder, LOGIN, PASSPHRASE)
    assert opens(store.folder, ROIA, FIRST_PASSPHRASE)
    assert not opens(store.folder, PIRET, FIRST_PASSPHRASE)


def test_on_a_full_disk_the_ballast_makes_room_for_the_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = founded(tmp_path).store
    leaver = join(store)
    kept, change = tmp_path / ballast.NAME, Database.change_key
    kept.write_bytes(b"ruum")

    def full_with_ballast(database: Database, key: bytes) -> None:
        if kept.exists():
            raise DiskFull
        change(database, key)

    monkeypatch.setattr(Database, "change_key", full_with_ballast)
    leave(store, leaver)

    assert not store.keys_wait
    assert not kept.exists()
    store.close()
    assert opens(tmp_path, LOGIN, PASSPHRASE)


def test_a_change_that_failed_after_the_last_page_counts_as_made(
    large: tuple[Store, StaffMember], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, leaver = large
    change = Database.change_key

    def made_and_failed(database: Database, key: bytes) -> None:
        change(database, key)
        raise StoreWriteFailed

    with monkeypatch.context() as patch:
        patch.setattr(Database, "change_key", made_and_failed)
        leave(store, leaver)

    assert store.keys_wait
    add_group(store, "Õunakesed")
    store.close()
    assert group_names(opened(store.folder)) == ["Suur", "Õunakesed"]


def test_a_way_in_that_was_written_is_there_although_the_commit_was_said_to_have_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last sync of a commit fails when everything stands already."""
    store, commit = founded(tmp_path).store, Database.commit

    def written_and_failed(database: Database) -> None:
        commit(database)
        raise StoreWriteFailed

    with monkeypatch.context() as patch:
        patch.setattr(Database, "commit", written_and_failed)
        with pytest.raises(StoreWriteFailed):
            join(store)
    store.close()

    assert opens(tmp_path, PIRET, FIRST_PASSPHRASE)
    again = opened(tmp_path)
    assert not again.keys_wait
    assert again.verify().ok
    again.close()


def test_after_a_commit_that_did_fail_nobody_new_gets_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = founded(tmp_path).store
    before = [(tmp_path / name).read_bytes() for name in NAMES]

    def failed(_database: Database) -> None:
        raise StoreWriteFailed

    with monkeypatch.context() as patch:
        patch.setattr(Database, "commit", failed)
        with pytest.raises(StoreWriteFailed):
            join(store)

    assert [(tmp_path / name).read_bytes() for name in NAMES] == before
    store.close()


def test_a_store_that_cannot_be_opened_again_refuses_to_be_written(
    large: tuple[Store, StaffMember], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, leaver = large
    hidden = store.folder / "peidus"

    def vanished(database: Database, _key: bytes) -> None:
        database.path.rename(hidden)
        raise StoreWriteFailed

    with monkeypatch.context() as patch:
        patch.setattr(Database, "change_key", vanished)
        with pytest.raises(HopError):
            leave(store, leaver)

    with pytest.raises(StoreWriteFailed):
        add_group(store, "Õunakesed")
    store.close()
    hidden.rename(store.folder / "store.db")
    assert not opens(store.folder, PIRET, FIRST_PASSPHRASE)
    assert group_names(opened(store.folder)) == ["Suur"]
