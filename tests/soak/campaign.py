# SPDX-License-Identifier: EUPL-1.2
"""What a campaign is, and how all of them are found and run."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from pkgutil import iter_modules

Result = tuple[int, int]
"""How many cases were tried, and how many of them were bad."""

Run = Callable[[Path, int], Result]
"""Tries so many cases in an empty folder; the cases are the same for the same number."""


EVERYTHING = sys.maxsize
MEMORY, ROOM = Path("/dev/shm"), 1 << 30  # noqa: S108  the system's file system in memory


@contextmanager
def a_folder() -> Iterator[Path]:
    """Give an empty folder, in memory where there is room: a disk would only be waited for."""
    within = MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM else None
    with tempfile.TemporaryDirectory(prefix="soak-", dir=within) as folder:
        yield Path(folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One way in which a figure is tried; ``full`` and ``few`` are how many cases.

    ``full`` are what the figure needs, ``few`` are what every run of the tests can afford. A part
    that tries all there is has ``EVERYTHING`` as ``full`` and says in ``least`` how many are due.
    ``run`` is a function at the top of its module, for it may run in a process of its own.
    """

    name: str
    run: Run
    full: int
    few: int
    least: int | None = None

    def at(self, size: int) -> Result:
        """Try so many cases in a folder that is taken away afterwards."""
        with a_folder() as folder:
            return self.run(folder, size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """A figure that is promised, and its parts."""

    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a part: nothing tried where a tool is missing, one bad where it broke."""

    part: str
    tried: int
    bad: int
    met: bool
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure: how many cases were tried in all its parts, how many went wrong, is it met."""

    name: str
    tried: int
    bad: int
    met: bool


def found() -> dict[str, Campaign]:
    """Return the campaigns of all modules of this folder, by the names of their figures."""
    here = Path(__file__).parent
    modules = sorted(module.name for module in iter_modules([str(here)]))
    campaigns: dict[str, Campaign] = {}
    for name in modules:
        if name.startswith(("test_", "_")):
            continue
        for campaign in getattr(import_module(f"tests.soak.{name}"), "CAMPAIGNS", ()):
            before = campaigns.get(campaign.name, Campaign(name=campaign.name, parts=()))
            whole = Campaign(name=campaign.name, parts=(*before.parts, *campaign.parts))
            campaigns[campaign.name] = whole
    return dict(sorted(campaigns.items()))


def outcomes(parts: Sequence[Part]) -> Iterator[Outcome]:
    """Run parts at full size, as many at once as there are processors; yield them in order.

    Each has a process of its own, so that none leaves anything behind for the next.
    """
    pool = ProcessPoolExecutor(
        os.cpu_count(), mp_context=get_context("spawn"), max_tasks_per_child=1
    )
    with pool:
        waiting: list[Future[Outcome]] = [pool.submit(outcome, part) for part in parts]
        for future in waiting:
            yield future.result()


def outcome(part: Part) -> Outcome:
    """Run one part at full size; one that breaks is bad, and says on the error stream how."""
    started = time.monotonic()
    try:
        tried, bad = part.at(part.full)
    except Exception:  # noqa: BLE001  a campaign that breaks must not end the others
        sys.stderr.write(f"{part.name} broke:\n{traceback.format_exc()}")
        tried, bad = 0, 1
    return Outcome(
        part=part.name,
        tried=tried,
        bad=bad,
        met=bad == 0 and tried >= (part.full if part.least is None else part.least),
        seconds=time.monotonic() - started,
    )


def summed(name: str, results: Iterable[Outcome]) -> Row:
    """Return the one row of a figure."""
    every = list(results)
    return Row(
        name=name,
        tried=sum(result.tried for result in every),
        bad=sum(result.bad for result in every),
        met=all(result.met for result in every),
    )


def few(campaigns: Iterable[Campaign]) -> list[Part]:
    """Return the parts that have a size for every run of the tests."""
    return [part for campaign in campaigns for part in campaign.parts if part.few]
