# SPDX-License-Identifier: EUPL-1.2
"""The store of one house: founded once, opened by a person, read and written in transactions.

In the folder stand the database ``store.db``, the slot file ``store.keys`` with its second copy,
and ``store.tries`` while passphrases go wrong. Whoever lacks a passphrase or the paper key cannot
read, change, reorder or cut any of it unnoticed; they can delete it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from hop_desktop.domain.access import Action, holds_compartment_key, holds_house_keys, reach
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
    StoreError,
    WriteFailed,
)
from hop_desktop.domain.ids import StaffId, StoreId
from hop_desktop.domain.institution import Institution
from hop_desktop.domain.journal import JournalEntry, Verification
from hop_desktop.domain.journal_reading import Wanted
from hop_desktop.domain.recovery import SheetUse
from hop_desktop.domain.staff import StaffMember
from hop_desktop.domain.text import kept
from hop_desktop.store import compartment, founding, key_slots, root_key, slots, tries, verification
from hop_desktop.store import recovery as paper
from hop_desktop.store.backup import Source
from hop_desktop.store.drafts import Draft
from hop_desktop.store.earlier_keys import EarlierKeys, EarlierOwnKey
from hop_desktop.store.finding import Told, untold
from hop_desktop.store.folders import check_suitable
from hop_desktop.store.institution_keys import HouseKey, InstitutionKeys, KeyPair
from hop_desktop.store.key_holders import Admission, KeyHolders
from hop_desktop.store.key_slots import KdfCost, Slot
from hop_desktop.store.ledger import Ledger
from hop_desktop.store.lite import Database
from hop_desktop.store.person_keys import PersonKeys
from hop_desktop.store.recovery import RecoveryKey
from hop_desktop.store.rights import found
from hop_desktop.store.slots import OutsideHead
from hop_desktop.store.transaction import Transaction
from hop_desktop.store.unlocking import open_database, own_keys
from hop_desktop.store.verification import Proof

FOR_SENDING = frozenset({HouseKey.DECRYPT, HouseKey.SIGN})


class Store:
    """An open store and the person who opened it. It belongs to one thread."""

    def __init__(self, database: Database, holders: KeyHolders) -> None:
        self._database = database
        self._holders = holders
        self._ledger = Ledger(database, holders)

    # Before unlocking

    @staticmethod
    def exists(folder: Path) -> bool:
        """Say whether the folder holds a store, be it whole or damaged."""
        return founding.exists(folder)

    @staticmethod
    def logins(folder: Path) -> tuple[str, ...]:
        """Return the login names that can unlock the store, as the slot file has them.

        Raises ``SlotFileDamaged``, ``StoreMissing`` or ``StoreTooNew``.
        """
        return tuple(slot.login for slot in slots.read_slots(folder).content.slots)

    # Founding, opening, recovering

    @classmethod
    def create(
        cls,
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
        return cls._enter(folder, first.id, own, now=now), key

    @classmethod
    def open(
        cls, folder: Path, *, login: str, passphrase: str, now: datetime, told: Told = untold
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
        return cls._enter(folder, slot.holder, own, now=now, told=told)

    @classmethod
    def recover(
        cls,
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
        store = cls(*open_database(folder, sealed, sheet, exchange=private, now=now))
        try:
            root = root_key.root_public(store.keyring.private(HouseKey.ROOT))
            store._holders.check_sheet(root_public=root)
            store._restore_rights(store._ledger.rights.check(), now=now)
            member, own = store._readmit(login, passphrase=passphrase, cost=cost, now=now)
        finally:
            store.close()
        tries.clear(folder)
        return cls._enter(folder, member.id, own, now=now)

    @classmethod
    def _enter(
        cls, folder: Path, holder: UUID, own: PersonKeys, *, now: datetime, told: Told = untold
    ) -> Store:
        sealed = slots.read_slots(folder)
        slot = sealed.content.slot_of(holder)
        store = cls(
            *open_database(
                folder,
                sealed,
                slot,
                exchange=own.exchange,
                signing=own.signing,
                now=now,
                told=told,
            )
        )
        try:
            root = store.keyring.public(HouseKey.ROOT)
            is_old = own.root_mark == root_key.old_mark_of(root)
            store._check_who(own, root, now, may_be_unsigned=is_old)
            store._begin(now)
        except BaseException:
            store._database.close()
            raise
        return store

    def _check_who(
        self, own: PersonKeys, root: bytes, now: datetime, *, may_be_unsigned: bool
    ) -> None:
        """Refuse who is not what the root vouches for, and let the journal tell of it."""
        try:
            self._holders.check_own(own, root_public=root)
            self._check_rights(now, may_be_unsigned=may_be_unsigned)
        except (NotAllowed, RightsForged, SlotFileDamaged, StoreDamaged):
            self._ledger.note("store.refused", actor=self.person, now=now)
            raise

    def _check_rights(self, now: datetime, *, may_be_unsigned: bool) -> None:
        """Refuse who is not what the root vouches for; an administrator puts the others right.

        Raises ``RightsForged`` and ``RightsUnsigned``.
        """
        rights = self._ledger.rights
        if may_be_unsigned and not rights.is_founded():
            self._sign_for_all(now)
        forged = rights.check()
        if self.person in forged:
            raise RightsForged
        if HouseKey.ROOT in self.keyring.held():
            self._restore_rights(forged, now=now)

    def _sign_for_all(self, now: datetime) -> None:
        """Let an administrator sign for the rights and keys of a store from before."""
        held = self.keyring.held()
        if HouseKey.ROOT not in held:
            raise RightsUnsigned
        with self._ledger.write("rights.signed", actor=self.person, now=now) as tx:
            root = held[HouseKey.ROOT]
            self._ledger.rights.sign(tx.rows, found(self._database), root=root)
            self.keyring.vouch_for_all(tx.rows, root=root)

    def _restore_rights(self, forged: frozenset[UUID], *, now: datetime) -> None:
        """Write the rows of these holders as the root vouches for them."""
        if not forged:
            return
        with self._ledger.write(
            "rights.restored", actor=None, now=now, object_kind="staff", object_id=min(forged)
        ) as tx:
            self._ledger.rights.restore(tx.rows, forged)
            tx.alarms.sound(Alarm(kind=AlarmKind.RIGHTS, at=now))

    def _begin(self, now: datetime) -> None:
        """Enter the unlocking, and end what was interrupted; a full disk must not lock out."""
        clock = clock_alarm(now, self._ledger.last_at())
        self._ledger.note("store.unlocked", actor=self.person, now=now)
        with suppress(DiskFull, WriteFailed, Stale):
            if clock is not None:
                self._note_clock(clock, now)
            if self._holders.rotation_is_due():
                self._ledger.rotate(actor=self.person, now=now)
            self._found_compartment(now)
            self._compact_if_due(now)
            self._holders.remember(self._ledger.head())

    def _compact_if_due(self, now: datetime) -> None:
        with self.read() as tx:
            is_due = tx.retention.is_compacting_due()
        if is_due:
            self.compact(now=now)

    def _note_clock(self, clock: AlarmKind, now: datetime) -> None:
        with self._ledger.write(
            "clock.moved", actor=self.person, now=now, reason=clock.value
        ) as tx:
            tx.alarms.sound(Alarm(kind=clock, at=now))

    def _found_compartment(self, now: datetime) -> None:
        """Give a store from before there was a compartment its keys, if one holds the root."""
        held = self.keyring.held()
        if self.keyring.has(HouseKey.PROTECT) or HouseKey.ROOT not in held:
            return
        with self._ledger.write("keys.compartment-made", actor=self.person, now=now) as tx:
            entitled = {member.id for member in tx.staff.all() if holds_compartment_key(member)}
            holders = (entitled & self._holders.vouched().keys()) | {self._holders.sheet}
            self.keyring.renew_compartment(tx.rows, holders=holders, root=held[HouseKey.ROOT])

    def _readmit(
        self, login: str, *, passphrase: str, cost: KdfCost, now: datetime
    ) -> tuple[StaffMember, PersonKeys]:
        with self.read() as tx:
            member = tx.staff.by_login(kept(login).casefold())
        if member is None:
            raise NotFound
        admission = self.admission(member, passphrase=passphrase, cost=cost)
        with self.write(
            "store.recovered", actor=member.id, now=now, object_kind="staff", object_id=member.id
        ) as tx:
            self.admit(tx, admission)
            tx.sheet.note_use(SheetUse(by=member.id, at=now))
            self.grant_institution_keys(tx, member.id)
        return member, admission.keys

    # The open store

    @property
    def id(self) -> StoreId:
        """The identity of the house's store."""
        return StoreId(self._holders.ring.store_id)

    @property
    def person(self) -> StaffId:
        """Who opened the store."""
        return StaffId(self._holders.ring.holder)

    @property
    def folder(self) -> Path:
        """The folder that holds the store."""
        return self._database.path.parent

    @property
    def keyring(self) -> InstitutionKeys:
        """The house's private keys, as far as this person holds them."""
        return InstitutionKeys(self._database, self._holders.ring)

    @property
    def decrypt_public(self) -> bytes:
        """The public key that packages for this house are sealed to, DER."""
        return self.keyring.vouched(HouseKey.DECRYPT)

    @property
    def signing_public(self) -> bytes:
        """The public key that this house's manifests are checked with, DER."""
        return self.keyring.vouched(HouseKey.SIGN)

    @property
    def source(self) -> Source:
        """What a backup of the store is made from, on whichever thread."""
        return Source(
            database=self._database.path,
            ring=self._holders.ring,
            generation=self._holders.generation,
        )

    def read(self) -> AbstractContextManager[Transaction]:
        """Return a view of the store at one moment, in which nothing can be written."""
        return self._ledger.read()

    def write(
        self,
        action: str,
        *,
        actor: StaffId | None,
        now: datetime,
        object_kind: str = "",
        object_id: UUID | None = None,
        reason: str = "",
    ) -> AbstractContextManager[Transaction]:
        """Return a transaction that commits together with its journal entry, or not at all.

        ``action`` and ``reason`` are codes, never words of a user.
        """
        return self._ledger.write(
            action,
            actor=actor,
            now=now,
            object_kind=object_kind,
            object_id=object_id,
            reason=reason,
        )

    def compact(self, *, now: datetime) -> None:
        """Write the file anew after an erasure, so that no freed page is left in it.

        Raises ``DiskFull`` or ``WriteFailed``; then the next opening does it.
        """
        self._ledger.compact(actor=self.person, now=now)

    def take_changes(self) -> frozenset[UUID]:
        """Return the ids of rows written, and of what they belong to, since asked last."""
        return self._ledger.take_changes()

    def close(self) -> None:
        """Remember the journal's head and close the files; a second time does nothing."""
        if self._database.is_open:
            with suppress(Stale, StoreError):
                self._ledger.sign_off()
            with suppress(Stale, StoreError):
                self._holders.remember(self._ledger.head())
            self._database.close()

    # Drafts

    def keep_draft(self, person: StaffId, form: str, body: str, *, now: datetime) -> None:
        """Keep the draft of a form in the place of the earlier one."""
        with self._ledger.drafting() as drafts:
            drafts.keep(person, form, body, now=now)

    def draft(self, person: StaffId, form: str) -> Draft | None:
        """Return a person's draft of a form, if there is one."""
        return self._ledger.drafts.find(person, form)

    def drafts(self, person: StaffId) -> tuple[tuple[str, datetime], ...]:
        """Return the forms of which a person has drafts and when they were kept, latest first."""
        return self._ledger.drafts.of_person(person)

    def drop_draft(self, person: StaffId, form: str) -> None:
        """Throw a draft away, if there is one."""
        with self._ledger.drafting(taking_away=True) as drafts:
            drafts.drop(person, form)

    # Journal

    def journal(
        self, *, limit: int, before: int | None = None, actor: StaffId | None = None
    ) -> tuple[JournalEntry, ...]:
        """Return the latest entries, newest first, of one actor and below a number if given."""
        return self._ledger.journal.entries(limit=limit, before=before, actor=actor)

    def found(
        self, wanted: Wanted, *, limit: int, before: int | None = None
    ) -> tuple[tuple[JournalEntry, ...], int | None]:
        """Return the latest entries that are wanted, and below which number to go on, if at all."""
        return self._ledger.journal.found(wanted, limit=limit, before=before)

    def verify(self) -> Verification:
        """Read everything, and compare journal, rows and the head beside the database."""
        return verification.verify(
            self._database, self._ledger.journal, self.id, self._holders.content.head
        )

    def proof(self, *outside: OutsideHead, recent: bool) -> Proof:
        """Return a proof to be done step by step, with heads of the journal that others saw."""
        heads = (self._holders.content.head, *outside)
        return Proof(self._database, self._ledger.journal, self.id, heads, recent=recent)

    def head(self) -> OutsideHead:
        """Return number and hash of the journal's last entry."""
        return self._ledger.head()

    def last_at(self) -> datetime | None:
        """Return what the clock said at the journal's last entry."""
        return self._ledger.last_at()

    # People: a passphrase takes a second, so it is prepared before the transaction

    def admission(self, member: StaffMember, *, passphrase: str, cost: KdfCost) -> Admission:
        """Return fresh keys for a person under a passphrase, to be given by ``admit``.

        Raises ``NotAllowed`` for somebody who has left.
        """
        if not member.active:
            raise NotAllowed
        return self._holders.admission(
            holder=member.id,
            login=member.login,
            passphrase=passphrase,
            cost=cost,
            root_public=self.keyring.public(HouseKey.ROOT),
        )

    def admit(self, tx: Transaction, admission: Admission) -> None:
        """Let a person open the store, with fresh keys in the place of earlier ones.

        Keys of the house have to be granted anew. What the person wrote in the protected
        compartment opens with the new keys, if the one who admits holds the compartment's.
        """
        slot = admission.slot
        self.keyring.grant(tx.rows, holder=slot.holder, purposes=())
        self._holders.admit(tx.rows, admission)
        tx.protected.give_back(slot.holder)

    def reseal(self, *, old: str, new: str, cost: KdfCost) -> Slot:
        """Return one's own slot under another passphrase, to be kept by ``keep_slot``.

        Raises ``WrongPassphrase`` for a wrong old one.
        """
        return self._holders.reseal(old=old, new=new, cost=cost)

    def keep_slot(self, resealed: Slot) -> None:
        """Let the new passphrase count from the end of the present transaction on."""
        self._holders.keep_slot(resealed)

    def remove_person(self, tx: Transaction, staff_id: StaffId) -> None:
        """Take a person's way in; right after the commit the master key is changed."""
        with self._renewing_compartment(tx):
            self.keyring.grant(tx.rows, holder=staff_id, purposes=())
            self._holders.dismiss(tx.rows, staff_id)

    @property
    def keys_wait(self) -> bool:
        """Whether somebody left who still knows the master key: it could not be changed yet."""
        return self._holders.rotation_is_due()

    def change_keys(self, *, now: datetime) -> None:
        """Change the master key for all who may come in.

        Raises ``DiskFull`` or ``WriteFailed``; then the change waits, and nothing is lost.
        """
        self._ledger.rotate(actor=self.person, now=now)

    def renew_recovery(self, tx: Transaction) -> RecoveryKey:
        """Make a new key for the paper; the old one opens nothing after the commit.

        Raises ``NotAllowed`` for who does not hold the keys of the house.
        """
        key = paper.new_recovery_key()
        tx.sheet.forget_use()
        with self._renewing_compartment(tx):
            self.keyring.grant(tx.rows, holder=self._holders.sheet, purposes=())
            root = self.keyring.public(HouseKey.ROOT)
            sheet = self._holders.renew_recovery(tx.rows, key.secret, root_public=root)
            self.keyring.grant(tx.rows, holder=sheet, purposes=HouseKey)
        return key

    def grant_institution_keys(
        self, tx: Transaction, staff_id: StaffId, *, today: date | None = None
    ) -> None:
        """Let a person hold exactly the keys of the house that their roles and duties ask for.

        A deputy of the head whose days are not over ``today`` gets the head's keys beforehand.

        Who sends or receives opens and signs packages, who reads protected entries opens the
        compartment, and administrators hold the root as well. Raises ``NotAllowed`` when one
        does not hold a key oneself.
        """
        with self._renewing_compartment(tx):
            member = tx.staff.get(staff_id)
            purposes = _due(member.from_day(today) if today else member)
            self.keyring.grant(tx.rows, holder=staff_id, purposes=purposes)

    @property
    def earlier_keys(self) -> tuple[EarlierOwnKey, ...]:
        """The public keys that this house gave up, the latest first."""
        return EarlierKeys(self._database, self._holders.ring).all()

    def renew_exchange_keys(
        self,
        tx: Transaction,
        *,
        decrypt_key: KeyPair,
        sign_key: KeyPair,
        now: datetime,
        valid_until: datetime,
    ) -> None:
        """Put other keys in the place of those that open and sign packages.

        The old ones go on reading; they count to ``valid_until``. Raises ``NotAllowed`` for who
        does not hold them.
        """
        pairs = {HouseKey.DECRYPT: decrypt_key, HouseKey.SIGN: sign_key}
        self.keyring.renew(tx.rows, pairs, ended_at=now, valid_until=valid_until)

    @contextmanager
    def _renewing_compartment(self, tx: Transaction) -> Iterator[None]:
        """Make the compartment's keys anew if somebody is to hold them no more afterwards."""
        keyring, purpose = self.keyring, HouseKey.PROTECT
        # One's own grants may be among those that go.
        held, before = keyring.held(), keyring.holders(purpose)
        yield
        after = keyring.holders(purpose)
        if before <= after:
            return
        if not {HouseKey.ROOT, purpose} <= held.keys():
            raise NotAllowed
        root = held[HouseKey.ROOT]
        public = keyring.renew_compartment(tx.rows, holders=after, root=root)
        tx.protected.rewrap(held[purpose], public)


def _due(member: StaffMember) -> frozenset[HouseKey]:
    return frozenset(
        (FOR_SENDING if holds_house_keys(member) else frozenset())
        | ({HouseKey.ROOT} if reach(member, Action.ADMINISTER) else frozenset())
        | ({HouseKey.PROTECT} if holds_compartment_key(member) else frozenset())
    )
