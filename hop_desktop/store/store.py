# SPDX-License-Identifier: EUPL-1.2
"""The open store of one house and what the person in it can do; ``entering`` opens it.

In the folder stand the database ``store.db``, the slot file ``store.keys`` with its second copy,
and ``store.tries`` while passphrases go wrong. Whoever lacks a passphrase or the paper key cannot
read, change, reorder or cut any of it unnoticed; they can delete it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from hop_desktop.domain.access import Action, holds_compartment_key, holds_house_keys, reach
from hop_desktop.domain.errors import NotAllowed, Stale, StoreError
from hop_desktop.domain.ids import StaffId, StoreId
from hop_desktop.domain.journal import JournalEntry, Verification
from hop_desktop.domain.journal_reading import Wanted
from hop_desktop.domain.staff import StaffMember
from hop_desktop.store import recovery as paper
from hop_desktop.store import verification
from hop_desktop.store.backup import Source
from hop_desktop.store.drafts import Draft
from hop_desktop.store.earlier_keys import EarlierKeys, EarlierOwnKey
from hop_desktop.store.institution_keys import HouseKey, InstitutionKeys, KeyPair
from hop_desktop.store.key_holders import Admission, KeyHolders
from hop_desktop.store.key_slots import KdfCost, Slot
from hop_desktop.store.ledger import Ledger
from hop_desktop.store.lite import Database
from hop_desktop.store.recovery import RecoveryKey
from hop_desktop.store.slots import OutsideHead
from hop_desktop.store.transaction import Transaction
from hop_desktop.store.verification import Proof

FOR_SENDING = frozenset({HouseKey.DECRYPT, HouseKey.SIGN})


class Store:
    """An open store and the person who opened it. It belongs to one thread."""

    def __init__(self, database: Database, holders: KeyHolders, ledger: Ledger) -> None:
        self._database = database
        self._holders = holders
        self._ledger = ledger

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
