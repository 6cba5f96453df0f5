# SPDX-License-Identifier: EUPL-1.2
"""Rules of the law hold in their days only; the yearly work is due once a school year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.deadlines import (
    DeadlineRule,
    Duty,
    HouseTerms,
    Limit,
    RuleTable,
    Standing,
    school_year,
)
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.institution import Place

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def a_rule(**changed: object) -> DeadlineRule:
    rule = DeadlineRule(
        key="mõju-kool",
        duty=Duty.EFFECT,
        limit=Limit.SCHOOL_YEAR,
        place=Place.SCHOOL,
        text="Mõju hinnatakse kord õppeaastas.",
        text_en="The effect is assessed once a school year.",
        text_ru="Результат оценивают раз в учебный год.",
        act="Näidisseadus",
        paragraph="§ 46 lg 8",
        source="RT I, 09.07.2026, 17",
        valid_from=date(2026, 9, 1),
        valid_until=date(2026, 12, 31),
        confirmed=True,
    )
    return replace(rule, **changed)  # type: ignore[arg-type]  # by field name


@pytest.mark.parametrize(
    ("day", "standing"),
    [
        (date(2026, 8, 31), Standing.CHECK),
        (date(2026, 9, 1), Standing.HOLDS),
        (date(2026, 12, 31), Standing.HOLDS),
        (date(2027, 1, 1), Standing.CHECK),
    ],
)
def test_a_rule_is_law_in_its_days_only(day: date, standing: Standing) -> None:
    assert a_rule().standing(day) is standing


def test_what_was_never_confirmed_is_not_said_as_law() -> None:
    rule = a_rule(confirmed=False)

    assert rule.standing(date(2026, 10, 1)) is Standing.UNCONFIRMED
    assert rule.standing(date(2027, 1, 1)) is Standing.CHECK


def test_a_childs_place_decides_which_statute_holds() -> None:
    school = a_rule()
    kindergarten = a_rule(key="mõju-lasteaed", place=Place.KINDERGARTEN)
    table = RuleTable(rules=(school, kindergarten))

    assert table.about(Duty.EFFECT, Place.SCHOOL, date(2026, 10, 1)) == school
    assert table.about(Duty.EFFECT, Place.KINDERGARTEN, date(2026, 10, 1)) == kindergarten
    assert table.about(Duty.TALK, Place.SCHOOL, date(2026, 10, 1)) is None


def test_the_text_in_force_comes_before_one_that_has_ended_or_is_to_come() -> None:
    ended = a_rule(key="vana", valid_from=date(2025, 1, 1), valid_until=date(2026, 8, 31))
    coming = a_rule(key="uus", valid_from=date(2027, 1, 1), valid_until=None)
    table = RuleTable(rules=(coming, ended, a_rule()))

    assert table.about(Duty.EFFECT, Place.SCHOOL, date(2026, 10, 1)) == a_rule()
    assert table.about(Duty.EFFECT, Place.SCHOOL, date(2026, 1, 1)) == ended
    assert table.about(Duty.EFFECT, Place.SCHOOL, date(2027, 1, 1)) == coming


@pytest.mark.parametrize(
    "wrong",
    [
        {"act": ""},
        {"source": " "},
        {"valid_until": date(2026, 8, 31)},
        {"limit": Limit.DAYS},
        {"days": 10},
    ],
)
def test_a_rule_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(Invalid):
        a_rule(**wrong)


def test_two_rules_of_one_key_are_refused() -> None:
    with pytest.raises(Invalid):
        RuleTable(rules=(a_rule(), a_rule()))


@given(DAYS)
def test_every_day_lies_in_one_school_year(day: date) -> None:
    first = school_year(day)

    assert (first.month, first.day) == (9, 1)
    assert timedelta() <= day - first < timedelta(days=366)


@given(DAYS, st.integers(1, 12), st.integers(1, 28))
def test_the_yearly_day_lies_in_the_school_year_of_the_day(day: date, month: int, on: int) -> None:
    ends = HouseTerms(year_month=month, year_day=on).year_ends(day)

    assert school_year(ends) == school_year(day)


@given(DAYS, DAYS)
def test_yearly_work_is_due_until_it_is_done_in_that_school_year(today: date, last: date) -> None:
    due = HouseTerms().yearly_due(today, since=date(2019, 9, 1), last=last)

    assert (due is None) == (last >= school_year(today))


def test_what_was_done_on_the_first_day_counts_for_that_school_year() -> None:
    terms, first = HouseTerms(), date(2026, 9, 1)

    assert terms.yearly_due(date(2027, 5, 1), since=first, last=first) is None
    before = first - timedelta(days=1)
    assert terms.yearly_due(date(2027, 5, 1), since=before, last=before) == date(2027, 5, 31)


def test_what_began_after_the_yearly_day_waits_for_the_next_year() -> None:
    terms = HouseTerms()
    since = date(2027, 6, 1)

    assert terms.yearly_due(date(2027, 6, 2), since=since, last=None) is None
    assert terms.yearly_due(date(2027, 9, 1), since=since, last=None) == date(2028, 5, 31)


@pytest.mark.parametrize(
    "wrong",
    [{"answer_days": 0}, {"term_days": 366}, {"year_day": 31, "year_month": 2}, {"year_month": 13}],
)
def test_lengths_that_cannot_be_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(Invalid):
        HouseTerms(**wrong)


def test_the_29th_of_february_is_no_yearly_day() -> None:
    with pytest.raises(Invalid):
        HouseTerms(year_day=29, year_month=2)
