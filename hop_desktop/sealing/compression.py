# SPDX-License-Identifier: EUPL-1.2
"""A zlib stream whose pieces are compressed only as far as they are worth and allowed (RFC 1950).

Every piece becomes its own run of deflate blocks (RFC 1951), so that each can be stored or
compressed by itself: photographs and PDF files are stored, text is compressed. Other readers take
a stream for a bomb as soon as, at any moment, more than ten times as much came out of it as went
in; so a piece that would expand further is stored.

::

    78 9c                                            header
    deflate blocks … 00 00 00 ff ff                  a compressed piece, ended by a sync flush
    00 | length, 2 | its complement, 2 | bytes       a stored piece, at most 65,535 bytes a block
    01 00 00 ff ff                                   the last block, empty
    Adler-32 of everything, 4 bytes big-endian
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from hop_desktop.domain.errors import PackageDamaged, PackageTooLarge

LONGEST_STORED_BLOCK = 0xFFFF
LARGEST_PIECE = 4 * LONGEST_STORED_BLOCK
MOST_EXPANSION = 10
USUAL_LEVEL = 6

# What we write stays a little below what readers bear.
_SAFE_EXPANSION = 9
# The reference reader counts its input in steps of this size.
_STEP = 512
_SAMPLE = 2048
# A piece must shrink by a tenth, or it is not worth the reader's time.
_WORTH = 0.9
# Tiny archives are mostly empty tar blocks; they harm nobody, however well they compress.
_HARMLESS = 1 << 20
_OUTPUT_STEP = 1 << 18
_RAW = -zlib.MAX_WBITS


def deflated(pieces: Iterable[bytes], *, level: int | None = None) -> Iterator[bytes]:
    """Yield the zlib stream of the pieces, each at most ``LARGEST_PIECE`` bytes.

    ``level`` forces one zlib level for all; without it, each piece is compressed if that is worth
    it. No piece expands more than ten times, whatever the level.
    """
    checksum = zlib.adler32(b"")
    yield b"\x78\x9c"
    for piece in pieces:
        checksum = zlib.adler32(piece, checksum)
        yield _run(piece, level)
    yield b"\x01\x00\x00\xff\xff" + checksum.to_bytes(4, "big")


def _run(piece: bytes, level: int | None) -> bytes:
    if level == 0 or (level is None and not _looks_compressible(piece)):
        return _stored(piece)
    engine = zlib.compressobj(USUAL_LEVEL if level is None else level, zlib.DEFLATED, _RAW)
    run = engine.compress(piece) + engine.flush(zlib.Z_SYNC_FLUSH)
    return run if len(run) < _WORTH * len(piece) and _is_safe(run) else _stored(piece)


def _looks_compressible(piece: bytes) -> bool:
    middle = len(piece) // 2
    samples = piece[:_SAMPLE] + piece[middle : middle + _SAMPLE]
    return len(zlib.compress(samples, 1)) < _WORTH * len(samples)


def _stored(piece: bytes) -> bytes:
    parts: list[bytes] = []
    for start in range(0, len(piece), LONGEST_STORED_BLOCK):
        block = piece[start : start + LONGEST_STORED_BLOCK]
        length = len(block)
        parts += (
            b"\x00" + length.to_bytes(2, "little") + (length ^ 0xFFFF).to_bytes(2, "little"),
            block,
        )
    return b"".join(parts)


def _is_safe(run: bytes) -> bool:
    """Whether no beginning of the run expands too far; the average over the run is not enough."""
    engine = zlib.decompressobj(_RAW)
    given = 0
    for start in range(0, len(run), _STEP):
        given += len(engine.decompress(run[start : start + _STEP]))
        if given > _SAFE_EXPANSION * (start + _STEP):
            return False
    return given <= _SAFE_EXPANSION * len(run)


def inflated(pieces: Iterable[bytes], *, most: int) -> Iterator[bytes]:
    """Yield what one zlib stream holds, in pieces of at most 256 KiB.

    Raises ``PackageDamaged`` for a stream that is not whole or is followed by anything, and
    ``PackageTooLarge`` beyond ``most`` bytes or ten times the size of the stream.
    """
    engine = zlib.decompressobj()
    taken = given = 0
    for piece in pieces:
        taken += len(piece)
        for output in _outputs(engine, piece):
            given += len(output)
            if given > most or given > max(_HARMLESS, MOST_EXPANSION * taken):
                raise PackageTooLarge
            yield output
    if not engine.eof:
        raise PackageDamaged


def _outputs(engine: zlib._Decompress, piece: bytes) -> Iterator[bytes]:
    rest = piece
    while True:
        if engine.eof and rest:
            raise PackageDamaged
        try:
            output = engine.decompress(rest, _OUTPUT_STEP)
        except zlib.error as error:
            raise PackageDamaged from error
        if output:
            yield output
        rest = engine.unused_data or engine.unconsumed_tail
        # A full output may leave more inside the engine although all input is taken.
        if not rest and len(output) < _OUTPUT_STEP:
            return
