# SPDX-License-Identifier: EUPL-1.2
"""Searching everything: found while typing, by kind, opened by a press."""

from __future__ import annotations

import pytest

from hop_desktop.app import children, observations
from hop_desktop.domain.children import Child
from hop_desktop.domain.observations import Area
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.search_page import SearchPage
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
    assert "kõrvad" in shown.split("\n")
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
    press(page, "Lapsed")
    house.settle()

    page.load()
    house.settle()

    assert page.search.words() == "ma"
    assert len(rows(page)) == 1


def test_nothing_found_says_so_and_can_be_cleared(house: House) -> None:
    page = a_page(house)

    assert "Selliseid sõnu siin ei ole: „xyzzy”." in typed(house, page, "xyzzy")
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
