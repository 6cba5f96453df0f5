# SPDX-License-Identifier: EUPL-1.2
"""From a backup back to a store: proved whole first, and only where no store stands.

As when a store is founded, the database is called ``store.new`` until everything is whole; only
the last rename makes a store of it, so that one left by a power cut is restored again.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from hop_desktop.domain.backups import HandoverLock, Progress
from hop_desktop.domain.errors import (
    BackupDamaged,
    BackupTooNew,
    NotInBackup,
    SlotFileDamaged,
    StoreDamaged,
    StoreExists,
    StoreTooNew,
    WrongPassphrase,
)
from hop_desktop.store import (
    backup_file,
    files,
    founding,
    key_slots,
    lite,
    person_keys,
    slots,
    verification,
)
from hop_desktop.store import recovery as paper
from hop_desktop.store.backup import READ, is_stopped, prove
from hop_desktop.store.backup_file import Backup
from hop_desktop.store.folders import check_suitable
from hop_desktop.store.journal import Journal
from hop_desktop.store.key_holders import KeyHolders
from hop_desktop.store.keys import KeyRing
from hop_desktop.store.ledger import Ledger
from hop_desktop.store.lite import Database
from hop_desktop.store.migrate import migrate, newest
from hop_desktop.store.slots import SealedSlotFile
from hop_desktop.store.transaction import Transaction
from hop_desktop.store.unlocking import decrypted, ring_of

Way: TypeAlias = Callable[[SealedSlotFile], KeyRing]
"""How somebody opens the slot file of a backup; raises what says why they do not."""


def by_passphrase(login: str, passphrase: str) -> Way:
    """Open as a person of the day of the backup; raises ``WrongPassphrase``."""

    def way(sealed: SealedSlotFile) -> KeyRing:
        slot = sealed.content.slot_named(login)
        if slot is None:
            raise WrongPassphrase
        own = key_slots.open_slot(slot, passphrase, store_id=sealed.content.store_id)
        return ring_of(sealed, slot, exchange=own.exchange)

    return way


def by_paper(typed: str) -> Way:
    """Open with the recovery sheet; raises ``RecoveryKeyMistyped`` or ``WrongRecoveryKey``."""

    def way(sealed: SealedSlotFile) -> KeyRing:
        private = key_slots.recovery_private(paper.parse(typed).secret)
        key_slots.check_recovery(sealed.content.recovery, private)
        return ring_of(sealed, sealed.content.recovery, exchange=private)

    return way


def by_ring(ring: KeyRing) -> Way:
    """Open as who has the store open; raises ``NotInBackup`` for who came later."""

    def way(sealed: SealedSlotFile) -> KeyRing:
        content = sealed.content
        held = next((slot for slot in content.slots if slot.holder == ring.holder), None)
        own = person_keys.exchange_public(ring.exchange)
        if content.store_id != ring.store_id or held is None or held.exchange_public != own:
            raise NotInBackup
        return ring_of(sealed, held, exchange=ring.exchange)

    return way


def check(
    path: Path, way: Way, *, scratch: Path, progress: Progress = backup_file.silent
) -> Backup:
    """Prove a backup as if it were to be restored; return what it says of itself.

    ``scratch`` is a folder for the encrypted database while it is read. Raises what ``restore``
    raises.
    """
    backup, ring = _opened(path, way, progress)
    staged = scratch / f"{files.OWN_PREFIX}{secrets.token_hex(8)}{files.PART}"
    try:
        backup_file.extract(backup, ring, staged, progress=progress)
        _proved(backup, ring, staged, progress)[0].close()
    finally:
        with suppress(OSError):
            lite.remove(staged)
    progress(READ)
    return backup


def restore(
    path: Path,
    folder: Path,
    way: Way,
    *,
    now: datetime,
    progress: Progress = backup_file.silent,
) -> None:
    """Make a store of a backup in a folder that holds none, proved whole and migrated.

    Its incarnation rises and its handovers are locked: others may have answered since the backup.
    Raises ``StoreExists``, ``StoreFolderUnsuitable``, ``NotABackup``, ``BackupDamaged``,
    ``BackupTooNew``, ``BackupPlaceMissing``, ``BackupStopped``, ``DiskFull``, ``WriteFailed`` or
    what ``way`` raises; then the folder holds no more than before.
    """
    check_suitable(folder, environment=os.environ)
    if founding.exists(folder):
        raise StoreExists
    backup, ring = _opened(path, way, progress)
    was_there = folder.exists()
    try:
        files.make_folder(folder)
        lite.remove(folder / founding.UNFINISHED)
        backup_file.extract(backup, ring, folder / founding.UNFINISHED, progress=progress)
        slots.put_slots(folder, backup.slots)
        _begin_anew(backup, ring, folder, now, progress)
        founding.finish(folder)
    except OSError as error:
        _leave_as_it_was(folder, was_there=was_there)
        raise files.failure(error) from error
    except BaseException:
        _leave_as_it_was(folder, was_there=was_there)
        raise


def _leave_as_it_was(folder: Path, *, was_there: bool) -> None:
    founding.sweep(folder)
    if not was_there:
        with suppress(OSError):
            folder.rmdir()


def _opened(path: Path, way: Way, progress: Progress) -> tuple[Backup, KeyRing]:
    backup = backup_file.read(path, progress=progress)
    try:
        return backup, way(backup.slots)
    except SlotFileDamaged:
        raise BackupDamaged from None


def _proved(backup: Backup, ring: KeyRing, path: Path, progress: Progress) -> tuple[Database, int]:
    """Return the database of a backup, open and proved, and the generation of its key."""
    try:
        database, generation = decrypted(path, ring)
        try:
            prove(
                database,
                backup.slots,
                ring.store_id,
                stopped=is_stopped(progress, backup_file.EXTRACTED),
            )
        except BaseException:
            database.close()
            raise
    except StoreTooNew:
        raise BackupTooNew from None
    except StoreDamaged:
        raise BackupDamaged from None
    return database, generation


def _begin_anew(
    backup: Backup, ring: KeyRing, folder: Path, now: datetime, progress: Progress
) -> None:
    database, generation = _proved(backup, ring, folder / founding.UNFINISHED, progress)
    content = backup.slots.content
    try:
        was_older = database.version() < newest()
        migrate(database)
        journal = Journal(database, ring.store_id)
        if was_older:
            found = verification.verify(database, journal, ring.store_id, content.head)
            if not found.ok:
                raise BackupDamaged
        holders = KeyHolders(folder, database, ring=ring, content=content, generation=generation)
        ledger = Ledger(database, holders)
        with ledger.write("store.restored", actor=None, now=now) as tx:
            _rise(tx, now)
        holders.remember(ledger.head())
    finally:
        database.close()


def _rise(tx: Transaction, now: datetime) -> None:
    tx.about("institution", tx.institution.get().id)
    tx.backups.rise()
    tx.backups.lock_handovers(HandoverLock(since=now))
