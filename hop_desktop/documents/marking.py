# SPDX-License-Identifier: EUPL-1.2
"""The line that says that a paper is for internal use, as the act stands on the day of the paper.

Public Information Act (AvTS) § 35 (1) 11)–13) and § 40 (3), read in RT I, 06.03.2026, 5. Acts
change: another reading is another entry with its first day, and earlier papers keep theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hop_desktop.documents.words import Word, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the act says from a day on: the words of the mark, its basis, and for how many years."""

    since: date
    mark: Word
    basis: Word
    years: int


READINGS = (Reading(since=date.min, mark=Word.RESTRICTED, basis=Word.RESTRICTION_BASIS, years=75),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Two header lines on the left, and what stands on the right under the house's name."""

    lines: tuple[str, str]
    corner: str


def reading_on(day: date) -> Reading:
    """Return the reading that holds on a day."""
    return max((each for each in READINGS if each.since <= day), key=lambda each: each.since)


def mark_on(day: date, words: Words, *, marked: bool = True) -> Mark:
    """Return the mark of a paper of this day; without a mark the day alone stands in its corner."""
    if not marked:
        return Mark(lines=("", ""), corner=words.day(day))
    reading = reading_on(day)
    until = words.day(last_day(day, reading.years))
    return Mark(
        lines=(words(reading.mark), words(reading.basis, until=until)),
        corner=words(Word.MARKED, day=words.day(day)),
    )


def last_day(day: date, years: int) -> date:
    """Return the same day so many years later; the 29th of February ends on the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
