# SPDX-License-Identifier: EUPL-1.2
"""What is counted of cases, and that no few of them can be worked out from what is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hop_desktop.domain.cases import Move, Stage
from hop_desktop.domain.coming_and_going import base_of, flows, history, keeps_quarters, turns
from hop_desktop.domain.counting import main_area, overview
from hop_desktop.domain.disclosure import CHOICES, SMALL, Shown, is_small
from hop_desktop.domain.observations import Area
from hop_desktop.domain.overview import (
    ALWAYS,
    HANDED_OVER,
    OTHERS,
    UNKNOWN,
    UNTOLD,
    CaseFacts,
    Dimension,
    Flows,
    Standing,
    Step,
    Table,
    change,
    count_of,
)
from hop_desktop.domain.periods import Period, PeriodKind, period, quarters_within
from hop_desktop.domain.records import Outcome, Satisfaction

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)
YEAR = period(PeriodKind.CALENDAR_YEAR, TODAY)
SCHOOL_YEAR = period(PeriodKind.SCHOOL_YEAR, date(2026, 5, 1))


def a_step(move: Move, on: date, stage: Stage = Stage.ONE) -> Step:
    return Step(move=move, stage=stage, on=on)


OPENED = a_step(Move.OPENED, date(2026, 1, 15))


def a_case(*steps: Step, **fields: object) -> CaseFacts:
    case = CaseFacts(
        born=date(2021, 8, 12),
        municipality="0528",
        house="",
        area=Area.SPEECH,
        steps=steps or (OPENED,),
        review_on=None,
        outcome=None,
        satisfaction=None,
    )
    return replace(case, **fields)  # type: ignore[arg-type]  # by field name


def told(table: Table | None) -> dict[str, Shown]:
    assert table is not None
    return dict(zip(table.keys, table.counts, strict=True))


def stands(cases: Sequence[CaseFacts], day: date, *, is_desk: bool = False) -> Shown:
    own = period(PeriodKind.OWN, day)
    return overview(cases, own, today=TODAY, is_desk=is_desk).open


def test_a_case_is_in_work_from_its_opening_until_it_ends() -> None:
    closed = a_step(Move.CLOSED, date(2026, 3, 1))
    again = a_step(Move.REOPENED, date(2026, 4, 1))
    handed = a_step(Move.HANDED_OVER, date(2026, 5, 1), Stage.THREE)
    case = a_case(OPENED, a_step(Move.REVIEWED, date(2026, 2, 1)), closed, again, handed)

    days = {
        date(2026, 1, 14): 0,
        date(2026, 1, 15): 7,
        date(2026, 2, 28): 7,
        date(2026, 3, 1): 0,
        date(2026, 4, 1): 7,
        date(2026, 5, 1): 0,
    }
    assert {day: stands([case] * 7, day) for day in days} == days


def test_the_stage_is_that_of_the_day() -> None:
    case = a_case(OPENED, a_step(Move.STAGE_TWO_ACCEPTED, date(2026, 3, 1), Stage.TWO))

    def stages(day: date) -> tuple[Shown, ...]:
        own = period(PeriodKind.OWN, day)
        return overview([case] * 5, own, today=TODAY, is_desk=False).table.told.columns

    assert stages(date(2026, 2, 28)) == (5, 0, 0)
    assert stages(date(2026, 3, 1)) == (0, 5, 0)


def test_what_is_told_of_a_house() -> None:
    late = a_case(review_on=TODAY - DAY)
    today = a_case(review_on=TODAY, area=None, born=date(2024, 11, 24), municipality="0793")
    tables = overview([late] * 5 + [today] * 6, YEAR, today=TODAY, is_desk=False)

    assert tables.open == 11
    assert tables.day == TODAY
    assert tables.table.rows is Dimension.AREA
    assert tables.table.row_keys == ("speech", UNKNOWN)
    assert tables.table.told.rows == (5, 6)
    assert told(tables.of(Dimension.LASTED)) == {"0": 0, "1": 0, "2": 11, "3": 0}
    assert told(tables.of(Dimension.AGE)) == {"0": 6, "2": 5}
    assert told(tables.of(Dimension.MUNICIPALITY)) == {"0793": 6, "0528": 5}
    assert told(tables.of(Dimension.STANDING)) == {
        Standing.OVERDUE.value: 5,
        Standing.NOT_OVERDUE.value: 6,
    }
    assert tables.of(Dimension.HOUSE) is None


def test_what_is_told_of_a_desk() -> None:
    cases = [
        *[a_case(house="Pääsukese lasteaed")] * 6,
        *[a_case(house="Õie kool")] * 9,
        *[a_case(house="Kaugemaja")] * 3,
        *[a_case(house="Teine maja")] * 2,
    ]
    tables = overview(cases, YEAR, today=TODAY, is_desk=True)

    assert tables.table.rows is Dimension.HOUSE
    assert tables.table.row_keys == ("Õie kool", "Pääsukese lasteaed", OTHERS)
    assert tables.table.told.rows == (9, 6, 5)
    assert told(tables.of(Dimension.AREA)) == {"speech": 20}
    assert tables.of(Dimension.LASTED) is None
    assert tables.of(Dimension.MUNICIPALITY) is None


def test_of_an_earlier_day_nobody_knows_what_was_overdue() -> None:
    tables = overview([a_case()] * 5, SCHOOL_YEAR, today=TODAY, is_desk=False)

    assert tables.day == SCHOOL_YEAR.until
    assert tables.of(Dimension.STANDING) is None


def test_fewer_than_five_cases_are_not_told_at_all() -> None:
    tables = overview([a_case()] * 4, YEAR, today=TODAY, is_desk=False)

    assert tables.open is None
    assert tables.tables == ()
    assert tables.table.row_keys == ()


def test_nobody_is_told() -> None:
    tables = overview([], YEAR, today=TODAY, is_desk=True)

    assert tables.open == 0
    assert tables.tables == ()
    assert tables.flows is None or tables.flows == Flows(opened=0, ended=0)


def test_a_table_of_single_groups_names_none_of_them() -> None:
    areas = list(Area)[:5]
    tables = overview([a_case(area=area) for area in areas], YEAR, today=TODAY, is_desk=True)
    house = overview([a_case(area=area) for area in areas], YEAR, today=TODAY, is_desk=False)

    assert tables.of(Dimension.AREA) == Table(dimension=Dimension.AREA, keys=(), counts=())
    assert house.table.row_keys == ()
    assert house.table.told.columns == (5, 0, 0)


@pytest.mark.parametrize(
    ("days", "band"), [(0, "0"), (90, "0"), (91, "1"), (182, "2"), (364, "2"), (365, "3")]
)
def test_how_long_a_case_is_in_work(days: int, band: str) -> None:
    case = a_case(a_step(Move.OPENED, TODAY - days * DAY))

    assert told(overview([case] * 5, YEAR, today=TODAY, is_desk=False).tables[0])[band] == 5


@pytest.mark.parametrize(("years", "band"), [(2, "0"), (3, "1"), (4, "1"), (5, "2"), (16, "6")])
def test_the_band_of_an_age(years: int, band: str) -> None:
    case = a_case(born=TODAY.replace(year=TODAY.year - years))
    found = overview([case] * 5, YEAR, today=TODAY, is_desk=False).of(Dimension.AGE)

    assert told(found) == {band: 5}


def test_the_area_seen_most_is_that_of_the_case() -> None:
    early, late = date(2026, 1, 1), date(2026, 2, 1)

    assert main_area([]) is None
    assert main_area([(2, early, "art"), (1, late, "music")]) is Area.ART
    assert main_area([(1, early, "art"), (1, late, "music")]) is Area.MUSIC


# What came and went


def ended(outcome: Outcome | None, count: int, on: date = date(2026, 5, 1)) -> list[CaseFacts]:
    return [a_case(OPENED, a_step(Move.CLOSED, on), outcome=outcome)] * count


def test_how_cases_ended_is_told_of_the_year_of_the_house() -> None:
    handed = a_case(OPENED, a_step(Move.HANDED_OVER, date(2026, 6, 1), Stage.THREE))
    content = [replace(each, satisfaction=Satisfaction.VERY) for each in ended(Outcome.REACHED, 6)]
    cases = [*content, *ended(None, 5), *[handed] * 7]
    tables = overview(cases, SCHOOL_YEAR, today=TODAY, is_desk=False)

    assert tables.flows == Flows(opened=18, ended=18)
    assert told(tables.of(Dimension.OUTCOME)) == {
        "reached": 6,
        "partly": 0,
        "not-reached": 0,
        "ended-otherwise": 0,
        HANDED_OVER: 7,
        UNTOLD: 5,
    }
    assert told(tables.of(Dimension.SATISFACTION)) == {
        "very": 6,
        "rather": 0,
        "rather-not": 0,
        "not": 0,
        UNKNOWN: 12,
    }
    assert told(tables.of(Dimension.LENGTH)) == {"0": 0, "1": 18, "2": 0, "3": 0}


ENDINGS = st.lists(
    st.sampled_from(
        [
            (None, None),
            *product(list(Outcome)[:2], [None, Satisfaction.VERY, Satisfaction.NOT]),
        ]
    ),
    min_size=SMALL,
    max_size=14,
)


def fitting(table: Table | None, keys: Sequence[str], total: int) -> list[dict[str, int]]:
    """Return every line of counts that fits what a table tells."""
    shown = told(table) or dict.fromkeys(keys)
    floor = 0 if set(shown.values()) == {None} else 1
    found: list[dict[str, int]] = [{}]
    for key, count in shown.items():
        values = range(floor, total + 1) if count is None else (count,)
        found = [{**e, key: v} for e in found for v in values if sum(e.values()) + v <= total]
    return [each for each in found if sum(each.values()) == total]


@settings(max_examples=60)
@given(ENDINGS)
@example(
    [
        *[(None, None)] * 5,
        *[(Outcome.REACHED, Satisfaction.VERY)] * 6,
        *[(Outcome.REACHED, Satisfaction.NOT)] * 2,
    ]
)
def test_the_views_of_families_give_no_outcome_away_nor_the_other_way(
    endings: list[tuple[Outcome | None, Satisfaction | None]],
) -> None:
    cases = [replace(ended(each, 1)[0], satisfaction=view) for each, view in endings]
    tables = overview(cases, SCHOOL_YEAR, today=TODAY, is_desk=False)
    results, views = tables.of(Dimension.OUTCOME), tables.of(Dimension.SATISFACTION)
    total = len(cases)
    ended_so = fitting(results, ALWAYS[Dimension.OUTCOME], total)
    said_so = fitting(views, ALWAYS[Dimension.SATISFACTION], total)
    # who was not evaluated was not asked
    unasked = max(each[UNKNOWN] for each in said_so)
    unevaluated = min(each[UNTOLD] for each in ended_so)
    possible_ends = [each for each in ended_so if each[UNTOLD] <= unasked]
    possible_views = [each for each in said_so if each[UNKNOWN] >= unevaluated]

    for table, found in ((results, possible_ends), (views, possible_views)):
        for key in found[0]:
            count = told(table).get(key)
            assert count is None or not is_small(count)
            assert count is not None or len({each[key] for each in found}) >= CHOICES


@pytest.mark.parametrize(
    ("kind", "is_desk", "tells"),
    [
        (PeriodKind.SCHOOL_YEAR, False, True),
        (PeriodKind.SCHOOL_YEAR, True, False),
        (PeriodKind.CALENDAR_YEAR, False, False),
        (PeriodKind.CALENDAR_YEAR, True, True),
        (PeriodKind.QUARTER, False, True),
        (PeriodKind.QUARTER, True, True),
        (PeriodKind.OWN, True, False),
    ],
)
def test_of_which_periods_coming_and_going_is_told(
    kind: PeriodKind, *, is_desk: bool, tells: bool
) -> None:
    day = OPENED.on
    tables = overview(ended(None, 9), period(kind, day), today=TODAY, is_desk=is_desk)

    assert (tables.flows is not None) is tells
    whole = kind is base_of(is_desk=is_desk)
    assert bool(tables.endings) is whole


@pytest.mark.parametrize(("came", "went"), [(2, 6), (6, 2), (2, 2)])
def test_few_who_came_hide_those_who_went_and_the_other_way(came: int, went: int) -> None:
    cases = [*ended(None, went), *[a_case(a_step(Move.OPENED, date(2026, 5, 2)))] * came]
    quarter = period(PeriodKind.QUARTER, date(2026, 5, 2))

    assert flows(turns(map(history, cases)), quarter, YEAR.kind) == Flows(opened=None, ended=None)
    assert overview(cases, quarter, today=TODAY, is_desk=True).endings == ()


@pytest.mark.parametrize(("before", "went", "tells"), [(3, 0, False), (6, 8, False), (6, 6, True)])
def test_what_came_and_went_does_not_tell_a_small_stand(
    before: int, went: int, *, tells: bool
) -> None:
    quarter = period(PeriodKind.QUARTER, date(2026, 5, 2))
    earlier = [a_case()] * before
    came = [a_case(a_step(Move.OPENED, quarter.since))] * 5
    ended_ = [
        replace(case, steps=(*case.steps, a_step(Move.CLOSED, quarter.until)))
        for case in [*came, *earlier][:went]
    ]
    turned = turns(map(history, [*ended_, *[*came, *earlier][went:]]))

    assert turned.stand(quarter.since - DAY) == before
    assert turned.stand(quarter.until) == before + 5 - went
    told = flows(turned, quarter, YEAR.kind)
    assert told == (Flows(opened=5, ended=went) if tells else Flows(opened=None, ended=None))


def test_a_year_is_not_told_when_it_tells_a_quarter() -> None:
    days = [date(2026, month, 2) for month in (1, 1, 1, 1, 1, 5, 8, 8, 8, 8, 8)]
    cases = [a_case(a_step(Move.OPENED, day)) for day in days]
    turned = turns(map(history, cases))

    assert flows(turned, YEAR, YEAR.kind) == Flows(opened=None, ended=None)
    assert flows(turned, quarters_within(YEAR)[0], YEAR.kind) == Flows(opened=5, ended=0)


def test_a_year_of_small_quarters_is_told() -> None:
    opened = [date(2026, month, 2) for month in (1, 1, 4, 4, 7, 7, 10, 10)]
    cases = [a_case(a_step(Move.OPENED, d), a_step(Move.CLOSED, d + 9 * DAY)) for d in opened]

    assert flows(turns(map(history, cases)), YEAR, YEAR.kind) == Flows(opened=8, ended=8)


@pytest.mark.parametrize(
    ("quarters", "edges", "keeps"),
    [
        ([(6, 0), (5, 5)], [], True),
        ([(6, 0)], [(5, 9)], True),
        ([(6, 0)], [(5, 1)], False),
        ([(6, 0)], [(2, 0)], False),
        ([(6, 2)], [], False),
        ([(3, 0), (2, 0), (9, 0)], [], False),
        ([(3, 2), (2, 2), (9, 0)], [], True),
        ([(2, 1), (1, 2)], [], False),
        ([(3, 2), (2, 3)], [], True),
        ([(3, 3), (2, 2)], [], True),
        ([(4, 4), (4, 4)], [], False),
    ],
)
def test_whether_a_year_keeps_its_quarters(
    quarters: list[tuple[int, int]], edges: list[tuple[int, int]], *, keeps: bool
) -> None:
    assert keeps_quarters(quarters, edges) is keeps


PAIRS = st.tuples(*[st.sampled_from([0, 1, 2, 3, 4, 5, 7])] * 2)


def possible(differences: Sequence[int], came: int) -> Iterator[tuple[int, ...]]:
    """Yield how many may have come in hidden quarters whose stands tell their differences."""
    most = SMALL - 1
    choices = [
        [low + max(0, d) for low in range(most + 1) if is_hidden(low + max(0, d), low - min(0, d))]
        for d in differences
    ]
    return (each for each in product(*choices) if sum(each) == came)


def is_hidden(came: int, went: int) -> bool:
    return is_small(came) or is_small(went)


@settings(max_examples=200)
@given(st.lists(PAIRS, min_size=4, max_size=4))
def test_no_hidden_quarter_can_be_worked_out_from_a_year(quarters: list[tuple[int, int]]) -> None:
    hidden = [pair for pair in quarters if is_hidden(*pair)]
    if not keeps_quarters(quarters, []):
        return
    came = sum(pair[0] for pair in hidden)
    found = list(possible([came - went for came, went in hidden], came))
    for place in range(len(hidden)):
        assert len({each[place] for each in found}) >= CHOICES


# What changed


def test_a_change_is_told_only_between_numbers_that_are_told() -> None:
    table = Table(dimension=Dimension.AREA, keys=("art", "music"), counts=(7, None))
    places = Table(dimension=Dimension.HOUSE, keys=("Õie kool", OTHERS), counts=(7, 5))
    nothing = Table(dimension=Dimension.AREA, keys=(), counts=())

    assert change(9, count_of(table, "art")) == 2
    assert change(9, count_of(table, "music")) is None
    assert change(9, count_of(table, "play")) == 9
    assert change(None, 7) is None
    assert count_of(places, "Uus kool") is None
    assert count_of(places, OTHERS) is None
    assert count_of(nothing, "art") is None
    assert count_of(None, "art") is None


CASES = st.lists(
    st.builds(
        lambda month, stage, area, years, place, house: a_case(
            a_step(Move.OPENED, date(2026, month, 3), stage),
            area=area,
            born=date(2024 - years, 5, 5),
            municipality=place,
            house=house,
        ),
        st.integers(1, 11),
        st.sampled_from(Stage),
        st.sampled_from([None, Area.ART, Area.PLAY, Area.SPEECH]),
        st.integers(0, 12),
        st.sampled_from(["0528", "0793", ""]),
        st.sampled_from(["Õie kool", "Lepa lasteaed", ""]),
    ),
    max_size=40,
)


@settings(max_examples=50)
@given(CASES, st.booleans())
def test_every_table_tells_the_same_cases_and_no_few_of_them(
    cases: list[CaseFacts], is_desk: bool
) -> None:
    tables = overview(cases, YEAR, today=TODAY, is_desk=is_desk)
    every = [table.counts for table in tables.tables]
    every += [tables.table.told.rows, tables.table.told.columns]

    for counts in every:
        shown = [count for count in counts if count is not None]
        assert not any(map(is_small, shown))
        assert tables.open is None or sum(shown) <= tables.open
        if len(shown) == len(counts) and counts:
            assert sum(shown) == tables.open
    assert tables.open in (None, len(cases))


def test_own_days_have_only_a_stand() -> None:
    own = Period(kind=PeriodKind.OWN, since=date(2026, 1, 1), until=date(2026, 2, 1))

    assert overview([a_case()] * 5, own, today=TODAY, is_desk=False).flows is None
