# SPDX-License-Identifier: EUPL-1.2
"""Where a store may lie: on a disk of this computer, and in no folder that is sent elsewhere.

SQLite's locks do not hold on network shares, and a synchronised folder replaces single files
under a running program; both lose records.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath

from hop_desktop.domain.errors import StoreFolderUnsuitable

MOUNTS = Path("/proc/mounts")
NETWORK_TYPES = {
    "nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "afs", "ncpfs", "9p", "davfs", "fuse.davfs2",
    "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.onedrive", "fuse.pcloud", "fuse.s3fs",
    "fuse.glusterfs", "fuse.google-drive-ocamlfuse", "ceph", "glusterfs",
}  # fmt: skip
SYNCHRONISED = re.compile(
    r"^(onedrive( ?-.*)?|dropbox( \(.*\))?|google ?drive|googledrive|my drive|nextcloud|owncloud"
    r"|pcloud ?drive|pclouddrive|icloud ?drive|iclouddrive|mega|megasync|box|box sync|sync"
    r"|syncthing|seafile|tresorit|yandex\.disk)$"
)
DRIVE_REMOTE = 4  # winbase.h: GetDriveTypeW answers DRIVE_REMOTE


def check_suitable(
    folder: Path, *, environment: Mapping[str, str], mounts: str | None = None
) -> None:
    """Raise ``StoreFolderUnsuitable`` for a network share or a folder kept in a cloud.

    ``environment`` is the process environment (OneDrive says there which folder it keeps);
    ``mounts`` is the text of /proc/mounts, read from the system when not given.
    """
    place = folder.expanduser().absolute()
    if is_unc(str(folder)) or is_synchronised(place, environment=environment):
        raise StoreFolderUnsuitable
    if sys.platform == "win32":
        if _is_remote_drive(place):
            raise StoreFolderUnsuitable
        return
    told = _mounts() if mounts is None else mounts
    if file_system_of(place.resolve(), mounts=told) in NETWORK_TYPES:
        raise StoreFolderUnsuitable


def _mounts() -> str:
    try:
        return MOUNTS.read_text(encoding="utf-8")
    except (OSError, ValueError):  # another system, or one that does not tell
        return ""


def is_unc(path: str) -> bool:
    r"""Say whether a path names a server: ``\\server\share``, also in its ``\\?\UNC\`` form."""
    slashes = path.replace("/", "\\").upper()
    if slashes.startswith("\\\\?\\"):
        return slashes.startswith("\\\\?\\UNC\\")
    return path.startswith("\\\\") or (os.name == "nt" and slashes.startswith("\\\\"))


def is_synchronised(folder: PurePath, *, environment: Mapping[str, str]) -> bool:
    """Say whether a part of the path is the folder of a known synchronising program."""
    if any(SYNCHRONISED.match(part.casefold()) for part in folder.parts):
        return True
    kept = [value for name, value in environment.items() if name.upper().startswith("ONEDRIVE")]
    return any(folder.is_relative_to(value) for value in kept if value)


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


def _unescaped(field: str) -> str:
    """Spaces and tabs stand in /proc/mounts as three octal digits (proc(5), fstab(5))."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), field)


def _is_remote_drive(place: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == DRIVE_REMOTE)
