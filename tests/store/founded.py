# SPDX-License-Identifier: EUPL-1.2
"""A store of one person, made and opened without the use cases."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from hop_desktop.domain.ids import GroupId, StaffId, StoreId
from hop_desktop.domain.institution import Group, Institution, Place, Workplace
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.sealing.signatures import new_key_pair
from hop_desktop.store import entering
from hop_desktop.store.recovery import RecoveryKey
from hop_desktop.store.store import Store
from tests.worlds import CHEAP, NOON, PASSPHRASE

LOGIN, NAME, HOUSE = "õie", "Õie Õunapuu", "Pääsukese näidislasteaed"
DECRYPT, SIGN = new_key_pair(), new_key_pair()


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """A store as its first person left the first start: open, with the key for the paper."""

    store: Store
    recovery: RecoveryKey
    person: StaffMember
    house: Institution


def founded(folder: Path) -> Founded:
    """Found a store; its head is the only person."""
    house = Institution(id=StoreId(uuid4()), workplace=Workplace.KINDERGARTEN, name=HOUSE)
    person = StaffMember(id=StaffId(uuid4()), login=LOGIN, name=NAME, roles=frozenset({Role.HEAD}))
    store, recovery = entering.create(
        folder,
        institution=house,
        first=person,
        passphrase=PASSPHRASE,
        cost=CHEAP,
        decrypt_key=DECRYPT,
        sign_key=SIGN,
        now=NOON,
    )
    return Founded(store=store, recovery=recovery, person=person, house=house)


def opened(folder: Path, *, login: str = LOGIN, passphrase: str = PASSPHRASE) -> Store:
    """Open the store of a folder."""
    return entering.open_store(folder, login=login, passphrase=passphrase, now=NOON)


def add_group(store: Store, name: str, *, padding: int = 0) -> Group:
    """Write one group in a transaction of its own, beside a text that takes room."""
    group = Group(id=GroupId(uuid4()), name=name, place=Place.KINDERGARTEN)
    with store.write("group.added", actor=store.person, now=NOON) as tx:
        if padding:
            tx.settings.set(f"padding.{name}", "õ" * padding)
        return tx.groups.save(group)


def group_names(store: Store) -> list[str]:
    """Return the names of the groups that the store holds."""
    with store.read() as tx:
        return [group.name for group in tx.groups.all()]
