# SPDX-License-Identifier: EUPL-1.2
"""Files are written whole or not at all, and only where a store is safe.

A file is written beside its target, synced, renamed over it and read back, so that at every
moment either the old or the new content stands there.
"""

from __future__ import annotations

import errno
import os
import secrets
import time
from contextlib import suppress
from pathlib import Path

from hop_desktop.domain.errors import DiskFull, WriteFailed

PART = ".part"
OWN_PREFIX = ".hop-"
# EFBIG is what a file size limit of the system or of FAT answers.
LEFT_S = 3600
"""For how long a part may be one that somebody is still writing."""
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole and on the disk, or not at all.

    What a killed writing left in the folder earlier goes with it. Raises ``DiskFull`` or
    ``WriteFailed``; then the earlier file, if any, is untouched.
    """
    part = path.with_name(f"{OWN_PREFIX}{secrets.token_hex(8)}{PART}")
    try:
        _write_new(part, data)
        part.replace(path)
        sync_folder(path.parent)
        if path.read_bytes() != data:
            raise WriteFailed
    except OSError as error:
        raise failure(error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    clean_parts(path.parent, older_s=LEFT_S)


def _write_new(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder last over a power cut; Windows has no such call for folders."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may look into, and the name of it last; may raise OSError.

    Without this a power cut could take the whole of a folder whose files were all synced.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


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
