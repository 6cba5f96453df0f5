# SPDX-License-Identifier: EUPL-1.2
"""D2: the power goes at any moment of an act.

An act is recorded once as what it asks of the disk. Then for every moment the disk is made anew
as it may be left: with everything, with no more than was synced, and with parts of the rest. In
each of these states the stores open and are sound, the act is done whole or not begun, and once
acknowledged it is there. That the campaign would see a loss is proved by an act that does lose:
SQLite as it is by itself must fail in the very same way of trying.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial
from math import ceil
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.soak.acting import DONE, STRACE, Grounds, judge, tell
from tests.soak.acts import Act
from tests.soak.campaign import Campaign, Part, Result
from tests.soak.deeds import ACTS
from tests.soak.disk import Disk, Files, write_files
from tests.soak.recording import Recording, record

SEED = 20261125
CONTROL = "save-badly"
ENDS, LAST = 2, 20
"""Everything and no more than was synced is tried at every moment; at the last one some more."""
MOST_ALIKE = 4
EARLY = 0.7
"""So much of the moments has to yield all states: at the last ones everything is synced."""


def lost_power(name: str, folder: Path, tries: int) -> Result:
    """Cut the power in so many different states of the disk."""
    if STRACE is None:
        return 0, 0
    act = ACTS[name]
    recording = record(act, Grounds(act, folder), folder / "seen")
    bad = 0
    tried = 0
    for files, said, moment in _states(recording, tries, Random(f"{SEED} {name}")):  # noqa: S311
        tried += 1
        if wrong := _judged(act, files, said, folder):
            bad += 1
            tell(act, moment, wrong)
    return tried, bad


def control(folder: Path, tries: int) -> Result:
    """Cut the power of a store that loses acknowledged actions; not to see it is bad."""
    act = ACTS[CONTROL]
    if STRACE is None:
        return 0, 0
    recording = record(act, Grounds(act, folder), folder / "seen")
    states = list(_states(recording, tries, Random(SEED)))  # noqa: S311  moments, not keys
    lost = sum(bool(_judged(act, files, said, folder)) for files, said, _ in states)
    return len(states), int(lost == 0)


def _judged(act: Act, files: Files, said: str, folder: Path) -> str:
    with TemporaryDirectory(dir=folder) as case:
        write_files(Path(case), files)
        return judge(act, Path(case), said)


def _states(recording: Recording, most: int, chance: Random) -> Iterator[tuple[Files, str, str]]:
    """Yield different states of the disk, what was acknowledged before, and the moment."""
    seen: set[bytes] = set()
    moments = len(recording.steps) + 1
    others = chance.sample(range(moments - 1), min(moments - 1, -(-most // 3)))
    chosen = [*sorted(others), moments - 1]
    disk, said, taken = Disk(recording.before), "", 0
    for count, moment in enumerate(chosen, start=1):
        for step in recording.steps[taken:moment]:
            disk.take(step)
            said = DONE if step.what == "told" else said
        taken = moment
        due = min(most, ceil(most * count / (len(chosen) * EARLY)))
        if moment == chosen[-1]:  # when all was acknowledged nothing may be missing
            due = len(seen) + LAST
        for number in range(max(ENDS, MOST_ALIKE * (due - len(seen)))):
            files = _state(disk, number, chance)
            mark = _mark(files, said)
            if mark not in seen and (number < ENDS or len(seen) < due):
                seen.add(mark)
                yield files, said, f"after {moment} of {moments - 1} steps, state {number}"


def _state(disk: Disk, number: int, chance: Random) -> Files:
    if number == 0:
        return disk.everything()
    return disk.synced() if number == 1 else disk.some(chance)


def _mark(files: Files, said: str) -> bytes:
    mark = hashlib.blake2b(said.encode())
    for path, data in files.items():
        mark.update(path.encode() + b"\0" + len(data).to_bytes(8) + data)
    return mark.digest()


STATES = {
    "save": 2_500,
    "draft": 500,
    "seal": 2_500,
    "write": 1_500,
    "take-in": 2_500,
    "accept": 2_000,
    "passphrase": 2_000,
    "leave": 2_500,
    "invite": 1_000,
    "found": 1_000,
    "migrate": 1_500,
    "backup": 1_000,
    "restore": 500,
}

FEW = {"save": 60, "write": 40, "passphrase": 60}

CAMPAIGNS = (
    Campaign(
        name="D2",
        parts=(
            *(
                Part(name=name, run=partial(lost_power, name), full=full, few=FEW.get(name, 0))
                for name, full in STATES.items()
            ),
            Part(name="control-fails", run=control, full=1_000, few=60),
        ),
    ),
)
