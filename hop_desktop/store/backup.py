# SPDX-License-Identifier: EUPL-1.2
"""A backup: the whole store in one file, encrypted as it is, and proved before it is called one.

::

    magic       12 bytes   "HOP-BACKUP" CR LF
    length      4 bytes    of the header, big-endian, at most 4 KiB
    header      canonical JSON: format, version, store_id, made_at, schema, generation,
                head {seq, hash}, slots_size, database_size
    slots       slots_size bytes: the key slot file as it stood beside the database
    database    database_size bytes: the SQLCipher file, under the store's own key
    mac         32 bytes   HMAC-SHA-256 of all before it, key HKDF(DMK, "hop/1/backup-mac")
    sum         32 bytes   SHA-256 of all before it: tells a damaged file without any key

Whoever lacks the master key learns what the slot file tells (login names) and cannot change,
cut or put together anything unnoticed. It opens with the passphrases, and with the recovery
sheet, of the day on which it was made.

The database is copied beside the store, opened and proved there, and only then written to its
place as one file, synced, renamed and read back. What a kill leaves are ``.part`` files; the
next opening and the next backup remove them.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO
from uuid import UUID

import msgspec

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
    SlotFileDamaged,
    StoreDamaged,
    StoreError,
    StoreTooNew,
    WriteFailed,
)
from hop_desktop.domain.ids import StoreId
from hop_desktop.domain.journal import canonical, first_break, utc_text
from hop_desktop.store import files, migrate, slots, verification
from hop_desktop.store.journal import Journal
from hop_desktop.store.keys import KeyRing, Purpose
from hop_desktop.store.lite import Database
from hop_desktop.store.slots import OutsideHead, SealedSlotFile

MAGIC = b"HOP-BACKUP\r\n"
FORMAT, VERSION = "hop-backup", 1
LENGTH = 4
LARGEST_HEADER = 4096
DIGEST = 32
PIECE = 1024 * 1024
TRIES = 3
COPIED, PROVED, WRITTEN, READ = 40, 60, 80, 100  # per cent of the work done


def silent(_per_cent: int) -> None:
    """Tell nobody how far the work is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands at the beginning of a backup, readable without a key."""

    format: str = FORMAT
    version: int = VERSION
    store_id: UUID
    made_at: str
    schema: int
    generation: int
    head: OutsideHead
    slots_size: int
    database_size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup on disk whose sum is right; only the master key proves who made it."""

    path: Path
    header: Header
    slots: SealedSlotFile
    database_at: int

    @property
    def made_at(self) -> datetime:
        """When it was made, in UTC."""
        return datetime.fromisoformat(self.header.made_at)


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
            prove(database, sealed, source.ring.store_id, progress=progress)
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
    told = _part_of(progress, 0, COPIED)
    for _ in range(TRIES):
        before = slots.read_slots(folder)
        if before.content.generation != source.ring.generation:
            raise BackupStopped
        staged.unlink(missing_ok=True)
        with _opened(source.database, source) as database:
            key = source.ring.key(Purpose.DATABASE, source.generation)
            database.copy_to(staged, key, lambda left, of: told(of - left, of))
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
    progress: Progress = silent,
) -> None:
    """Read every page, the whole journal and every row; raise ``StoreDamaged`` for any fault.

    The rows of an earlier schema can only be compared after their migration.
    """
    database.interrupt_when(lambda: _is_stopped(progress))
    database.check()
    journal = Journal(database, store_id)
    if not verification.contains(journal, sealed.content.head):
        raise StoreDamaged
    if database.version() == migrate.newest():
        if not verification.verify(database, journal, sealed.content.head).ok:
            raise StoreDamaged
    elif first_break(journal.links()) is not None:
        raise StoreDamaged


def _is_stopped(progress: Progress) -> bool:
    try:
        progress(COPIED)
    except BackupStopped:
        return True
    return False


def _compose(
    source: Source, path: Path, header: Header, *, plain: bytes, staged: Path, progress: Progress
) -> None:
    part = path.with_name(_part_name(source))
    told = _part_of(progress, PROVED, WRITTEN)
    try:
        with _new(part) as file, staged.open("rb") as database:
            digest = _Digest(source.ring.key(Purpose.BACKUP_MAC, header.generation))
            for piece in (_head_of(header), plain):
                file.write(digest.with_(piece))
            done = 0
            while piece := database.read(PIECE):
                file.write(digest.with_(piece))
                done += len(piece)
                told(done, header.database_size)
            file.write(digest.end())
            file.flush()
            os.fsync(file.fileno())
            _forget_cached(file)
        part.replace(path)
        files.sync_folder(path.parent)
    finally:
        _unlink(part)
    _read_back(path, digest, progress)


def _part_name(source: Source) -> str:
    """Return a name that tells whose it is, should a kill leave it."""
    mark = mark_of(source.store_id)
    return f"{files.OWN_PREFIX}{mark}-{secrets.token_hex(8)}{files.PART}"


def _read_back(path: Path, digest: _Digest, progress: Progress) -> None:
    """Read from the disk what was written to it; what reads otherwise is no backup."""
    try:
        _summed(path, digest.sum, _part_of(progress, WRITTEN, READ))
    except BackupDamaged:
        _unlink(path)
        raise WriteFailed from None
    except BaseException:
        _unlink(path)
        raise


