# SPDX-License-Identifier: EUPL-1.2
"""Keeping and erasing by keyboard: a term with its source, a proposal, and a second person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from hop_desktop.app import children, erasure, observations
from hop_desktop.domain.children import Child
from hop_desktop.domain.erasure import RetentionTerm, Why
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.observations import Area
from hop_desktop.domain.staff import Role
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages import erasure_page
from hop_desktop.gui.pages.erasure_page import ErasurePage
from hop_desktop.gui.pages.settings.retention import RetentionPart
from hop_desktop.gui.pages.settings_page import SettingsPage
from tests import worlds
from tests.builders import a_child
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTER = Qt.Key.Key_Return


def a_leaver(house: House, **fields: object) -> Child:
    """Return a child who left, with an observation."""
    child = house.do(lambda s: children.save_child(s, a_child(revision=0, group_id=None, **fields)))
    house.do(
        lambda s: observations.record(
            s, child_id=child.id, observed_on=s.today(), area=Area.SPEECH, facts="Laulis."
        )
    )
    return house.do(lambda s: worlds.has_left(s, child.id))


def erasing(house: House, child: Child) -> ErasurePage:
    page = house.show(Where(page=PageName.ERASURE, id=child.id))
    assert isinstance(page, ErasurePage)
    return page


def keeping(house: House) -> RetentionPart:
    page = house.show(Where(page=PageName.SETTINGS, words="retention"))
    assert isinstance(page, SettingsPage)
    assert isinstance(page.part, RetentionPart)
    return page.part


def reads(page: Page | RetentionPart) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(house: House, page: ErasurePage, name: str) -> None:
    button = getattr(page.ui.footer, name)
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    house.settle()


def proposed(house: House, child: Child) -> None:
    house.do(lambda session: erasure.propose(session, child.id, Why.ASKED_FOR))


def as_second(house: House) -> None:
    """Let another head work in the place of the first."""
    house.work_as(Role.HEAD, name="Žanna Kask", login="žanna")


def test_a_term_is_added_with_its_source_and_a_wrong_one_is_said_at_its_field(
    house: House,
) -> None:
    part = keeping(house)
    assert "Asutusel ei ole veel säilitamise tähtaega" in reads(part)
    part.ui.yearsField.setValue("0")
    part.ui.sourceField.setValue("Asjaajamiskord § 4")
    QTest.keyClick(part.ui.sourceField.control, ENTER)
    house.settle()
    assert part.ui.yearsField.error() == "Kirjuta aastate arv 1–110"

    part.ui.yearsField.setValue("5")
    part.ui.saveButton.click()
    house.settle()

    assert "Alus: Asjaajamiskord § 4" in reads(part)
    assert part.ui.yearsField.value() == ""
    assert house.do(erasure.overview).book.terms[0].years == 5


def test_a_term_needs_a_source_and_a_day(house: House) -> None:
    part = keeping(house)
    part.ui.yearsField.setValue("5")
    part.ui.saveButton.click()
    assert part.ui.sourceField.error()
    part.ui.sinceField.setDay(None)
    part.ui.saveButton.click()
    assert part.ui.sinceField.error()


def test_who_left_is_listed_with_the_term_and_leads_to_the_preview(house: House) -> None:
    child = a_leaver(house)
    term = RetentionTerm(since=house.space.today(), years=5, source="Kord")
    house.do(lambda session: erasure.agree_term(session, term))
    proposed(house, child)

    part = keeping(house)
    (row,) = part._rows.rows()

    assert "Ootab kinnitust" in row.accessibleName()
    assert "tähtaeg 2" in row.accessibleName()
    row.click()
    assert house.went[-1] == Where(page=PageName.ERASURE, id=child.id)
    house.clock.moment += timedelta(days=5 * 366)
    part.load()
    house.settle()
    assert "Tähtaeg on läbi" in part._rows.rows()[0].accessibleName()


def test_nobody_left_is_said(house: House) -> None:
    assert "Ükski laps ei ole siit lahkunud" in reads(keeping(house))


def test_a_proposal_needs_a_reason_and_can_be_taken_back(house: House) -> None:
    child = a_leaver(house)
    page = erasing(house, child)
    assert "Tähelepanekud" in reads(page)
    assert "teist sellise õigusega ei ole" in page.ui.stateStrip.title()
    press(house, page, "primaryButton")
    assert page.ui.whyPills.error() == "Vali põhjus"

    page.ui.whyPills.setValue(Why.ASKED_FOR.value)
    press(house, page, "primaryButton")

    assert "Midagi ei ole veel kustunud" in page.strip.title()
    assert "tegi" in page.ui.stateStrip.title()
    assert not page.ui.footer.primaryButton.isVisible()
    press(house, page, "secondaryButton")
    assert house.do(lambda s: erasure.preview(s, child.id)).proposal is None


def test_somebody_else_confirms_after_a_question_and_the_child_is_gone(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = a_leaver(house)
    proposed(house, child)
    as_second(house)
    page = erasing(house, child)
    assert "Vaata üle" in page.ui.stateStrip.detail()
    monkeypatch.setattr(erasure_page, "ask", lambda *_args, **_more: False)
    press(house, page, "primaryButton")
    assert house.do(lambda s: children.child_file(s, child.id)).child.id == child.id

    monkeypatch.setattr(erasure_page, "ask", lambda *_args, **_more: True)
    press(house, page, "primaryButton")

    assert house.back
    with pytest.raises(NotFound):
        house.do(lambda s: children.child_file(s, child.id))


def test_what_came_between_is_said_and_the_button_is_back(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = a_leaver(house)
    proposed(house, child)
    as_second(house)
    page = erasing(house, child)
    here = replace(child, left_on=None)
    monkeypatch.setattr(page, "_show", lambda _seen: None)  # the page has not seen it yet
    house.do(lambda s: children.save_child(s, here))
    monkeypatch.setattr(erasure_page, "ask", lambda *_args, **_more: True)

    press(house, page, "primaryButton")

    assert page.strip.title() == "Laps käib siin veel."
    assert page.ui.footer.primaryButton.isEnabled()


def test_what_is_in_the_way_is_said_and_nothing_offered(house: House) -> None:
    child = house.do(lambda s: children.save_child(s, a_child(revision=0, group_id=None)))

    page = erasing(house, child)

    assert page.ui.stateStrip.title() == "Laps käib siin veel."
    assert not page.ui.footer.primaryButton.isVisible()
    assert not page.ui.whyPills.isVisible()


def test_a_copy_can_be_made_before(house: House) -> None:
    child = a_leaver(house)
    erasing(house, child).ui.copyButton.click()
    assert house.went[-1] == Where(page=PageName.ACCESS_COPY, about=child.id)


def test_a_contact_person_sees_who_left_but_sets_no_term(house: House) -> None:
    child = a_leaver(house)
    house.work_as(Role.COORDINATOR)
    assert "retention" not in dict(_offered(house))
    del child


def _offered(house: House) -> list[tuple[str, str]]:
    page = house.show(Where(page=PageName.SETTINGS))
    assert isinstance(page, SettingsPage)
    return page._offered()
