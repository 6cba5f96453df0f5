# SPDX-License-Identifier: EUPL-1.2
"""A container's files out of its bytes, under caps, and only when it can be read in one way.

A zip is read by some from its directory at the end and by others from its beginning. Here both
must agree: entries one after another without gaps, headers that say the same as the directory.
"""

from __future__ import annotations

import re
from io import BytesIO
from struct import Struct, error
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as zlib_error

from hop_desktop.domain.errors import SignedFileRefused
from hop_desktop.domain.flaws import Flaw
from hop_desktop.sealing.asice.writing import MANIFEST_FILE, MIMETYPE, MIMETYPE_FILE

LARGEST_CONTAINER = 50 * 1024 * 1024
LARGEST_UNPACKED = 100 * 1024 * 1024
LARGEST_META = 4 * 1024 * 1024
MOST_FILES = 64
MOST_TIMES = 200
"""How many times its packed size a file may have; a blank page of a PDF packs well."""
SMALL = 64 * 1024
"""Below this size no file is a bomb."""

# PKWARE APPNOTE 6.3.10 §4.3.7: signature, version, flags, method, time, day, CRC, two sizes, two
# lengths; §4.3.9: a data descriptor has 12 bytes, 16 with its signature, 8 more for ZIP64.
LOCAL = Struct("<4s5H3I2H")
LOCAL_SIGNATURE = b"PK\x03\x04"
DESCRIPTORS = {12, 16, 20, 24}
ENCRYPTED, DESCRIBED = 0x2041, 0x0008
END = Struct("<4s4H2IH")
END_SIGNATURE = b"PK\x05\x06"
LONGEST_COMMENT = 1024

FLAT = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}")
SIGNATURES = re.compile(r"META-INF/[A-Za-z0-9_-]*signatures[A-Za-z0-9_-]*\.xml")


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return every file of an ASiC-E container by name, ``mimetype`` left out.

    Raises ``SignedFileRefused`` with the rule that the container breaks.
    """
    if len(data) > LARGEST_CONTAINER:
        raise SignedFileRefused(Flaw.TOO_LARGE)
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries)
            _check_layout(data, entries, archive.start_dir)
            files = {entry.filename: _content(archive, entry) for entry in entries}
    except (BadZipFile, NotImplementedError, EOFError, ValueError, error):
        raise SignedFileRefused(Flaw.NO_ZIP) from None
    if files.pop(MIMETYPE_FILE) != MIMETYPE.encode():
        raise SignedFileRefused(Flaw.NOT_ASICE)
    return files


def _check_entries(entries: list[ZipInfo]) -> None:
    if not entries or entries[0].orig_filename != MIMETYPE_FILE:
        raise SignedFileRefused(Flaw.NOT_ASICE)
    if len(entries) > MOST_FILES:
        raise SignedFileRefused(Flaw.TOO_MANY_FILES)
    for entry in entries:
        _check_entry(entry)
    if entries[0].compress_type != ZIP_STORED or entries[0].file_size > len(MIMETYPE):
        raise SignedFileRefused(Flaw.NOT_ASICE)
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        raise SignedFileRefused(Flaw.NAME_TWICE)
    if sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise SignedFileRefused(Flaw.BOMB)


def _check_entry(entry: ZipInfo) -> None:
    name = entry.orig_filename
    in_meta = name.casefold().startswith("meta-inf")
    if in_meta and name != MANIFEST_FILE and SIGNATURES.fullmatch(name) is None:
        raise SignedFileRefused(Flaw.STRAY_FILE)
    if not in_meta and FLAT.fullmatch(name) is None:
        raise SignedFileRefused(Flaw.BAD_NAME)
    if entry.flag_bits & ENCRYPTED:
        raise SignedFileRefused(Flaw.ENCRYPTED)
    if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise SignedFileRefused(Flaw.METHOD)
    most = max(SMALL, entry.compress_size * MOST_TIMES)
    if entry.file_size > (min(most, LARGEST_META) if in_meta else most):
        raise SignedFileRefused(Flaw.BOMB)


def _check_layout(data: bytes, entries: list[ZipInfo], directory: int) -> None:
    """Raise unless the entries stand one after another up to the directory, which ends the file."""
    at = 0
    for entry in entries:
        if entry.header_offset != at and not _is_described(entry, at, entries):
            raise SignedFileRefused(Flaw.LAYOUT)
        at = _end_of(data, entry)
    last = entries[-1].flag_bits & DESCRIBED
    gap = directory - at
    if gap and not (last and gap in DESCRIPTORS):
        raise SignedFileRefused(Flaw.LAYOUT)
    _check_end(data)


def _is_described(entry: ZipInfo, at: int, entries: list[ZipInfo]) -> bool:
    """Say whether the entry before this one has its sizes after its content."""
    place = entries.index(entry)
    before = entries[place - 1] if place else None
    described = before is not None and before.flag_bits & DESCRIBED
    return bool(described) and entry.header_offset - at in DESCRIPTORS


def _end_of(data: bytes, entry: ZipInfo) -> int:
    """Return where an entry's content ends; raise unless header and directory say the same."""
    local = LOCAL.unpack_from(data, entry.header_offset)
    signature, _, flags, method, _, _, crc, packed, size, name_length, extra_length = local
    start = entry.header_offset + LOCAL.size
    name = data[start : start + name_length]
    told = (crc, packed, size) == (entry.CRC, entry.compress_size, entry.file_size)
    fits = (
        signature == LOCAL_SIGNATURE
        and (flags, method) == (entry.flag_bits, entry.compress_type)
        and name == entry.orig_filename.encode()
        and (told or flags & DESCRIBED)
    )
    if not fits:
        raise SignedFileRefused(Flaw.LAYOUT)
    return int(start + name_length + extra_length + entry.compress_size)


def _check_end(data: bytes) -> None:
    """Raise unless the end record, with a short comment or none, is the end of the file."""
    at = data.rfind(END_SIGNATURE)
    *_, comment = END.unpack_from(data, at)
    if at + END.size + comment != len(data) or comment > LONGEST_COMMENT:
        raise SignedFileRefused(Flaw.LAYOUT)


def _content(archive: ZipFile, entry: ZipInfo) -> bytes:
    try:
        with archive.open(entry) as file:
            content = file.read(entry.file_size + 1)
    except (BadZipFile, EOFError, zlib_error):
        raise SignedFileRefused(Flaw.DAMAGED) from None
    if len(content) != entry.file_size:
        raise SignedFileRefused(Flaw.DAMAGED)
    return content
