# SPDX-License-Identifier: EUPL-1.2
"""The one file of a backup, read and taken apart; nothing of it is used before it is authentic.

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
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO
from uuid import UUID

import msgspec

from hop_desktop.domain.backups import Progress
from hop_desktop.domain.errors import (
    BackupDamaged,
    BackupPlaceMissing,
    BackupTooNew,
    NotABackup,
    SlotFileDamaged,
    StoreTooNew,
)
from hop_desktop.domain.journal import canonical
from hop_desktop.store import files, migrate, slots
from hop_desktop.store.keys import KeyRing, Purpose
from hop_desktop.store.slots import OutsideHead, SealedSlotFile

MAGIC = b"HOP-BACKUP\r\n"
FORMAT, VERSION = "hop-backup", 1
LENGTH = 4
LARGEST_HEADER = 4096
DIGEST = 32
PIECE = 1024 * 1024
SUMMED, EXTRACTED = 40, 80  # per cent of the work of restoring done


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


def read_header(path: Path) -> Header:
    """Return what a backup says of itself, without reading it whole.

    Raises ``NotABackup``, ``BackupDamaged``, ``BackupTooNew``, ``BackupPlaceMissing`` or
    ``OSError``.
    """
    with _source(path) as file:
        return _read_head(file)[0]


def read(path: Path, *, progress: Progress = silent) -> Backup:
    """Return a backup after reading all of it; no key is needed.

    Raises ``NotABackup``, ``BackupDamaged`` or ``BackupTooNew``, and ``BackupPlaceMissing`` when
    the file cannot be read.
    """
    try:
        with _source(path) as file:
            header, sealed = _read_head(file)
            at = file.tell()
            size = file.seek(0, os.SEEK_END)
        if size != at + header.database_size + 2 * DIGEST:
            raise BackupDamaged
        summed(path, None, part_of(progress, 0, SUMMED))
    except OSError as error:
        raise BackupPlaceMissing from error
    return Backup(path=path, header=header, slots=sealed, database_at=at)


def extract(backup: Backup, ring: KeyRing, into: Path, *, progress: Progress = silent) -> None:
    """Write the database of a backup into a new file, whole and as its maker had it, or not.

    Raises ``BackupDamaged``, ``DiskFull``, ``WriteFailed`` or ``BackupPlaceMissing``.
    """
    if ring.generation != backup.header.generation:
        raise BackupDamaged
    digest = Digest(ring.key(Purpose.BACKUP_MAC, ring.generation))
    told = part_of(progress, SUMMED, EXTRACTED)
    try:
        with _source(backup.path) as file, new_file(into) as database:
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


def _source(path: Path) -> IO[bytes]:
    try:
        if not path.is_file():  # a pipe would keep us waiting
            raise BackupPlaceMissing
        return path.open("rb")
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
        if datetime.fromisoformat(header.made_at).utcoffset() is None:
            raise BackupDamaged
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


def head_of(header: Header) -> bytes:
    """Return what stands before the slot file."""
    text = _text(header)
    return MAGIC + len(text).to_bytes(LENGTH, "big") + text


def summed(path: Path, expected: bytes | None, told: Callable[[int, int], None]) -> None:
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


def new_file(path: Path) -> IO[bytes]:
    """Open a file that must not be there yet, for its owner alone."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


class Digest:
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


def part_of(progress: Progress, begin: int, end: int) -> Callable[[int, int], None]:
    """Return what tells of a part of the work, as a part of the whole."""

    def told(done: int, of: int) -> None:
        progress(begin + (end - begin) * done // max(of, 1))

    return told
