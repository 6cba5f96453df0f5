# SPDX-License-Identifier: EUPL-1.2
"""The children one may read: found by the beginning of a name, empty lists that say what to do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from hop_desktop.app import cases, children
from hop_desktop.app import house as own_house
from hop_desktop.domain.children import Child
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.children_page import ChildrenPage
from tests.builders import TODAY, a_child
from tests.gui.case_ground import names, press, reads, shown
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LIST = Where(page=PageName.CHILDREN)


def groups(house: House) -> tuple[GroupId, GroupId]:
    first, second = house.do(own_house.groups)[:2]
    return first.id, second.id


def enrolled(house: House, name: str, group: GroupId | None, **fields: object) -> Child:
    first, _, last = name.rpartition(" ")
    child = a_child(first_name=first, last_name=last, group_id=group, **fields)
    return house.do(lambda session: children.save_child(session, child))


def two_groups(house: House) -> list[Child]:
    first, second = groups(house)
    return [
        enrolled(house, "Õie-Liis Žukova", first),
        enrolled(house, "Ülo Šmidt", second),
        enrolled(house, "Anna Kask", first),
    ]


def children_page(house: House, where: Where = LIST, **size: int) -> ChildrenPage:
    page = shown(house, where, **size)
    assert isinstance(page, ChildrenPage)
    return page


def listed(page: ChildrenPage) -> list[str]:
    return [row.accessibleName().split(".")[0] for row in page.rows.rows()]


def search(house: House, page: ChildrenPage, text: str) -> None:
    page.focus_search()
    type_text(text)
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)
    house.settle()


def test_children_stand_in_estonian_order_with_age_group_and_stage(house: House) -> None:
    _, ulo, _ = two_groups(house)
    house.do(lambda s: cases.open_case(s, ulo.id, concern="Räägib vähe.", reason="Küsis nõu"))

    page = children_page(house)

    assert [row.accessibleName() for row in page.rows.rows()] == [
        "Anna Kask. 5 a 3 k · Pääsukesed",
        "Ülo Šmidt. I etapp. 5 a 3 k · Öökullid",
        "Õie-Liis Žukova. 5 a 3 k · Pääsukesed",
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("õi", ["Õie-Liis Žukova"]), ("zuk", ["Õie-Liis Žukova"]), ("liis ž", ["Õie-Liis Žukova"])],
)
def test_a_child_is_found_by_the_beginnings_of_names(
    house: House, typed: str, found: list[str]
) -> None:
    two_groups(house)
    page = children_page(house)

    search(house, page, typed)

    assert listed(page) == found


def test_the_search_finds_while_one_types(house: House) -> None:
    two_groups(house)
    page = children_page(house)

    type_text("šm")

    house.qtbot.waitUntil(lambda: listed(page) == ["Ülo Šmidt"], timeout=5_000)


def test_a_search_without_hits_can_be_emptied(house: House) -> None:
    two_groups(house)
    page = children_page(house)
    search(house, page, "xyz")
    assert reads(page, "Sellise nimega last siin ei ole: „xyz”.")

    press(house, page, "Tühjenda otsing")

    assert len(listed(page)) == 3
    assert page.search.hasFocus()


def test_a_search_comes_with_the_place(house: House) -> None:
    two_groups(house)

    page = children_page(house, replace(LIST, words="kask"))

    assert listed(page) == ["Anna Kask"]


def test_one_group_is_picked_by_its_pill(house: House) -> None:
    two_groups(house)
    page = children_page(house)

    press(house, page, "Öökullid")

    assert listed(page) == ["Ülo Šmidt"]
    press(house, page, "Kõik")
    assert len(listed(page)) == 3


def test_a_row_opens_the_child(house: House) -> None:
    child = two_groups(house)[2]
    page = children_page(house)

    press(house, page, "Anna Kask")

    assert house.went == [Where(page=PageName.CHILD, id=child.id)]


def test_who_has_left_says_so(house: House) -> None:
    enrolled(house, "Anna Kask", groups(house)[0], left_on=TODAY)

    page = children_page(house)

    assert reads(page, "lahkus 24.11.2026")


def test_a_teacher_sees_the_own_group_alone(house: House) -> None:
    two_groups(house)
    house.work_as(Role.TEACHER, groups=frozenset({groups(house)[1]}))

    page = children_page(house)

    assert listed(page) == ["Ülo Šmidt"]
    assert not page.ui.groupPills.isVisible()


def test_an_empty_house_asks_for_the_first_child(house: House) -> None:
    page = children_page(house)

    assert reads(page, "Lisa esimene laps.")
    assert not page.search.isVisible()
    button = page.none.button
    assert isinstance(button, QPushButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert house.went == [Where(page=PageName.CHILD_FORM)]


@pytest.mark.parametrize(
    ("role", "sentence"),
    [
        (Role.TEACHER, "Sa ei ole veel üheski rühmas. Küsi juhilt, et ta sind lisaks."),
        (Role.SPECIALIST, "Siia tulevad lapsed, kelle juhtumis sa osaled."),
    ],
)
def test_an_empty_list_says_how_children_get_there(house: House, role: Role, sentence: str) -> None:
    two_groups(house)
    house.work_as(role)

    page = children_page(house)

    assert reads(page, sentence)


def test_the_desk_waits_for_packages(desk: House) -> None:
    page = children_page(desk)

    assert reads(page, "Lapse andmed tulevad siia koos vastu võetud juhtumiga.")


def test_the_name_searched_for_goes_along_to_a_new_child(house: House) -> None:
    two_groups(house)
    page = children_page(house)
    search(house, page, "Kadri Näidis")

    press(house, page, "Lisa laps")

    assert house.went == [Where(page=PageName.CHILD_FORM, words="Kadri Näidis")]


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
@pytest.mark.parametrize("empty", [True, False])
def test_no_word_is_cut_off(house: House, width: int, height: int, *, empty: bool) -> None:
    if not empty:
        two_groups(house)
    page = children_page(house, width=width, height=height)
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    assert names(page)
