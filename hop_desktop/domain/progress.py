# SPDX-License-Identifier: EUPL-1.2
"""How a goal goes: which points count, what they propose, and where they stand in a chart.

A proposal is arithmetic, not judgement: people decide at the review. It is made only with as many
points as the house has agreed on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from math import ceil, floor

from hop_desktop.domain.plans import HIGHEST, LOWEST, Goal
from hop_desktop.domain.records import DataPoint, Decision

EXPECTED = Decimal(0)
STEPS = tuple(Decimal(step) for step in range(LOWEST, HIGHEST + 1))
MOST_LEVELS = 5
MIDDLE = Fraction(1, 2)


class Trend(Enum):
    """Where the later half of the points stands against the earlier half."""

    REACHED = "reached"
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The points of a goal that can stand in one chart, by day, with its start and its target.

    ``unit`` is empty for steps of the scale. ``left_out`` counts points in another unit.
    """

    unit: str = ""
    points: tuple[DataPoint, ...] = ()
    start: Decimal | None = None
    target: Decimal | None = None
    left_out: int = 0

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The values in the order of their days."""
        return tuple(point.value for point in self.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What the points propose; with ``missing`` points there is nothing to propose yet."""

    missing: int = 0
    trend: Trend | None = None
    decision: Decision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A series on a sheet from 0 to 1, left to right and bottom to top; levels carry a value."""

    dots: tuple[tuple[float, float], ...]
    levels: tuple[tuple[float, Decimal], ...]
    start: float | None
    target: float | None
    first: date | None
    last: date | None


PROPOSED = {
    Trend.REACHED: Decision.END,
    Trend.BETTER: Decision.GO_ON,
    Trend.SAME: Decision.CHANGE,
    Trend.WORSE: Decision.MORE_SUPPORT,
}


def series_of(goal: Goal, points: Iterable[DataPoint]) -> Series:
    """Return the series of a goal; struck points do not count."""
    counted = sorted((p for p in points if not p.struck), key=lambda point: point.place)
    unit = goal.gauge.unit
    if unit:
        own = tuple(p for p in counted if p.number is not None and p.unit == unit)
        start, target = goal.gauge.start, goal.gauge.target
    else:
        own = tuple(p for p in counted if p.step is not None)
        start = None if goal.started is None else Decimal(goal.started)
        target = EXPECTED
    return Series(
        unit=unit, points=own, start=start, target=target, left_out=len(counted) - len(own)
    )


def propose(series: Series, *, least: int) -> Proposal:
    """Return what the points propose, or how many are missing before they may."""
    values = series.values
    if len(values) < least:
        return Proposal(missing=least - len(values))
    trend = _trend(series)
    return Proposal(trend=trend, decision=PROPOSED[trend] if trend else None)


def _trend(series: Series) -> Trend | None:
    """Return the trend of at least one point; nothing when it is not known what better means."""
    rising = _rises(series)
    if rising is None:
        return None
    sign = 1 if rising else -1
    half = len(series.values) // 2
    early, late = series.values[:half], series.values[half:]
    if series.target is not None and all(sign * (v - series.target) >= 0 for v in late):
        return Trend.REACHED
    if not early:
        return Trend.SAME
    change = sign * (_mean(late) - _mean(early))
    return Trend.BETTER if change > 0 else Trend.WORSE if change < 0 else Trend.SAME


def _rises(series: Series) -> bool | None:
    """Say whether more is better: on the scale always, else by the way from start to target."""
    if not series.unit:
        return True
    if series.start is None or series.target is None or series.start == series.target:
        return None
    return series.target > series.start


def _mean(values: Sequence[Decimal]) -> Fraction:
    return sum((Fraction(value) for value in values), Fraction()) / len(values)


def chart_of(series: Series) -> Chart:
    """Return where everything stands; a lone day stands in the middle."""
    levels = STEPS if not series.unit else _levels(series)
    low, high = Fraction(levels[0]), Fraction(levels[-1])

    def height(value: Decimal) -> float:
        return float((Fraction(value) - low) / (high - low))

    days = [point.on for point in series.points]
    first, last = min(days, default=None), max(days, default=None)
    return Chart(
        dots=tuple((_across(p.on, first, last), height(p.value)) for p in series.points),
        levels=tuple((height(level), level) for level in levels),
        start=None if series.start is None else height(series.start),
        target=None if series.target is None else height(series.target),
        first=first,
        last=last,
    )


def _across(day: date, first: date | None, last: date | None) -> float:
    if first is None or last is None or first == last:
        return float(MIDDLE)
    return (day - first).days / (last - first).days


def _levels(series: Series) -> tuple[Decimal, ...]:
    """Return a few round values, 1, 2 or 5 of a power of ten apart, around everything shown."""
    shown = [*series.values, *(v for v in (series.start, series.target) if v is not None)]
    low, high = min(shown, default=Decimal(0)), max(shown, default=Decimal(1))
    gap = _round_gap(max(high - low, Decimal(1) if low == high else Decimal("0.001")))
    first, last = floor(Fraction(low) / Fraction(gap)), ceil(Fraction(high) / Fraction(gap))
    last = max(last, first + 1)
    return tuple((gap * place).normalize() for place in range(first, last + 1))


def _round_gap(width: Decimal) -> Decimal:
    gap = Decimal("0.001")
    while True:
        for times in (1, 2, 5):
            if gap * times * (MOST_LEVELS - 1) >= width:
                return gap * times
        gap *= 10
