# SPDX-License-Identifier: EUPL-1.2
"""A store is opened with a passphrase, or with the key on paper; what is damaged stays shut."""

from __future__ import annotations

import shutil
import unicodedata
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.domain.errors import (
    NotFound,
    RecoveryKeyMistyped,
    SlotFileDamaged,
    StoreDamaged,
    StoreFolderUnsuitable,
    StoreMissing,
    StoreTooNew,
    TooManyTries,
    WrongPassphrase,
    WrongRecoveryKey,
)
from hop_desktop.domain.ids import StaffId
from hop_desktop.store import entering, founding
from hop_desktop.store.keys import Purpose
from hop_desktop.store.lite import Database
from hop_desktop.store.recovery import new_recovery_key
from hop_desktop.store.slots import NAMES
from hop_desktop.store.store import Store
from hop_desktop.store.unlocking import DATABASE
from tests.store.founded import DECRYPT, LOGIN, add_group, founded, group_names, opened
from tests.worlds import CHEAP, NOON, PASSPHRASE

NEW_PASSPHRASE = "kuldne-õun-veereb-mööda-õue"


# Opening


def test_what_was_written_is_there_after_the_next_unlocking(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    add_group(store, "Õunakesed")
    store.close()
    store.close()

    assert group_names(opened(tmp_path)) == ["Õunakesed"]


def test_the_passphrase_and_the_login_open_in_any_normal_form(tmp_path: Path) -> None:
    founded(tmp_path).store.close()
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    login = unicodedata.normalize("NFD", f" {LOGIN.upper()} ")

    assert opened(tmp_path, login=login, passphrase=decomposed).draft(StaffId(uuid4()), "") is None


def test_the_logins_are_known_before_unlocking(tmp_path: Path) -> None:
    founded(tmp_path).store.close()

    assert entering.logins(tmp_path) == (LOGIN,)
    with pytest.raises(StoreMissing):
        entering.logins(tmp_path / "puudub")


@pytest.mark.parametrize("login", [LOGIN, "keegi"])
def test_a_wrong_passphrase_and_an_unknown_login_are_refused_alike(
    tmp_path: Path, login: str
) -> None:
    founded(tmp_path).store.close()

    with pytest.raises(WrongPassphrase):
        opened(tmp_path, login=login, passphrase="vale")


def test_after_five_wrong_passphrases_the_right_one_has_to_wait_as_well(tmp_path: Path) -> None:
    founded(tmp_path).store.close()
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            opened(tmp_path, passphrase="vale")

    with pytest.raises(TooManyTries) as refused:
        opened(tmp_path)

    assert refused.value.until == NOON + timedelta(seconds=1)
    later = NOON + timedelta(seconds=1)
    entering.open_store(tmp_path, login=LOGIN, passphrase=PASSPHRASE, now=later).close()
    opened(tmp_path).close()


def test_an_empty_folder_has_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        opened(tmp_path)


def test_keys_without_a_database_open_nothing_and_make_nothing(tmp_path: Path) -> None:
    founded(tmp_path).store.close()
    (tmp_path / DATABASE).unlink()

    with pytest.raises(StoreMissing):
        opened(tmp_path)
    assert not (tmp_path / DATABASE).exists()


def test_a_database_without_its_keys_is_lost_and_says_so(tmp_path: Path) -> None:
    founded(tmp_path).store.close()
    for name in NAMES:
        (tmp_path / name).unlink()

    with pytest.raises(StoreMissing):
        opened(tmp_path)
    assert founding.exists(tmp_path)


def test_one_whole_copy_of_the_keys_is_enough_and_both_are_whole_again(tmp_path: Path) -> None:
    founded(tmp_path).store.close()
    (tmp_path / NAMES[0]).write_bytes(b"katki")

    opened(tmp_path).close()

    assert len({(tmp_path / name).read_bytes() for name in NAMES}) == 1


def test_every_sampled_byte_of_the_slot_file_counts(tmp_path: Path) -> None:
    founded(tmp_path).store.close()
    (tmp_path / NAMES[1]).unlink()
    path = tmp_path / NAMES[0]
    whole = path.read_bytes()

    for place in range(0, len(whole), 37):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        with pytest.raises(SlotFileDamaged):
            opened(tmp_path)
        path.write_bytes(whole[:place])
        with pytest.raises(SlotFileDamaged):
            opened(tmp_path)


def test_every_page_of_the_database_counts(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    for number in range(40):
        add_group(store, f"Rühm {number:02}")
    names = group_names(store)
    store.close()
    path = tmp_path / DATABASE
    whole = path.read_bytes()
    refused = 0

    for place in range(200, len(whole), 4096):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            store = opened(tmp_path)
            assert store.verify().ok
            assert group_names(store) == names  # a page that holds nothing
            store.close()
        except StoreDamaged:
            refused += 1
        path.write_bytes(whole)

    assert refused > len(whole) // 4096 // 2


@pytest.mark.parametrize("keep", [0, 100, 4096, -4096])
def test_a_database_cut_short_is_refused(tmp_path: Path, keep: int) -> None:
    founded(tmp_path).store.close()
    whole = (tmp_path / DATABASE).read_bytes()
    (tmp_path / DATABASE).write_bytes(whole[:keep])

    with pytest.raises(StoreDamaged):
        opened(tmp_path).verify()


def test_a_store_of_a_newer_program_is_untouched_byte_for_byte(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    store.close()
    ring = store._holders.ring
    database = Database.open(tmp_path / DATABASE, ring.key(Purpose.DATABASE, 1), newest=99)
    with database.unguarded():
        database.run("PRAGMA user_version = 99")
    database.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    with pytest.raises(StoreTooNew):
        opened(tmp_path)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_an_older_database_put_back_is_refused(tmp_path: Path) -> None:
    store = founded(tmp_path).store
    store.close()
    old = (tmp_path / DATABASE).read_bytes()
    store = opened(tmp_path)
    add_group(store, "Õunakesed")
    store.close()

    (tmp_path / DATABASE).write_bytes(old)

    with pytest.raises(StoreDamaged):
        opened(tmp_path)


def test_the_database_of_another_store_is_refused(tmp_path: Path) -> None:
    founded(tmp_path / "oma").store.close()
    founded(tmp_path / "teise").store.close()
    shutil.copy(tmp_path / "teise" / DATABASE, tmp_path / "oma" / DATABASE)

    with pytest.raises(StoreDamaged):
        opened(tmp_path / "oma")


def test_a_synchronised_folder_is_refused_for_founding_opening_and_recovering(
    tmp_path: Path,
) -> None:
    made = founded(tmp_path / "hoidla")
    made.store.close()
    cloud = tmp_path / "Dropbox"
    shutil.copytree(tmp_path / "hoidla", cloud)

    with pytest.raises(StoreFolderUnsuitable):
        founded(tmp_path / "Nextcloud")
    with pytest.raises(StoreFolderUnsuitable):
        opened(cloud)
    with pytest.raises(StoreFolderUnsuitable):
        recovered(cloud, made.recovery.text)


# Recovering


def recovered(folder: Path, typed: str, *, login: str = LOGIN) -> Store:
    return entering.recover(
        folder,
        recovery=typed,
        login=login,
        passphrase=NEW_PASSPHRASE,
        cost=CHEAP,
        now=NOON,
    )


def test_the_paper_key_gives_a_new_passphrase_on_a_fresh_copy(tmp_path: Path) -> None:
    made = founded(tmp_path / "vana")
    add_group(made.store, "Õunakesed")
    made.store.close()
    shutil.copytree(tmp_path / "vana", tmp_path / "uus")

    store = recovered(tmp_path / "uus", made.recovery.text.lower(), login=f" {LOGIN.upper()}")

    assert store.person == made.person.id
    assert group_names(store) == ["Õunakesed"]
    assert store.keyring.decrypt() == DECRYPT[0]
    assert store.verify().ok
    assert "store.recovered" in [entry.action for entry in store.journal(limit=9)]
    store.close()
    opened(tmp_path / "uus", passphrase=NEW_PASSPHRASE).close()
    with pytest.raises(WrongPassphrase):
        opened(tmp_path / "uus")


def test_recovering_ends_the_wait_after_wrong_passphrases(tmp_path: Path) -> None:
    made = founded(tmp_path)
    made.store.close()
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            opened(tmp_path, passphrase="vale")

    recovered(tmp_path, made.recovery.text).close()

    opened(tmp_path, passphrase=NEW_PASSPHRASE).close()


def test_a_mistyped_or_foreign_paper_key_and_an_unknown_login_change_nothing(
    tmp_path: Path,
) -> None:
    made = founded(tmp_path)
    made.store.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    with pytest.raises(RecoveryKeyMistyped):
        recovered(tmp_path, made.recovery.text[:-1])
    with pytest.raises(WrongRecoveryKey):
        recovered(tmp_path, new_recovery_key().text)
    with pytest.raises(NotFound):
        recovered(tmp_path, made.recovery.text, login="keegi")

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
