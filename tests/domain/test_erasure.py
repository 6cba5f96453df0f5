# SPDX-License-Identifier: EUPL-1.2
"""How long children's data are kept by the house's own terms, and who may end that."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.erasure import (
    MOST_YEARS,
    Hindrance,
    Proposal,
    RetentionBook,
    RetentionTerm,
    Why,
    check_free,
)
from hop_desktop.domain.errors import ErasureHindered, Invalid, SecondPersonNeeded
from hop_desktop.domain.ids import ChildId, StaffId
from tests.builders import NOON

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
TODAY = date(2026, 11, 24)


def a_term(years: int = 5, since: date = date(2026, 1, 1)) -> RetentionTerm:
    return RetentionTerm(since=since, years=years, source="Asjaajamiskord § 4")


@given(left_on=DAYS, years=st.integers(1, MOST_YEARS))
def test_a_term_is_full_years_to_the_day(left_on: date, years: int) -> None:
    ends_on = a_term(years).ends_on(left_on)

    assert ends_on.year == left_on.year + years
    leap_day = (left_on.month, left_on.day) == (2, 29)
    assert (ends_on.month, ends_on.day) in (
        {(2, 29), (3, 1)} if leap_day else {(left_on.month, left_on.day)}
    )


def test_the_term_of_who_left_on_a_leap_day_ends_after_the_end_of_february() -> None:
    leap_day = date(2024, 2, 29)

    assert a_term(5).ends_on(leap_day) == date(2029, 3, 1)
    assert a_term(4).ends_on(leap_day) == date(2028, 2, 29)


@given(left_on=DAYS, today=DAYS, years=st.integers(1, MOST_YEARS))
def test_a_term_is_over_from_its_last_day_on_and_not_a_day_before(
    left_on: date, today: date, years: int
) -> None:
    book = RetentionBook(terms=(a_term(years, since=date(1980, 1, 1)),))

    assert book.is_over(left_on, today) is (today >= a_term(years).ends_on(left_on))


def test_the_last_day_of_a_term_is_named() -> None:
    book = RetentionBook(terms=(a_term(5, since=date(1980, 1, 1)),))

    assert book.is_over(date(2021, 11, 24), TODAY)
    assert not book.is_over(date(2021, 11, 25), TODAY)


@pytest.mark.parametrize("left_on", [None, date(1990, 6, 1)])
def test_without_a_term_or_a_day_of_leaving_nothing_is_ever_over(left_on: date | None) -> None:
    assert not RetentionBook().is_over(left_on, TODAY)
    assert not RetentionBook(terms=(a_term(),)).is_over(None, TODAY)


@given(st.lists(st.tuples(DAYS, st.integers(1, MOST_YEARS)), max_size=6), DAYS)
def test_the_last_term_that_has_begun_holds(agreed: list[tuple[date, int]], today: date) -> None:
    book = RetentionBook()
    for since, years in agreed:
        book = book.with_term(a_term(years, since))

    begun = {since: years for since, years in agreed if since <= today}
    held = book.on(today)
    assert (held.years if held else None) == (begun[max(begun)] if begun else None)
    assert {term.since for term in book.coming(today)} == {d for d, _ in agreed if d > today}


@pytest.mark.parametrize("years", [-1, 0, MOST_YEARS + 1])
def test_a_term_that_nobody_could_mean_is_refused(years: int) -> None:
    with pytest.raises(Invalid) as refused:
        a_term(years)
    assert refused.value.field == "years"


def test_a_term_says_where_the_house_has_it_from() -> None:
    with pytest.raises(Invalid) as refused:
        RetentionTerm(since=TODAY, years=5, source="  ")
    assert refused.value.field == "source"


def test_the_longest_term_can_be_entered() -> None:
    assert a_term(MOST_YEARS).ends_on(TODAY) - TODAY > timedelta(days=MOST_YEARS * 365)


def test_who_proposed_cannot_confirm() -> None:
    one, other = StaffId(uuid4()), StaffId(uuid4())
    proposal = Proposal(child_id=ChildId(uuid4()), why=Why.ASKED_FOR, by=one, at=NOON)

    proposal.check_second(other)
    with pytest.raises(SecondPersonNeeded):
        proposal.check_second(one)


def test_the_first_of_what_is_in_the_way_is_said() -> None:
    check_free(())
    with pytest.raises(ErasureHindered) as hindered:
        check_free((Hindrance.ON_ITS_WAY, Hindrance.NOTICE_UNTOLD))
    assert hindered.value.hindrance == "on-its-way"
