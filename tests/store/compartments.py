# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the protected compartment do with a house of a head and two teachers."""

from __future__ import annotations

from uuid import UUID, uuid4

from hop_desktop.domain.staff import StaffMember
from hop_desktop.store import entering
from hop_desktop.store.institution_keys import HouseKey
from hop_desktop.store.protected import ProtectedContent
from hop_desktop.store.store import Store
from tests.store.founded import Founded, opened
from tests.store.people_ground import FIRST_PASSPHRASE, NEW_PASSPHRASE, PIRET
from tests.worlds import CHEAP, NOON

CHILD, REPORTER = "Ööbikuõis", "Õie kuulis garderoobis"
WORDS = f"{CHILD}: {REPORTER}".encode()
TEACHER_ENTRY = "notice.added"


def enter(made: Founded, login: str = PIRET, passphrase: str = FIRST_PASSPHRASE) -> Store:
    return opened(made.store.folder, login=login, passphrase=passphrase)


def member(made: Founded, login: str = PIRET) -> StaffMember:
    with made.store.read() as tx:
        found = tx.staff.by_login(login)
    assert found is not None
    return found


def add(store: Store, words: bytes = WORDS) -> UUID:
    entry = uuid4()
    with store.write(TEACHER_ENTRY, actor=store.person, now=NOON) as tx:
        tx.protected.add(entry, words)
    return entry


def put(store: Store, entry: UUID, words: bytes, *, revision: int) -> ProtectedContent:
    with store.write("notice.changed", actor=store.person, now=NOON) as tx:
        return tx.protected.replace(entry, words, revision=revision)


def get(store: Store, entry: UUID) -> bytes:
    with store.read() as tx:
        return tx.protected.get(entry).content


def readable(store: Store) -> set[bytes]:
    with store.read() as tx:
        return {found.content for found in tx.protected.readable()}


def change(head: Store, changed: StaffMember) -> None:
    """Let the head change somebody's roles or duties, as the use case does."""
    with head.write("person.changed", actor=head.person, now=NOON) as tx:
        tx.staff.save(changed)
        head.grant_institution_keys(tx, changed.id)


def recover(made: Founded, login: str, *, key: str = "") -> Store:
    return entering.recover(
        made.store.folder,
        recovery=key or made.recovery.text,
        login=login,
        passphrase=NEW_PASSPHRASE,
        cost=CHEAP,
        now=NOON,
    )


def compartment_public(store: Store) -> bytes:
    return store.keyring.public(HouseKey.PROTECT)
