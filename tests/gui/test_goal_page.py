# SPDX-License-Identifier: EUPL-1.2
"""A goal with its scale and activities: written, changed, overtaken, deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import cases, plans
from hop_desktop.domain.plans import Goal
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.goal_page import GoalPage
from tests.gui import case_ground as ground
from tests.gui.case_ground import names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STEPS = (
    ("−2: palju vähem", "ei palu"),
    ("−1: vähem", "näitab käega"),
    ("0: loodetud", "ütleb ühe sõna"),
    ("+1: rohkem", "ütleb kaks sõna"),
    ("+2: palju rohkem", "jutustab"),
)


def a_new_goal(house: House, known: ground.Known, **size: int) -> GoalPage:
    page = shown(house, Where(page=PageName.GOAL, about=known.case.id), **size)
    assert isinstance(page, GoalPage)
    return page


def a_standing_goal(house: House, known: ground.Known, **size: int) -> GoalPage:
    where = Where(page=PageName.GOAL, about=known.case.id, id=goals(house, known)[0].id)
    page = shown(house, where, **size)
    assert isinstance(page, GoalPage)
    return page


def goals(house: House, known: ground.Known) -> tuple[Goal, ...]:
    plan = house.do(lambda s: cases.case_file(s, known.case.id)).plan
    return plan.goals if plan else ()


def stage_two(house: House, *, count: int) -> ground.Known:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known, goals=count)
    return known


def test_a_goal_is_written_with_scale_and_activity(house: House) -> None:
    known = stage_two(house, count=0)
    page = a_new_goal(house, known)
    assert page.ui.titleField.control.hasFocus()

    type_text("Palub abi kahesõnalise lausega")
    write(page, "Algne olukord", "Näitab käega")
    for step, text in STEPS:
        write(page, step, text)
    press(house, page, "−1")
    press(house, page, "Lisa tegevus")
    type_text("Pildikaardid")
    write(page, "Kes teeb", "Šeila Rästas")
    write(page, "Algus", "1.10.2026")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    (goal,) = goals(house, known)
    assert goal.title == "Palub abi kahesõnalise lausega"
    assert (goal.scale[2], goal.attained) == ("ütleb ühe sõna", -1)
    (activity,) = goal.activities
    assert (activity.what, activity.starts_on) == ("Pildikaardid", date(2026, 10, 1))
    assert house.back == [True]


def test_a_scale_has_all_its_steps_or_none(house: House) -> None:
    known = stage_two(house, count=0)
    page = a_new_goal(house, known)
    type_text("Räägib rühmas")
    write(page, "−2: palju vähem", "ei räägi")

    press(house, page, "Salvesta eesmärk")

    assert reads(page, "Kirjelda skaala kõik viis astet või jäta tühjaks")
    assert page.scale.lessField.control.hasFocus()
    assert goals(house, known) == ()


def test_a_goal_too_long_to_keep_is_said_at_its_field(house: House) -> None:
    known = stage_two(house, count=0)
    page = a_new_goal(house, known)
    page.ui.titleField.setValue("õ" * 20_001)

    press(house, page, "Salvesta eesmärk")

    assert reads(page, "Lühenda teksti")
    assert goals(house, known) == ()


def test_an_activity_that_ends_before_it_starts_is_pointed_at(house: House) -> None:
    known = stage_two(house, count=0)
    page = a_new_goal(house, known)
    type_text("Räägib rühmas")
    press(house, page, "Lisa tegevus")
    type_text("Logopeedi tund")
    write(page, "Algus", "1.10.2026")
    write(page, "Lõpp", "1.9.2026")

    press(house, page, "Salvesta eesmärk")

    assert reads(page, "Lõpp peab olema pärast algust")
    assert "Paranda märgitud tegevused" in names(page)
    (card,) = page.ui.activityList.cards()
    assert card.ui.endsField.control.hasFocus()


def test_an_activity_is_taken_away(house: House) -> None:
    known = stage_two(house, count=1)
    page = a_standing_goal(house, known)

    press(house, page, "Eemalda 1. tegevus")
    press(house, page, "Salvesta eesmärk")

    assert goals(house, known)[0].activities == ()


def test_tab_goes_through_a_new_activity_before_the_footer(house: House) -> None:
    known = stage_two(house, count=0)
    page = a_new_goal(house, known)
    press(house, page, "Lisa tegevus")
    (card,) = page.ui.activityList.cards()
    assert card.ui.whatField.control.hasFocus()

    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert card.ui.whoField.control.hasFocus()


def test_a_changed_goal_keeps_its_place_and_loses_its_approval(house: House) -> None:
    known = stage_two(house, count=2)
    house.do(lambda s: plans.approve_plan(s, known.case.id))
    page = a_standing_goal(house, known)

    write(page, "Eesmärk", "Palub abi kolmesõnalise lausega")
    press(house, page, "Salvesta eesmärk")

    plan = house.do(lambda s: cases.case_file(s, known.case.id)).plan
    assert plan is not None
    assert plan.goals[0].title == "Palub abi kolmesõnalise lausega"
    assert plan.approved_at is None


def test_a_goal_changed_meanwhile_keeps_the_words_and_asks_again(house: House) -> None:
    known = stage_two(house, count=1)
    page = a_standing_goal(house, known)
    write(page, "Eesmärk", "Minu sõnad")
    other = replace(goals(house, known)[0], title="Teise sõnad")
    house.do(lambda s: plans.save_goal(s, known.case.id, other))

    press(house, page, "Salvesta eesmärk")
    assert page.strip.title() == "Keegi muutis seda kirjet vahepeal."
    assert page.ui.titleField.value() == "Minu sõnad"
    assert goals(house, known)[0].title == "Teise sõnad"

    press(house, page, "Salvesta eesmärk")
    assert goals(house, known)[0].title == "Minu sõnad"


def test_a_draft_brings_back_its_activities(house: House) -> None:
    known = stage_two(house, count=0)
    page = a_new_goal(house, known)
    type_text("Räägib rühmas")
    press(house, page, "Lisa tegevus")
    type_text("Logopeedi tund")
    page.leave()
    house.settle()

    again = a_new_goal(house, known)

    assert again.ui.titleField.value() == "Räägib rühmas"
    (card,) = again.ui.activityList.cards()
    assert card.ui.whatField.value() == "Logopeedi tund"


def test_a_draft_over_a_changed_goal_says_so(house: House) -> None:
    known = stage_two(house, count=1)
    page = a_standing_goal(house, known)
    write(page, "Eesmärk", "Minu sõnad")
    page.leave()
    house.settle()
    other = replace(goals(house, known)[0], title="Teise sõnad")
    house.do(lambda s: plans.save_goal(s, known.case.id, other))

    again = a_standing_goal(house, known)

    assert again.ui.titleField.value() == "Minu sõnad"
    assert again.strip.title() == "Eesmärki on pärast sinu mustandit muudetud."
    press(house, again, "Viska mustand ära")
    assert again.ui.titleField.value() == "Teise sõnad"


def test_a_goal_is_deleted_only_when_asked(house: House) -> None:
    known = stage_two(house, count=1)
    page = a_standing_goal(house, known)

    ground.answer_question("Jäta alles")
    press(house, page, "Kustuta eesmärk")
    assert len(goals(house, known)) == 1

    ground.answer_question("Kustuta eesmärk")
    press(house, page, "Kustuta eesmärk")
    assert goals(house, known) == ()
    assert house.back == [True]


@pytest.mark.parametrize(("width", "height"), [(1138, 768), (960, 600), (619, 384)])
def test_no_word_is_cut_off(house: House, width: int, height: int) -> None:
    known = stage_two(house, count=1)
    page = a_standing_goal(house, known, width=width, height=height)
    write(page, "Eesmärk", " ")
    write(page, "Lõpp", "1.9.2026")
    press(house, page, "Salvesta eesmärk")
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
