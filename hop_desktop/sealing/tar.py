# SPDX-License-Identifier: EUPL-1.2
r"""The tar inside a container: POSIX.1-2001 (pax), regular files with flat names only.

Block of a file, 512 bytes, numbers in octal digits ended by NUL; unnamed bytes are zero::

    0 name, 100   100 mode, 8   108 uid, 8   116 gid, 8   124 size, 12   136 time, 12
    148 checksum, 8   156 type, 1   257 "ustar" NUL "00"   345 prefix, 155

The content follows, filled with zeros to 512. A name that is not ASCII or has 100 bytes or more
stands in a pax block before (type ``x``), whose content is the record ``<length> path=<name>\n``;
it is written without any other record, because old readers show the block's own name otherwise.
Two zero blocks end the archive. Python's tarfile is not used: it follows links, has no limits on
what it reads, and writes pax records that DigiDoc4 4.4–4.9 cannot read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from hop_desktop.domain.errors import BadFileName, PackageDamaged, PackageTooLarge
from hop_desktop.sealing.file_names import SeenNames

BLOCK = 512
END = bytes(2 * BLOCK)
LARGEST_FILE = 0o77777777777
MOST_ENTRIES = 1000
LARGEST_PAX_BLOCK = 64 * 1024

_LONGEST_USTAR_NAME = 99
_FILE_TYPES = (b"0", b"\0")
_PAX_FILE = b"x"
_PAX_GLOBAL = b"g"
_OCTAL = re.compile(rb" *([0-7]{1,12})[ \0]*")
_LENGTH = re.compile(rb"([0-9]{1,6}) ")
_DIGITS = re.compile(rb"[0-9]{1,15}")
_CHECKSUM = slice(148, 156)


def entry_start(name: str, size: int) -> bytes:
    """Return the blocks that stand before a file's content.

    Raises ``BadFileName`` for a name with ``=`` that would need a pax record: DigiDoc4 4.4–4.9
    splits the record there.
    """
    encoded = name.encode("utf-8")
    if name.isascii() and len(encoded) <= _LONGEST_USTAR_NAME:
        return _block(encoded, size, b"0")
    if b"=" in encoded:
        raise BadFileName
    record = _record(b"path=" + encoded)
    plain = name.encode("ascii", "replace").replace(b"?", b"_")[: _LONGEST_USTAR_NAME - 16]
    return (
        _block(b"./PaxHeaders.X/" + plain, len(record), _PAX_FILE)
        + record
        + padding(len(record))
        + _block(plain, size, b"0")
    )


def padding(size: int) -> bytes:
    """Return the zeros that fill content of this size to whole blocks."""
    return bytes(-size % BLOCK)


def _record(field: bytes) -> bytes:
    length = len(field) + 2
    # The record's length counts its own digits.
    while len(b"%d %s\n" % (length, field)) != length:
        length += 1
    return b"%d %s\n" % (length, field)


def _block(name: bytes, size: int, kind: bytes) -> bytes:
    block = bytearray(BLOCK)
    block[0 : len(name)] = name
    block[100:108] = b"0000644\0"
    block[108:116] = block[116:124] = b"0000000\0"
    block[124:136] = b"%011o\0" % size
    block[136:148] = b"00000000000\0"
    block[156:157] = kind
    block[257:265] = b"ustar\x0000"
    block[_CHECKSUM] = b"%06o\0 " % _checksum(block)
    return bytes(block)


def _checksum(block: bytes | bytearray) -> int:
    return sum(block) - sum(block[_CHECKSUM]) + 8 * ord(" ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A file in the archive; its pieces can be taken once, before the next entry is asked for."""

    name: str
    size: int
    pieces: Iterator[bytes]


def entries(pieces: Iterable[bytes], *, most_entries: int = MOST_ENTRIES) -> Iterator[Entry]:
    """Yield the files of an archive that comes in pieces.

    Raises ``PackageDamaged`` for anything but regular files ended by zero blocks,
    ``BadFileName`` for an unsafe or repeated name, ``PackageTooLarge`` for too many entries.
    """
    source = _Source(pieces)
    names = SeenNames()
    for number, header in enumerate(_headers(source)):
        if number >= most_entries:
            raise PackageTooLarge
        content = source.take(header.size)
        yield Entry(name=names.add(header.name), size=header.size, pieces=content)
        for _ in content:  # whatever the caller left
            pass
        source.skip(-header.size % BLOCK)
    source.expect_zeros()


