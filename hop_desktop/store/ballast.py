# SPDX-License-Identifier: EUPL-1.2
"""A file that keeps room: freed on a full disk, so that deleting and the journal still work."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

NAME = "store.ballast"
SIZE = 32 * 1024 * 1024
LEAST = 4 * 1024 * 1024  # what taking something away may need meanwhile
SCARCE = 500 * 1024 * 1024  # below this people are warned, and no ballast is made


def keep(folder: Path) -> bool:
    """Make the ballast unless it is there, where there is plenty of room; say whether it is."""
    path = folder / NAME
    try:
        if path.exists() and path.stat().st_size == SIZE:
            return True
        if shutil.disk_usage(folder).free < SCARCE + SIZE:
            return False
        _reserve(path)
    except OSError:
        free(folder)
        return False
    return True


def free(folder: Path) -> bool:
    """Give the room back; say whether there was any to give."""
    path = folder / NAME
    was_there = path.exists()
    with suppress(OSError):
        path.unlink(missing_ok=True)
    return was_there and not path.exists()


def ease(folder: Path) -> None:
    """Give the room back when so little is left that nothing could be taken away."""
    with suppress(OSError):
        if shutil.disk_usage(folder).free < LEAST:
            free(folder)


def scarce_room(folder: Path) -> int | None:
    """Return how many bytes are left on the disk when that is too few, else nothing."""
    try:
        left = shutil.disk_usage(folder).free
    except OSError:
        return None
    return left if left < SCARCE else None


def _reserve(path: Path) -> None:
    """Take the room without writing it: a start must not wait for 32 MB."""
    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, SIZE)
        else:
            file.truncate(SIZE)  # NTFS gives a file its room when its length is set
