# SPDX-License-Identifier: EUPL-1.2
"""The files of a container as a stream of bytes: one zlib stream of one tar, and back."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from hop_desktop.domain.errors import Invalid, PackageTooLarge, WriteFailed
from hop_desktop.sealing.compression import LARGEST_PIECE, deflated, inflated
from hop_desktop.sealing.file_names import checked_names
from hop_desktop.sealing.tar import (
    END,
    LARGEST_FILE,
    MOST_ENTRIES,
    Entry,
    entries,
    entry_start,
    padding,
)

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file inside a container, in memory."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PathPart:
    """One file inside a container, read from the disk piece by piece while sealing."""

    name: str
    path: Path = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is borne when opening: sizes in bytes.

    ``json`` is that of a file so named, because parsing takes many times its size; ``manifest``
    is that of the one file which is parsed before anybody has signed for it.
    """

    container: int
    total: int
    entries: int = MOST_ENTRIES
    json: int = LARGEST_FILE
    manifest: int = LARGEST_FILE

    def of(self, name: str) -> int:
        """Return the most bytes that a file of this name may have by itself."""
        if name == MANIFEST:
            return self.manifest
        return self.json if name.endswith(JSON) else LARGEST_FILE


MANIFEST, JSON = "manifest.json", ".json"
IN_MEMORY = Limits(container=200 << 20, total=500 << 20, json=8 << 20, manifest=1 << 20)
ON_DISK = Limits(container=LARGEST_FILE, total=LARGEST_FILE)


def checked_parts(parts: Iterable[Part | PathPart]) -> tuple[Part | PathPart, ...]:
    """Return the parts with their names in NFC.

    Raises ``Invalid`` for none at all, ``PackageTooLarge`` for too many, ``BadFileName``.
    """
    given = tuple(parts)
    if not given:
        raise Invalid("files", "empty")
    if len(given) > MOST_ENTRIES:
        raise PackageTooLarge
    names = checked_names(part.name for part in given)
    for name in names:
        entry_start(name, 0)
    return tuple(replace(part, name=name) for part, name in zip(given, names, strict=True))


def packed(
    parts: Sequence[Part | PathPart], *, level: int | None, progress: Progress | None
) -> Iterator[bytes]:
    """Yield the payload of these parts; ``progress`` hears how many content bytes have gone in."""
    return deflated(_tar_pieces(parts, progress or (lambda _: None)), level=level)


def _tar_pieces(parts: Sequence[Part | PathPart], progress: Progress) -> Iterator[bytes]:
    done = 0
    for part in parts:
        # Every file begins a piece of its own, so that none lends its expansion to another.
        for piece in _entry_pieces(part):
            yield piece
            done += len(piece)
            progress(done)
    yield END


def _entry_pieces(part: Part | PathPart) -> Iterator[bytes]:
    if isinstance(part, PathPart):
        yield from _file_pieces(part)
        return
    view = memoryview(part.content)
    starts = range(0, len(view), LARGEST_PIECE)
    content = (bytes(view[start : start + LARGEST_PIECE]) for start in starts)
    yield from _with_blocks(part.name, len(view), content)


def _file_pieces(part: PathPart) -> Iterator[bytes]:
    with part.path.open("rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise WriteFailed
        if status.st_size > LARGEST_FILE:
            raise PackageTooLarge
        content = iter(lambda: file.read(LARGEST_PIECE), b"")
        yield from _with_blocks(part.name, status.st_size, content)


def _with_blocks(name: str, size: int, content: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the tar entry; small files go in one piece with their header."""
    start = entry_start(name, size)
    promised = _promised(content, size)
    if len(start) + size + len(padding(size)) <= LARGEST_PIECE:
        yield start + b"".join(promised) + padding(size)
        return
    yield start
    yield from promised
    if padding(size):
        yield padding(size)


def _promised(content: Iterator[bytes], size: int) -> Iterator[bytes]:
    """Yield the content; refuse it when it is not as long as the header already said.

    Somebody changes the file while it is read; one that grows could otherwise be read for ever.
    """
    left = size
    for piece in content:
        left -= len(piece)
        if left < 0:
            raise WriteFailed
        yield piece
    if left:
        raise WriteFailed


def unpacked(pieces: Iterable[bytes], *, limits: Limits) -> Iterator[Entry]:
    """Yield the files of a payload; the bytes must be authenticated already.

    Raises ``PackageDamaged``, ``BadFileName`` and ``PackageTooLarge``.
    """
    for entry in entries(inflated(pieces, most=limits.total), most_entries=limits.entries):
        if entry.size > limits.of(entry.name):
            raise PackageTooLarge
        yield entry
