# SPDX-License-Identifier: EUPL-1.2
"""Where a store may lie: on a disk of this computer, and in no folder that is sent elsewhere.

SQLite's locks do not hold on network shares, and a synchronised folder replaces single files
under a running program; both lose records.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePath

from hop_desktop.domain.errors import StoreFolderUnsuitable
from hop_desktop.system.here import computer

SYNCHRONISED = re.compile(
    r"^(onedrive( ?-.*)?|dropbox( \(.*\))?|google ?drive|googledrive|my drive|nextcloud|owncloud"
    r"|pcloud ?drive|pclouddrive|icloud ?drive|iclouddrive|mega|megasync|box|box sync|sync"
    r"|syncthing|seafile|tresorit|yandex\.disk)$"
)


def check_suitable(folder: Path, *, environment: Mapping[str, str]) -> None:
    """Raise ``StoreFolderUnsuitable`` for a network share or a folder kept in a cloud.

    ``environment`` is the process environment (OneDrive says there which folder it keeps).
    """
    place = folder.expanduser().absolute()
    if (
        is_unc(str(folder))
        or is_synchronised(place, environment=environment)
        or computer.is_network_folder(place)
    ):
        raise StoreFolderUnsuitable


def is_unc(path: str) -> bool:
    r"""Say whether a path names a server: ``\\server\share``, also in its ``\\?\UNC\`` form."""
    if path.startswith("\\\\?\\"):
        return path.upper().startswith("\\\\?\\UNC\\")
    return path.startswith("\\\\")


def is_synchronised(folder: PurePath, *, environment: Mapping[str, str]) -> bool:
    """Say whether a part of the path is the folder of a known synchronising program."""
    if any(SYNCHRONISED.match(part.casefold()) for part in folder.parts):
        return True
    kept = [value for name, value in environment.items() if name.upper().startswith("ONEDRIVE")]
    return any(folder.is_relative_to(value) for value in kept if value)
