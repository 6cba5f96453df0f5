# SPDX-License-Identifier: EUPL-1.2
"""Which rows of a roster become children, and why the others do not."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.institution import Place
from hop_desktop.domain.rosters import (
    Column,
    House,
    Problem,
    RosterRow,
    Table,
    guessed,
    judged,
    unknown_groups,
)
from tests.builders import TODAY, a_group

CODE, CODE_BORN = "51708120011", date(2017, 8, 12)
NAMES = (Column.FIRST_NAME, Column.LAST_NAME)
GROUP = a_group("Mesilased")


def a_house(**fields: object) -> House:
    here: dict[str, object] = {
        "today": TODAY,
        "place": Place.KINDERGARTEN,
        "groups": (GROUP,),
        "names": {},
        "codes": frozenset(),
        "may_add": lambda _: True,
    }
    return House(**(here | fields))  # type: ignore[arg-type]  # by field name


def rows(
    *cells: tuple[str, ...], columns: tuple[Column, ...], house: House | None = None
) -> tuple[RosterRow, ...]:
    table = Table(headers=(), rows=cells, lines=tuple(range(2, len(cells) + 2)))
    return judged(table, columns, house or a_house(), uuid4)


def problem(*row: str, columns: tuple[Column, ...], house: House | None = None) -> Problem | None:
    (found,) = rows(row, columns=columns, house=house)
    assert (found.child is None) == (found.problem is not None)
    return found.problem


@pytest.mark.parametrize(
    ("headers", "columns"),
    [
        (
            ("Eesnimi", "Perekonnanimi", "Isikukood", "Rühm"),
            (*NAMES, Column.PERSONAL_CODE, Column.GROUP),
        ),
        (
            ("Jrk", "Õpilase nimi", "Sünniaeg", "Klass", "Kodune keel"),
            (
                Column.NOTHING,
                Column.NAME,
                Column.BIRTH_DATE,
                Column.GROUP,
                Column.HOME_LANGUAGE,
            ),
        ),
        (
            ("NIMI", "Ema nimi", "Ema telefon", "Vanema e-post", "Nimi"),
            (
                Column.NAME,
                Column.GUARDIAN,
                Column.GUARDIAN_PHONE,
                Column.GUARDIAN_EMAIL,
                Column.NOTHING,
            ),
        ),
    ],
)
def test_columns_are_guessed_by_their_headers(
    headers: tuple[str, ...], columns: tuple[Column, ...]
) -> None:
    assert guessed(headers) == columns


def test_a_row_becomes_a_child_with_what_it_tells() -> None:
    columns = (Column.NAME, Column.PERSONAL_CODE, Column.GROUP, Column.GUARDIAN)

    (row,) = rows(("Mari-Liis  Näidis", CODE, "mesilased", "Õie Näidis"), columns=columns)

    assert row.child is not None
    assert row.child.name == "Mari-Liis Näidis"
    assert row.child.birth_date == CODE_BORN
    assert row.child.group_id == GROUP.id
    assert [guardian.name for guardian in row.child.guardians] == ["Õie Näidis"]


def test_a_name_can_stand_with_the_last_name_first() -> None:
    columns = (Column.NAME, Column.BIRTH_DATE)
    (row,) = rows(("Tamm, Mari", "1.2.2020"), columns=columns)

    assert row.child is not None
    assert (row.child.first_name, row.child.last_name) == ("Mari", "Tamm")


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (("Mari", "", "", "1.2.2020"), Problem.NO_NAME),
        (("Mari", "Tamm", "51708120017", ""), Problem.WRONG_CODE),
        (("Mari", "Tamm", CODE, "13.08.2017"), Problem.OTHER_BIRTH_DATE),
        (("Mari", "Tamm", "", ""), Problem.NO_BIRTH_DATE),
        (("Mari", "Tamm", "", "31.02.2020"), Problem.NOT_A_DATE),
        (("Mari", "Tamm", "", "suvi"), Problem.NOT_A_DATE),
        (("Mari", "Tamm", "", "25.11.2026"), Problem.FUTURE_BIRTH_DATE),
        (("M" * 201, "Tamm", "", "1.2.2020"), Problem.TOO_LONG),
        (("Mari", "Tamm", CODE, "12.08.2017"), None),
        (("Mari", "Tamm", "", "2020-02-29"), None),
        (("Mari", "Tamm", "", "2020-02-29 00:00:00"), None),
    ],
)
def test_a_row_that_cannot_be_stays_out(row: tuple[str, ...], found: Problem | None) -> None:
    columns = (*NAMES, Column.PERSONAL_CODE, Column.BIRTH_DATE)

    assert problem(*row, columns=columns) is found


def test_two_rows_with_one_code_both_stay_out() -> None:
    columns = (*NAMES, Column.PERSONAL_CODE)
    both = rows(("Mari", "Tamm", CODE), ("Mati", "Tamm", CODE), columns=columns)

    assert [row.problem for row in both] == [Problem.CODE_TWICE] * 2


def test_a_child_of_the_house_stays_out_and_a_near_name_is_told() -> None:
    house = a_house(names={CODE_BORN: ("Mari Tamm", "Kristjan Kask")}, codes=frozenset({CODE}))
    columns = (*NAMES, Column.BIRTH_DATE)
    day = "12.08.2017"

    assert problem("mari", "TAMM", day, columns=columns, house=house) is Problem.ALREADY_HERE
    code = (*NAMES, Column.PERSONAL_CODE)
    assert problem("Uku", "Uus", CODE, columns=code, house=house) is Problem.CODE_TAKEN
    (near,) = rows(("Christian", "Kask", day), columns=columns, house=house)
    assert near.alike == "Kristjan Kask"
    twice = rows(("Uku", "Uus", day), ("uku", "uus", day), columns=columns, house=house)
    assert [row.problem for row in twice] == [None, Problem.ROW_TWICE]


def test_an_unknown_group_is_offered_to_be_made() -> None:
    columns = (*NAMES, Column.BIRTH_DATE, Column.GROUP)
    cells = [("Mari", "Tamm", "1.2.2020", "Öökullid"), ("Jüri", "Tamm", "1.3.2020", "öökullid")]

    found = rows(*cells, columns=columns)

    assert [row.problem for row in found] == [Problem.UNKNOWN_GROUP] * 2
    assert len(unknown_groups(found)) == 1
    made = rows(*cells, columns=columns, house=a_house(making=frozenset({"ookullid"})))
    assert [row.problem for row in made] == [None, None]


def test_a_teacher_adds_to_the_own_group_only() -> None:
    columns = (*NAMES, Column.BIRTH_DATE, Column.GROUP)
    mine = a_house(may_add=lambda group_id: group_id == GROUP.id)

    assert problem("M", "T", "1.2.2020", "Mesilased", columns=columns, house=mine) is None
    assert problem("M", "T", "1.2.2020", "", columns=columns, house=mine) is Problem.NOT_MY_GROUP


@given(
    cells=st.lists(st.lists(st.text(max_size=15), max_size=6).map(tuple), max_size=6),
    columns=st.lists(st.sampled_from(list(Column)), max_size=6, unique=True).map(tuple),
)
def test_any_table_is_judged_row_by_row(
    cells: list[tuple[str, ...]], columns: tuple[Column, ...]
) -> None:
    found = rows(*cells, columns=columns)

    assert len(found) == len(cells)
    for row in found:
        assert (row.child is None) == (row.problem is not None)
        assert row.child is None or row.child.birth_date <= TODAY


@given(days=st.integers(0, 5_000))
def test_every_past_day_is_read_as_it_is_written(days: int) -> None:
    day = TODAY - timedelta(days=days)
    columns = (*NAMES, Column.BIRTH_DATE)
    for text in (f"{day.day}.{day.month}.{day.year}", f"{day:%d.%m.%Y}", day.isoformat()):
        (row,) = rows(("Mari", "Tamm", text), columns=columns)
        assert row.child is not None
        assert row.child.birth_date == day
