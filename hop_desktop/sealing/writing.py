# SPDX-License-Identifier: EUPL-1.2
"""Files and folders that appear whole or not at all.

Written beside the target, synchronised, renamed: a kill, a full disk or a pulled stick leaves the
target as it was. What is left of a killed program ends in ``.part`` and holds no plain text, or is
a folder of that ending with authenticated files; the next writing of the same name removes it.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from hop_desktop.domain.errors import DiskFull, WriteFailed
from hop_desktop.system.here import computer

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_BACK = 1 << 20
_LEFT_S = 3600


class Writable(Protocol):
    """What bytes can be written to, one piece after the other."""

    def write(self, data: bytes, /) -> object:
        """Take all of the bytes or raise ``OSError``."""


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn the system's errors into ``DiskFull`` and ``WriteFailed``."""
    try:
        yield
    except OSError as error:
        raise (DiskFull if error.errno in _NO_ROOM else WriteFailed) from error


@contextmanager
def appearing_file(path: Path) -> Iterator[Writable]:
    """Give a file that becomes ``path`` at a clean exit; anything else leaves nothing behind.

    Only its owner may read it. It is read back after synchronising, and what differs is refused.
    Raises ``WriteFailed`` when ``path`` is there already, and ``DiskFull``.
    """
    part = _beside(path)
    with disk_errors():
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        try:
            with _new_file(part) as file:
                hashed = _Hashed(file)
                yield hashed
                _synchronise(file)
            _read_back(part, hashed.digest())
            # A second look: on POSIX a rename would silently replace what came meanwhile.
            if path.exists():
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
            part.rename(path)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        computer.sync_folder(path.parent)
        _sweep(path)


@contextmanager
def appearing_folder(path: Path) -> Iterator[Path]:
    """Give a folder that becomes ``path``, new or empty until now, at a clean exit.

    Only its owner may look inside. Raises ``WriteFailed`` when ``path`` holds anything already.
    """
    target = path.absolute()
    part = _beside(target)
    with disk_errors():
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        part.mkdir(mode=0o700)
        try:
            yield part
            computer.sync_folder(part)
            # rmdir refuses a folder that somebody filled meanwhile; Windows renames only to nothing
            if target.exists():
                target.rmdir()
            part.rename(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        computer.sync_folder(target.parent)
        _sweep(target)


def write_file(path: Path, pieces: Iterator[bytes]) -> None:
    """Write a new file, readable by its owner only, and synchronise it."""
    with _new_file(path) as file:
        for piece in pieces:
            file.write(piece)
        _synchronise(file)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")


def _sweep(path: Path) -> None:
    """Take away what earlier killed tries left, but nothing that somebody may still be writing."""
    left = re.compile(re.escape(path.name) + r"\.[0-9a-f]{8}\.part")
    with suppress(OSError):
        for part in path.parent.iterdir():
            if left.fullmatch(part.name) and time.time() - part.stat().st_mtime > _LEFT_S:
                shutil.rmtree(part) if part.is_dir() else part.unlink()


def _new_file(path: Path) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _synchronise(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


class _Hashed:
    """A file that remembers the hash of what was written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()

    def write(self, data: bytes, /) -> None:
        self._file.write(data)
        self._hash.update(data)

    def digest(self) -> bytes:
        return self._hash.digest()


def _read_back(path: Path, expected: bytes) -> None:
    found = hashlib.sha256()
    with path.open("rb") as file:
        computer.look_at_medium(file)
        while piece := file.read(_READ_BACK):
            found.update(piece)
    if found.digest() != expected:
        raise WriteFailed
