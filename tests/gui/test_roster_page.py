# SPDX-License-Identifier: EUPL-1.2
"""A list of children is brought, looked over, taken in at once, reported on and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from hop_desktop.app import children
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.rosters import Column, Problem
from hop_desktop.gui import roster_words
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.roster_page import RosterPage
from hop_desktop.gui.widgets.table import DataTable
from tests.gui.case_ground import answer_question, press, reads, shown
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXT = """Eesnimi;Perekonnanimi;Sünniaeg;Rühm
Õie;Öövel;1.2.2020;Pääsukesed
Žanna;Šokk;3.4.2021;Tihased
Jüri;Tulevik;1.1.2030;Pääsukesed
"""


def a_page(house: House) -> RosterPage:
    page = shown(house, Where(page=PageName.ROSTER))
    assert isinstance(page, RosterPage)
    return page


def bring(house: House, page: RosterPage, folder: Path, text: str = TEXT) -> None:
    path = folder / "nimekiri.csv"
    path.write_text(text, encoding="utf-8")
    house.files.answers.append(path)
    press(house, page, "Vali nimekiri")


def cells(table: DataTable) -> list[tuple[str, ...]]:
    model = table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def names(house: House) -> list[str]:
    return [row.child.name for row in house.do(children.children)]


def test_a_list_is_looked_over_before_anything_is_written(house: House, tmp_path: Path) -> None:
    page = a_page(house)

    bring(house, page, tmp_path)

    assert cells(page.taken) == [("2", "Õie Öövel", "01.02.2020", "Pääsukesed", "")]
    assert cells(page.refused) == [
        ("3", "Žanna Šokk", "Sellist rühma ei ole."),
        ("4", "Jüri Tulevik", "Sünniaeg on tulevikus."),
    ]
    assert unnamed(page) == []
    assert names(house) == []


def test_missing_groups_are_made_and_all_is_taken_in_and_undone(
    house: House, tmp_path: Path
) -> None:
    page = a_page(house)
    bring(house, page, tmp_path)
    press(house, page, "Tihased")
    assert len(cells(page.taken)) == 2

    press(house, page, "Lisa lapsed")
    assert names(house) == ["Žanna Šokk", "Õie Öövel"]
    assert reads(page, "Lapsed on lisatud: 2.")
    assert len(cells(page.refused)) == 1

    answer_question("Võta tagasi")
    press(house, page, "Võta tagasi")
    house.settle()
    assert names(house) == []
    assert reads(page, "Tagasi võetud: 2.")


def test_a_file_that_is_no_list_is_refused_where_it_was_brought(
    house: House, tmp_path: Path
) -> None:
    page = a_page(house)

    bring(house, page, tmp_path, "tühi")

    assert "Failist ei saanud lugeda laste nimekirja." in page.zone.error()


def test_a_wrong_column_can_be_put_right(house: House, tmp_path: Path) -> None:
    page = a_page(house)
    bring(house, page, tmp_path, "A;B;C\nUku;Uus;1.2.2020\n")
    assert cells(page.taken) == []

    kinds = (Column.FIRST_NAME, Column.LAST_NAME, Column.BIRTH_DATE)
    for box, column in zip(page._boxes, kinds, strict=True):
        combo = box.control
        said = roster_words.column(column, Workplace.KINDERGARTEN)
        assert isinstance(combo, QComboBox)
        combo.setCurrentText(said)
        house.settle()

    assert cells(page.taken) == [("2", "Uku Uus", "01.02.2020", "", "")]
    press(house, page, "Loobu")
    assert page.zone.isVisible()


def test_every_reason_and_column_has_words() -> None:
    for workplace in Workplace:
        assert all(roster_words.problem(each, workplace) for each in Problem)
        assert all(roster_words.column(each, workplace) for each in Column)
