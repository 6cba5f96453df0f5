# SPDX-License-Identifier: EUPL-1.2
"""The figure of movement: six houses, a case between them, and everything that happens to files.

A run that ends in two owners, in none, or with an entry lost, doubled or in older words is bad.
The runs are the same for the same seed; the steps of a bad one are printed.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.app.land import Land, land_of

Result = tuple[int, int]
IN_MEMORY = Path("/dev/shm")  # noqa: S108  where every Linux keeps files in memory; else not used
DESKS, STEPS, AT_ONCE = 5, 60, 20

FIGURES: dict[str, dict[str, int]] = {"MOVE": {"none-restored": 0, "one-restored": 1}}
"""How many stores of a run are put back to an older copy, by part."""

FULL_SIZE = {"none-restored": 500, "one-restored": 2_000}


def tried(name: str, part: str, folder: Path, size: int) -> Result:
    """Return how many runs of a part were tried, in processes side by side, and how many failed."""
    restores = FIGURES[name][part]
    shares = [min(AT_ONCE, size - done) for done in range(0, size, AT_ONCE)]
    context = get_context("spawn")
    with (
        _quick(folder) as room,
        ProcessPoolExecutor(os.cpu_count(), mp_context=context) as pool,
    ):
        jobs = [
            pool.submit(_share, room / str(number), number, share, restores)
            for number, share in enumerate(shares)
        ]
        results = [job.result() for job in jobs]
    return sum(tries for tries, _ in results), sum(bad for _, bad in results)


def runs(land: type[Land], *, seed: int, size: int, steps: int = STEPS) -> Result:
    """Return how many runs were tried in one world, up to the first bad one."""
    before = land.runs
    try:
        run_state_machine_as_test(
            _seeded(land, seed),
            settings=settings(
                max_examples=size,
                stateful_step_count=steps,
                phases=(Phase.generate,),
                database=None,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
    except Exception:  # noqa: BLE001  whatever goes wrong makes a run bad, and is told
        traceback.print_exc(file=sys.stdout)
        sys.stdout.write(f"seed {seed} of {land.restores} restored\n")
        return land.runs - before, 1
    return land.runs - before, 0


def _seeded(land: type[Land], number: int) -> type[Land]:
    found: type[Land] = seed(number)(land)
    return found


def _share(folder: Path, number: int, size: int, restores: int) -> Result:
    folder.mkdir()
    tempfile.tempdir = str(folder)
    return runs(land_of(folder / "county", desks=DESKS, restores=restores), seed=number, size=size)


@contextmanager
def _quick(folder: Path) -> Iterator[Path]:
    """Give a folder in memory where there is one: runs are about rules, not about disks."""
    if not os.access(IN_MEMORY, os.W_OK):
        yield folder
        return
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as room:
        yield Path(room)
