# SPDX-License-Identifier: EUPL-1.2
"""Wherever one writes: kept as it is typed and said so with the time, undone, pasted plain."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from hop_desktop.app import cases, handovers
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.case.inline_form import InlineForm
from hop_desktop.gui.widgets.fields import DateField, FreeText, TextField
from hop_desktop.gui.words import clock
from tests.builders import NOON
from tests.gui import case_ground as ground
from tests.gui.case_ground import press, reads, shown
from tests.gui.exchange import handed, taken_in
from tests.gui.fingers import type_text
from tests.gui.pages import House
from tests.gui.test_document_page import a_form, begun
from tests.worlds import evaluated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TYPED, MORE, PASTED = "Õues. ", "Veel. ", "Paks kiri"
Words = TextField | FreeText

# Forms that open inside the page of a case, by the button that opens them.
IN_STAGE_ONE = ("Küsi II etappi",)
IN_STAGE_TWO = (
    "Lisa ülesanne",
    "Lisa: Lapse ja vanema arvamus",
    "Lisa: Abivajadus",
    "Lisa: Plaani hindamine",
    "Lisa teavitamine",
    "Lisa nõusolek",
    "Lisa taotlus",
    "Lõpeta juhtum",
)


def first_field(page: QWidget) -> Words:
    """Return the first text on the page, or its first line where it has no text."""
    every: list[Words] = [*page.findChildren(FreeText), *page.findChildren(TextField)]
    return next(field for field in every if field.isVisible() and field.isEnabled())


def is_kept_in_sight(house: House, page: Page) -> None:
    """Type into a page, and see that it says what is kept."""
    field = first_field(page)
    field.focusControl()
    type_text(TYPED, field.control)
    house.qtbot.waitUntil(lambda: reads(page, f"Mustand hoitud {clock(NOON)}"), timeout=20_000)


def is_undone(page: Page) -> None:
    """Take back what was typed last: in a text the last word, in a line all of it."""
    field = first_field(page)
    field.focusControl()
    before = field.value()
    type_text(MORE, field.control)
    assert MORE.strip() in field.value()
    undo(field)
    assert MORE.strip() not in field.value()
    assert isinstance(field, TextField) or field.value() == before


def undo(field: Words | DateField) -> None:
    QTest.keyClick(field.control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def is_pasted_plain(page: Page) -> None:
    """Paste words that are bold elsewhere: they are words here."""
    clipped = QMimeData()
    clipped.setHtml(f"<b>{PASTED}</b>")
    clipped.setText(PASTED)
    QApplication.clipboard().setMimeData(clipped)
    field = first_field(page)
    field.focusControl()
    QTest.keyClick(field.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert PASTED in field.value()
    rich = [each for each in page.findChildren(QTextEdit) if each.acceptRichText()]
    assert all(each.isReadOnly() for each in rich)
    for plain in page.findChildren(QPlainTextEdit):
        formats = plain.document().allFormats()
        assert not any(each.toCharFormat().font().bold() for each in formats)


def places(house: House) -> list[Where]:
    """Return every page of a house on which something is written about a child."""
    early = ground.a_known_case(house)
    known = ground.a_known_case(house, first_name="Uku", personal_code="")
    ground.in_stage_two(house, known)
    plan = house.do(lambda s: cases.case_file(s, known.case.id)).plan
    assert plan is not None
    goal, case_id, child_id = plan.goals[0].id, known.case.id, known.case.child_id
    child = house.do(lambda s: cases.case_file(s, case_id)).child
    document = begun(house, child, a_form(house))
    about_the_case = (
        PageName.GOAL,
        PageName.ASSESSMENT,
        PageName.PLAN_REVIEW,
        PageName.FINAL,
        PageName.TALK,
        PageName.ROUND_TABLE,
    )
    return [
        Where(page=PageName.OBSERVATION, about=child_id),
        Where(page=PageName.CHILD_FORM, id=child_id),
        Where(page=PageName.MEASURE, about=early.case.id),
        *(Where(page=name, about=case_id) for name in about_the_case),
        *(Where(page=name, id=goal, about=case_id) for name in (PageName.POINT, PageName.OCCASION)),
        Where(page=PageName.NOTICE, about=child_id),
        Where(page=PageName.DOCUMENT, id=document.id),
    ]


def test_every_page_keeps_in_sight_undoes_and_pastes_plain(house: House) -> None:
    for where in places(house):
        page = shown(house, where)
        is_kept_in_sight(house, page)
        is_undone(page)
        is_pasted_plain(page)
        held = first_field(page).value()
        page.leave()
        house.settle()
        page.hide()

        again = shown(house, where)
        assert first_field(again).value() == held, where
        assert reads(again, f"Mustand hoitud {clock(NOON)}"), where
        is_undone(again)
        undo(first_field(again))
        assert first_field(again).value() == held, f"{where}: the draft itself is not undone"
        again.hide()


@pytest.mark.parametrize("acts", [IN_STAGE_ONE, IN_STAGE_TWO], ids=["stage-one", "stage-two"])
def test_every_form_inside_a_case_does_the_same(house: House, acts: tuple[str, ...]) -> None:
    known = ground.a_known_case(house)
    if acts is IN_STAGE_TWO:
        ground.in_stage_two(house, known)
        house.do(lambda session: evaluated(session, known.case.id))
    page = shown(house, known.where)
    for act in acts:
        press(house, page, act)
        is_kept_in_sight(house, page)
        is_undone(page)
        is_pasted_plain(page)
        (form,) = (each for each in page.findChildren(InlineForm) if each.is_open())
        form.end()
        house.settle()


def test_a_handover_and_its_answer_do_the_same(house: House, desk: House, tmp_path: Path) -> None:
    to = ground.meet(house, desk)
    known = ground.a_known_case(house, first_name="Uku", personal_code="")
    ground.in_stage_two(house, known)
    handover = house.do(lambda s: handovers.start(s, known.case.id, recipient=to))
    wizard = shown(house, Where(page=PageName.HANDOVER, id=handover.id))
    press(house, wizard, "Edasi: alus ja teavitamine")
    done, package = handed(house, desk, tmp_path / "pulk")
    came = taken_in(desk, package)
    answer = shown(desk, Where(page=PageName.INCOMING, id=came.handover_id))
    press(desk, answer, "Tagasta küsimustega")
    letter = shown(desk, Where(page=PageName.LETTER, id=done.id, words="question"))

    for who, page in ((house, wizard), (desk, answer), (desk, letter)):
        is_kept_in_sight(who, page)
        is_undone(page)
        is_pasted_plain(page)


def test_a_day_that_was_put_right_is_undone(house: House) -> None:
    page = shown(house, Where(page=PageName.OBSERVATION))
    day = next(field for field in page.findChildren(DateField) if field.isVisible())
    began = day.text()
    day.focusControl()
    QTest.keyClick(day.control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text("3.11.26", day.control)
    first_field(page).focusControl()
    assert day.text() == "03.11.2026"

    undo(day)
    assert day.text() == "3.11.26"
    for _ in range(len("3.11.26") + 1):
        undo(day)
    assert day.text() == began
