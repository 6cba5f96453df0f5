# SPDX-License-Identifier: EUPL-1.2
"""Files are written whole or not at all, and only where a store is safe.

A file is written beside its target, synced, renamed over it and read back from the medium, so that
at every moment either the old or the new content stands there.
"""

from __future__ import annotations

import errno
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import TypeAlias

from hop_desktop.domain.errors import DiskFull, WriteFailed
from hop_desktop.system.here import computer

Step: TypeAlias = Callable[[int, int], object]
_step: ContextVar[Step] = ContextVar("step", default=lambda _done, _of: None)

PIECE = 4 * 1024 * 1024
"""So much is synced at once: a slow stick takes less than a second for it."""

PART = ".part"
OWN_PREFIX = ".hop-"
# EFBIG is what a file size limit of the system or of FAT answers.
LEFT_S = 3600
"""For how long a part may be one that somebody is still writing."""
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_whole(path: Path, data: bytes, *, staging: Path | None = None) -> None:
    """Write a file so that it is there whole and on the disk, or not at all.

    With ``staging`` it is written there and moved in, if that is on the same volume: an engine
    that watches the folder sends away whatever it sees. What a killed writing left in the folder
    earlier goes with it. Raises ``DiskFull`` or ``WriteFailed``; then the earlier file, if any,
    is untouched.
    """
    beside = staging if staging is not None and _on_one_volume(staging, path) else path.parent
    part = beside / f"{OWN_PREFIX}{secrets.token_hex(8)}{PART}"
    try:
        _write_new(part, data)
        part.replace(path)
        computer.sync_folder(path.parent)
        if read_back(path) != data:
            raise WriteFailed
    except OSError as error:
        raise failure(error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    clean_parts(path.parent, older_s=LEFT_S)


def _on_one_volume(staging: Path, path: Path) -> bool:
    try:
        return staging.stat().st_dev == path.parent.stat().st_dev
    except OSError:
        return False


def _write_new(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        for end in range(PIECE, len(data) + PIECE, PIECE):
            file.write(memoryview(data)[end - PIECE : end])
            file.flush()
            os.fsync(file.fileno())
            if len(data) > PIECE:  # a small file is there before anybody could look
                _step.get()(min(end, len(data)), len(data))


@contextmanager
def told_steps(step: Step) -> Iterator[None]:
    """Let ``step`` know how many bytes of a large file are on the disk, out of how many.

    It may raise to stop the writing; then nothing is left of the file.
    """
    token = _step.set(step)
    try:
        yield
    finally:
        _step.reset(token)


def read_back(path: Path) -> bytes:
    """Return a file's bytes as they lie on the medium, where the system can be told to look there.

    What the system still holds in memory would say nothing of a stick that was cut off.
    """
    with path.open("rb") as file:
        computer.look_at_medium(file)
        return file.read()


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may look into, and the name of it last; may raise OSError.

    Without this a power cut could take the whole of a folder whose files were all synced.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    computer.sync_folder(folder.parent)


def failure(error: OSError) -> DiskFull | WriteFailed:
    """Return the refusal that a system error means to the user."""
    return DiskFull() if error.errno in NO_ROOM else WriteFailed()


def clean_parts(folder: Path, *, older_s: float | None = None) -> int:
    """Remove what a killed write left in the folder; return how many files went.

    In a folder of others only what is ``older_s`` seconds old: somebody may be writing there. What
    cannot be removed stays, for the next time.
    """
    count = 0
    with suppress(OSError):
        for path in folder.glob(f"{OWN_PREFIX}*{PART}"):
            if path.is_file() and (older_s is None or _age_s(path) > older_s):
                path.unlink(missing_ok=True)
                count += 1
    return count


def _age_s(path: Path) -> float:
    return time.time() - path.stat().st_mtime
