# SPDX-License-Identifier: EUPL-1.2
"""A case out of the program from its page: why, how, where to, and what to do with the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hop_desktop.app import journal
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.export_page import ExportPage
from tests.gui.case_ground import Known, names, press, reads, shown
from tests.gui.exchange import fits, ready
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def known(house: House) -> Known:
    return ready(house)


def export_page(house: House, known: Known) -> ExportPage:
    page = shown(house, Where(page=PageName.EXPORT, about=known.case.id))
    assert isinstance(page, ExportPage)
    return page


def test_a_workbook_is_written_and_the_page_says_that_it_is_not_encrypted(
    house: House, known: Known, tmp_path: Path
) -> None:
    page = export_page(house, known)
    assert reads(page, "Fail on krüptimata")
    path = tmp_path / "juhtum.xlsx"
    house.files.answers.append(path)

    press(house, page, "Kannan andmed teise registrisse")
    press(house, page, "Ekspordi")

    assert path.read_bytes().startswith(b"PK")
    assert reads(page, "See on krüptimata. Kustuta fail kohe, kui andmed on üle kantud.")
    (name,) = house.files.asked
    assert name.startswith("HOP-")
    assert name.endswith("-2026-11-24.xlsx")
    entries = [row.entry for row in house.do(journal.journal)]
    assert [e.reason for e in entries if e.action == "case.exported"] == ["other-register"]


def test_json_is_written_for_programs(house: House, known: Known, tmp_path: Path) -> None:
    page = export_page(house, known)
    path = tmp_path / "juhtum.json"
    house.files.answers.append(path)

    press(house, page, "Andmefail programmile")
    press(house, page, "Kolin teise programmi")
    press(house, page, "Ekspordi")

    assert json.loads(path.read_text("utf-8"))["case_id"] == str(known.case.id)


def test_without_a_reason_nothing_leaves(house: House, known: Known) -> None:
    page = export_page(house, known)

    press(house, page, "Ekspordi")

    assert reads(page, "Vali, miks juhtum välja läheb")
    assert house.files.asked == []


def test_a_place_that_cannot_be_written_is_said(house: House, known: Known, tmp_path: Path) -> None:
    page = export_page(house, known)
    house.files.answers.append(tmp_path / "ei" / "ole" / "juhtum.xlsx")

    press(house, page, "Kolin teise programmi")
    press(house, page, "Ekspordi")

    assert not reads(page, "Fail on kirjutatud")


def test_the_way_there_is_for_who_may_take_cases_out(house: House, known: Known) -> None:
    page = shown(house, Where(page=PageName.CASE, id=known.case.id))
    press(house, page, "Ekspordi juhtum")
    assert house.went[-1] == Where(page=PageName.EXPORT, about=known.case.id)

    house.work_as(Role.COORDINATOR)
    page = shown(house, Where(page=PageName.CASE, id=known.case.id))

    assert not [name for name in names(page) if name.startswith("Ekspordi")]


def test_everything_fits_and_has_a_name(house: House, known: Known) -> None:
    fits(export_page(house, known))
