# SPDX-License-Identifier: EUPL-1.2
"""Searching everything: found while typing, by kind, opened by a press."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import cases, children, observations
from hop_desktop.app.finding import Found
from hop_desktop.domain.children import Child
from hop_desktop.domain.finding import Excerpt, Kind
from hop_desktop.domain.ids import ChildId
from hop_desktop.domain.observations import Area
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.case_page import CasePage
from hop_desktop.gui.pages.search_page import (
    ALL,
    MINE,
    MONTH,
    SCHOOL_YEAR,
    YEAR,
    SearchPage,
    first_day,
    place_of,
)
from tests.app import dealings
from tests.builders import a_child
from tests.gui.fingers import type_text
from tests.gui.hands import press, words
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen


def a_page(house: House) -> SearchPage:
    page = house.show(Where(page=PageName.SEARCH))
    assert isinstance(page, SearchPage)
    return page


def enrolled(house: House, **fields: object) -> Child:
    child = house.do(lambda session: children.save_child(session, a_child(**fields)))
    house.do(
        lambda session: observations.record(
            session,
            child_id=child.id,
            observed_on=session.today(),
            area=Area.SOCIAL,
            facts="Kattis hommikuringis kõrvad.",
        )
    )
    return child


def typed(house: House, page: SearchPage, text: str) -> str:
    page.focus_search()
    type_text(text, page.search)
    house.qtbot.waitUntil(lambda: not page.search._pause.isActive(), timeout=5_000)
    house.settle()
    return words(page)


def test_children_and_observations_are_found_while_typing(house: House) -> None:
    child = enrolled(house)
    page = a_page(house)
    assert "Kirjuta vähemalt kaks tähte." in words(page)

    shown = typed(house, page, "maasik")
    assert "Mari Maasikas" in shown
    assert "sündinud 12.08.2021" in shown

    shown = typed(house, page, "korv hommik")
    assert "Kattis hommikuringis kõrvad." in shown
    assert "Kõrvad" in shown.split("\n")
    press(page, next(row for row in rows(page) if row.startswith("Kattis")))
    assert house.went[-1].page is PageName.OBSERVATION_VIEW
    assert unnamed(page) == []
    assert child.name in shown


def rows(page: SearchPage) -> list[str]:
    return [row.accessibleName() for _, list_ in page._cards.values() for row in list_.rows()]


def test_a_near_name_is_shown_as_near(house: House) -> None:
    enrolled(house)

    assert "Sarnase nimega lapsed" in typed(house, a_page(house), "Maazikas")


def test_the_kind_and_the_words_are_kept_when_the_page_is_shown_again(house: House) -> None:
    enrolled(house)
    page = a_page(house)
    typed(house, page, "ma")
    page.ui.kindBox.setValue(Kind.CHILD.value)
    house.settle()

    page.load()
    house.settle()

    assert page.search.words() == "ma"
    assert len(rows(page)) == 1


def test_words_and_choices_are_kept_while_the_program_runs(house: House) -> None:
    enrolled(house)
    page = a_page(house)
    typed(house, page, "ma")
    for box, chosen in (
        (page.ui.kindBox, Kind.CHILD.value),
        (page.ui.sinceBox, YEAR),
        (page.ui.mineBox, MINE),
    ):
        box.setValue(chosen)
    page.ui.groupBox.setValue(group := page.ui.groupBox.box.itemData(2))
    house.settle()

    later = a_page(house)

    boxes = (later.ui.kindBox, later.ui.sinceBox, later.ui.mineBox, later.ui.groupBox)
    assert later.search.words() == "ma"
    assert [box.value() for box in boxes] == [Kind.CHILD.value, YEAR, MINE, group]


def test_what_was_chosen_narrows_what_is_found_and_is_said_when_nothing_is_left(
    house: House,
) -> None:
    enrolled(house)
    page = a_page(house)
    assert "Kattis" in typed(house, page, "kattis")

    house.clock.moment += timedelta(days=60)
    page.ui.sinceBox.setValue(MONTH)
    house.settle()

    assert "Sinu valikute seas selliseid sõnu ei ole: „kattis”." in words(page)
    press(page, "Tühjenda otsing")
    house.settle()
    assert page.ui.sinceBox.value() == ALL


@pytest.mark.parametrize(
    ("chosen", "today", "since"),
    [
        (ALL, date(2026, 11, 25), None),
        (MONTH, date(2026, 11, 25), date(2026, 10, 26)),
        (SCHOOL_YEAR, date(2026, 11, 25), date(2026, 9, 1)),
        (SCHOOL_YEAR, date(2027, 8, 31), date(2026, 9, 1)),
        (YEAR, date(2026, 11, 25), date(2025, 11, 25)),
    ],
)
def test_a_period_begins_on_a_day(chosen: str, today: date, since: date | None) -> None:
    assert first_day(chosen, today) == since


def test_a_document_opens_itself_a_copy_its_child_and_ones_own_task_today() -> None:
    thing, child = uuid4(), ChildId(uuid4())
    found = Found(
        kind=Kind.DOCUMENT,
        id=thing,
        child_id=child,
        case_id=None,
        observation_id=None,
        form="",
        child="Mari Maasikas",
        on=None,
        excerpt=Excerpt(text="Leht"),
    )

    assert place_of(found) == Where(page=PageName.DOCUMENT, id=thing)
    assert place_of(replace(found, kind=Kind.COPY)) == Where(page=PageName.CHILD, id=child)
    assert place_of(replace(found, kind=Kind.TASK)) == Where(page=PageName.TODAY)


def test_what_a_case_holds_opens_the_case_at_its_card(house: House) -> None:
    child = enrolled(house)
    case = house.do(
        lambda session: cases.open_case(session, child.id, concern="Ärevus", reason="Kordub")
    )
    house.do(lambda session: dealings.a_telling(session, case.id, note="Rääkisin koosolekul"))
    page = a_page(house)
    typed(house, page, "koosolekul")

    press(page, next(row for row in rows(page) if "koosolekul" in row))
    assert house.went[-1] == Where(page=PageName.CASE, id=case.id, words=Kind.TELLING.value)
    opened = house.show(house.went[-1])
    house.settle()

    assert isinstance(opened, CasePage)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert opened.tellings.isAncestorOf(focused)


def test_a_talk_is_opened_in_its_own_record(house: House) -> None:
    child = enrolled(house)
    case = house.do(
        lambda session: cases.open_case(session, child.id, concern="Ärevus", reason="Kordub")
    )
    talk = house.do(lambda session: dealings.a_talk(session, case.id))
    page = a_page(house)
    typed(house, page, "kodus sama")

    press(page, next(row for row in rows(page) if "Kodus" in row))

    assert house.went[-1] == Where(page=PageName.TALK, id=talk.id, about=case.id)


def test_nothing_found_says_so_and_can_be_cleared(house: House) -> None:
    page = a_page(house)

    assert "Midagi ei leitud: „xyzzy”." in typed(house, page, "xyzzy")
    press(page, "Tühjenda otsing")
    house.settle()
    assert page.search.words() == ""


def test_a_teacher_of_another_group_finds_nothing(house: House) -> None:
    enrolled(house)
    house.work_as(Role.TEACHER)

    assert rows(a_page(house)) == []
    page = a_page(house)
    typed(house, page, "maasik")
    assert rows(page) == []
