# SPDX-License-Identifier: EUPL-1.2
"""Making a store that was not there: whole at the end, or nothing left behind.

The database is called ``store.new`` until it and the slot file are whole; only the last rename
makes a store of them, so that one left by a power cut is founded again from the beginning.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from hop_desktop.domain.errors import StoreExists
from hop_desktop.domain.institution import Institution
from hop_desktop.domain.staff import StaffMember
from hop_desktop.store import files, key_slots, keys, lite, person_keys, recovery, slots
from hop_desktop.store.folders import check_suitable
from hop_desktop.store.institution_keys import HouseKey, InstitutionKeys, KeyPair
from hop_desktop.store.journal import EMPTY
from hop_desktop.store.key_holders import KeyHolders
from hop_desktop.store.key_slots import KdfCost
from hop_desktop.store.keys import KeyRing, Purpose
from hop_desktop.store.ledger import Ledger
from hop_desktop.store.lite import Database
from hop_desktop.store.migrate import migrate
from hop_desktop.store.person_keys import PersonKeys
from hop_desktop.store.recovery import RecoveryKey
from hop_desktop.store.slots import OutsideHead, SlotFile
from hop_desktop.store.transaction import Transaction
from hop_desktop.store.unlocking import DATABASE
from hop_desktop.system.here import computer

UNFINISHED = "store.new"
FIRST = 1


def exists(folder: Path) -> bool:
    """Say whether the folder holds a store, also a damaged one; an unfinished one is none."""
    keyed = any((folder / name).exists() for name in slots.NAMES)
    return (folder / DATABASE).exists() or (keyed and not (folder / UNFINISHED).exists())


def found(
    folder: Path,
    *,
    institution: Institution,
    first: StaffMember,
    passphrase: str,
    cost: KdfCost,
    house_keys: dict[HouseKey, KeyPair],
    now: datetime,
) -> tuple[PersonKeys, RecoveryKey]:
    """Make the store in the folder; return the first person's keys and the key for the paper.

    Raises ``StoreFolderUnsuitable``, ``StoreExists``, ``DiskFull`` or ``WriteFailed``.
    """
    check_suitable(folder, environment=os.environ)
    if exists(folder):
        raise StoreExists
    paper = recovery.new_recovery_key()
    try:
        files.make_folder(folder)
        database, holders = _empty(folder, institution, paper)
        try:
            own = _first_entry(
                database,
                holders,
                institution=institution,
                first=first,
                passphrase=passphrase,
                cost=cost,
                house_keys=house_keys,
                now=now,
            )
        finally:
            database.close()
        finish(folder)
    except OSError as error:
        sweep(folder)
        raise files.failure(error) from error
    except BaseException:
        sweep(folder)
        raise
    return own, paper


def _empty(
    folder: Path, institution: Institution, paper: RecoveryKey
) -> tuple[Database, KeyHolders]:
    """Return a database without rows, opened by the recovery sheet, its first holder."""
    sheet, private = uuid4(), key_slots.recovery_private(paper.secret)
    ring = KeyRing(
        store_id=institution.id,
        holder=sheet,
        exchange=private,
        masters={FIRST: keys.new_master()},
    )
    wraps = ring.wraps(person_keys.exchange_public(private), holder=sheet)
    content = SlotFile(
        store_id=institution.id,
        generation=FIRST,
        head=OutsideHead(seq=EMPTY.seq, hash=EMPTY.hash.hex()),
        slots=(),
        recovery=key_slots.new_recovery_slot(private, holder=sheet, wraps=wraps),
    )
    database = Database.create(folder / UNFINISHED, ring.key(Purpose.DATABASE, FIRST))
    return database, KeyHolders(folder, database, ring=ring, content=content, generation=FIRST)


def _first_entry(
    database: Database,
    holders: KeyHolders,
    *,
    institution: Institution,
    first: StaffMember,
    passphrase: str,
    cost: KdfCost,
    house_keys: dict[HouseKey, KeyPair],
    now: datetime,
) -> PersonKeys:
    migrate(database)
    admission = holders.admission(
        holder=first.id,
        login=first.login,
        passphrase=passphrase,
        cost=cost,
        root_public=house_keys[HouseKey.ROOT][1],
    )
    ledger = Ledger(database, holders)
    entry = ledger.write(
        "store.founded",
        actor=first.id,
        now=now,
        object_kind="institution",
        object_id=institution.id,
    )
    with entry as tx:
        _first_rows(tx, institution, first)
        holders.admit_recovery(tx.rows, root_public=house_keys[HouseKey.ROOT][1])
        holders.admit(tx.rows, admission)
        keep = InstitutionKeys(database, holders.ring)
        keep.found(tx.rows, house_keys, holders={first.id, holders.ring.holder})
    return admission.keys


def _first_rows(tx: Transaction, institution: Institution, first: StaffMember) -> None:
    tx.institution.save(institution)
    tx.staff.save(first)


def finish(folder: Path) -> None:
    """Make a store of what stands in the folder unfinished, by one rename; it may raise OSError."""
    unfinished = folder / UNFINISHED
    for path in lite.side_files(unfinished):
        path.unlink(missing_ok=True)
    unfinished.replace(folder / DATABASE)
    try:
        computer.sync_folder(folder)
    except OSError:
        # It might not last, and whoever asked for it is about to hear that there is none.
        (folder / DATABASE).replace(unfinished)
        raise


def sweep(folder: Path) -> None:
    """Leave nothing of a store that could not be made; one that was made keeps its keys."""
    with suppress(OSError):
        if (folder / DATABASE).exists():
            return
        for name in slots.NAMES:
            (folder / name).unlink(missing_ok=True)
        lite.remove(folder / UNFINISHED)
