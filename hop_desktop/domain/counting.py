# SPDX-License-Identifier: EUPL-1.2
"""How many cases of which kind: what is counted, and how far it may be told.

The stand is that of the last day of a period; every table of it adds up to the same total, and
only one of them crosses two questions, so that each can be protected for itself
(``domain/disclosure.py``). How cases ended and how satisfied the families were hang together, for
who was not evaluated was not asked; so these two are protected as one. A table whose numbers cannot
be told names no groups at all, and places from which fewer than five come are told of together.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hop_desktop.domain.cases import Stage
from hop_desktop.domain.children import age_on
from hop_desktop.domain.coming_and_going import (
    Ending,
    History,
    Turns,
    base_of,
    flows,
    history,
    turns,
)
from hop_desktop.domain.disclosure import Shown, cross, is_small, line, totals
from hop_desktop.domain.observations import Area
from hop_desktop.domain.overview import (
    AGES,
    ALWAYS,
    LENGTHS,
    ORDER,
    OTHERS,
    PLACES,
    UNKNOWN,
    CaseFacts,
    CrossTable,
    Dimension,
    Flows,
    Overview,
    Standing,
    Table,
)
from hop_desktop.domain.periods import Period, PeriodKind


@dataclass(frozen=True, slots=True)
class _InWork:
    """A case that is in work at the end of a day, its stage then, and since how many days."""

    case: CaseFacts
    stage: Stage
    days: int


def overview(facts: Iterable[CaseFacts], period: Period, *, today: date, is_desk: bool) -> Overview:
    """Return what may be told of a period, as it looks on a day."""
    every = tuple(facts)
    day = period.last_day(today)
    histories = tuple(map(history, every))
    open_ = list(_in_work(every, histories, day))
    tells = not is_small(len(open_))
    base = base_of(is_desk=is_desk)
    turned = turns(histories)
    told = flows(turned, period, base)
    return Overview(
        period=period,
        day=day,
        open=len(open_) if tells else None,
        table=_crossed(open_ if tells else [], day, is_desk=is_desk),
        tables=_stand(open_, day, today=today, is_desk=is_desk) if tells and open_ else (),
        flows=told,
        endings=_endings(turned, period, told, base),
    )


def _in_work(
    cases: Iterable[CaseFacts], histories: Iterable[History], day: date
) -> Iterator[_InWork]:
    for case, lived in zip(cases, histories, strict=True):
        since = lived.since(day)
        if since is not None:
            stage = [step.stage for step in case.steps if step.on <= day][-1]
            yield _InWork(case, stage, (day - since).days)


def main_area(seen: Iterable[tuple[int, date, str]]) -> Area | None:
    """Return the area with the most observations, of equal ones the one seen last.

    Each is how many observations there are, the day of the last one, and the area's code.
    """
    found = max(seen, default=None)
    return Area(found[2]) if found else None


def _band(value: int, firsts: Sequence[int]) -> str:
    return str(bisect_right(firsts, value))


# The stand of a day


def _stand(cases: Sequence[_InWork], day: date, *, today: date, is_desk: bool) -> tuple[Table, ...]:
    asked = [Dimension.AREA] if is_desk else [Dimension.LASTED]
    asked.append(Dimension.AGE)
    if len({each.case.municipality for each in cases}) > 1:
        asked.append(Dimension.MUNICIPALITY)
    if day == today:
        asked.append(Dimension.STANDING)
    return tuple(_table(each, map(_key(each, day), cases)) for each in asked)


def _crossed(cases: Sequence[_InWork], day: date, *, is_desk: bool) -> CrossTable:
    rows, columns = (
        (Dimension.HOUSE, Dimension.LASTED) if is_desk else (Dimension.AREA, Dimension.STAGE)
    )
    places = _together(rows, map(_key(rows, day), cases))
    found = Counter(zip(places, map(_key(columns, day), cases), strict=True))
    row_keys, column_keys = _groups(rows, places), ALWAYS[columns]
    told = cross([[found[row, column] for column in column_keys] for row in row_keys])
    if row_keys and all(count is None for count in told.rows):
        row_keys = ()
    return CrossTable(
        rows=rows, columns=columns, row_keys=row_keys, column_keys=column_keys, told=told
    )


def _key(dimension: Dimension, day: date) -> Callable[[_InWork], str]:
    keys: dict[Dimension, Callable[[_InWork], str]] = {
        Dimension.STAGE: lambda each: str(each.stage.value),
        Dimension.AREA: lambda each: each.case.area.value if each.case.area else UNKNOWN,
        Dimension.AGE: lambda each: _band(age_on(day, each.case.born)[0], AGES),
        Dimension.MUNICIPALITY: lambda each: each.case.municipality,
        Dimension.HOUSE: lambda each: each.case.house,
        Dimension.LASTED: lambda each: _band(each.days, LENGTHS),
        Dimension.STANDING: lambda each: _standing(each.case.review_on, day),
    }
    return keys[dimension]


def _standing(review_on: date | None, day: date) -> str:
    overdue = review_on is not None and review_on < day
    return Standing.OVERDUE.value if overdue else Standing.NOT_OVERDUE.value


def _table(dimension: Dimension, keys: Iterable[str]) -> Table:
    every = _together(dimension, keys)
    found = Counter(every)
    groups = _groups(dimension, every)
    return _named(dimension, groups, line([found[key] for key in groups]))


def _named(dimension: Dimension, groups: tuple[str, ...], counts: tuple[Shown, ...]) -> Table:
    if all(count is None for count in counts):
        return Table(dimension=dimension, keys=(), counts=())
    return Table(dimension=dimension, keys=groups, counts=counts)


def _together(dimension: Dimension, keys: Iterable[str]) -> tuple[str, ...]:
    """Return places under their names, and those of few under one name for all of them."""
    every = tuple(keys)
    if dimension not in PLACES:
        return every
    found = Counter(every)
    return tuple(OTHERS if is_small(found[key]) else key for key in every)


def _groups(dimension: Dimension, keys: Iterable[str]) -> tuple[str, ...]:
    """Return the groups in order: the known ones, or the greatest place first; the rest last."""
    if dimension in ALWAYS:
        return ALWAYS[dimension]
    found = Counter(keys)
    order = ORDER.get(dimension, ())
    last = {OTHERS: 1, UNKNOWN: 2}

    def place(key: str) -> tuple[int, int, str]:
        rank = order.index(key) if key in order else -found[key]
        return last.get(key, 0), rank, key

    return tuple(sorted(found, key=place))


# How cases ended


def _endings(
    turned: Turns, period: Period, told: Flows | None, base: PeriodKind
) -> tuple[Table, ...]:
    if period.kind is not base or told is None or not told.ended:
        return ()
    ended = turned.ended_within(period)
    return (
        *_results(ended),
        _table(Dimension.LENGTH, (_band(each.days, LENGTHS) for each in ended)),
    )


def _results(ended: Sequence[Ending]) -> tuple[Table, Table]:
    """Return how the cases ended, and how satisfied the families were."""
    found = Counter((each.outcome, each.satisfaction) for each in ended)
    outcomes, views = ALWAYS[Dimension.OUTCOME], ALWAYS[Dimension.SATISFACTION]
    first, second = totals([[found[outcome, view] for view in views] for outcome in outcomes])
    return (
        _named(Dimension.OUTCOME, outcomes, first),
        _named(Dimension.SATISFACTION, views, second),
    )
