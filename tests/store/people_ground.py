# SPDX-License-Identifier: EUPL-1.2
"""People who join and leave a store, and its recovery sheets."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from hop_desktop.domain.errors import (
    HopError,
    WrongRecoveryKey,
)
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.store import entering, files
from hop_desktop.store.lite import Database
from hop_desktop.store.recovery import RecoveryKey
from hop_desktop.store.store import Store
from tests.store.founded import LOGIN, SIGN, opened
from tests.worlds import CHEAP, NOON

FIRST_PASSPHRASE, NEW_PASSPHRASE = "esimene-fraas-piretile", "uus-fraas-piretile-endale"
PIRET, ROIA = "piret", "röia"


def join(store: Store, login: str = PIRET, role: Role = Role.TEACHER) -> StaffMember:
    """Let the head take somebody in, with keys of the house if the role has them."""
    member = StaffMember(
        id=StaffId(uuid4()), login=login, name=login.title(), roles=frozenset({role})
    )
    admission = store.admission(member, passphrase=FIRST_PASSPHRASE, cost=CHEAP)
    with store.write("person.invited", actor=store.person, now=NOON) as tx:
        saved = tx.staff.save(member)
        store.admit(tx, admission)
        if role is not Role.TEACHER:
            store.grant_institution_keys(tx, saved.id)
    return saved


def leave(store: Store, member: StaffMember) -> None:
    """Let the head end somebody's way in."""
    with store.write("person.left", actor=store.person, now=NOON) as tx:
        tx.staff.save(replace(tx.staff.get(member.id), active=False))
        store.remove_person(tx, member.id)


def piret(folder: Path, passphrase: str = FIRST_PASSPHRASE) -> Store:
    return opened(folder, login=PIRET, passphrase=passphrase)


def renew(store: Store) -> RecoveryKey:
    with store.write("recovery.renewed", actor=store.person, now=NOON) as tx:
        return store.renew_recovery(tx)


def recovers(folder: Path, key: RecoveryKey) -> bool:
    try:
        store = entering.recover(
            folder,
            recovery=key.text,
            login=LOGIN,
            passphrase=NEW_PASSPHRASE,
            cost=CHEAP,
            now=NOON,
        )
    except WrongRecoveryKey:
        return False
    assert store.keyring.sign() == SIGN[0]
    assert store.verify().ok
    store.close()
    return True


class Snapshots:
    """Copies the folder before and after everything that changes it for good."""

    def __init__(self, folder: Path, to: Path, patch: pytest.MonkeyPatch) -> None:
        self._folder, self._to = folder, to
        self.folders: list[Path] = []
        patch.setattr(files, "write_whole", self._around(files.write_whole))
        for name in ("commit", "change_key"):
            patch.setattr(Database, name, self._around(getattr(Database, name)))

    def _around(self, step: Callable[..., None]) -> Callable[..., None]:
        def stepped(*arguments: object) -> None:
            self._take()
            step(*arguments)
            self._take()

        return stepped

    def _take(self) -> None:
        copy = self._to / f"{len(self.folders):02}"
        shutil.copytree(self._folder, copy)
        self.folders.append(copy)


def every_state(
    folder: Path, to: Path, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]
) -> list[Path]:
    with monkeypatch.context() as patch:
        snapshots = Snapshots(folder, to, patch)
        act()
    return snapshots.folders


def opens(folder: Path, login: str, passphrase: str) -> bool:
    try:
        opened(folder, login=login, passphrase=passphrase).close()
    except HopError:
        return False
    return True
