# SPDX-License-Identifier: EUPL-1.2
"""Killed while keys change hands: every state of the folder in which the power can go."""

from __future__ import annotations

from pathlib import Path

import pytest

from hop_desktop.domain.errors import (
    DiskFull,
    NotAllowed,
)
from hop_desktop.domain.staff import Role
from hop_desktop.store.lite import Database
from hop_desktop.store.recovery import RecoveryKey
from hop_desktop.store.store import Store
from tests.store.founded import LOGIN, SIGN, founded, opened
from tests.store.people_ground import (
    FIRST_PASSPHRASE,
    NEW_PASSPHRASE,
    PIRET,
    ROIA,
    every_state,
    join,
    leave,
    opens,
    piret,
    recovers,
    renew,
)
from tests.worlds import CHEAP, NOON, PASSPHRASE

# Killed in between: every state of the folder in which the power can go


def test_killed_while_somebody_leaves_the_others_still_open_and_end_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = founded(tmp_path / "hoidla").store
    join(head, ROIA, Role.COORDINATOR)
    member = join(head)

    states = every_state(
        tmp_path / "hoidla", tmp_path / "hetked", monkeypatch, lambda: leave(head, member)
    )

    assert len(states) >= 14
    for state in states:
        store = opened(state, login=ROIA, passphrase=FIRST_PASSPHRASE)
        with store.read() as tx:
            has_left = not tx.staff.get(member.id).active
        assert store.verify().ok
        assert len(store._holders.ring.masters) == 1
        assert store.keyring.sign() == SIGN[0]
        store.close()
        assert opens(state, LOGIN, PASSPHRASE)
        assert opens(state, PIRET, FIRST_PASSPHRASE) is not has_left


def test_killed_before_it_is_ended_who_has_left_comes_no_further(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = founded(tmp_path / "hoidla").store
    member = join(head)
    states = every_state(
        tmp_path / "hoidla", tmp_path / "hetked", monkeypatch, lambda: leave(head, member)
    )
    committed = states[1]

    with pytest.raises(NotAllowed):
        piret(committed)


@pytest.mark.parametrize("how", ["joins", "forgets"])
def test_killed_while_somebody_joins_or_forgets_the_head_still_opens_and_can_do_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    head = founded(tmp_path / "hoidla").store
    member = join(head, ROIA)

    def reset(store: Store) -> None:
        admission = store.admission(member, passphrase=NEW_PASSPHRASE, cost=CHEAP)
        with store.write("person.passphrase-reset", actor=store.person, now=NOON) as tx:
            store.admit(tx, admission)

    states = every_state(
        tmp_path / "hoidla",
        tmp_path / "hetked",
        monkeypatch,
        lambda: join(head) if how == "joins" else reset(head),
    )

    for state in states:
        store = opened(state)
        assert store.verify().ok
        assert len(store._holders.ring.masters) == 1
        reset(store)
        store.close()
        assert opens(state, ROIA, NEW_PASSPHRASE)


def test_killed_while_a_sheet_is_made_one_of_the_two_recovers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = founded(tmp_path / "hoidla")
    new: list[RecoveryKey] = []
    states = every_state(
        tmp_path / "hoidla",
        tmp_path / "hetked",
        monkeypatch,
        lambda: new.append(renew(made.store)),
    )

    for state in states:
        opened(state).close()
        assert recovers(state, made.recovery) is not recovers(state, new[0])


def test_killed_while_a_passphrase_is_changed_one_of_the_two_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = founded(tmp_path / "hoidla").store

    def change() -> None:
        resealed = store.reseal(old=PASSPHRASE, new=NEW_PASSPHRASE, cost=CHEAP)
        with store.write("passphrase.changed", actor=store.person, now=NOON):
            store.keep_slot(resealed)

    states = every_state(tmp_path / "hoidla", tmp_path / "hetked", monkeypatch, change)

    for state in states:
        assert opens(state, LOGIN, PASSPHRASE) is not opens(state, LOGIN, NEW_PASSPHRASE)


def test_a_rotation_without_room_leaves_the_store_open_and_is_ended_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = founded(tmp_path).store
    member = join(head)

    def full(_: Database, __: bytes) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Database, "change_key", full)
        leave(head, member)
        assert len(head._holders.ring.masters) == 2
        join(head, ROIA)
    head.close()

    assert not opens(tmp_path, PIRET, FIRST_PASSPHRASE)
    store = opened(tmp_path, login=ROIA, passphrase=FIRST_PASSPHRASE)
    assert len(store._holders.ring.masters) == 1
    assert store.verify().ok
