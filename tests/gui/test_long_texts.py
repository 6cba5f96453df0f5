# SPDX-License-Identifier: EUPL-1.2
"""A hundred thousand characters pasted into any field: said at the field, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.app import cases, handovers
from hop_desktop.domain.ids import HandoverId
from hop_desktop.domain.text import LONGEST_NAME, LONGEST_TEXT
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.widgets.fields import FreeText, TextField
from tests.gui import case_ground as ground
from tests.gui.case_ground import find, press, reads, shown
from tests.gui.naming import spoken_name
from tests.gui.pages import DESK, House, founded
from tests.worlds import evaluated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = "õ" * 100_000
SENTENCE = "Lühenda teksti"
Words = TextField | FreeText


def written_fields(root: QWidget) -> list[Words]:
    """Return the visible fields for words of any kind, but not days and codes of few letters."""
    fields: list[Words] = [*root.findChildren(TextField), *root.findChildren(FreeText)]
    return [field for field in fields if field.isVisible() and field.isEnabled()]


def paste_everywhere(root: QWidget, text: str = LONG) -> list[Words]:
    """Paste a text into every field by keyboard and return the fields."""
    QApplication.clipboard().setText(text)
    fields = written_fields(root)
    for field in fields:
        field.focusControl()
        QTest.keyClick(field.control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return fields


def said(field: Words) -> tuple[str, int]:
    """Return the sentence at a field and how much stands in it."""
    control = field.control
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    text = control.text() if isinstance(control, QLineEdit) else control.toPlainText()
    return field.error(), len(text)


def save(house: House, page: QWidget) -> None:
    """Press Ctrl+S."""
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()


def nothing_is_lost(fields: list[Words]) -> None:
    assert fields
    assert {spoken_name(field.control): said(field) for field in fields} == {
        spoken_name(field.control): (SENTENCE, len(LONG)) for field in fields
    }


def test_an_observation(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, Where(page=PageName.OBSERVATION, about=known.case.child_id))

    fields = paste_everywhere(page)
    save(house, page)

    nothing_is_lost(fields)
    assert not house.back


def test_a_child_with_homes_and_people(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, Where(page=PageName.CHILD_FORM, id=known.case.child_id))

    fields = paste_everywhere(page)
    code = next(field for field in fields if spoken_name(field.control).startswith("Isikukood"))
    code.setValue("")
    fields.remove(code)
    save(house, page)

    nothing_is_lost(fields)
    assert not house.back


@pytest.mark.parametrize("length", [LONGEST_NAME + 1, LONGEST_TEXT + 1])
def test_a_name(house: House, length: int) -> None:
    known = ground.a_known_case(house)
    page = shown(house, Where(page=PageName.CHILD_FORM, id=known.case.child_id))
    names = [
        field
        for field in written_fields(page)
        if spoken_name(field.control) in {"Eesnimi", "Perekonnanimi", "Nimi"}
    ]
    for field in names:
        field.setValue("õ" * length)

    save(house, page)

    assert [said(field) for field in names] == [(SENTENCE, length)] * len(names)
    assert len(names) == 4


def test_a_goal_with_scale_and_activity(house: House) -> None:
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    page = shown(house, Where(page=PageName.GOAL, about=known.case.id))
    press(house, page, "Lisa tegevus")

    fields = paste_everywhere(page)
    save(house, page)

    nothing_is_lost(fields)
    assert not house.back


def test_a_measure(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, Where(page=PageName.MEASURE, about=known.case.id))

    fields = paste_everywhere(page)
    save(house, page)

    nothing_is_lost(fields)


@pytest.mark.parametrize(
    ("stage_two", "act"),
    [
        (False, "Küsi II etappi"),
        (True, "Lisa ülesanne"),
        (True, "Lisa: Lapse ja vanema arvamus"),
        (True, "Lisa: Abivajadus"),
        (True, "Lisa: Plaani hindamine"),
        (True, "Lõpeta juhtum"),
        (False, "Lisa teavitamine"),
        (True, "Lisa teavitamine"),
        (True, "Lisa nõusolek"),
        (True, "Lisa taotlus"),
    ],
)
def test_a_form_within_a_case(house: House, stage_two: bool, act: str) -> None:
    known = ground.a_known_case(house)
    if stage_two:
        ground.in_stage_two(house, known)
        house.do(lambda session: evaluated(session, known.case.id))
    page = shown(house, known.where)
    press(house, page, act)

    fields = paste_everywhere(page)
    save(house, fields[0].control)

    nothing_is_lost(fields)


STAGE_TWO_PAGES = [
    PageName.ASSESSMENT,
    PageName.PLAN_REVIEW,
    PageName.FINAL,
    PageName.POINT,
    PageName.OCCASION,
    PageName.TALK,
    PageName.ROUND_TABLE,
]
MIXED = "👩\u200d👧 Õie שלום مرحبا \u202eпривет"


def a_page_of_stage_two(house: House, name: PageName) -> Page:
    """Show a page on which something is written about a case of stage II."""
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    plan = house.do(lambda session: cases.case_file(session, known.case.id)).plan
    assert plan is not None
    goal = plan.goals[0].id if name in (PageName.POINT, PageName.OCCASION) else None
    return shown(house, Where(page=name, id=goal, about=known.case.id))


@pytest.mark.parametrize("name", STAGE_TWO_PAGES)
def test_a_page_of_stage_two(house: House, name: PageName) -> None:
    page = a_page_of_stage_two(house, name)

    fields = paste_everywhere(page)
    save(house, page)

    # Minutes are no words: the field asks for a number, and keeps what was typed as well.
    minutes = [field for field in fields if spoken_name(field.control).startswith("Mitu minutit")]
    assert [said(field) for field in minutes] == [("Kirjuta minutid arvuna", len(LONG))] * len(
        minutes
    )
    nothing_is_lost([field for field in fields if field not in minutes])
    assert not house.back


def test_minutes_of_a_hundred_thousand_digits(house: House) -> None:
    page = a_page_of_stage_two(house, PageName.OCCASION)

    (minutes,) = (
        field
        for field in paste_everywhere(page, "9" * 100_000)
        if spoken_name(field.control).startswith("Mitu minutit")
    )
    save(house, page)

    assert said(minutes) == ("Kirjuta minutid arvuna", 100_000)


@pytest.mark.parametrize("name", STAGE_TWO_PAGES)
def test_signs_of_every_writing_stay_as_they_were_typed(house: House, name: PageName) -> None:
    page = a_page_of_stage_two(house, name)
    fields = paste_everywhere(page, MIXED)

    page.leave()
    house.settle()
    later = shown(house, page.where)

    typed = [field.value() for field in fields]
    assert [field.value() for field in written_fields(later)] == typed
    assert MIXED in typed


def test_signs_of_every_writing_are_kept_and_read_again(house: House) -> None:
    known = ground.a_known_case(house)
    page = shown(house, known.where)
    press(house, page, "Lisa teavitamine")
    fields = paste_everywhere(page, MIXED)
    save(house, fields[0].control)

    (telling,) = house.do(lambda s: cases.case_file(s, known.case.id)).dealings.tellings
    letters = MIXED.replace("\u202e", "")  # what turns the writing is no sign of any
    assert (telling.whom, telling.about, telling.note) == (letters, letters, letters)
    assert reads(page, letters)


@pytest.fixture
def to_desk(house: House, qtbot: QtBot, tmp_path: Path) -> HandoverId:
    """Let the house and a desk meet, and begin a handover; return where its page is."""
    desk = founded(qtbot, tmp_path / "desk", DESK)
    to = ground.meet(house, next(desk))
    next(desk, None)
    known = ground.a_known_case(house)
    ground.in_stage_two(house, known)
    begun = house.do(lambda session: handovers.start(session, known.case.id, recipient=to))
    return begun.id


def test_the_reason_for_what_stays(house: House, to_desk: HandoverId) -> None:
    page = shown(house, Where(page=PageName.HANDOVER, id=to_desk))
    press(house, page, "Tegevusplaan")
    reason = find(page, QLineEdit, "Miks see jääb siia? Tegevusplaan")
    reason.setText(LONG)

    press(house, page, "Edasi: alus ja teavitamine")

    assert reads(page, SENTENCE)
    assert len(find(page, QLineEdit, "Miks see jääb siia? Tegevusplaan").text()) > LONGEST_TEXT


def test_the_words_of_a_handover(house: House, to_desk: HandoverId) -> None:
    page = shown(house, Where(page=PageName.HANDOVER, id=to_desk))
    press(house, page, "Edasi: alus ja teavitamine")

    fields = paste_everywhere(page)
    press(house, page, "Edasi: kontroll")

    nothing_is_lost(fields)


@pytest.mark.parametrize(
    ("section", "begin", "end"),
    [
        ("house", "", "Salvesta asutuse andmed"),
        ("groups", "", "Lisa rühm"),
        ("people", "Lisa kolleeg", "Lisa kolleeg"),
    ],
)
def test_a_setting(house: House, section: str, begin: str, end: str) -> None:
    page = shown(house, Where(page=PageName.SETTINGS, words=section))
    if begin:
        press(house, page, begin)

    fields = paste_everywhere(page)
    press(house, page, end)

    nothing_is_lost(fields)
