# SPDX-License-Identifier: EUPL-1.2
"""Files are written whole or not at all, and only where a store is safe.

A file is written beside its target, synced, renamed over it and read back, so that at every
moment either the old or the new content stands there.
"""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from hop_desktop.domain.errors import DiskFull, WriteFailed

PART = ".part"
OWN_PREFIX = ".hop-"
# EFBIG is what a file size limit of the system or of FAT answers.
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_whole(path: Path, data: bytes, *, staging: Path | None = None) -> None:
    """Write a file so that it is there whole and on the disk, or not at all.

    With ``staging`` it is written there and moved in, if that is on the same volume: an engine
    that watches the folder sends away whatever it sees. Raises ``DiskFull`` or ``WriteFailed``;
    then the earlier file, if any, is untouched.
    """
    beside = staging if staging is not None and _on_one_volume(staging, path) else path.parent
    part = beside / f"{OWN_PREFIX}{secrets.token_hex(8)}{PART}"
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


def _on_one_volume(staging: Path, path: Path) -> bool:
    try:
        return staging.stat().st_dev == path.parent.stat().st_dev
    except OSError:
        return False


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


def failure(error: OSError) -> DiskFull | WriteFailed:
    """Return the refusal that a system error means to the user."""
    return DiskFull() if error.errno in NO_ROOM else WriteFailed()


def clean_parts(folder: Path) -> int:
    """Remove what a killed write left in the folder; return how many files went."""
    left = [path for path in folder.glob(f"{OWN_PREFIX}*{PART}") if path.is_file()]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)
