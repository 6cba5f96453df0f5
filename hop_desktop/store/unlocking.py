# SPDX-License-Identifier: EUPL-1.2
"""From the folder to an open database that has been checked, by the key of one holder."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hop_desktop.domain.errors import (
    BackupError,
    DiskFull,
    SlotFileDamaged,
    StoreDamaged,
    WrongPassphrase,
)
from hop_desktop.store import backup, backup_file, ballast, files, key_slots, keys, slots, tries
from hop_desktop.store.backup import Source
from hop_desktop.store.finding import Told, untold
from hop_desktop.store.journal import Journal
from hop_desktop.store.key_holders import KeyHolders
from hop_desktop.store.key_slots import RecoverySlot, Slot
from hop_desktop.store.keys import KeyRing, Purpose
from hop_desktop.store.lite import Database
from hop_desktop.store.migrate import migrate, newest
from hop_desktop.store.person_keys import PersonKeys
from hop_desktop.store.slots import OutsideHead, SealedSlotFile
from hop_desktop.store.verification import contains

DATABASE = "store.db"
BEFORE_MIGRATION = "store.before.hopbackup"


def own_keys(
    folder: Path, *, login: str, passphrase: str, now: datetime
) -> tuple[Slot, PersonKeys]:
    """Return a login's slot and the keys in it; a wrong passphrase or login is counted.

    Raises ``WrongPassphrase``, ``TooManyTries``, ``SlotFileDamaged``, ``StoreMissing`` or
    ``StoreTooNew``.
    """
    content = slots.read_slots(folder).content
    tries.check(folder, now=now)
    try:
        slot = content.slot_named(login)
        if slot is None:
            raise WrongPassphrase
        own = key_slots.open_slot(slot, passphrase, store_id=content.store_id)
    except WrongPassphrase:
        tries.add(folder, now=now)
        raise
    tries.clear(folder)
    return slot, own


def open_database(
    folder: Path,
    sealed: SealedSlotFile,
    slot: Slot | RecoverySlot,
    *,
    exchange: bytes,
    signing: bytes = b"",
    now: datetime,
    told: Told = untold,
) -> tuple[Database, KeyHolders]:
    """Return the database as a holder's private key opens it, migrated and not rolled back.

    With ``signing``, their other private key, they can sign for the journal.

    Before a migration a proved backup is put beside it; the next opening that needs none removes
    it. Raises ``SlotFileDamaged`` unless the slot file is whole by the master key, ``StoreDamaged``
    for a database that is not, or that is older than the journal's head in the slot file, and
    ``StoreTooNew``, in which case nothing was written. ``told`` hears how far a migration is.
    """
    content = sealed.content
    ring = replace(ring_of(sealed, slot, exchange=exchange), signing=signing)
    database, generation = decrypted(folder / DATABASE, ring)
    files.clean_parts(folder)
    try:
        if not contains(Journal(database, content.store_id), content.head):
            raise StoreDamaged
        if database.version() < newest():
            source = Source(database=database.path, ring=ring, generation=generation)
            _back_up(source, Journal(database, content.store_id), now)
            migrate(database, told)
        else:
            with suppress(OSError):
                (folder / BEFORE_MIGRATION).unlink(missing_ok=True)
    except BaseException:
        database.close()
        raise
    holders = KeyHolders(folder, database, ring=ring, content=content, generation=generation)
    return database, holders


def _back_up(source: Source, journal: Journal, now: datetime) -> None:
    """Put a backup beside, unless a migration was killed on the way: then it is there already."""
    path, head = source.database.with_name(BEFORE_MIGRATION), journal.head()
    with suppress(BackupError):
        if backup_file.read(path).header.head == OutsideHead(seq=head.seq, hash=head.hash.hex()):
            return
    try:
        backup.write(source, path, now=now)
    except DiskFull:
        if not ballast.free(path.parent):
            raise
        backup.write(source, path, now=now)


def ring_of(sealed: SealedSlotFile, slot: Slot | RecoverySlot, *, exchange: bytes) -> KeyRing:
    """Return the master keys by a holder's private key; they prove the slot file itself.

    Raises ``SlotFileDamaged`` unless a holder of the master key wrote the file.
    """
    content = sealed.content
    ring = keys.key_ring(slot.wraps, exchange, store_id=content.store_id, holder=slot.holder)
    if ring.generation != content.generation:
        raise SlotFileDamaged
    sealed.verify(ring.key(Purpose.SLOT_MAC, ring.generation))
    return ring


def decrypted(path: Path, ring: KeyRing) -> tuple[Database, int]:
    """Open with the newest master key; after an interrupted rotation it may be the one before."""
    *older, generation = sorted(ring.masters)
    try:
        key = ring.key(Purpose.DATABASE, generation)
        return Database.open(path, key, newest=newest()), generation
    except StoreDamaged:
        if not older:
            raise
    key = ring.key(Purpose.DATABASE, older[0])
    return Database.open(path, key, newest=newest()), older[0]
