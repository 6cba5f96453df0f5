# SPDX-License-Identifier: EUPL-1.2
"""R3: a teacher's own key and the master key in hand, tried on everything that is sealed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag

from hop_desktop.domain.errors import NotAllowed
from hop_desktop.domain.staff import Role
from hop_desktop.store import compartment, keys
from hop_desktop.store.compartment import EntryKey
from hop_desktop.store.institution_keys import HouseKey, _info
from hop_desktop.store.keys import KeyRing, Purpose
from hop_desktop.store.store import Store
from tests.soak.campaign import Campaign, Part, Result
from tests.store.founded import founded, opened
from tests.store.people_ground import FIRST_PASSPHRASE, ROIA, join, piret
from tests.store.tampering import Colleague
from tests.worlds import NOON

BY_EACH = 3
"""How many protected entries everybody of a house writes."""
ANOTHER = "šeila"


@dataclass(frozen=True, slots=True)
class _Loot:
    """Every sealed row of a house, what the teacher wrote themselves, and the keys they have."""

    ring: KeyRing
    mine: frozenset[UUID]
    grants: list[tuple[str, bytes]]
    bodies: list[tuple[str, bytes, int]]
    house: list[tuple[str, str, bytes]]
    people: list[str]

    @property
    def secrets(self) -> tuple[bytes, ...]:
        """What a teacher with Python has: own private keys, the master key, what comes of it."""
        masters = tuple(self.ring.masters.values())
        made = (self.ring.key(purpose, self.ring.generation) for purpose in Purpose)
        return (self.ring.exchange, self.ring.signing, *masters, *made)


def sealed_to_others(folder: Path, tries: int) -> Result:
    """Try a teacher's keys on every sealed row, as if it were theirs, another's, of another place.

    Bad is whatever opens without a grant, and a grant of their own that does not open: else
    nothing would be proved. Houses are founded until there were so many tries.
    """
    tried = bad = houses = 0
    while tried < tries:
        houses += 1
        loot = _taken(folder / f"maja-{houses}")
        for opens, due in _tries(loot):
            tried += 1
            bad += opens is not due
    return tried, bad


def _taken(home: Path) -> _Loot:
    """Let four people write protected entries; take every sealed row out of the file."""
    made = founded(home)
    join(made.store)
    join(made.store, ANOTHER)
    join(made.store, ROIA, Role.COORDINATOR)
    _write(made.store)
    made.store.close()
    for login in (ANOTHER, ROIA):
        other = opened(home, login=login, passphrase=FIRST_PASSPHRASE)
        _write(other)
        other.close()
    teacher = piret(home)
    mine = _write(teacher)
    colleague = Colleague(teacher)
    teacher.close()
    with colleague.file() as file:
        return _Loot(
            ring=colleague.ring,
            mine=mine,
            grants=file.execute("SELECT entry_id, sealed FROM protected_grant").fetchall(),
            bodies=file.execute("SELECT id, sealed, revision FROM protected_entry").fetchall(),
            house=file.execute("SELECT holder, purpose, sealed FROM key_grant").fetchall(),
            people=[row[0] for row in file.execute("SELECT id FROM key_holder").fetchall()],
        )


def _write(store: Store) -> frozenset[UUID]:
    entries = [uuid4() for _ in range(BY_EACH)]
    for entry in entries:
        with store.write("notice.kept", actor=store.person, now=NOON) as tx:
            tx.protected.add(entry, "Õie sõnad".encode())
    return frozenset(entries)


def _tries(loot: _Loot) -> Iterator[tuple[bool, bool]]:
    """Yield whether a row opens and whether it is due, for every row and every way to try."""
    yield from _entries(loot)
    yield from _texts(loot)
    yield from _house_keys(loot)


def _entries(loot: _Loot) -> Iterator[tuple[bool, bool]]:
    own = str(min(loot.mine))
    opened_: set[str] = set()
    for (entry, sealed), secret in product(loot.grants, loot.secrets):
        for place in {entry, own}:
            key = None
            with suppress(NotAllowed, InvalidTag, ValueError):
                key = compartment.open_grant(
                    sealed, secret, store_id=loot.ring.store_id, entry=UUID(place)
                )
            if key is not None and key.author == loot.ring.holder and UUID(entry) in loot.mine:
                opened_.add(entry)
            else:
                yield key is not None, False
    for written in loot.mine:
        yield str(written) in opened_, True


def _texts(loot: _Loot) -> Iterator[tuple[bool, bool]]:
    """Try the texts of entries by every key in hand, and by the key of an entry of one's own."""
    keys_ = [secret[: keys.KEY_BYTES] for secret in loot.secrets]
    own = _own_key(loot)
    for (entry, sealed, revision), secret in product(loot.bodies, (*keys_, own)):
        opens = False
        with suppress(NotAllowed, InvalidTag, ValueError):
            compartment.open_body(
                sealed,
                EntryKey(secret=secret, author=loot.ring.holder),
                store_id=loot.ring.store_id,
                entry=UUID(entry),
                revision=revision,
            )
            opens = True
        yield opens, secret is own and entry == str(min(loot.mine))


def _own_key(loot: _Loot) -> bytes:
    entry = min(loot.mine)
    for kept, sealed in loot.grants:
        if kept == str(entry):
            with suppress(NotAllowed):
                return compartment.open_grant(
                    sealed, loot.ring.exchange, store_id=loot.ring.store_id, entry=entry
                ).secret
    raise AssertionError


def _house_keys(loot: _Loot) -> Iterator[tuple[bool, bool]]:
    holders = sorted({*loot.people, *(holder for holder, _, _ in loot.house)})
    for (_, _, sealed), secret in product(loot.house, loot.secrets):
        for holder, purpose in product(holders, HouseKey):
            opens = False
            with suppress(NotAllowed, InvalidTag, ValueError):
                keys.unwrap(sealed, secret, info=_info(loot.ring.store_id, UUID(holder), purpose))
                opens = True
            yield opens, False


CAMPAIGNS = (
    Campaign(
        name="R3", parts=(Part(name="sealed-to-others", run=sealed_to_others, full=20_000, few=1),)
    ),
)
