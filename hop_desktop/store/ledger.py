# SPDX-License-Identifier: EUPL-1.2
"""Transactions: one user action is one of them, data and journal entry together, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from hop_desktop.domain.errors import (
    DiskFull,
    RightsForged,
    StoreError,
    StoreWriteFailed,
    WriteFailed,
)
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.journal import JournalEntry, Link, read
from hop_desktop.store import ballast
from hop_desktop.store.checkpoints import SIGNED_AT_ONCE, Checkpoints
from hop_desktop.store.drafts import Drafts
from hop_desktop.store.institution_keys import InstitutionKeys
from hop_desktop.store.journal import EMPTY, Journal
from hop_desktop.store.key_holders import KeyHolders
from hop_desktop.store.lite import Database
from hop_desktop.store.rights import Rights
from hop_desktop.store.rows import Rows
from hop_desktop.store.slots import OutsideHead
from hop_desktop.store.transaction import Transaction

# Actions that make room in the end; on a full disk they are what helps.
TAKES_AWAY = frozenset({"goal.removed", "handover.dropped", "person.left", "roster.undone"})
ERASES = ".erased"


class Ledger:
    """Begins and ends transactions, one at a time; every commit carries its journal entry last."""

    def __init__(self, database: Database, holders: KeyHolders) -> None:
        self.journal = Journal(database, holders.ring.store_id)
        self.drafts = Drafts(database, holders.ring)
        self._database = database
        self._holders = holders
        self._folder = database.path.parent
        self._session = uuid4()
        self._owed: tuple[JournalEntry, ...] = ()
        self._changes: set[UUID] = set()
        self._busy = False
        self._failed = False
        self._writers = database.writers()

    @property
    def rights(self) -> Rights:
        """What the root of the house says of its people."""
        return Rights(self._database, InstitutionKeys(self._database, self._holders.ring))

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Give a view of the store at one moment, in which nothing can be written."""
        with self._alone():
            self._database.begin(writing=False)
            try:
                yield self._transaction(Rows(self._database, writing=False))
            finally:
                self._database.rollback()

    @contextmanager
    def write(
        self,
        action: str,
        *,
        actor: StaffId | None,
        now: datetime,
        object_kind: str = "",
        object_id: UUID | None = None,
        reason: str = "",
    ) -> Iterator[Transaction]:
        """Commit what is written together with its journal entry, or nothing after any error."""
        if action in TAKES_AWAY or action.endswith(ERASES):
            ballast.ease(self._folder)
        with self._alone():
            rows = Rows(self._database, writing=True)
            tx = self._transaction(rows)
            tx.object_kind, tx.object_id = object_kind, object_id
            self._database.begin(writing=True)
            link = EMPTY
            try:
                self._check_other_writers()
                root = self.rights.sealed_root()
                yield tx
                self.rights.sign_changes(rows, root)
                link = self._enter(
                    JournalEntry(
                        seq=0,
                        at=now,
                        actor=actor,
                        session=self._session,
                        action=action,
                        object_kind=tx.object_kind,
                        object_id=tx.object_id,
                        reason=reason,
                        rows=rows.marks(),
                    )
                )
                self._holders.flush()
                self._commit()
            except BaseException:
                self._database.rollback()
                if self._failed and self._stands(link):
                    self._holders.settle()
                else:
                    self._holders.undo()
                raise
            finally:
                rows.end()
            self._owed = ()
            self._changes |= rows.ids()
            self._holders.settle()
        if self._holders.somebody_left:
            # The action is done. Without room for more the rotation waits (``Store.keys_wait``),
            # and the next unlocking ends it if nobody does before.
            with suppress(DiskFull, WriteFailed):
                self.rotate(actor=actor, now=now)

    @contextmanager
    def drafting(self, *, taking_away: bool = False) -> Iterator[Drafts]:
        """Commit what is done to drafts; typing is no action yet, so there is no entry."""
        if taking_away:
            ballast.ease(self._folder)
        with self._alone():
            self._database.begin(writing=True)
            try:
                yield self.drafts
                self._commit()
            except BaseException:
                self._database.rollback()
                raise

    def note(self, action: str, *, actor: StaffId | None, now: datetime) -> None:
        """Enter something that wrote no rows.

        On a full disk the store must still open for reading and taking away: then the ballast
        makes room, and without it the entry is owed, and the next one that can be written brings
        it along.
        """
        ballast.ease(self._folder)
        try:
            with self.write(action, actor=actor, now=now):
                pass
        except (DiskFull, WriteFailed):
            owed = JournalEntry(seq=0, at=now, actor=actor, session=self._session, action=action)
            self._owed = (*self._owed, owed)

    def rotate(self, *, actor: StaffId | None, now: datetime) -> None:
        """Change the master key for those whom the root vouches for, and enter it.

        It needs as much room as the database, on a full disk that of the ballast. Raises
        ``DiskFull`` or ``WriteFailed``; then the change waits, and the store stays open. Raises
        ``RightsForged`` when the grants are not the root's.
        """
        with self._alone():
            try:
                self._rotate()
            except StoreError:
                self._failed = not self._database.is_open
                raise
        self.note("keys.rotated", actor=actor, now=now)

    def compact(self, *, actor: StaffId | None, now: datetime) -> None:
        """Write the file anew without the room of what was erased, and enter it.

        It needs as much room as the database, on a full disk that of the ballast. Raises
        ``DiskFull`` or ``WriteFailed``; then it waits, and nothing is lost.
        """
        with self._alone():
            try:
                self._database.compact()
            except DiskFull:
                if not ballast.free(self._folder):
                    raise
                self._database.compact()
        with self.write("store.compacted", actor=actor, now=now) as tx:
            tx.retention.set_compacting(due=False)

    def _rotate(self) -> None:
        known = self.rights.holders()
        try:
            self._holders.rotate(known)
        except DiskFull:
            if not ballast.free(self._folder):
                raise
            self._holders.rotate(known)

    def last_at(self) -> datetime | None:
        """Return what the clock said at the last entry; nothing before the first."""
        link = self.journal.head()
        return read(link.canon).at if link.seq else None

    def head(self) -> OutsideHead:
        """Return number and hash of the last entry."""
        link = self.journal.head()
        return OutsideHead(seq=link.seq, hash=link.hash.hex())

    def take_changes(self) -> frozenset[UUID]:
        """Return the ids of rows written, and of what they belong to, since asked last."""
        changes, self._changes = frozenset(self._changes), set()
        return changes

    def _transaction(self, rows: Rows) -> Transaction:
        keyring = InstitutionKeys(self._database, self._holders.ring)
        return Transaction(rows, journal=self.journal, drafts=self.drafts, keyring=keyring)

    def sign_off(self) -> None:
        """Sign the journal's state at the end of an opening that entered something."""
        with self._alone():
            head = self.journal.head()
            signed = Checkpoints(self._database, self._holders.ring)
            if not signed.is_due(head, at_all=True):
                return
            self._database.begin(writing=True)
            try:
                signed.sign(head)
                self._commit()
            except BaseException:
                self._database.rollback()
                raise

    def _enter(self, entry: JournalEntry) -> Link:
        link = EMPTY
        for due in (*self._owed, entry):
            link = self.journal.append(replace(due, seq=self.journal.head().seq + 1))
        signed = Checkpoints(self._database, self._holders.ring)
        if entry.action in SIGNED_AT_ONCE or signed.is_due(link):
            signed.sign(link)
        return link

    def _stands(self, link: Link) -> bool:
        """Say whether an entry stands although its commit was said to have failed.

        The last sync of a commit may fail when all is written; then the slots must stay in step.
        """
        with suppress(StoreError):
            return self.journal.head() == link
        return False

    def _check_other_writers(self) -> None:
        """Look again whether one is who one was, after something else has written to the file."""
        writers = self._database.writers()
        if writers != self._writers:
            if self._holders.ring.holder in self.rights.check():
                raise RightsForged
            self._writers = writers

    def _commit(self) -> None:
        try:
            self._database.commit()
        except WriteFailed:
            # After a failed sync nobody knows what the disk holds; only opening anew tells.
            self._failed = True
            raise

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Refuse a transaction within another: one action would be committed without the other."""
        if self._failed:
            raise StoreWriteFailed
        if self._busy:
            raise RuntimeError("a transaction within a transaction")
        self._busy = True
        try:
            yield
        finally:
            self._busy = False
