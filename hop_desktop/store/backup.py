# SPDX-License-Identifier: EUPL-1.2
"""A backup is made while others work, and proved before it is called one.

The database is copied beside the store, opened and proved there, and only then written to its
place as one file (``backup_file``), synced, renamed and read back. What a kill leaves are
``.part`` files; the next opening and the next backup remove them.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from hop_desktop.domain.backups import (
    Progress,
    Taken,
    file_name,
    mark_of,
    named,
    superfluous,
)
from hop_desktop.domain.errors import (
    BackupDamaged,
    BackupPlaceMissing,
    BackupStopped,
    BackupTooNew,
    DiskFull,
    NotABackup,
    StoreDamaged,
    StoreError,
    WriteFailed,
)
from hop_desktop.domain.ids import StoreId
from hop_desktop.domain.journal import first_break, utc_text
from hop_desktop.store import copying, files, migrate, slots, verification
from hop_desktop.store.backup_file import (
    PIECE,
    Digest,
    Header,
    head_of,
    new_file,
    part_of,
    read_header,
    silent,
    summed,
)
from hop_desktop.store.journal import Journal
from hop_desktop.store.keys import KeyRing, Purpose
from hop_desktop.store.lite import Database
from hop_desktop.store.slots import OutsideHead, SealedSlotFile
from hop_desktop.system.here import computer

TRIES = 3
COPIED, PROVED, WRITTEN, READ = 40, 60, 80, 100  # per cent of the work done


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a backup is made from: it belongs to no thread. ``generation`` is the database's."""

    database: Path
    ring: KeyRing
    generation: int

    @property
    def store_id(self) -> StoreId:
        """Whose backup it will be."""
        return StoreId(self.ring.store_id)


# Making


def make(source: Source, folder: Path, *, now: datetime, progress: Progress = silent) -> Taken:
    """Make a backup in a folder, prove it, and remove those that it makes superfluous.

    Raises ``BackupPlaceMissing``, ``BackupStopped``, ``DiskFull``, ``WriteFailed``, or
    ``StoreDamaged`` when the store itself is not sound; then the earlier backups are untouched.
    """
    name = file_name(source.store_id, now)
    with _place(folder):
        _clean(folder, source.store_id)
        header = write(source, folder / name, now=now, progress=progress)
        _prune(folder, source.store_id)
    return Taken(at=now, name=name, seq=header.head.seq)


def write(source: Source, path: Path, *, now: datetime, progress: Progress = silent) -> Header:
    """Write a proved backup under a name, as ``make`` does; nothing else is touched."""
    try:
        return _write(source, path, source.database.parent, now=now, progress=progress)
    except DiskFull:
        # Who has a full disk needs a stick most of all: there may be room for the copy as well.
        return _write(source, path, path.parent, now=now, progress=progress)


def _write(
    source: Source, path: Path, staging: Path, *, now: datetime, progress: Progress
) -> Header:
    staged = staging / _part_name(source)
    try:
        sealed, plain = _copy(source, staged, progress)
        with _opened(staged, source) as database:
            prove(database, sealed, source.ring.store_id, stopped=is_stopped(progress, COPIED))
            head = Journal(database, source.ring.store_id).head()
            schema = database.version()
        progress(PROVED)
        header = Header(
            store_id=source.ring.store_id,
            made_at=utc_text(now),
            schema=schema,
            generation=sealed.content.generation,
            head=OutsideHead(seq=head.seq, hash=head.hash.hex()),
            slots_size=len(plain),
            database_size=staged.stat().st_size,
        )
        _compose(source, path, header, plain=plain, staged=staged, progress=progress)
    except OSError as error:
        raise files.failure(error) from error
    finally:
        _unlink(staged)
    return header


def _copy(source: Source, staged: Path, progress: Progress) -> tuple[SealedSlotFile, bytes]:
    """Copy the database, and return the slot file that belonged to it all the while."""
    folder = source.database.parent
    told = part_of(progress, 0, COPIED)
    for _ in range(TRIES):
        before = slots.read_slots(folder)
        if before.content.generation != source.ring.generation:
            raise BackupStopped
        staged.unlink(missing_ok=True)
        with _opened(source.database, source) as database:
            key = source.ring.key(Purpose.DATABASE, source.generation)
            copying.copy(database, staged, key, lambda left, of: told(of - left, of))
        if _but_the_head(slots.read_slots(folder)) == _but_the_head(before):
            return before, slots.text_of(before)
    raise BackupStopped


