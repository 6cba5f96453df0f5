# SPDX-License-Identifier: EUPL-1.2
"""CDOC2 containers: sealing files for recipients, opening them, and telling who may.

::

    0     4   "CDOC"
    4     1   version, 2
    5     4   N, length of the header, big-endian; at most 1 MiB
    9     N   header (see ``header``)
    9+N   32  HMAC-SHA-256 of the header
    41+N  12  nonce
    53+N  …   payload, ChaCha20-encrypted (see ``payload``)
    end   16  Poly1305 tag over "CDOC20payload" || header || HMAC, and the encrypted payload

Opening takes two passes: the first authenticates all of the payload, the second decrypts it, and
only pieces that are the same as in the first. So nothing unverified is ever returned or written.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from hop_desktop.domain.errors import (
    Invalid,
    NotAPackage,
    PackageDamaged,
    PackageTooLarge,
    PackageTooNew,
)
from hop_desktop.sealing.capsules import opened_keys, wrapped
from hop_desktop.sealing.header import MOST_RECIPIENTS, Kind, header_bytes, read_header
from hop_desktop.sealing.keys import container_keys, new_master_key
from hop_desktop.sealing.payload import (
    IN_MEMORY,
    ON_DISK,
    Limits,
    Part,
    PathPart,
    Progress,
    checked_parts,
    packed,
    unpacked,
)
from hop_desktop.sealing.recipients import Identity, Recipient
from hop_desktop.sealing.stream import (
    NONCE_SIZE,
    TAG_SIZE,
    Authenticator,
    Encryptor,
    Recognizer,
    decryptor,
)
from hop_desktop.sealing.tar import Entry
from hop_desktop.sealing.writing import Writable, appearing_folder, disk_errors, write_file

__all__ = [
    "Inspection",
    "Part",
    "PathPart",
    "RecipientSummary",
    "inspect",
    "open_bytes",
    "open_to_folder",
    "seal",
    "seal_bytes",
]

MAGIC = b"CDOC"
VERSION = 2
LARGEST_HEADER = 1 << 20
MAC_SIZE = 32

_PRELUDE_SIZE = len(MAGIC) + 1 + 4
_PAYLOAD_DOMAIN = b"CDOC20payload"
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientSummary:
    """A recipient as it stands in the clear; ``label`` is whatever the sender wrote."""

    kind: Kind
    label: str
    supported: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a container tells without any key, none of it authenticated; sizes in bytes."""

    version: int
    header_length: int
    recipients: tuple[RecipientSummary, ...]
    payload_size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Envelope:
    header: bytes
    mac: bytes
    nonce: bytes
    tag: bytes
    payload_start: int
    payload_size: int

    @property
    def associated_data(self) -> bytes:
        return _PAYLOAD_DOMAIN + self.header + self.mac


def seal(
    parts: Iterable[Part | PathPart],
    recipients: Sequence[Recipient],
    target: Writable,
    *,
    level: int | None = None,
    progress: Progress | None = None,
) -> None:
    """Write a container with these files, for each of these recipients.

    ``level`` forces a zlib level; usually each piece is compressed as far as it is worth.
    ``progress`` hears the bytes taken so far and may raise to stop; the caller removes the target.
    Raises ``BadFileName``, ``Invalid``, ``PackageTooLarge``, ``DiskFull`` and ``WriteFailed``.
    """
    files = checked_parts(parts)
    if not recipients:
        raise Invalid("recipients", "empty")
    if len(recipients) > MOST_RECIPIENTS:
        raise PackageTooLarge
    master_key = new_master_key()
    keys = container_keys(master_key)
    header = header_bytes(tuple(wrapped(master_key, recipient) for recipient in recipients))
    mac = keys.header_mac(header)
    nonce = secrets.token_bytes(NONCE_SIZE)
    encryptor = Encryptor(keys.payload, nonce, _PAYLOAD_DOMAIN + header + mac)
    with disk_errors():
        target.write(MAGIC + bytes((VERSION,)) + len(header).to_bytes(4, "big"))
        target.write(header + mac + nonce)
        for piece in packed(files, level=level, progress=progress):
            target.write(encryptor.update(piece))
        target.write(encryptor.tag())


def seal_bytes(
    parts: Sequence[Part | PathPart], recipients: Sequence[Recipient], *, limits: Limits = IN_MEMORY
) -> bytes:
    """Return a container with these files that ``open_bytes`` will open; raises as ``seal`` does.

    What a recipient could never open is ``PackageTooLarge`` already here.
    """
    sizes = {part.name: len(part.content) for part in parts if isinstance(part, Part)}
    if sum(sizes.values()) > limits.total or any(sizes[name] > limits.of(name) for name in sizes):
        raise PackageTooLarge
    target = io.BytesIO()
    seal(parts, recipients, target)
    if len(target.getvalue()) > limits.container:
        raise PackageTooLarge
    return target.getvalue()


def open_bytes(data: bytes, identity: Identity, *, limits: Limits = IN_MEMORY) -> tuple[Part, ...]:
    """Return the files of a container, all of it authenticated before any of it is parsed.

    Raises ``NotAPackage``, ``PackageTooNew``, ``PackageTooLarge``, ``PackageDamaged``,
    ``NotForYou``, ``WrongPassword``, ``BadFileName``, and ``UnsupportedRecipient`` for a private
    key that is neither P-384 nor RSA.
    """
    entries = _opened(io.BytesIO(data), identity, limits)
    return tuple(Part(name=entry.name, content=_whole(entry)) for entry in entries)


