# SPDX-License-Identifier: EUPL-1.2
"""Looking into an exchange folder: nothing in it is ever changed, and links are not followed.

The folder belongs to another house and to an engine of which nothing is known. A file counts only
under its exact name with the fitting hash; everything else is left alone.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO

from hop_desktop.domain.errors import FileChanged, FolderMissing
from hop_desktop.domain.exchange_folders import (
    LOOK_AGAIN,
    FolderState,
    Sight,
    fits,
    hash_in_name,
)

PIECE = 1 << 20
LARGEST = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeFile:
    """A file that is whole: its path, size in bytes and the SHA-256 of its content."""

    path: Path
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLook:
    """What stands in a folder.

    ``waiting`` files are there by half, ``stuck`` ones have been so for too long, ``others`` are
    none of ours: copies of an engine, links, files that somebody put there.
    """

    state: FolderState = FolderState.THERE
    whole: tuple[WholeFile, ...] = ()
    waiting: int = 0
    stuck: tuple[str, ...] = ()
    others: int = 0


@dataclass(slots=True)
class Watch:
    """What was seen in folders so far. It lives as long as the program is unlocked.

    ``judged`` are hashes of files that wait for a person: they are not read at every look.
    """

    sights: dict[Path, dict[str, Sight]] = field(default_factory=dict)
    judged: set[str] = field(default_factory=set)


def volume_of(folder: Path) -> str:
    """Return the mount point or drive that a folder lies on."""
    place = folder.absolute()
    while not os.path.ismount(place) and place != place.parent:
        place = place.parent
    return str(place)


def state_of(folder: Path, volume: str) -> FolderState:
    """Return whether a folder can be used: on the same volume as when it was chosen, no link.

    The folder of a stick that was pulled out may stand there still, empty, on another disk.
    """
    try:
        if folder.is_symlink():
            return FolderState.LINK
        if not folder.is_dir() or volume_of(folder) != volume:
            return FolderState.MISSING
    except OSError:
        return FolderState.UNREADABLE
    return FolderState.THERE


def check_there(folder: Path, volume: str) -> None:
    """Raise ``FolderMissing`` unless a folder can be written into."""
    if state_of(folder, volume) is not FolderState.THERE:
        raise FolderMissing


def look_into(folder: Path, volume: str, watch: Watch, now: datetime) -> FolderLook:
    """Return what stands in a folder, and remember it for the next look."""
    state = state_of(folder, volume)
    if state is not FolderState.THERE:
        watch.sights.pop(folder, None)
        return FolderLook(state=state)
    before, after = watch.sights.get(folder, {}), {}
    whole, stuck, waiting, others = [], [], 0, 0
    try:
        for entry in _entries(folder):
            sight = _sight(entry, before.get(entry.name), now)
            if sight is None:
                others += 1
                continue
            after[entry.name] = sight
            if fits(entry.name, sight.sha256):
                path = folder / entry.name
                whole.append(WholeFile(path=path, size=sight.size, sha256=sight.sha256))
            elif sight.is_stuck(now):
                stuck.append(entry.name)
            else:
                waiting += 1
    except OSError:
        return FolderLook(state=FolderState.UNREADABLE)
    watch.sights[folder] = after
    return FolderLook(whole=tuple(whole), waiting=waiting, stuck=tuple(stuck), others=others)


def read_whole(file: WholeFile) -> bytes:
    """Return a file's bytes; raise ``FileChanged`` when it is gone or another by now."""
    try:
        with _opened(file.path) as opened:
            content = opened.read(file.size + 1)
    except OSError:
        raise FileChanged from None
    if sha256(content).hexdigest() != file.sha256:
        raise FileChanged
    return content


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        yield from sorted(found, key=lambda entry: entry.name)


def _sight(entry: os.DirEntry[str], before: Sight | None, now: datetime) -> Sight | None:
    """Return a file as it is now; nothing for what is none of ours."""
    if hash_in_name(entry.name) is None:
        return None
    try:
        about = entry.stat(follow_symlinks=False)
    except OSError:  # gone since
        return None
    if not stat.S_ISREG(about.st_mode) or about.st_size > LARGEST:
        return None
    same = before is not None and before.is_same(about.st_size, about.st_mtime_ns)
    if before is not None and same and not _is_to_hash(entry.name, before, now):
        return before
    digest = _digest(Path(entry.path))
    unchanged = before is not None and same and before.sha256 == digest
    return Sight(
        size=about.st_size,
        changed_ns=about.st_mtime_ns,
        since=before.since if before is not None and unchanged else now,
        hashed_at=now,
        sha256=digest,
    )


def _is_to_hash(name: str, before: Sight, now: datetime) -> bool:
    """Say whether a file that looks as before is read again: a half one, now and then."""
    return not fits(name, before.sha256) and now - before.hashed_at >= LOOK_AGAIN


def _digest(path: Path) -> str:
    """Return the SHA-256 of a file; nothing for one that an engine holds or has taken away."""
    found, left = sha256(), LARGEST
    try:
        with _opened(path) as file:
            while left >= 0 and (piece := file.read(PIECE)):
                found.update(piece)
                left -= len(piece)  # it may grow as fast as it is read
    except OSError:
        return ""
    return found.hexdigest()


def _opened(path: Path) -> IO[bytes]:
    """Open a file that was one a moment ago: a pipe in its place would keep us waiting for ever."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    if path.is_symlink():  # Windows has no such flag
        raise FileNotFoundError
    file = os.fdopen(os.open(path, flags), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise FileNotFoundError
    return file
