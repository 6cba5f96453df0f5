# SPDX-License-Identifier: EUPL-1.2
"""Figures of exchange folders: sticks that are full or pulled out, and engines that do harm.

What was told to be there must be there whole; what was refused must have left nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from random import Random
from uuid import UUID

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from hop_desktop.app import folder_delivery
from hop_desktop.app.folder_reading import volume_of
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.exchange_folders import Direction, file_name, fits
from hop_desktop.domain.ids import ContactId
from hop_desktop.store.exchange import ContactFolder
from tests import worlds
from tests.app.test_folder_reading import SyncedFolder
from tests.soak.backups import small_disk
from tests.soak.campaign import Campaign, Part, Result

SEED = 20261125
ROOM_KIB = 512
NOBODY = ContactId(UUID(int=0))

# The program of one process: puts files by number until it is refused, and says each that is there.
PUTS = """
import sys
from pathlib import Path
from hop_desktop.domain.errors import HopError
from tests import worlds
from tests.soak.folders import content, named, out
from hop_desktop.app import folder_delivery

session = worlds.unlocked(Path(sys.argv[1]), worlds.HEAD)
folder = out(Path(sys.argv[2]))
try:
    for number in range(1, 2_000):
        data = content(number)
        folder_delivery.put(session, folder, named(number, data), data)
        print(named(number, data), flush=True)
except HopError as refusal:
    print(type(refusal).__name__, flush=True)
"""


def content(number: int) -> bytes:
    """Return what the file with a number holds, some kilobytes."""
    chance = Random(number)  # noqa: S311  bytes, not keys
    return chance.randbytes(chance.randrange(1, 12_000))


def named(number: int, data: bytes) -> str:
    """Return the exact name of such a file."""
    digest = sha256(data).hexdigest()
    return file_name(
        day="2026-11-24", sender="75000000", number=number, sha256=digest, ending=".cdoc2"
    )


def out(place: Path) -> ContactFolder:
    """Return a folder for sending."""
    volume = volume_of(place)
    return ContactFolder(contact_id=NOBODY, direction=Direction.OUT, place=place, volume=volume)


def full_sticks(folder: Path, cases: int) -> Result:
    """Put files on sticks with any room left: whole, or refused with nothing left behind."""
    session = worlds.a_kindergarten(folder / "house")
    try:
        with small_disk(folder / "pulk", ROOM_KIB) as stick:
            if stick is None:
                return 0, 0
            return cases, sum(not _is_honest(session, stick, case) for case in range(cases))
    finally:
        session.close()


def _is_honest(session: Session, stick: Path, case: int) -> bool:
    chance = Random(SEED + case)  # noqa: S311  sizes, not keys
    for old in stick.iterdir():
        old.unlink()
    filling = chance.randrange(ROOM_KIB * 1024)
    (stick / "muu").write_bytes(bytes(filling))
    data = chance.randbytes(chance.randrange(1, ROOM_KIB * 1024))
    path = stick / named(case + 1, data)
    try:
        folder_delivery.put(session, out(stick), path.name, data)
    except HopError:
        return {each.name for each in stick.iterdir()} == {"muu"}
    return path.read_bytes() == data


def pulled_sticks(folder: Path, cases: int) -> Result:
    """Pull a stick out while files are put there: each that was acknowledged is on it whole."""
    worlds.a_kindergarten(folder / "house").close()
    bad = 0
    for case in range(cases):
        with _stick(folder / f"pulk-{case}") as stick:
            if stick is None:
                return 0, 0
            bad += not _keeps_what_it_says(folder / "house", stick, case)
    return cases, bad


def _keeps_what_it_says(house: Path, stick: Path, case: int) -> bool:
    held = os.open(stick, os.O_RDONLY)  # what is on the stick can be read after it is gone
    command = [sys.executable, "-c", PUTS, str(house), str(stick)]
    try:
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            told = [process.stdout.readline().strip() for _ in range(case % 7 + 1)]
            subprocess.run(["umount", "-l", str(stick)], check=True)
            told += process.stdout.read().split()
        *names, refusal = told
        there = Path(f"/proc/self/fd/{held}")
        whole = [fits(name, sha256((there / name).read_bytes()).hexdigest()) for name in names]
        return all(whole) and not refusal.startswith("HOP-") and not list(stick.iterdir())
    except (OSError, ValueError):
        return False
    finally:
        os.close(held)


@contextmanager
def _stick(place: Path) -> Iterator[Path | None]:
    """Give a volume that can be pulled out, or nothing where none can be made."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(place)]
    made = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    yield place if made else None
    subprocess.run(["umount", str(place)], capture_output=True, check=False)


def synced_folders(folder: Path, cases: int) -> Result:
    """Let an engine lose, halve, copy, reorder and delete: only what was sent is ever read."""
    del folder
    try:
        run_state_machine_as_test(
            SyncedFolder,
            settings=settings(max_examples=cases, stateful_step_count=50, deadline=None),
        )
    except AssertionError:
        return cases, 1
    return cases, 0


CAMPAIGNS = (
    Campaign(
        name="D8",
        parts=(
            Part(name="folder-full", run=full_sticks, full=2_000, few=25),
            Part(name="folder-pulled", run=pulled_sticks, full=100, few=2),
            Part(name="folder-synced", run=synced_folders, full=3_000, few=0),
        ),
    ),
)
