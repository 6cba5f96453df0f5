# SPDX-License-Identifier: EUPL-1.2
"""What measurements propose and where they stand in a chart, for any measurements at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.plans import Gauge, Goal, number_of
from hop_desktop.domain.progress import Series, Trend, chart_of, propose, series_of
from hop_desktop.domain.records import DataPoint, Decision

START = date(2026, 9, 1)
GOAL = Goal(id=uuid4(), title="Palub abi kahesõnalise lausega", started=-2)
COUNTED = replace(GOAL, gauge=Gauge(unit="sõna", start=Decimal(2), target=Decimal(10)))

numbers = st.decimals(-999_999, 999_999, places=2)
steps = st.lists(st.integers(-2, 2), max_size=60)


def a_point(place: int, *, step: int | None = None, number: Decimal | None = None) -> DataPoint:
    return DataPoint(
        id=uuid4(),
        on=START + timedelta(days=place),
        written_at=datetime(2026, 11, 24, tzinfo=UTC),
        author="Õie Õunapuu, logopeed",
        goal_id=GOAL.id,
        step=step,
        number=number,
        unit="sõna" if number is not None else "",
    )


def of_steps(*values: int) -> Series:
    return series_of(GOAL, [a_point(place, step=v) for place, v in enumerate(values)])


def of_numbers(*values: Decimal) -> Series:
    return series_of(COUNTED, [a_point(place, number=v) for place, v in enumerate(values)])


@given(steps, st.integers(1, 50))
def test_below_the_least_number_nothing_is_proposed_but_what_is_missing(
    values: list[int], least: int
) -> None:
    proposal = propose(of_steps(*values), least=least)

    assert proposal.missing == max(0, least - len(values))
    assert (proposal.decision is None) == bool(proposal.missing)


@given(steps.filter(bool))
def test_better_and_worse_are_each_other_backwards(values: list[int]) -> None:
    even = values[: len(values) // 2 * 2]
    forth, back = (propose(of_steps(*each), least=1).trend for each in (even, even[::-1]))

    if {forth, back} <= {Trend.BETTER, Trend.WORSE, Trend.SAME} and even:
        opposite = {Trend.BETTER: Trend.WORSE, Trend.WORSE: Trend.BETTER, Trend.SAME: Trend.SAME}
        assert opposite[forth] is back  # type: ignore[index]  # both are in the set


@pytest.mark.parametrize(
    ("values", "decision"),
    [
        ((-2, -2, 0, 1), Decision.END),
        ((-2, -2, -1, -1), Decision.GO_ON),
        ((-1, -1, -1, -1), Decision.CHANGE),
        ((0, 0, -2, -2), Decision.MORE_SUPPORT),
    ],
)
def test_the_later_half_decides(values: tuple[int, ...], decision: Decision) -> None:
    assert propose(of_steps(*values), least=4).decision is decision


def test_with_numbers_the_way_to_the_target_says_what_is_better() -> None:
    falling = replace(COUNTED, gauge=Gauge(unit="sõna", start=Decimal(10), target=Decimal(2)))
    points = [a_point(place, number=Decimal(9 - place)) for place in range(4)]

    assert propose(series_of(falling, points), least=4).trend is Trend.BETTER
    aimless = replace(COUNTED, gauge=Gauge(unit="sõna"))
    assert propose(series_of(aimless, points), least=4).decision is None


def test_struck_points_and_other_units_do_not_count() -> None:
    points = [
        a_point(0, step=1),
        replace(a_point(1, step=2), struck="vale laps"),
        a_point(2, number=Decimal(3)),
    ]

    series = series_of(GOAL, points)

    assert (len(series.points), series.left_out) == (1, 1)


@given(st.lists(numbers, max_size=40), st.none() | numbers, st.none() | numbers)
def test_everything_stands_on_the_sheet(
    values: list[Decimal], start: Decimal | None, target: Decimal | None
) -> None:
    series = replace(of_numbers(*values), start=start, target=target)

    chart = chart_of(series)

    marks = [mark for mark in (chart.start, chart.target) if mark is not None]
    shares = [*marks, *(share for dot in chart.dots for share in dot)]
    assert all(0 <= share <= 1 for share in shares)
    assert len(chart.dots) == len(values)
    assert 2 <= len(chart.levels) <= 6
    heights = [share for share, _ in chart.levels]
    assert heights == sorted(heights)
    assert (heights[0], heights[-1]) == (0, 1)


def test_the_levels_are_written_without_empty_decimals() -> None:
    series = replace(of_numbers(Decimal(2), Decimal("2.5")), start=Decimal(0), target=Decimal(50))

    assert [f"{level:f}" for _, level in chart_of(series).levels] == ["0", "20", "40", "60"]


@pytest.mark.parametrize("count", [0, 1, 200])
def test_none_one_and_two_hundred_points_have_a_chart(count: int) -> None:
    chart = chart_of(of_steps(*[0] * count))

    assert len(chart.dots) == count
    assert [level for _, level in chart.levels] == [-2, -1, 0, 1, 2]
    assert chart.dots[:1] == (() if not count else ((0.5 if count == 1 else 0.0, 0.5),))


@given(numbers)
def test_a_number_is_read_as_it_is_written(number: Decimal) -> None:
    assert number_of("number", f"{number:f}".replace(".", ",").replace("-", "−")) == number


@pytest.mark.parametrize("text", ["", "  "])
def test_where_nothing_is_written_there_is_no_number(text: str) -> None:
    assert number_of("number", text) is None


@pytest.mark.parametrize("text", ["kolm", "1e9", "NaN", "∞", "1,2345", "10000000000", "--1"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        number_of("number", text)
