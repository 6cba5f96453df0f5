# SPDX-License-Identifier: EUPL-1.2
"""Periods: they follow each other without a gap, and quarters add up to years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.periods import (
    LONGEST,
    Period,
    PeriodKind,
    before,
    last_ended,
    latest,
    outside_quarters,
    period,
    quarters_within,
)

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
DAY = timedelta(days=1)
GIVEN = st.sampled_from([kind for kind in PeriodKind if kind is not PeriodKind.OWN])


@pytest.mark.parametrize(
    ("kind", "since", "until"),
    [
        (PeriodKind.SCHOOL_YEAR, date(2026, 9, 1), date(2027, 8, 31)),
        (PeriodKind.CALENDAR_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (PeriodKind.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (PeriodKind.OWN, date(2026, 11, 24), date(2026, 11, 24)),
    ],
)
def test_the_period_of_a_day(kind: PeriodKind, since: date, until: date) -> None:
    assert period(kind, date(2026, 11, 24)) == Period(kind=kind, since=since, until=until)


@given(st.sampled_from(PeriodKind), DAYS)
def test_a_period_follows_the_one_before_it(kind: PeriodKind, day: date) -> None:
    found = period(kind, day)
    earlier = before(found)

    assert day in found
    assert found.since - DAY not in found
    assert found.until + DAY not in found
    assert earlier.until + DAY == found.since
    assert earlier.kind is kind


@given(DAYS, st.integers(0, LONGEST))
def test_days_one_chose_follow_as_many_days(day: date, length: int) -> None:
    own = Period(kind=PeriodKind.OWN, since=day, until=day + length * DAY)

    assert before(own).until == day - DAY
    assert before(own).until - before(own).since == own.until - own.since


@given(st.sampled_from([PeriodKind.SCHOOL_YEAR, PeriodKind.CALENDAR_YEAR]), DAYS)
def test_quarters_and_what_is_outside_them_make_the_year(kind: PeriodKind, day: date) -> None:
    year = period(kind, day)
    parts = (*quarters_within(year), *outside_quarters(year))
    days = [p.since + n * DAY for p in parts for n in range((p.until - p.since).days + 1)]

    assert sorted(days) == [year.since + n * DAY for n in range((year.until - year.since).days + 1)]
    assert {each.number for each in quarters_within(year)} <= {1, 2, 3, 4}
    assert len(quarters_within(year)) == (4 if kind is PeriodKind.CALENDAR_YEAR else 3)


def test_a_period_without_a_quarter_is_outside_them_all() -> None:
    own = Period(kind=PeriodKind.OWN, since=date(2026, 2, 1), until=date(2026, 5, 31))

    assert outside_quarters(own) == (own,)


@given(GIVEN, DAYS)
def test_the_latest_and_the_last_that_is_over(kind: PeriodKind, day: date) -> None:
    running, earlier = latest(kind, day, 2)

    assert day in running
    assert earlier == before(running)
    assert last_ended(kind, day) == (running if running.until == day else earlier)
    assert running.last_day(day) == day
    assert earlier.last_day(day) == earlier.until


@pytest.mark.parametrize("length", [-1, LONGEST + 1])
def test_a_period_that_nobody_could_mean(length: int) -> None:
    with pytest.raises(Invalid):
        Period(kind=PeriodKind.OWN, since=date(2026, 1, 1), until=date(2026, 1, 1) + length * DAY)
