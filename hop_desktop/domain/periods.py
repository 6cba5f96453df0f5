# SPDX-License-Identifier: EUPL-1.2
"""The times that an overview is about: school years, calendar years, quarters, days one chose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from hop_desktop.domain.deadlines import school_year
from hop_desktop.domain.errors import Invalid

DAY = timedelta(days=1)
MONTHS_OF_A_QUARTER = 3
LONGEST = 10 * 366


class PeriodKind(Enum):
    """What a period is called by."""

    SCHOOL_YEAR = "school-year"
    QUARTER = "quarter"
    CALENDAR_YEAR = "calendar-year"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From one local day to another, both within."""

    kind: PeriodKind
    since: date
    until: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins, or that nobody could mean."""
        if self.until < self.since:
            raise Invalid("until", "before-start")
        if (self.until - self.since).days > LONGEST:
            raise Invalid("until", "too-long-a-time")

    def __contains__(self, day: date) -> bool:
        """Say whether a day lies in the period."""
        return self.since <= day <= self.until

    @property
    def number(self) -> int:
        """The number of a quarter in its year, 1 to 4."""
        return (self.since.month - 1) // MONTHS_OF_A_QUARTER + 1

    def last_day(self, today: date) -> date:
        """Return the last day of which anything can be told: today while the period runs."""
        return min(self.until, today)


def period(kind: PeriodKind, day: date) -> Period:
    """Return the school year, calendar year or quarter in which a day lies.

    Days one chose make a period by themselves: of ``OWN`` it is that one day.
    """
    since, until = {
        PeriodKind.SCHOOL_YEAR: _school_year,
        PeriodKind.CALENDAR_YEAR: _calendar_year,
        PeriodKind.QUARTER: _quarter,
        PeriodKind.OWN: _one_day,
    }[kind](day)
    return Period(kind=kind, since=since, until=until)


def before(of: Period) -> Period:
    """Return the period of the same kind before one; of days one chose as many days."""
    if of.kind is not PeriodKind.OWN:
        return period(of.kind, of.since - DAY)
    return Period(kind=of.kind, since=of.since - (of.until - of.since) - DAY, until=of.since - DAY)


def latest(kind: PeriodKind, today: date, count: int) -> tuple[Period, ...]:
    """Return the period that runs and those before it, the latest first."""
    found = [period(kind, today)]
    while len(found) < count:
        found.append(before(found[-1]))
    return tuple(found)


def last_ended(kind: PeriodKind, today: date) -> Period:
    """Return the last period of a kind that is over."""
    running = period(kind, today)
    return running if running.until == today else before(running)


def quarters_within(year: Period) -> tuple[Period, ...]:
    """Return the quarters that lie wholly within a period, the first one first."""
    found = []
    quarter = period(PeriodKind.QUARTER, year.since)
    while quarter.until <= year.until:
        if quarter.since >= year.since:
            found.append(quarter)
        quarter = period(PeriodKind.QUARTER, quarter.until + DAY)
    return tuple(found)


def outside_quarters(year: Period) -> tuple[Period, ...]:
    """Return what of a period belongs to no quarter that lies wholly within it."""
    inside = quarters_within(year)
    if not inside:
        return (year,)
    edges = ((year.since, inside[0].since - DAY), (inside[-1].until + DAY, year.until))
    return tuple(
        Period(kind=PeriodKind.OWN, since=since, until=until)
        for since, until in edges
        if since <= until
    )


def _one_day(day: date) -> tuple[date, date]:
    return day, day


def _school_year(day: date) -> tuple[date, date]:
    begins = school_year(day)
    return begins, begins.replace(year=begins.year + 1) - DAY


def _calendar_year(day: date) -> tuple[date, date]:
    return date(day.year, 1, 1), date(day.year, 12, 31)


def _quarter(day: date) -> tuple[date, date]:
    first = day.month - (day.month - 1) % MONTHS_OF_A_QUARTER
    since = date(day.year, first, 1)
    after = since + timedelta(days=31 * MONTHS_OF_A_QUARTER)
    return since, after.replace(day=1) - DAY
