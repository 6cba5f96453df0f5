# SPDX-License-Identifier: EUPL-1.2
"""Linux, by its own calls; where another POSIX system lacks one, it is left out."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import sys
import time
from pathlib import Path, PurePath
from typing import IO

PR_SET_DUMPABLE = 4  # linux/prctl.h
MOUNTS = Path("/proc/mounts")
NETWORK_TYPES = {
    "nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "afs", "ncpfs", "9p", "davfs", "fuse.davfs2",
    "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.onedrive", "fuse.pcloud", "fuse.s3fs",
    "fuse.glusterfs", "fuse.google-drive-ocamlfuse", "ceph", "glusterfs",
}  # fmt: skip
# Some network and stick file systems have no such call; their rename is all there is.
NO_SUCH_CALL = {errno.EINVAL, errno.ENOTSUP}


def keep_memory_private() -> None:
    """Allow no core file, and neither ptrace nor /proc/self/mem by the same user (prctl(2))."""
    if sys.platform != "linux":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A debugger that follows the program from its start stays possible: it is the user's own.
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def is_network_folder(folder: Path, mounts: str | None = None) -> bool:
    """Say whether a network's file system holds a folder.

    ``mounts`` is the text of /proc/mounts, read from the system when not given.
    """
    told = _mounts() if mounts is None else mounts
    return file_system_of(folder.resolve(), mounts=told) in NETWORK_TYPES


def file_system_of(folder: PurePath, *, mounts: str) -> str:
    """Return the type of the file system that holds a folder, by the text of /proc/mounts."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < len(("device", "point", "type")):
            continue
        point = PurePath(_unescaped(fields[1]))
        # A later line covers an earlier one of the same depth.
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def sync_folder(folder: Path) -> None:
    """Sync the names in a folder, where its file system can."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _sync(descriptor)
    finally:
        os.close(descriptor)


def look_at_medium(file: IO[bytes]) -> None:
    """Sync a file and let the system forget what it holds of it."""
    _sync(file.fileno())
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def seconds_awake_or_asleep() -> float:
    """Return the clock since the start of the computer, sleep and all."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def _mounts() -> str:
    try:
        return MOUNTS.read_text(encoding="utf-8")
    except (OSError, ValueError):  # another system, or one that does not tell
        return ""


def _unescaped(field: str) -> str:
    """Spaces and tabs stand in /proc/mounts as three octal digits (proc(5), fstab(5))."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), field)


def _sync(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in NO_SUCH_CALL:
            raise
