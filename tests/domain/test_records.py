# SPDX-License-Identifier: EUPL-1.2
"""What a record refuses to be, and which rules of the house hold on which day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.house_rules import HouseRules, RuleBook
from hop_desktop.domain.records import (
    Assessment,
    Assessor,
    DataPoint,
    Decision,
    FinalEvaluation,
    Level,
    Occasion,
    Outcome,
    Record,
    Review,
    SupportLevel,
    check_level,
    only_goes_on,
)

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def signed(**fields: Any) -> dict[str, Any]:
    start = {
        "id": uuid4(),
        "on": date(2026, 11, 24),
        "written_at": datetime(2026, 11, 24, tzinfo=UTC),
        "author": "Õie Õunapuu",
    }
    return {**start, **fields}


def a_level(since: date, until: date | None) -> SupportLevel:
    fields = signed(on=since, until=until, decided_by="direktor", ground="soovitus")
    return SupportLevel(**fields, level=Level.GENERAL)


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: DataPoint(**signed(goal_id=uuid4())), "step"),
        (lambda: DataPoint(**signed(goal_id=uuid4(), step=3)), "step"),
        (lambda: DataPoint(**signed(goal_id=uuid4(), step=1, number=Decimal(1))), "step"),
        (lambda: DataPoint(**signed(goal_id=uuid4(), number=Decimal(1))), "unit"),
        (
            lambda: DataPoint(**signed(goal_id=uuid4(), number=Decimal("1e12"), unit="m")),
            "number",
        ),
        (lambda: an_occasion(given=True, minutes=0), "minutes"),
        (lambda: an_occasion(given=True, minutes=1441), "minutes"),
        (lambda: an_occasion(given=False, minutes=5, note="haige"), "minutes"),
        (lambda: an_occasion(given=False), "note"),
        (lambda: a_review(participants=" "), "participants"),
        (lambda: a_review(worked=""), "worked"),
        (lambda: a_review(next_on=date(2026, 11, 24)), "next_on"),
        (lambda: FinalEvaluation(**signed(outcome=Outcome.PARTLY, result="")), "result"),
        (lambda: an_assessment(files=("abc",)), "files"),
        (lambda: an_assessment(by=""), "by"),
        (lambda: a_level(date(2026, 9, 2), date(2026, 9, 1)), "until"),
        (lambda: HouseRules(least_points=0), "least_points"),
        (lambda: HouseRules(least_points=51), "least_points"),
    ],
)
def test_a_record_that_says_nothing_is_refused(make: Callable[[], object], field: str) -> None:
    with pytest.raises(Invalid) as refused:
        make()

    assert refused.value.field == field


def an_occasion(**fields: Any) -> Occasion:
    return Occasion(**signed(goal_id=uuid4(), activity_id=uuid4(), **fields))


def a_review(**fields: Any) -> Review:
    words = {"participants": "ema", "worked": "Nurk", "decision": Decision.GO_ON, **fields}
    return Review(**signed(**words))


def an_assessment(**fields: Any) -> Assessment:
    words = {"instrument": "Test", "by": "Õie", "results": "Väike", **fields}
    return Assessment(**signed(assessor=Assessor.OWN, **words))


POINT = DataPoint(**signed(), goal_id=uuid4(), step=1)
LEVEL = a_level(date(2026, 9, 1), None)
TOLD = [
    (POINT, {"struck": "Kirjutatud kogemata"}, True),
    (POINT, {"step": 2}, False),
    (POINT, {"note": "Muu", "struck": "Kirjutatud kogemata"}, False),
    (LEVEL, {"until": date(2027, 9, 1)}, True),
    (LEVEL, {"ground": "Muu"}, False),
    (an_occasion(given=True, minutes=20), {}, True),
    (an_occasion(given=True, minutes=20), {"minutes": 30}, False),
]


@pytest.mark.parametrize(("held", "told", "goes_on"), TOLD)
def test_others_say_only_how_a_record_went_on(
    held: Record, told: dict[str, Any], *, goes_on: bool
) -> None:
    assert only_goes_on(held, replace(held, revision=9, **told)) is goes_on


def test_a_record_does_not_go_on_as_one_of_another_kind() -> None:
    assert not only_goes_on(POINT, replace(LEVEL, id=POINT.id))
    assert not only_goes_on(LEVEL, replace(POINT, id=LEVEL.id))


@given(days, st.integers(0, 400), days, st.none() | st.integers(0, 400))
def test_two_levels_never_hold_on_one_day(
    since: date, length: int, other_since: date, other_length: int | None
) -> None:
    until = since + timedelta(days=length)
    other_until = other_since + timedelta(days=other_length) if other_length is not None else None
    held, new = a_level(since, until), a_level(other_since, other_until)
    some_days = [since + timedelta(days=place) for place in range(length + 1)]
    both = any(new.holds_on(day) for day in some_days)

    try:
        check_level(new, (held,))
    except Invalid:
        assert both
    else:
        assert not both


@given(st.lists(st.tuples(days, st.integers(1, 50)), max_size=8), days)
def test_the_latest_agreement_that_has_begun_holds(
    agreed: list[tuple[date, int]], day: date
) -> None:
    book = RuleBook()
    for since, least in agreed:
        book = book.with_rules(HouseRules(least_points=least), since=since)

    begun = {since: least for since, least in agreed if since <= day}
    expected = begun[max(begun)] if begun else 4
    assert book.on(day).least_points == expected
    assert all(item.since > day for item in book.coming(day))
