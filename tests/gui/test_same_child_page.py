# SPDX-License-Identifier: EUPL-1.2
"""Two children beside each other at the desk: looked up, compared, joined and parted by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from hop_desktop.app import children, handovers
from hop_desktop.domain.children import Child, Guardian
from hop_desktop.domain.ids import ChildId
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.same_child_page import SameChildPage
from tests.gui.case_ground import (
    a_known_case,
    in_stage_two,
    meet,
    names,
    press,
    reads,
    sealed,
    shown,
    taken_over,
    words,
    write,
)
from tests.gui.exchange import fits
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CODE, BORN = "61808120200", date(2018, 8, 12)


def a_child(desk: House, name: str, **fields: object) -> Child:
    child = Child(
        id=children.new_child_id(),
        first_name=name,
        last_name="Näidis",
        birth_date=BORN,
        **fields,  # type: ignore[arg-type]  # by name
    )
    return desk.do(lambda session: children.save_child(session, child))


def compared(desk: House, one: ChildId, other: ChildId) -> SameChildPage:
    page = shown(desk, Where(page=PageName.SAME_CHILD, id=one, about=other))
    assert isinstance(page, SameChildPage)
    return page


def child_page(desk: House, child_id: ChildId) -> Page:
    return shown(desk, Where(page=PageName.CHILD, id=child_id))


def test_a_person_looks_the_other_child_up(desk: House) -> None:
    one, other = a_child(desk, "Mari"), a_child(desk, "Mari-Liis")
    page = child_page(desk, one.id)
    press(desk, page, "Otsi sama last")
    where = desk.went[-1]
    assert where == Where(page=PageName.SAME_CHILD, id=one.id)

    page = shown(desk, where)
    assert reads(page, "Sama isikukoodiga last ei ole. Otsi nime järgi.")
    write(page, "Otsi last nime järgi", "mari li")
    desk.qtbot.waitUntil(lambda: any(n.startswith("Mari-Liis") for n in names(page)), timeout=9000)
    press(desk, page, "Mari-Liis Näidis")

    assert desk.went[-1] == Where(page=PageName.SAME_CHILD, id=one.id, about=other.id)


def test_nobody_of_the_name_is_said(desk: House) -> None:
    one = a_child(desk, "Mari")
    page = shown(desk, Where(page=PageName.SAME_CHILD, id=one.id))

    write(page, "Otsi last nime järgi", "jüri")

    desk.qtbot.waitUntil(lambda: reads(page, "Sellise nimega teist last ei ole."), timeout=9000)


def test_both_are_compared_and_joined_with_a_reason(desk: House) -> None:
    one = a_child(desk, "Mari", guardians=(Guardian(name="Külli Maasikas", relation="ema"),))
    other = a_child(desk, "Mari-Liis")
    page = compared(desk, one.id, other.id)
    assert reads(page, "Isikukood seda ei kinnita.")
    assert reads(page, "Erineb")
    assert words(page).count("Lisatud siin asutuses") == 2
    assert page.ui.header.backButton.hasFocus()  # reading comes first

    press(desk, page, "Ühenda need kaks")
    press(desk, page, "Ühenda")
    assert reads(page, "Täida see väli")
    write(page, "Kust tead", "Ema kinnitas telefonis.")
    press(desk, page, "Ühenda")

    assert reads(page, "Lapsed on ühendatud.")
    assert reads(page, "Ema kinnitas telefonis.")
    assert [row.child.id for row in desk.do(children.children)] == [one.id]
    assert reads(child_page(desk, other.id), "Ühendatud")


def test_what_was_joined_is_parted_with_a_reason(desk: House) -> None:
    one, other = a_child(desk, "Mari"), a_child(desk, "Mari-Liis")
    page = compared(desk, one.id, other.id)
    press(desk, page, "Ühenda need kaks")
    write(page, "Kust tead", "Ema kinnitas telefonis.")
    press(desk, page, "Ühenda")

    press(desk, page, "Lahuta need kaks")
    write(page, "Miks need kaks", "Kood oli valesti kirjutatud.")
    press(desk, page, "Lahuta")

    assert reads(page, "Lapsed on lahutatud.")
    assert {row.child.id for row in desk.do(children.children)} == {one.id, other.id}
    assert "Ühenda need kaks" in names(page)


def test_the_other_child_can_be_the_one_that_stays_in_sight(desk: House) -> None:
    one, other = a_child(desk, "Mari"), a_child(desk, "Mari-Liis")
    page = compared(desk, one.id, other.id)
    press(desk, page, "Ühenda need kaks")
    page.joining.ui.headPills.setValue(str(other.id))
    write(page, "Kust tead", "Ema kinnitas telefonis.")
    press(desk, page, "Ühenda")

    assert [row.child.id for row in desk.do(children.children)] == [other.id]


def test_a_reason_half_written_is_there_again(desk: House) -> None:
    one, other = a_child(desk, "Mari"), a_child(desk, "Mari-Liis")
    page = compared(desk, one.id, other.id)
    press(desk, page, "Ühenda need kaks")
    write(page, "Kust tead", "Ema kinnitas")
    page.leave()
    desk.settle()

    again = compared(desk, one.id, other.id)

    desk.qtbot.waitUntil(
        lambda: again.joining.ui.reasonText.value() == "Ema kinnitas", timeout=9000
    )


def test_a_case_that_came_says_that_its_child_has_the_code_of_another(
    house: House, desk: House, tmp_path: Path
) -> None:
    twin = a_child(desk, "Mari-Liis", personal_code=CODE)
    known = a_known_case(house, personal_code=CODE, birth_date=BORN)
    in_stage_two(house, known)
    to, _ = meet(house, desk), meet(desk, house)
    done = sealed(house, known.case.id, to)
    taken_over(desk, house.do(lambda s: handovers.write_file(s, done.id, tmp_path)))

    page = shown(desk, Where(page=PageName.CASE, id=done.case_id))

    assert reads(page, "Sama isikukood on ka siin: Mari-Liis Näidis. Kas see on sama laps?")
    press(desk, page, "Võrdle")
    child = known.case.child_id
    assert desk.went[-1] == Where(page=PageName.SAME_CHILD, id=child, about=twin.id)
    assert reads(child_page(desk, child), "Ühendamata")


def test_a_house_has_no_such_card(house: House) -> None:
    child = a_child(house, "Mari")

    assert not reads(child_page(house, child.id), "Sama laps teisest asutusest")


def test_everything_fits_and_has_a_name(desk: House) -> None:
    one, other = a_child(desk, "Mari"), a_child(desk, "Mari-Liis")

    fits(compared(desk, one.id, other.id))
