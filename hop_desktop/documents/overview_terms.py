# SPDX-License-Identifier: EUPL-1.2
"""What the groups of an overview, its periods and its numbers are called on paper."""

from __future__ import annotations

from collections.abc import Callable

from hop_desktop.documents.overview_words import OverviewWord
from hop_desktop.documents.words import Words, municipality
from hop_desktop.domain.disclosure import Shown
from hop_desktop.domain.observations import Area
from hop_desktop.domain.overview import (
    AGES,
    BANDS,
    HANDED_OVER,
    OTHERS,
    UNKNOWN,
    UNTOLD,
    Dimension,
    Standing,
)
from hop_desktop.domain.periods import Period, PeriodKind
from hop_desktop.domain.records import Outcome, Satisfaction

LENGTH_WORDS = dict(
    zip(
        BANDS,
        (
            OverviewWord.QUARTER_YEAR,
            OverviewWord.HALF_YEAR,
            OverviewWord.WHOLE_YEAR,
            OverviewWord.LONGER,
        ),
        strict=True,
    )
)
NAMES = {
    Standing.OVERDUE.value: OverviewWord.OVERDUE,
    Standing.NOT_OVERDUE.value: OverviewWord.NOT_OVERDUE,
    HANDED_OVER: OverviewWord.HANDED_OVER,
    UNTOLD: OverviewWord.UNTOLD,
}


def title(dimension: Dimension, words: Words) -> str:
    """Return what a table tells cases apart by."""
    return words(OverviewWord[dimension.name])


def group(dimension: Dimension, key: str, words: Words) -> str:
    """Return what a group is called."""
    if key == OTHERS:
        return words(OverviewWord.OTHER_PLACES)
    if key == UNKNOWN:
        return words(OverviewWord.NOT_KNOWN)
    if key in NAMES:
        return words(NAMES[key])
    called: dict[Dimension, Callable[[], str]] = {
        Dimension.LASTED: lambda: words(LENGTH_WORDS[key]),
        Dimension.LENGTH: lambda: words(LENGTH_WORDS[key]),
        Dimension.AGE: lambda: _age(int(key), words),
        Dimension.STAGE: lambda: words(OverviewWord.IN_STAGE, numeral="I" * int(key)),
        Dimension.AREA: lambda: words.term(Area(key)),
        Dimension.OUTCOME: lambda: words.term(Outcome(key)),
        Dimension.SATISFACTION: lambda: words.term(Satisfaction(key)),
        Dimension.MUNICIPALITY: lambda: municipality(key),
    }
    return called[dimension]() if dimension in called else key


def _age(band: int, words: Words) -> str:
    if band == 0:
        return words(OverviewWord.UNDER, last=str(AGES[0]))
    first = str(AGES[band - 1])
    if band == len(AGES):
        return words(OverviewWord.FROM, first=first)
    return words(OverviewWord.YEARS, first=first, last=str(AGES[band] - 1))


def named(period: Period, words: Words) -> str:
    """Return what a period is called."""
    year = str(period.since.year)
    if period.kind is PeriodKind.SCHOOL_YEAR:
        return words(OverviewWord.SCHOOL_YEAR, years=f"{year}/{period.until.year % 100:02}")
    if period.kind is PeriodKind.CALENDAR_YEAR:
        return words(OverviewWord.CALENDAR_YEAR, year=year)
    if period.kind is PeriodKind.QUARTER:
        return words(OverviewWord.QUARTER, year=year, number=str(period.number))
    days = words.day(period.since), words.day(period.until)
    return words(OverviewWord.DAYS, since=days[0], until=days[1])


def number(count: Shown, words: Words) -> str:
    """Return a count as it is told."""
    return words(OverviewWord.HIDDEN) if count is None else str(count)


def difference(count: Shown) -> str:
    """Return a change with its sign; nothing when it may not be told."""
    if count is None:
        return ""
    return f"+{count}" if count > 0 else f"{count}".replace("-", "−")
