# SPDX-License-Identifier: EUPL-1.2
"""What came into work in a period and what left, and what of it may be told.

Quarters add up to years, so both are looked at together: the year of the house is the school year
of a kindergarten or school and the calendar year of a desk. A stand, what came and what went give
the next stand, so what is hidden of one of them must not stand in the others. How cases ended is
told for that year alone; two of them have no ending in common. Of other periods nothing of this is
told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from hop_desktop.domain.cases import Move
from hop_desktop.domain.disclosure import CHOICES, SMALL, is_small
from hop_desktop.domain.overview import HANDED_OVER, UNKNOWN, UNTOLD, CaseFacts, Flows
from hop_desktop.domain.periods import DAY, Period, PeriodKind, outside_quarters, quarters_within

ENTERING = frozenset({Move.OPENED, Move.REOPENED, Move.TAKEN_OVER})
LEAVING = frozenset({Move.CLOSED, Move.HANDED_OVER})


@dataclass(frozen=True, slots=True)
class Ending:
    """How a case ended on a day, after how many days of work."""

    on: date
    outcome: str
    satisfaction: str
    days: int


@dataclass(frozen=True, slots=True)
class History:
    """The days on which a case came into work here, and how it left; coming and going by turns."""

    entered: tuple[date, ...]
    ended: tuple[Ending, ...]

    def since(self, day: date) -> date | None:
        """Return the day since which the case is in work at the end of a day, if it is."""
        came = [each for each in self.entered if each <= day]
        went = sum(ending.on <= day for ending in self.ended)
        return came[-1] if len(came) > went else None


@dataclass(frozen=True, slots=True)
class Turns:
    """How many cases of a house came into work and left by day, and how they ended."""

    entered: Counter[date]
    left: Counter[date]
    endings: tuple[Ending, ...]

    def within(self, period: Period) -> tuple[int, int]:
        """Return how many cases came into work in a period, and how many left."""
        came = sum(count for day, count in self.entered.items() if day in period)
        return came, sum(count for day, count in self.left.items() if day in period)

    def stand(self, day: date) -> int:
        """Return how many cases are in work at the end of a day."""
        came = sum(count for each, count in self.entered.items() if each <= day)
        return came - sum(count for each, count in self.left.items() if each <= day)

    def ended_within(self, period: Period) -> tuple[Ending, ...]:
        """Return how cases ended in a period."""
        return tuple(ending for ending in self.endings if ending.on in period)


def base_of(*, is_desk: bool) -> PeriodKind:
    """Return which year is the year of the house."""
    return PeriodKind.CALENDAR_YEAR if is_desk else PeriodKind.SCHOOL_YEAR


def history(case: CaseFacts) -> History:
    """Return when a case came into work here and when it left; a second coming counts again."""
    entered: list[date] = []
    ended: list[Ending] = []
    for step in case.steps:
        inside = len(entered) > len(ended)
        if step.move in ENTERING and not inside:
            entered.append(step.on)
        elif step.move in LEAVING and inside:
            days = (step.on - entered[-1]).days
            ended.append(Ending(step.on, _outcome(case, step.move), _satisfaction(case), days))
    return History(tuple(entered), tuple(ended))


def _outcome(case: CaseFacts, move: Move) -> str:
    if move is Move.HANDED_OVER:
        return HANDED_OVER
    return case.outcome.value if case.outcome else UNTOLD


def _satisfaction(case: CaseFacts) -> str:
    return case.satisfaction.value if case.satisfaction else UNKNOWN


def turns(histories: Iterable[History]) -> Turns:
    """Return what came and went, counted by day."""
    every = tuple(histories)
    endings = tuple(ending for each in every for ending in each.ended)
    entered = Counter(day for each in every for day in each.entered)
    return Turns(entered, Counter(ending.on for ending in endings), endings)


def flows(turned: Turns, period: Period, base: PeriodKind) -> Flows | None:
    """Return what came and went: both or neither, because the stands tell their difference.

    For the same reason neither is told beside a stand that is too small to be told.
    """
    if period.kind not in (PeriodKind.QUARTER, base):
        return None
    opened, ended = turned.within(period)
    stands = turned.stand(period.since - DAY), turned.stand(period.until)
    if any(map(is_small, (opened, ended, *stands))):
        return Flows(opened=None, ended=None)
    if period.kind is base and not keeps_quarters(
        [turned.within(each) for each in quarters_within(period)],
        [turned.within(each) for each in outside_quarters(period)],
    ):
        return Flows(opened=None, ended=None)
    return Flows(opened=opened, ended=ended)


def keeps_quarters(quarters: Sequence[tuple[int, int]], edges: Sequence[tuple[int, int]]) -> bool:
    """Say whether a year can be told without telling what its quarters hide.

    Each is what came and what went. The stands tell their difference; so what is hidden of a
    quarter is the lesser of the two, and the year tells the sum of these. ``edges`` are the parts
    of a year that no quarter of it covers.
    """
    hidden = [pair for pair in quarters if any(map(is_small, pair))]
    if not hidden:
        return not any(is_small(count) for pair in edges for count in pair)
    total = sum(map(min, hidden))
    least = [0 if is_small(abs(came - went)) else 1 for came, went in hidden]
    most = SMALL - 1
    for own in least:
        low = max(own, total - most * (len(hidden) - 1))
        high = min(most, total - (sum(least) - own))
        if high - low + 1 < CHOICES:
            return False
    return True
