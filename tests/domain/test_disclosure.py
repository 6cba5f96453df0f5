# SPDX-License-Identifier: EUPL-1.2
"""No hidden count can be worked out, tried against everything that a reader could conclude."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hop_desktop.domain.disclosure import (
    CHOICES,
    SMALL,
    Cross,
    Shown,
    _only_totals,
    cross,
    is_small,
    line,
    totals,
)

Place = tuple[int, int]

LINES = st.lists(st.integers(0, 12) | st.sampled_from([0, 1, 4, 5]), min_size=1, max_size=5)
COUNTS = st.sampled_from([0, 1, 2, 3, 5, 6])
TABLES = st.sampled_from([(1, 3), (3, 1), (2, 2), (2, 3), (3, 2)]).flatmap(
    lambda size: st.lists(
        st.lists(COUNTS, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    )
)


def sums(shown: Sequence[Shown], total: int, least: int) -> Iterator[tuple[int, ...]]:
    """Yield every line of whole numbers that fits what is shown and the total."""
    if not shown:
        if total == 0:
            yield ()
        return
    first, *rest = shown
    known = sum(count for count in rest if count is not None)
    most = total - known - least * rest.count(None)
    for value in [first] if first is not None else range(least, most + 1):
        for others in sums(rest, total - value, least):
            yield value, *others


def least(*lines: Sequence[Shown]) -> int:
    """Return what a hidden number is at least: zero is hidden only together with everything."""
    return 0 if all(count is None for each in lines for count in each) else 1


@given(LINES)
def test_no_hidden_number_of_a_line_can_be_worked_out(counts: list[int]) -> None:
    shown, total = line(counts), sum(counts)

    assert all(told in (None, count) for told, count in zip(shown, counts, strict=True))
    assert not any(count is not None and is_small(count) for count in shown)
    if is_small(total):
        assert set(shown) == {None}
        return
    for place, count in enumerate(shown):
        if count is None:
            values = {found[place] for found in sums(shown, total, least(shown))}
            assert len(values) >= CHOICES


@given(LINES)
def test_nothing_is_hidden_without_need(counts: list[int]) -> None:
    if not any(map(is_small, counts)):
        assert line(counts) == tuple(counts)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((7, 0, 9), (7, 0, 9)),
        ((3, 7, 20), (None, None, 20)),
        ((3, 2, 20), (None, None, 20)),
        ((1, 1, 20, 6), (None, None, 20, None)),
        ((3, 0, 20), (None, 0, None)),
        ((4, 0, 0), (None, None, None)),
        ((1, 1, 1, 1, 1), (None,) * 5),
        ((1, 1, 1, 1, 1, 0), (None,) * 6),
        ((2, 3), (None, None)),
        ((0, 0), (0, 0)),
        ((), ()),
    ],
)
def test_what_is_hidden(counts: tuple[int, ...], shown: tuple[Shown, ...]) -> None:
    assert line(counts) == shown


def can_be(table: Cross, total: int, least: Sequence[int], wanted: dict[Place, int]) -> bool:
    """Say whether a table fits what is shown with these numbers in these places."""
    inner, edge_row, edge_column = least
    rows, columns = len(table.rows), len(table.columns)

    def values(told: Shown, place: Place, low: int, high: int) -> range:
        value = wanted.get(place, told)
        low, high = (low, high) if value is None else (max(low, value), min(high, value))
        return range(low, high + 1)

    def row(i: int, j: int, left: int, room: tuple[int, ...], over: int) -> bool:
        """Fill row i from column j on; ``room`` is what the columns may still take."""
        if j == columns:
            return left == 0 and onward(i + 1, room, over)
        floor = 0 if table.cells[i][j] is not None else inner
        for value in values(table.cells[i][j], (i, j), floor, min(left, room[j])):
            if row(i, j + 1, left - value, (*room[:j], room[j] - value, *room[j + 1 :]), over):
                return True
        return False

    def onward(i: int, room: tuple[int, ...], over: int) -> bool:
        if i == rows:
            return over == 0 and not any(room)
        floor = 0 if table.rows[i] is not None else edge_row
        return any(
            row(i, 0, value, room, over - value)
            for value in values(table.rows[i], (i, -1), floor, over)
        )

    def begun(j: int, room: tuple[int, ...]) -> bool:
        """Choose the totals of the columns, then fill the rows."""
        over = total - sum(room)
        if j == columns:
            return over == 0 and onward(0, room, total)
        floor = 0 if table.columns[j] is not None else edge_column
        return any(
            begun(j + 1, (*room, value)) for value in values(table.columns[j], (-1, j), floor, over)
        )

    return begun(0, ())


def numbers(table: Sequence[Sequence[int]]) -> list[int]:
    """Return the cells of a table, its rows' totals, then its columns'."""
    return [
        *(count for row in table for count in row),
        *map(sum, table),
        *(sum(column) for column in zip(*table, strict=True)),
    ]


def places(table: Sequence[Sequence[int]]) -> list[Place]:
    """Return where the numbers stand: a row's total beside, a column's total under the table."""
    rows, columns = range(len(table)), range(len(table[0]))
    return [
        *((i, j) for i in rows for j in columns),
        *((i, -1) for i in rows),
        *((-1, j) for j in columns),
    ]


@settings(max_examples=30)
@given(TABLES)
def test_no_hidden_number_of_a_table_can_be_worked_out(counts: list[list[int]]) -> None:
    table, total = cross(counts), sum(map(sum, counts))
    shown = [*(cell for row in table.cells for cell in row), *table.rows, *table.columns]

    assert all(t in (None, c) for t, c in zip(shown, numbers(counts), strict=True))
    assert not any(count is not None and is_small(count) for count in shown)
    if is_small(total):
        assert set(shown) == {None}
        return
    whole = table == _only_totals(counts)
    floors = (0, least(table.rows), least(table.columns)) if whole else (1, 1, 1)
    for place, told, true in zip(places(counts), shown, numbers(counts), strict=True):
        if told is None:
            nearest = sorted(range(total + 1), key=lambda n, true=true: abs(n - true))  # type: ignore[misc]  # bound now
            found = (can_be(table, total, floors, {place: n}) for n in nearest)
            assert sum(islice(filter(None, found), CHOICES)) == CHOICES


@settings(max_examples=30)
@given(TABLES)
def test_totals_tell_no_small_number_of_a_table_that_is_not_told(counts: list[list[int]]) -> None:
    rows, columns = totals(counts)
    total, across = sum(map(sum, counts)), [sum(row) for row in counts]
    cells = tuple(tuple(None if count else 0 for count in row) for row in counts)
    shown = [*(cell for row in cells for cell in row), *rows, *columns]

    assert not any(count is not None and is_small(count) for count in shown)
    if set(columns) == {None} and rows == line(across):
        return
    told_of = Cross(cells=cells, rows=rows, columns=columns)
    for place, told, true in zip(places(counts), shown, numbers(counts), strict=True):
        assert told in (None, true)
        is_total = -1 in place
        if told is None and (is_total or is_small(true)):
            found = (can_be(told_of, total, (1, 1, 1), {place: n}) for n in range(total + 1))
            assert sum(islice(filter(None, found), CHOICES)) == CHOICES


@pytest.mark.parametrize(
    ("counts", "rows", "columns"),
    [
        ([[10, 2, 0], [0, 0, 6]], (12, 6), (None, None, 6)),
        ([[5, 0], [0, 6]], (5, 6), (5, 6)),
        ([[3, 3], [3, 3]], (6, 6), (6, 6)),
        ([[6, 1], [0, 7]], (7, 7), (None, None)),
        ([[1, 1, 1], [1, 1, 0]], (None, None), (None, None, None)),
        ([[1, 1], [1, 1]], (None, None), (None, None)),
        ([[5, 0], [0, 0]], (5, 0), (5, 0)),
    ],
)
def test_what_totals_tell(
    counts: list[list[int]], rows: tuple[Shown, ...], columns: tuple[Shown, ...]
) -> None:
    assert totals(counts) == (rows, columns)


def test_a_table_without_small_groups_is_shown_whole() -> None:
    counts = [[5, 0, 9], [7, 6, 0]]

    assert cross(counts) == Cross(cells=((5, 0, 9), (7, 6, 0)), rows=(14, 13), columns=(12, 6, 9))


def test_one_small_group_hides_a_square() -> None:
    table = cross([[3, 30, 40], [20, 9, 50], [60, 70, 80]])

    assert table.cells == ((None, None, 40), (None, None, 50), (60, 70, 80))
    assert table.rows == (73, 79, 210)
    assert table.columns == (83, 109, 170)


def test_a_total_that_is_small_is_hidden_with_what_would_tell_it() -> None:
    table = cross([[3, 0], [9, 20]])

    assert table.rows == (None, None)
    assert table.cells[0] == (None, 0)


def test_a_table_that_no_hiding_helps_keeps_only_its_totals() -> None:
    table = cross([[1, 1, 1], [1, 1, 1]])

    assert table.cells == ((None,) * 3,) * 2
    assert set(table.rows) | set(table.columns) == {None}


def test_what_a_total_of_zero_tells_is_told() -> None:
    table = cross([[1, 0]] * 5)

    assert table == Cross(cells=((None, 0),) * 5, rows=(None,) * 5, columns=(5, 0))


def test_a_table_of_few_tells_nothing() -> None:
    assert cross([[1, 0], [0, 3]]) == Cross(
        cells=((None, None), (None, None)), rows=(None, None), columns=(None, None)
    )


def test_a_table_without_rows() -> None:
    assert cross([]) == Cross(cells=(), rows=(), columns=())


def test_five_is_the_least_that_is_told() -> None:
    assert [is_small(count) for count in (0, 1, SMALL - 1, SMALL)] == [False, True, True, False]
