# SPDX-License-Identifier: EUPL-1.2
"""D5: two at one store, a second start of the program, and places where a store would be lost."""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from pathlib import Path

from hop_desktop.domain.errors import StoreFolderUnsuitable, StoreInUse
from hop_desktop.gui.folder_lock import FolderLock
from hop_desktop.store.folders import check_suitable
from hop_desktop.store.store import Store
from hop_desktop.system.linux import NETWORK_TYPES, is_network_folder
from tests.soak.acting import CONTEXT
from tests.soak.campaign import Campaign, Part, Result
from tests.store.founded import founded, opened
from tests.worlds import NOON

PROCESSES = 4
COUNTED = "counted"
LONGEST_S = 1.0
PERSON = "Õie Õunapuu"
SYNCHRONISED = (
    "OneDrive",
    "OneDrive - Näidisvald",
    "Dropbox",
    "Dropbox (Õunaaia kool)",
    "Google Drive",
    "My Drive",
    "Nextcloud",
    "ownCloud",
    "pCloud Drive",
    "iCloud Drive",
    "iCloudDrive",
    "MEGA",
    "Box Sync",
    "Syncthing",
    "Seafile",
    "Tresorit",
)
SHARES = (r"\\server\jagatud\hop", r"\\?\UNC\server\jagatud\hop")


# Several processes at one store


def counted(folder: Path, tries: int) -> Result:
    """Let four processes count up in one store; every count that is missing is bad."""
    founded(folder / "hoidla").store.close()
    each = -(-tries // PROCESSES)
    at_work = [
        CONTEXT.Process(target=_count, args=(folder / "hoidla", each)) for _ in range(PROCESSES)
    ]
    for process in at_work:
        process.start()
    for process in at_work:
        process.join()
    store = opened(folder / "hoidla")
    with store.read() as tx:
        reached = int(tx.settings.get(COUNTED) or "0")
    sound = store.verify().ok and all(process.exitcode == 0 for process in at_work)
    store.close()
    return each * PROCESSES, abs(each * PROCESSES - reached) + (not sound)


def _count(folder: Path, times: int) -> None:
    store = opened(folder)
    for _ in range(times):
        while not _is_counted(store):
            pass
    store.close()


def _is_counted(store: Store) -> bool:
    """Count up by one, unless others have kept the store too long."""
    with suppress(StoreInUse), store.write("rules.agreed", actor=store.person, now=NOON) as tx:
        tx.settings.set(COUNTED, str(int(tx.settings.get(COUNTED) or "0") + 1))
        return True
    return False


# A second start


def second_starts(folder: Path, tries: int) -> Result:
    """Start a second time: refused at once with the holder's name; after a kill it is let in."""
    bad = 0
    for number in range(tries):
        home = folder / f"hoidla {number}"
        ours, theirs = socket.socketpair()
        holder = CONTEXT.Process(target=_hold, args=(home, theirs))
        holder.start()
        theirs.close()
        ours.recv(1)
        bad += not _is_refused(home)
        holder.kill()
        holder.join()
        ours.close()
        lock = FolderLock(home)
        with suppress(StoreInUse):
            lock.take()
            lock.release()
            continue
        bad += 1
    return tries, bad


def _hold(home: Path, theirs: socket.socket) -> None:
    lock = FolderLock(home)
    lock.take()
    lock.name(PERSON)
    theirs.send(b".")
    theirs.recv(1)


def _is_refused(home: Path) -> bool:
    started = time.monotonic()
    try:
        FolderLock(home).take()
    except StoreInUse as refused:
        return PERSON in refused.holder and time.monotonic() - started < LONGEST_S
    return False


# Places


def unsuitable_places(folder: Path, tries: int) -> Result:
    """Put a store on network shares and into folders that are sent elsewhere."""
    shares = [(Path(share), None) for share in SHARES]
    mounted = [(folder, f"server:/jagatud {folder} {kind} rw 0 0\n") for kind in NETWORK_TYPES]
    sent = [(folder / name / "hop", None) for name in SYNCHRONISED]
    places = [*shares, *mounted, *sent][:tries]
    bad = sum(not _is_unsuitable(place, mounts) for place, mounts in places)
    for place, mounts in places:
        if mounts is None:
            with suppress(StoreFolderUnsuitable):
                founded(place).store.close()
                bad += 1
            bad += place.exists()
    return len(places), bad


def _is_unsuitable(place: Path, mounts: str | None) -> bool:
    if mounts is not None:
        return is_network_folder(place, mounts=mounts)
    try:
        check_suitable(place, environment={})
    except StoreFolderUnsuitable:
        return True
    return False


PLACES = len(SHARES) + len(NETWORK_TYPES) + len(SYNCHRONISED)

CAMPAIGNS = (
    Campaign(
        name="D5",
        parts=(
            Part(name="counted", run=counted, full=2_000, few=80),
            Part(name="second-starts", run=second_starts, full=50, few=2),
            Part(name="places", run=unsuitable_places, full=PLACES, few=PLACES),
        ),
    ),
)