@dataclass(frozen=True, slots=True, kw_only=True)
class _FileHeader:
    name: str
    size: int


def _headers(source: _Source) -> Iterator[_FileHeader]:
    """Yield the header of each file, with what a pax block before it says, up to the end mark."""
    pax: dict[bytes, bytes] | None = None
    globals_left = MOST_ENTRIES
    while (block := source.read(BLOCK)) != bytes(BLOCK):
        _check(block)
        kind = block[156:157]
        if kind in _FILE_TYPES:
            yield _file_header(block, pax or {})
            pax = None
        elif kind == _PAX_FILE and pax is None:
            pax = _pax_records(source, _octal(block[124:136]))
        elif kind == _PAX_GLOBAL and pax is None and globals_left:
            globals_left -= 1
            _pax_records(source, _octal(block[124:136]))
        else:  # links, folders, devices, and whatever else has no place in a container
            raise PackageDamaged
    if pax is not None or source.read(BLOCK) != bytes(BLOCK):
        raise PackageDamaged


def _check(block: bytes) -> None:
    # libcdoc leaves the magic out; the checksum alone tells a header from anything else.
    if block[257:262] not in (b"ustar", bytes(5)) or _octal(block[_CHECKSUM]) != _checksum(block):
        raise PackageDamaged


def _file_header(block: bytes, pax: dict[bytes, bytes]) -> _FileHeader:
    name = pax.get(b"path") or _ustar_name(block)
    size = _decimal(pax[b"size"]) if b"size" in pax else _octal(block[124:136])
    try:
        return _FileHeader(name=name.decode("utf-8"), size=size)
    except UnicodeDecodeError as error:
        raise BadFileName from error


def _ustar_name(block: bytes) -> bytes:
    name = block[:100].split(b"\0", 1)[0]
    prefix = block[345:500].split(b"\0", 1)[0]
    return prefix + b"/" + name if prefix else name


def _pax_records(source: _Source, size: int) -> dict[bytes, bytes]:
    if size > LARGEST_PAX_BLOCK:
        raise PackageTooLarge
    data = source.read(size)
    source.skip(-size % BLOCK)
    records: dict[bytes, bytes] = {}
    while data:
        prefix = _LENGTH.match(data)
        length = int(prefix[1]) if prefix else 0
        record = data[:length]
        if prefix is None or len(record) != length or record[-1:] != b"\n":
            raise PackageDamaged
        key, equals, value = record[prefix.end() : -1].partition(b"=")
        if not equals:
            raise PackageDamaged
        records[key] = value
        data = data[length:]
    return records


def _octal(field: bytes) -> int:
    digits = _OCTAL.fullmatch(field)
    if digits is None:
        raise PackageDamaged
    return int(digits[1], 8)


def _decimal(field: bytes) -> int:
    if _DIGITS.fullmatch(field) is None:
        raise PackageDamaged
    return int(field)


class _Source:
    """Bytes that come in pieces, taken by number."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._piece = b""
        self._at = 0

    def take(self, size: int) -> Iterator[bytes]:
        """Yield exactly ``size`` bytes; raise ``PackageDamaged`` if they are not there."""
        left = size
        while left:
            if self._at == len(self._piece):
                self._next()
            taken = self._piece[self._at : self._at + left]
            self._at += len(taken)
            left -= len(taken)
            yield taken

    def read(self, size: int) -> bytes:
        """Return exactly ``size`` bytes."""
        return b"".join(self.take(size))

    def skip(self, size: int) -> None:
        """Pass over ``size`` bytes, which fill a block."""
        self.read(size)

    def expect_zeros(self) -> None:
        """Take all that is left: some writers fill their last record with zero blocks."""
        rest = self._piece[self._at :]
        for piece in chain((rest,), self._pieces):
            if piece.count(0) != len(piece):
                raise PackageDamaged

    def _next(self) -> None:
        try:
            self._piece = next(self._pieces)
        except StopIteration:
            raise PackageDamaged from None
        self._at = 0