def _whole(entry: Entry) -> bytes:
    """Return a file's bytes; joining its pieces would hold them twice."""
    target = io.BytesIO()
    for piece in entry.pieces:
        target.write(piece)
    return target.getvalue()


def open_to_folder(
    source: BinaryIO, identity: Identity, folder: Path, *, limits: Limits = ON_DISK
) -> tuple[str, ...]:
    """Write the files of a seekable container into a folder, new or empty; return their names.

    The folder appears with all files or not at all. Raises as ``open_bytes`` does, and
    ``DiskFull`` and ``WriteFailed``.
    """
    entries = _opened(source, identity, limits)
    names: list[str] = []
    with appearing_folder(folder) as part:
        for entry in entries:
            write_file(part / entry.name, entry.pieces)
            names.append(entry.name)
    return tuple(names)


def inspect(source: BinaryIO) -> Inspection:
    """Return what a seekable container tells without a key.

    Raises ``NotAPackage``, ``PackageTooNew``, ``PackageTooLarge`` and ``PackageDamaged``.
    """
    envelope = _read_envelope(source, ON_DISK)
    header = read_header(envelope.header)
    return Inspection(
        version=VERSION,
        header_length=len(envelope.header),
        recipients=tuple(
            RecipientSummary(kind=record.kind, label=record.label, supported=record.is_supported)
            for record in header.recipients
        ),
        payload_size=envelope.payload_size,
    )


def _opened(source: BinaryIO, identity: Identity, limits: Limits) -> Iterator[Entry]:
    """Authenticate the whole container; return its files, to be decrypted as they are taken."""
    envelope = _read_envelope(source, limits)
    header = read_header(envelope.header)
    keys = opened_keys(header, identity, data=envelope.header, mac=envelope.mac)
    if not header.payload_is_known:
        raise PackageTooNew
    seen = _authenticated(source, envelope, keys.payload)
    return unpacked(_decrypted(source, envelope, keys.payload, seen), limits=limits)


def _read_envelope(source: BinaryIO, limits: Limits) -> _Envelope:
    size = _size(source)
    if size > limits.container:
        raise PackageTooLarge
    header_length = _read_prelude(source)
    payload_start = _PRELUDE_SIZE + header_length + MAC_SIZE + NONCE_SIZE
    payload_size = size - payload_start - TAG_SIZE
    if payload_size < 0:
        raise PackageDamaged
    return _Envelope(
        header=_exactly(source, header_length),
        mac=_exactly(source, MAC_SIZE),
        nonce=_exactly(source, NONCE_SIZE),
        tag=_at(source, size - TAG_SIZE, TAG_SIZE),
        payload_start=payload_start,
        payload_size=payload_size,
    )


def _read_prelude(source: BinaryIO) -> int:
    """Return the header's length."""
    prelude = _at(source, 0, len(MAGIC), short=NotAPackage)
    if prelude != MAGIC:
        raise NotAPackage
    version = _exactly(source, 1)[0]
    if version > VERSION:
        raise PackageTooNew
    if version < VERSION:
        raise PackageDamaged
    length = int.from_bytes(_exactly(source, 4), "big")
    if length > LARGEST_HEADER:
        raise PackageTooLarge
    return length


def _authenticated(source: BinaryIO, envelope: _Envelope, key: bytes) -> Recognizer:
    """Check the payload's tag; return what recognises each piece of it."""
    authenticator = Authenticator(key, envelope.nonce, envelope.associated_data)
    seen = Recognizer()
    for piece in _payload_pieces(source, envelope):
        authenticator.update(piece)
        seen.remember(piece)
    authenticator.verify(envelope.tag)
    return seen


def _decrypted(
    source: BinaryIO, envelope: _Envelope, key: bytes, seen: Recognizer
) -> Iterator[bytes]:
    cipher = decryptor(key, envelope.nonce)
    for number, piece in enumerate(_payload_pieces(source, envelope)):
        seen.recognize(number, piece)
        yield cipher.update(piece)


def _payload_pieces(source: BinaryIO, envelope: _Envelope) -> Iterator[bytes]:
    at = envelope.payload_start
    end = at + envelope.payload_size
    while at < end:
        piece = _at(source, at, min(_PIECE, end - at))
        at += len(piece)
        yield piece


def _size(source: BinaryIO) -> int:
    try:
        return source.seek(0, io.SEEK_END)
    except OSError as error:
        raise PackageDamaged from error


def _at(
    source: BinaryIO, offset: int, size: int, *, short: type[Exception] = PackageDamaged
) -> bytes:
    try:
        source.seek(offset)
    except OSError as error:
        raise PackageDamaged from error
    return _exactly(source, size, short=short)


def _exactly(source: BinaryIO, size: int, *, short: type[Exception] = PackageDamaged) -> bytes:
    """Return exactly ``size`` bytes; a file that ends before, or vanishes, raises ``short``."""
    try:
        data = source.read(size)
    except OSError as error:
        raise PackageDamaged from error
    if len(data) != size:
        raise short
    return data
