# SPDX-License-Identifier: EUPL-1.2
"""Writing down what was tried, by keyboard: kept while typed, saved with one key."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import cases
from hop_desktop.domain.cases import Helped, Measure, MeasureKind
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.measure_page import MeasurePage
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def the_page(house: House, known: ground.Known, kind: str = "", **size: int) -> MeasurePage:
    where = Where(page=PageName.MEASURE, about=known.case.id, words=kind)
    page = shown(house, where, **size)
    assert isinstance(page, MeasurePage)
    return page


def newest(house: House, known: ground.Known) -> Measure:
    written = house.do(lambda s: cases.case_file(s, known.case.id)).measures
    return max((item.measure for item in written), key=lambda measure: measure.on)


def test_a_measure_is_written_and_saved_with_one_key(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)
    assert page.ui.whatText.control.hasFocus()

    type_text("Pildikaardid päevakava jaoks.")
    write(page, "Mis sellest sai", "Vähem nuttu.")
    press(house, page, "Aitas osaliselt")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    measure = newest(house, known)
    assert measure.what == "Pildikaardid päevakava jaoks."
    assert (measure.result, measure.helped) == ("Vähem nuttu.", Helped.PARTLY)
    assert measure.on == date(2026, 11, 24)
    assert house.back == [True]


def test_a_talk_with_a_parent_asks_what_was_agreed(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known, MeasureKind.PARENT_TALK.value)
    assert page.ui.header.title() == "Vestlus vanemaga"
    assert not reads(page, "Kas see aitas")

    type_text("Leppisime kokku õhtuse vaikse mängu.")
    write(page, "Kuupäev", "eile")
    press(house, page, "Salvesta")

    measure = newest(house, known)
    assert (measure.kind, measure.on) == (MeasureKind.PARENT_TALK, date(2026, 11, 23))


def test_what_is_missing_is_said_at_its_field(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)
    write(page, "Kuupäev", "24.12.2026")

    press(house, page, "Salvesta")

    assert reads(page, "Salvestamata: paranda 2 kohta")
    assert reads(page, "Kuupäev peab olema täna või varem")
    assert "Kirjuta, mida tehti" in names(page)
    assert page.ui.dayField.control.hasFocus()
    assert house.back == []


def test_half_a_measure_waits_as_a_draft(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)
    type_text("Pool lauset")
    page.leave()
    house.settle()

    again = the_page(house, known)

    assert again.ui.whatText.value() == "Pool lauset"
    assert reads(again, "Jätkad poolelijäänud teksti.")
    press(house, again, "Viska mustand ära")
    assert again.ui.whatText.value() == ""


def test_esc_asks_before_words_are_lost(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)
    type_text("Midagi")

    ground.answer_question("Viska ära")
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    house.settle()

    assert house.back == [True]
    assert the_page(house, known).ui.whatText.value() == ""


def test_a_closed_case_takes_no_measure_and_keeps_the_words(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)
    type_text("Tuli veel meelde.")
    house.do(lambda s: cases.close_case(s, known.case.id, reason="Läheb hästi"))

    press(house, page, "Salvesta")

    assert page.strip.title() == "Juhtum on lõpetatud."
    assert page.ui.whatText.value() == "Tuli veel meelde."


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known, width=width, height=height)
    write(page, "Kuupäev", "35.12.2026")
    press(house, page, "Salvesta")
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []


def test_tab_walks_in_reading_order(house: House) -> None:
    known = ground.a_known_case(house)
    page = the_page(house, known)
    assert page.ui.whatText.control.hasFocus()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert page.ui.resultText.control.hasFocus()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert page.ui.helpedPills.control.hasFocus()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert page.footer.primaryButton.hasFocus()
