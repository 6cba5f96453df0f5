# SPDX-License-Identifier: EUPL-1.2
"""Who can open the store: the slot file, kept in step with the keys that the database vouches for.

A change of the slot file belongs to a transaction: it is planned in it, written just before the
commit and put back when the commit fails. Killed in between, the two differ, and then the
database is right: at the next unlocking every slot that it does not vouch for is thrown out and
the master key is changed, to which nobody is needed but the one who unlocked. It is sealed to the
keys that the house's root has granted, whatever the rows of the database say meanwhile.

Changing the master key (a *rotation*), safe to be killed at any moment::

    1  slot file: the granted slots, with wraps of the old and a new master key
    2  the database is encrypted anew under the new one, then read whole
    3  slot file: the same without the old key
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID, uuid4

from hop_desktop.domain.errors import (
    HouseFull,
    NotAllowed,
    RightsForged,
    RightsUnsigned,
    SlotFileDamaged,
    Stale,
    StoreDamaged,
    StoreError,
    StoreMissing,
)
from hop_desktop.store import key_slots, keys, person_keys, root_key, slots
from hop_desktop.store.key_slots import KdfCost, RecoverySlot, Slot
from hop_desktop.store.keys import KeyRing, Purpose
from hop_desktop.store.lite import Database
from hop_desktop.store.person_keys import PersonKeys
from hop_desktop.store.rows import Rows
from hop_desktop.store.slots import OutsideHead, SlotFile

PIN = "SELECT root_pin FROM key_holder WHERE id = :id"
VOUCHED = "SELECT id, exchange_public, signing_public FROM key_holder ORDER BY id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """The public keys of a holder by the database; the recovery sheet signs nothing."""

    exchange: bytes
    signing: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """A way into the store that still has to be given: a slot, and the keys inside it."""

    slot: Slot
    keys: PersonKeys


class KeyHolders:
    """The slot file of an open store, and the ring of who unlocked it.

    ``generation`` is that of the master key under which the database lies now.
    """

    def __init__(
        self, folder: Path, database: Database, *, ring: KeyRing, content: SlotFile, generation: int
    ) -> None:
        self._folder = folder
        self._database = database
        self._generation = generation
        self._planned: SlotFile | None = None
        self._rotation_due = False
        self.ring = ring
        self.content = content

    @property
    def generation(self) -> int:
        """That of the master key under which the database lies now."""
        return self._generation

    def vouched(self) -> dict[UUID, Vouched]:
        """Return the holders that the database knows."""
        return {
            UUID(row["id"]): Vouched(exchange=row["exchange_public"], signing=row["signing_public"])
            for row in self._database.all(VOUCHED)
        }

    def check_own(self, own: PersonKeys, *, root_public: bytes) -> None:
        """Raise unless the database vouches for who unlocks, and they for the house's root.

        ``NotAllowed`` for somebody who has left, ``SlotFileDamaged`` for exchanged keys,
        ``StoreDamaged`` for an exchanged root.
        """
        known = self.vouched().get(self.ring.holder)
        if known is None:
            raise NotAllowed
        mine = (person_keys.exchange_public(own.exchange), person_keys.signing_public(own.signing))
        if mine != (known.exchange, known.signing):
            raise SlotFileDamaged
        if own.root_mark not in {root_key.mark_of(root_public), root_key.old_mark_of(root_public)}:
            raise StoreDamaged

    @property
    def sheet(self) -> UUID:
        """The recovery sheet as a holder."""
        return self._plan().recovery.holder

    # Before a transaction: what takes a second, on purpose

    def admission(
        self, *, holder: UUID, login: str, passphrase: str, cost: KdfCost, root_public: bytes
    ) -> Admission:
        """Return fresh keys for a person and the slot that opens with the passphrase."""
        person = person_keys.new_person_keys(root_key.mark_of(root_public))
        exchange = person_keys.exchange_public(person.exchange)
        slot = key_slots.new_slot(
            person,
            passphrase,
            store_id=self.ring.store_id,
            holder=holder,
            login=login,
            cost=cost,
            wraps=self.ring.wraps(exchange, holder=holder),
        )
        return Admission(slot=slot, keys=person)

    def reseal(self, *, old: str, new: str, cost: KdfCost) -> Slot:
        """Return one's own slot with the same keys under another passphrase.

        Raises ``WrongPassphrase`` for a wrong old one. The master key stays: whoever has a copy
        and knew the old passphrase still opens the copy.
        """
        self._refresh()
        slot = self.content.slot_of(self.ring.holder)
        store_id = self.ring.store_id
        return key_slots.new_slot(
            key_slots.open_slot(slot, old, store_id=store_id),
            new,
            store_id=store_id,
            holder=slot.holder,
            login=slot.login,
            cost=cost,
            wraps=slot.wraps,
        )

    # Inside a transaction

    def admit_recovery(self, rows: Rows, *, root_public: bytes) -> None:
        """Vouch for the recovery sheet of a new store, which the ring is of."""
        pin = root_key.root_pin(self.ring.exchange, root_public)
        _vouch_for_sheet(rows, self.content.recovery, pin)

    def check_sheet(self, *, root_public: bytes) -> None:
        """Raise ``RightsForged`` unless the sheet that opened the store knows its root.

        Who has no paper cannot make the pin; so nobody can exchange the root for one of their
        own and wait for the sheet. ``RightsUnsigned`` for a sheet from before there were pins.
        """
        row = self._database.one(PIN, {"id": str(self.ring.holder)})
        if row is None or row["root_pin"] is None:
            raise RightsUnsigned
        if row["root_pin"] != root_key.root_pin(self.ring.exchange, root_public):
            raise RightsForged

    def renew_recovery(self, rows: Rows, paper: bytes, *, root_public: bytes) -> UUID:
        """Vouch for a new recovery sheet instead of the old one; return it as a holder.

        ``paper`` are its secret bits. The slot of the old sheet goes at once, and the master key
        that it could open goes with the rotation after the commit.
        """
        private, holder = key_slots.recovery_private(paper), uuid4()
        exchange = person_keys.exchange_public(private)
        wraps = self.ring.wraps(exchange, holder=holder)
        self.dismiss(rows, self.sheet)
        slot = key_slots.new_recovery_slot(private, holder=holder, wraps=wraps)
        _vouch_for_sheet(rows, slot, root_key.root_pin(private, root_public))
        self._planned = replace(self._plan(), recovery=slot)
        return holder

    def admit(self, rows: Rows, admission: Admission) -> None:
        """Vouch for a person and give them the slot, in the place of an earlier one."""
        slot = admission.slot
        others = tuple(other for other in self._plan().slots if other.holder != slot.holder)
        if len(others) >= slots.MOST_SLOTS:
            raise HouseFull
        publics = Vouched(exchange=slot.exchange_public, signing=slot.signing_public)
        _vouch(rows, slot.holder, publics)
        self._planned = replace(self._plan(), slots=(*others, slot))

    def keep_slot(self, resealed: Slot) -> None:
        """Put a slot in the place of the one that holds the same keys."""
        kept = tuple(
            resealed if slot.holder == resealed.holder else slot for slot in self._plan().slots
        )
        self._planned = replace(self._plan(), slots=kept)

    def dismiss(self, rows: Rows, holder: UUID) -> None:
        """Vouch for a holder no more; the slot goes with the rotation after the commit."""
        rows.delete("key_holder", str(holder))
        self._rotation_due = True

    def flush(self) -> None:
        """Write the planned slot file, just before the commit."""
        if self._planned is not None:
            self._write(self._planned)

    def settle(self) -> None:
        """Take the planned slot file as the present one, after the commit."""
        if self._planned is not None:
            self.content, self._planned = self._planned, None

    def undo(self) -> None:
        """Put the slot file back as it was, after a rollback."""
        if self._planned is not None:
            with suppress(StoreError):
                self._write(self.content)
        self._planned, self._rotation_due = None, False

    # Between transactions

    @property
    def somebody_left(self) -> bool:
        """Whether a holder was dismissed who still knows the master key."""
        return self._rotation_due

    def rotation_is_due(self) -> bool:
        """Say whether a rotation was interrupted, or a slot is not vouched for."""
        return len(self.ring.masters) > 1 or self._holds_strangers()

    def _holds_strangers(self) -> bool:
        known = self.vouched()
        sheet = self.content.recovery
        return sheet.holder not in known or not all(
            _is_vouched_for(slot, known) for slot in self.content.slots
        )

    def rotate(self, known: Mapping[UUID, Vouched]) -> None:
        """Change the master key for everybody who is ``known``, and for nobody else.

        These are whom the root vouches for: rows of the database could be from who is leaving and
        still has the old key. When it fails at any step the store stays open, and the next
        unlocking ends it.
        """
        self._rotation_due = False
        self._refresh()
        newest = self.ring.generation + 1
        now, new = self.ring.masters[self._generation], keys.new_master()
        self._take(replace(self.ring, masters={self._generation: now, newest: new}), known)
        try:
            self._database.change_key(self.ring.key(Purpose.DATABASE, newest))
        except StoreError:
            self._generation = self._database.reopen(self._database_keys())
            raise
        self._generation = newest
        self._database.check()
        self._take(replace(self.ring, masters={newest: new}), known)

    def _database_keys(self) -> dict[int, bytes]:
        return {each: self.ring.key(Purpose.DATABASE, each) for each in self.ring.masters}

    def _take(self, ring: KeyRing, known: Mapping[UUID, Vouched]) -> None:
        kept = tuple(
            replace(slot, wraps=ring.wraps(known[slot.holder].exchange, holder=slot.holder))
            for slot in self.content.slots
            if _is_vouched_for(slot, known)
        )
        # The sheet is one of them as well, never that of the file.
        (sheet,) = (holder for holder, publics in known.items() if publics.signing is None)
        paper = known[sheet].exchange
        recovery = RecoverySlot(
            holder=sheet, exchange_public=paper, wraps=ring.wraps(paper, holder=sheet)
        )
        content = replace(self.content, generation=ring.generation, slots=kept, recovery=recovery)
        self._write(content, ring)
        self.ring, self.content = ring, content

    def remember(self, head: OutsideHead) -> None:
        """Write the journal's head beside the database, unless it stands there already."""
        self._refresh()
        if head != self.content.head:
            self.content = replace(self.content, head=head)
            self._write(self.content)

    def _plan(self) -> SlotFile:
        if self._planned is None:
            self._refresh()
            return self.content
        return self._planned

    def _refresh(self) -> None:
        """Take the slot file as it stands now; the database's lock keeps others from writing it.

        A file that is gone or damaged will be written anew from what was read before.
        """
        with suppress(SlotFileDamaged, StoreMissing):
            sealed = slots.read_slots(self._folder)
            if sealed.content.generation != self.ring.generation:
                raise Stale
            sealed.verify(self.ring.key(Purpose.SLOT_MAC, self.ring.generation))
            self.content = sealed.content

    def _write(self, content: SlotFile, ring: KeyRing | None = None) -> None:
        ring = ring or self.ring
        mac_key = ring.key(Purpose.SLOT_MAC, ring.generation)
        slots.write_slots(self._folder, content, mac_key=mac_key)


def _is_vouched_for(slot: Slot, known: Mapping[UUID, Vouched]) -> bool:
    publics = Vouched(exchange=slot.exchange_public, signing=slot.signing_public)
    return known.get(slot.holder) == publics


def _vouch(rows: Rows, holder: UUID, known: Vouched) -> None:
    rows.put(
        "key_holder",
        {
            "id": str(holder),
            "exchange_public": known.exchange,
            "signing_public": known.signing,
        },
    )


def _vouch_for_sheet(rows: Rows, sheet: RecoverySlot, pin: bytes) -> None:
    rows.put(
        "key_holder",
        {
            "id": str(sheet.holder),
            "exchange_public": sheet.exchange_public,
            "signing_public": None,
            "root_pin": pin,
        },
    )