def _new(path: Path) -> IO[bytes]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _forget_cached(file: IO[bytes]) -> None:
    """Let the system read the file from the disk next time, where it can be asked to."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


class _Digest:
    """MAC and sum of what passes through."""

    def __init__(self, mac_key: bytes) -> None:
        self._mac = hmac.new(mac_key, digestmod=hashlib.sha256)
        self._sum = hashlib.sha256()

    def with_(self, piece: bytes) -> bytes:
        """Take a piece in and return it."""
        self._mac.update(piece)
        self._sum.update(piece)
        return piece

    @property
    def mac(self) -> bytes:
        """Return the MAC of what has passed."""
        return self._mac.digest()

    @property
    def sum(self) -> bytes:
        """Return the sum of what has passed, and of the MAC once ``end`` was called."""
        return self._sum.digest()

    def end(self) -> bytes:
        """Return what stands at the end of the file."""
        mac = self.mac
        self._sum.update(mac)
        return mac + self.sum


def _part_of(progress: Progress, begin: int, end: int) -> Callable[[int, int], None]:
    """Return what tells of a part of the work, as a part of the whole."""

    def told(done: int, of: int) -> None:
        progress(begin + (end - begin) * done // max(of, 1))

    return told


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
        with suppress(BackupDamaged, BackupTooNew, NotABackup, OSError):
            if not path.is_symlink() and read_header(path).store_id == store_id:
                path.unlink(missing_ok=True)


# Reading


def read_header(path: Path) -> Header:
    """Return what a backup says of itself, without reading it whole.

    Raises ``NotABackup``, ``BackupDamaged``, ``BackupTooNew`` or ``OSError``.
    """
    with path.open("rb") as file:
        return _read_head(file)[0]


def read(path: Path, *, progress: Progress = silent) -> Backup:
    """Return a backup after reading all of it; no key is needed.

    Raises ``NotABackup``, ``BackupDamaged`` or ``BackupTooNew``, and ``BackupPlaceMissing`` when
    the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            header, sealed = _read_head(file)
            at = file.tell()
            size = file.seek(0, os.SEEK_END)
        if size != at + header.database_size + 2 * DIGEST:
            raise BackupDamaged
        _summed(path, None, _part_of(progress, 0, COPIED))
    except OSError as error:
        raise BackupPlaceMissing from error
    return Backup(path=path, header=header, slots=sealed, database_at=at)


def extract(backup: Backup, ring: KeyRing, into: Path, *, progress: Progress = silent) -> None:
    """Write the database of a backup into a new file, whole and as its maker had it, or not.

    Raises ``BackupDamaged``, ``DiskFull``, ``WriteFailed`` or ``BackupPlaceMissing``.
    """
    if ring.generation != backup.header.generation:
        raise BackupDamaged
    digest = _Digest(ring.key(Purpose.BACKUP_MAC, ring.generation))
    told = _part_of(progress, COPIED, WRITTEN)
    try:
        with _source(backup) as file, _new(into) as database:
            digest.with_(file.read(backup.database_at))
            left = backup.header.database_size
            while left and (piece := file.read(min(PIECE, left))):
                database.write(digest.with_(piece))
                left -= len(piece)
                told(backup.header.database_size - left, backup.header.database_size)
            if left or not hmac.compare_digest(digest.end(), file.read()):
                raise BackupDamaged
            database.flush()
            os.fsync(database.fileno())
    except OSError as error:
        raise files.failure(error) from error


def _source(backup: Backup) -> IO[bytes]:
    try:
        return backup.path.open("rb")
    except OSError as error:
        raise BackupPlaceMissing from error


def _read_head(file: IO[bytes]) -> tuple[Header, SealedSlotFile]:
    if file.read(len(MAGIC)) != MAGIC:
        raise NotABackup
    length = int.from_bytes(file.read(LENGTH), "big")
    if length > LARGEST_HEADER:
        raise BackupDamaged
    text = file.read(length)
    header = _header(text)
    try:
        sealed = slots.parse(file.read(header.slots_size))
    except StoreTooNew:
        raise BackupTooNew from None
    except SlotFileDamaged:
        raise BackupDamaged from None
    fits = (sealed.content.store_id, sealed.content.generation)
    if fits != (header.store_id, header.generation):
        raise BackupDamaged
    return header, sealed


def _header(text: bytes) -> Header:
    """Return the header of these bytes; only the one way of writing it is taken."""
    try:
        if msgspec.json.decode(text, type=_Versioned).version > VERSION:
            raise BackupTooNew
        header = msgspec.json.decode(text, type=Header)
        datetime.fromisoformat(header.made_at)
    except ValueError:
        raise BackupDamaged from None
    sizes = 0 < header.slots_size <= slots.LARGEST_FILE and header.database_size > 0
    sound = header.format == FORMAT and header.version == VERSION and sizes
    if not sound or _text(header) != text:
        raise BackupDamaged
    if header.schema > migrate.newest():
        raise BackupTooNew
    return header


@dataclass(frozen=True, slots=True, kw_only=True)
class _Versioned:
    version: int


def _text(header: Header) -> bytes:
    return canonical(msgspec.to_builtins(header)).encode()


def _head_of(header: Header) -> bytes:
    text = _text(header)
    return MAGIC + len(text).to_bytes(LENGTH, "big") + text


def _summed(path: Path, expected: bytes | None, told: Callable[[int, int], None]) -> None:
    """Read a file to its end; raise ``BackupDamaged`` unless its sum is right."""
    size = path.stat().st_size
    left, digest = size - DIGEST, hashlib.sha256()
    with path.open("rb") as file:
        while left > 0 and (piece := file.read(min(PIECE, left))):
            digest.update(piece)
            left -= len(piece)
            told(size - left, size)
        found = file.read()
    if digest.digest() != found or (expected is not None and found != expected):
        raise BackupDamaged
