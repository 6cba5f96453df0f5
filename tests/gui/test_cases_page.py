# SPDX-License-Identifier: EUPL-1.2
"""The list of cases: those due first, found by name, open or ended."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import cases
from hop_desktop.app.session import Session
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.cases_page import CasesPage
from hop_desktop.gui.widgets.rows import ListRow
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import spoken_name, unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CASES = Where(page=PageName.CASES)


def two_cases(house: House) -> tuple[ground.Known, ground.Known]:
    """Return a case due in a month and one that is three days late."""
    first = ground.a_known_case(house, first_name="Õie-Säde", last_name="Žukova")
    second = ground.a_known_case(house, first_name="Ülo", last_name="Näidis")

    def job(session: Session) -> None:
        today = session.today()
        cases.set_review(session, first.case.id, on=today + timedelta(days=30))
        cases.set_review(session, second.case.id, on=today - timedelta(days=3))

    house.do(job)
    return first, second


def listed(page: CasesPage) -> list[str]:
    return [spoken_name(row) for row in page.findChildren(ListRow) if row.isVisible()]


def the_page(house: House, **size: int) -> CasesPage:
    page = shown(house, CASES, **size)
    assert isinstance(page, CasesPage)
    return page


def test_the_case_due_first_stands_first(house: House) -> None:
    two_cases(house)

    rows = listed(the_page(house))

    assert rows[0].startswith("21.11.2026. ülevaatus 3 päeva üle tähtaja. Ülo Näidis. I etapp")
    assert rows[1].startswith("24.12.2026. ülevaatus 30 päeva pärast. Õie-Säde Žukova")
    assert "vastutab Õie Õunapuu" in rows[0]


def test_a_row_opens_its_case(house: House) -> None:
    first, _ = two_cases(house)
    page = the_page(house)

    press(house, page, "24.12.2026")

    assert house.went == [first.where]


def test_a_case_is_found_without_its_diacritics(house: House) -> None:
    two_cases(house)
    page = the_page(house)
    assert page.search.hasFocus()

    type_text("oie-sade z")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    house.settle()

    assert len(listed(page)) == 1
    assert "Õie-Säde" in listed(page)[0]


def test_a_name_without_a_case_says_so_and_offers_all(house: House) -> None:
    two_cases(house)
    page = the_page(house)

    type_text("Kägu")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    house.settle()
    assert reads(page, "„Kägu”")

    press(house, page, "Tühjenda otsing")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    house.settle()
    assert len(listed(page)) == 2


def test_ended_cases_stand_apart(house: House) -> None:
    first, _ = two_cases(house)
    house.do(lambda s: cases.close_case(s, first.case.id, reason="Läheb hästi"))
    page = the_page(house)
    assert len(listed(page)) == 1

    avatud = ground.find(page, type(page.ui.statusPills.pills()[0]), "Avatud")
    avatud.setFocus()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Right)
    house.settle()

    assert [name for name in listed(page) if "Õie-Säde" in name]
    assert len(listed(page)) == 1


def test_an_empty_list_tells_where_cases_come_from(house: House, desk: House) -> None:
    assert reads(the_page(house), "Juhtumi avad lapse lehelt.")
    assert reads(the_page(desk), "kui võtad saabunud paketi vastu.")


def test_a_teacher_sees_only_the_cases_of_the_group(house: House) -> None:
    two_cases(house)
    ground.a_teacher(house, None)

    page = the_page(house)

    assert listed(page) == []
    assert "Õie-Säde Žukova" not in " ".join(names(page))


def test_a_case_on_its_way_says_how_far(house: House, desk: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    ground.sealed(house, known.case.id, ground.meet(house, desk))

    rows = listed(the_page(house))

    assert "II etapp. Üleandmine: suletud" in rows[0]
    assert rows[0].startswith(f"{date(2026, 12, 18):%d.%m.%Y}")


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    two_cases(house)
    page = the_page(house, width=width, height=height)
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
