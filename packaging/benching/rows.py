# SPDX-License-Identifier: EUPL-1.2
"""Figures with their limits, and how they are taken: in turns, the middle one of several."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Clock = Callable[[], float]
Act = Callable[[], object]
RUNS = 9
UNLIMITED = float("inf")
"""The limit of a figure that is told and not judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure: what was measured, how much, and how much it may be.

    ``lowest`` and ``highest`` are of the single runs, in the same unit.
    """

    name: str
    value: float
    unit: str
    limit: float
    met: bool
    lowest: float
    highest: float


def row(name: str, value: float, limit: float, *, unit: str = "ms") -> Row:
    """Return a single figure with its verdict."""
    return of_all(name, [value], limit, unit=unit)


def of_all(name: str, values: Sequence[float], limit: float, *, unit: str) -> Row:
    """Return the middle of several figures with its verdict."""
    middle = sorted(values)[len(values) // 2]
    return Row(
        name=name,
        value=round(middle, 2),
        unit=unit,
        limit=limit,
        met=middle <= limit,
        lowest=round(min(values), 2),
        highest=round(max(values), 2),
    )


def ratio(name: str, ours: Sequence[float], theirs: Sequence[float], limit: float) -> Row:
    """Return how many times what the peer takes: the middle of ours through the middle of theirs.

    Both were taken in turns in one run; the extremes are ours through the peer's middle.
    """
    peer = sorted(theirs)[len(theirs) // 2]
    return of_all(name, [value / peer for value in ours], limit, unit="×")


def in_turns(
    acts: Mapping[str, Callable[[], float]], *, runs: int, warm_ups: int = 1
) -> dict[str, list[float]]:
    """Return what each act says of itself, taken in turns so that a busy moment meets all."""
    taken: dict[str, list[float]] = {name: [] for name in acts}
    for number in range(warm_ups + runs):
        for name, act in acts.items():
            value = act()
            if number >= warm_ups:
                taken[name].append(value)
    return taken


def spent(act: Act, clock: Clock = time.perf_counter) -> float:
    """Return the milliseconds that an act takes by a clock."""
    started = clock()
    act()
    return (clock() - started) * 1_000
