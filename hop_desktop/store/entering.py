# SPDX-License-Identifier: EUPL-1.2
"""Entering a store: founded once, opened with a passphrase, or with the key on paper.

Nobody is let in whom the root of the house does not vouch for, and what an earlier opening left
unfinished is ended on the way in.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from hop_desktop.domain.access import holds_compartment_key
from hop_desktop.domain.alarms import Alarm, AlarmKind, clock_alarm
from hop_desktop.domain.errors import (
    DiskFull,
    NotAllowed,
    NotFound,
    RightsForged,
    RightsUnsigned,
    SlotFileDamaged,
    Stale,
    StoreDamaged,
    WriteFailed,
)
from hop_desktop.domain.institution import Institution
from hop_desktop.domain.recovery import SheetUse
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.text import kept
from hop_desktop.store import compartment, founding, key_slots, root_key, slots, tries
from hop_desktop.store import recovery as paper
from hop_desktop.store.finding import Told, untold
from hop_desktop.store.folders import check_suitable
from hop_desktop.store.institution_keys import HouseKey, KeyPair
from hop_desktop.store.key_holders import KeyHolders
from hop_desktop.store.key_slots import KdfCost
from hop_desktop.store.ledger import Ledger
from hop_desktop.store.lite import Database
from hop_desktop.store.person_keys import PersonKeys
from hop_desktop.store.recovery import RecoveryKey
from hop_desktop.store.rights import found
from hop_desktop.store.store import Store
from hop_desktop.store.unlocking import open_database, own_keys


def logins(folder: Path) -> tuple[str, ...]:
    """Return the login names that can unlock the store, as the slot file has them.

    Raises ``SlotFileDamaged``, ``StoreMissing`` or ``StoreTooNew``.
    """
    return tuple(slot.login for slot in slots.read_slots(folder).content.slots)


def create(
    folder: Path,
    *,
    institution: Institution,
    first: StaffMember,
    passphrase: str,
    cost: KdfCost,
    decrypt_key: KeyPair,
    sign_key: KeyPair,
    now: datetime,
) -> tuple[Store, RecoveryKey]:
    """Make a store with its first person; return it open, with the key for the paper.

    Raises ``StoreFolderUnsuitable``, ``StoreExists``, ``DiskFull`` or ``WriteFailed``; then
    nothing is left behind.
    """
    own, key = founding.found(
        folder,
        institution=institution,
        first=first,
        passphrase=passphrase,
        cost=cost,
        house_keys={
            HouseKey.DECRYPT: decrypt_key,
            HouseKey.SIGN: sign_key,
            HouseKey.ROOT: root_key.new_root(),
            HouseKey.PROTECT: compartment.new_pair(),
        },
        now=now,
    )
    return _enter(folder, first.id, own, now=now), key


def open_store(
    folder: Path, *, login: str, passphrase: str, now: datetime, told: Told = untold
) -> Store:
    """Open the store as the person of a login.

    ``told`` hears how many rows are read in for finding, of how many, when the store was last
    open in an earlier version of the program.

    Raises ``WrongPassphrase`` (also for an unknown login), ``TooManyTries``,
    ``SlotFileDamaged``, ``StoreDamaged``, ``StoreTooNew``, ``StoreMissing``,
    ``StoreFolderUnsuitable``, and ``NotAllowed`` for somebody who has left.
    """
    check_suitable(folder, environment=os.environ)
    slot, own = own_keys(folder, login=login, passphrase=passphrase, now=now)
    return _enter(folder, slot.holder, own, now=now, told=told)


def recover(
    folder: Path,
    *,
    recovery: str,
    login: str,
    passphrase: str,
    cost: KdfCost,
    now: datetime,
) -> Store:
    """Give a login a new passphrase by the key on paper; the journal always tells of it.

    ``recovery`` is what was typed. Raises ``RecoveryKeyMistyped``, ``WrongRecoveryKey``,
    ``NotFound`` for an unknown login, ``NotAllowed`` for somebody who has left, and what
    opening raises.
    """
    check_suitable(folder, environment=os.environ)
    private = key_slots.recovery_private(paper.parse(recovery).secret)
    sealed = slots.read_slots(folder)
    sheet = sealed.content.recovery
    key_slots.check_recovery(sheet, private)
    entrance = _Entrance(*open_database(folder, sealed, sheet, exchange=private, now=now))
    try:
        entrance.check_sheet(now)
        member, own = _readmit(entrance.store, login, passphrase=passphrase, cost=cost, now=now)
    finally:
        entrance.store.close()
    tries.clear(folder)
    return _enter(folder, member.id, own, now=now)


def _readmit(
    store: Store, login: str, *, passphrase: str, cost: KdfCost, now: datetime
) -> tuple[StaffMember, PersonKeys]:
    with store.read() as tx:
        member = tx.staff.by_login(kept(login).casefold())
    if member is None:
        raise NotFound
    admission = store.admission(member, passphrase=passphrase, cost=cost)
    with store.write(
        "store.recovered", actor=member.id, now=now, object_kind="staff", object_id=member.id
    ) as tx:
        store.admit(tx, admission)
        tx.sheet.note_use(SheetUse(by=member.id, at=now))
        store.grant_institution_keys(tx, member.id)
    return member, admission.keys


def _enter(
    folder: Path, holder: UUID, own: PersonKeys, *, now: datetime, told: Told = untold
) -> Store:
    sealed = slots.read_slots(folder)
    slot = sealed.content.slot_of(holder)
    database, holders = open_database(
        folder,
        sealed,
        slot,
        exchange=own.exchange,
        signing=own.signing,
        now=now,
        told=told,
    )
    entrance = _Entrance(database, holders)
    try:
        entrance.check_person(own, now)
        entrance.begin(now)
    except BaseException:
        database.close()
        raise
    return entrance.store


class _Entrance:
    """A store just unlocked, until it is known whether the root vouches for who unlocked it."""

    def __init__(self, database: Database, holders: KeyHolders) -> None:
        self._database = database
        self._holders = holders
        self._ledger = Ledger(database, holders)
        self.store = Store(database, holders, self._ledger)

    def check_sheet(self, now: datetime) -> None:
        """Refuse a paper that is not the root's; the rows of all people are put right by it.

        Raises ``RightsForged`` and ``RightsUnsigned``.
        """
        root = root_key.root_public(self.store.keyring.private(HouseKey.ROOT))
        self._holders.check_sheet(root_public=root)
        self._restore_rights(self._ledger.rights.check(), now=now)

    def check_person(self, own: PersonKeys, now: datetime) -> None:
        """Refuse who is not what the root vouches for, and let the journal tell of it."""
        root = self.store.keyring.public(HouseKey.ROOT)
        is_old = own.root_mark == root_key.old_mark_of(root)
        try:
            self._holders.check_own(own, root_public=root)
            self._check_rights(now, may_be_unsigned=is_old)
        except (NotAllowed, RightsForged, SlotFileDamaged, StoreDamaged):
            self._ledger.note("store.refused", actor=self.store.person, now=now)
            raise

    def _check_rights(self, now: datetime, *, may_be_unsigned: bool) -> None:
        """Refuse who is not what the root vouches for; an administrator puts the others right.

        Raises ``RightsForged`` and ``RightsUnsigned``.
        """
        rights = self._ledger.rights
        if may_be_unsigned and not rights.is_founded():
            self._sign_for_all(now)
        forged = rights.check()
        if self.store.person in forged:
            raise RightsForged
        if HouseKey.ROOT in self.store.keyring.held():
            self._restore_rights(forged, now=now)

    def _sign_for_all(self, now: datetime) -> None:
        """Let an administrator sign for the rights and keys of a store from before."""
        keyring = self.store.keyring
        held = keyring.held()
        if HouseKey.ROOT not in held:
            raise RightsUnsigned
        with self.store.write("rights.signed", actor=self.store.person, now=now) as tx:
            root = held[HouseKey.ROOT]
            self._ledger.rights.sign(tx.rows, found(self._database), root=root)
            keyring.vouch_for_all(tx.rows, root=root)

    def _restore_rights(self, forged: frozenset[UUID], *, now: datetime) -> None:
        """Write the rows of these holders as the root vouches for them."""
        if not forged:
            return
        with self.store.write(
            "rights.restored", actor=None, now=now, object_kind="staff", object_id=min(forged)
        ) as tx:
            self._ledger.rights.restore(tx.rows, forged)
            tx.alarms.sound(Alarm(kind=AlarmKind.RIGHTS, at=now))

    def begin(self, now: datetime) -> None:
        """Enter the unlocking, and end what was interrupted; a full disk must not lock out."""
        clock = clock_alarm(now, self.store.last_at())
        self._ledger.note("store.unlocked", actor=self.store.person, now=now)
        with suppress(DiskFull, WriteFailed, Stale):
            if clock is not None:
                self._note_clock(clock, now)
            if self.store.keys_wait:
                self.store.change_keys(now=now)
            self._found_compartment(now)
            self._compact_if_due(now)
            self._holders.remember(self.store.head())

    def _note_clock(self, clock: AlarmKind, now: datetime) -> None:
        with self.store.write(
            "clock.moved", actor=self.store.person, now=now, reason=clock.value
        ) as tx:
            tx.alarms.sound(Alarm(kind=clock, at=now))

    def _found_compartment(self, now: datetime) -> None:
        """Give a store from before there was a compartment its keys, if one holds the root."""
        keyring = self.store.keyring
        held = keyring.held()
        if keyring.has(HouseKey.PROTECT) or HouseKey.ROOT not in held:
            return
        with self.store.write("keys.compartment-made", actor=self.store.person, now=now) as tx:
            entitled = {member.id for member in tx.staff.all() if holds_compartment_key(member)}
            holders = (entitled & self._holders.vouched().keys()) | {self._holders.sheet}
            keyring.renew_compartment(tx.rows, holders=holders, root=held[HouseKey.ROOT])

    def _compact_if_due(self, now: datetime) -> None:
        with self.store.read() as tx:
            is_due = tx.retention.is_compacting_due()
        if is_due:
            self.store.compact(now=now)