@contextmanager
def _opened(path: Path, source: Source) -> Iterator[Database]:
    key = source.ring.key(Purpose.DATABASE, source.generation)
    database = Database.open(path, key, newest=migrate.newest())
    try:
        yield database
    finally:
        database.close()


def _but_the_head(sealed: SealedSlotFile) -> object:
    return replace(sealed.content, head=OutsideHead(seq=0, hash=""))


def prove(
    database: Database,
    sealed: SealedSlotFile,
    store_id: UUID,
    *,
    stopped: Callable[[], bool],
) -> None:
    """Read every page, the whole journal and every row; raise ``StoreDamaged`` for any fault.

    The rows of an earlier schema can only be compared after their migration. ``stopped`` is asked
    time and again; then ``BackupStopped`` is raised.
    """
    database.interrupt_when(stopped)
    database.check()
    journal = Journal(database, store_id)
    if not verification.contains(journal, sealed.content.head):
        raise StoreDamaged
    if database.version() == migrate.newest():
        if not verification.verify(database, journal, store_id, sealed.content.head).ok:
            raise StoreDamaged
    elif first_break(journal.links()) is not None:
        raise StoreDamaged


def is_stopped(progress: Progress, per_cent: int) -> Callable[[], bool]:
    """Return what says whether the work is to stop, at a point where nothing more is told."""

    def asked() -> bool:
        try:
            progress(per_cent)
        except BackupStopped:
            return True
        return False

    return asked


def _compose(
    source: Source, path: Path, header: Header, *, plain: bytes, staged: Path, progress: Progress
) -> None:
    part = path.with_name(_part_name(source))
    told = part_of(progress, PROVED, WRITTEN)
    try:
        with new_file(part) as file, staged.open("rb") as database:
            digest = Digest(source.ring.key(Purpose.BACKUP_MAC, header.generation))
            for piece in (head_of(header), plain):
                file.write(digest.with_(piece))
            done = 0
            while piece := database.read(PIECE):
                file.write(digest.with_(piece))
                done += len(piece)
                told(done, header.database_size)
            file.write(digest.end())
            file.flush()
            os.fsync(file.fileno())
            computer.look_at_medium(file)
        part.replace(path)
        computer.sync_folder(path.parent)
    finally:
        _unlink(part)
    _read_back(path, digest, progress)


def _part_name(source: Source) -> str:
    """Return a name that tells whose it is, should a kill leave it."""
    mark = mark_of(source.store_id)
    return f"{files.OWN_PREFIX}{mark}-{secrets.token_hex(8)}{files.PART}"


def _read_back(path: Path, digest: Digest, progress: Progress) -> None:
    """Read from the disk what was written to it; what reads otherwise is no backup."""
    try:
        summed(path, digest.sum, part_of(progress, WRITTEN, READ))
    except BackupDamaged:
        _unlink(path)
        raise WriteFailed from None
    except BaseException:
        _unlink(path)
        raise


# Places


@contextmanager
def _place(folder: Path) -> Iterator[None]:
    """Tell a folder that is not there, or no longer, from any other fault of writing."""
    if not folder.is_dir():
        raise BackupPlaceMissing
    try:
        yield
    except (StoreError, OSError) as error:
        if not folder.is_dir():
            raise BackupPlaceMissing from error
        if isinstance(error, OSError):
            raise files.failure(error) from error
        raise


def _clean(folder: Path, store_id: StoreId) -> None:
    """Remove what a killed backup of this very store left."""
    for path in folder.glob(f"{files.OWN_PREFIX}{mark_of(store_id)}-*{files.PART}"):
        _unlink(path)


def _unlink(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _prune(folder: Path, store_id: StoreId) -> None:
    """Remove superfluous backups: by their name and by what stands in them surely this store's."""
    found = [named(path.name, store_id) for path in folder.iterdir()]
    for backup in superfluous(each for each in found if each is not None):
        path = folder / backup.name
        with suppress(BackupDamaged, BackupPlaceMissing, BackupTooNew, NotABackup, OSError):
            if not path.is_symlink() and read_header(path).store_id == store_id:
                path.unlink(missing_ok=True)
