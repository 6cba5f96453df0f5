# SPDX-License-Identifier: EUPL-1.2
"""Making a copy for whoever asks: seen, blacked out by keyboard, frozen, and listed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from hop_desktop.app import access_copies, children, drafts, observations
from hop_desktop.app import house as own_house
from hop_desktop.domain.access_copies import BLACK, Ban, Ground
from hop_desktop.domain.children import Child
from hop_desktop.domain.institution import Place
from hop_desktop.domain.observations import Area
from hop_desktop.domain.staff import Role
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.access_copy_page import AccessCopyPage
from hop_desktop.gui.pages.child_page import ChildPage
from tests.builders import a_child
from tests.gui.case_ground import names, press, reads, shown, write
from tests.gui.clipping import clipped_texts, lengthen, scrolls_sideways
from tests.gui.fingers import type_text
from tests.gui.naming import unnamed
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FACTS = "Vanaema Leida ütles, et Mari magas halvasti. 😀 Mari joonistas."


def noticed(house: House, **fields: object) -> Child:
    """Keep a child of whom something was noticed."""
    group = house.do(own_house.groups)[0].id
    child = house.do(lambda s: children.save_child(s, a_child(group_id=group, **fields)))
    house.do(
        lambda s: observations.record(
            s, child_id=child.id, observed_on=s.today(), area=Area.SOCIAL, facts=FACTS
        )
    )
    return child


def opened(house: House, child: Child, **size: int) -> AccessCopyPage:
    """Show the page on which a copy about a child is made."""
    page = shown(house, Where(page=PageName.ACCESS_COPY, about=child.id), **size)
    assert isinstance(page, AccessCopyPage)
    house.settle()
    return page


def select(page: AccessCopyPage, words: str) -> None:
    """Select words in the preview as Shift and the arrows do."""
    view = page.ui.redactionsField.view
    view.moveCursor(QTextCursor.MoveOperation.Start)
    assert view.find(words)


def copies(house: House, child: Child) -> tuple[access_copies.ListedCopy, ...]:
    """Return the copies that were made."""
    return house.do(lambda s: access_copies.copies(s, child.id))


def test_words_are_blacked_out_by_keyboard_and_the_copy_is_frozen(house: House) -> None:
    child = noticed(house)
    page = opened(house, child)
    type_text("Külli Maasikas, ema")
    write(page, "Kuidas tead, et see on tema", "ID-kaart kohapeal")
    view = page.ui.redactionsField.view
    assert "Leida ütles" in view.toPlainText()
    assert page.ui.banPills.isHidden()

    select(page, "Vanaema Leida")
    QTest.keyClick(view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert f"{BLACK[Ground.OTHER_PERSON]} ütles, et Mari" in view.toPlainText()
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    (made,) = copies(house, child)
    assert made.copy.wish.requester == "Külli Maasikas, ema"
    assert [each.words for each in made.copy.redactions] == ["Vanaema Leida"]
    assert house.back == [True]


def test_after_a_face_of_two_units_the_right_words_are_taken(house: House) -> None:
    page = opened(house, noticed(house))

    select(page, "joonistas")

    assert [words for _, words in page.ui.redactionsField.view.selected()] == ["joonistas"]


def test_what_is_black_can_be_taken_back(house: House) -> None:
    page = opened(house, noticed(house))
    select(page, "Leida")
    press(house, page, "Kata valitud tekst (Ctrl+K)")
    assert "Leida" not in page.ui.redactionsField.view.toPlainText()

    press(house, page, "Võta tagasi: Leida")

    assert "Leida" in page.ui.redactionsField.view.toPlainText()
    assert page.ui.redactionsField.redactions() == ()


def test_without_a_selection_nothing_goes_and_a_sentence_says_so(house: House) -> None:
    page = opened(house, noticed(house))
    press(house, page, "Kata valitud tekst (Ctrl+K)")

    assert reads(page, "Vali eelvaates kõigepealt tekst.")


def test_what_is_missing_is_said_at_the_fields(house: House) -> None:
    child = noticed(house)
    page = opened(house, child)
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    assert page.ui.verifiedField.error() == "Kirjuta, kuidas tegid isiku kindlaks"
    assert copies(house, child) == ()


def test_a_pupil_is_asked_for(house: House) -> None:
    pupil = noticed(house, place=Place.SCHOOL)
    page = opened(house, pupil)
    type_text("Jüri Žukov, isa")
    write(page, "Kuidas tead, et see on tema", "Mobiil-ID-ga allkirjastatud kiri")
    press(house, page, "on keelanud")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()
    assert page.ui.banPills.error() == "Õpilane on selle kirjalikult keelanud"

    press(house, page, "õpilane küsib ise")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    assert copies(house, pupil)[0].copy.wish.ban is Ban.PUPIL_ASKS


def test_entries_that_change_meanwhile_are_looked_at_again(house: House) -> None:
    child = noticed(house)
    page = opened(house, child)
    type_text("Külli Maasikas")
    write(page, "Kuidas tead, et see on tema", "ID-kaart")
    house.do(
        lambda s: observations.record(
            s, child_id=child.id, observed_on=s.today(), area=Area.ART, facts="Meisterdas."
        )
    )
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    assert reads(page, "Lapse kirjed on vahepeal muutunud.")
    assert "Meisterdas." in page.ui.redactionsField.view.toPlainText()
    assert copies(house, child) == ()


def test_what_is_blacked_out_is_kept_as_a_draft(house: House) -> None:
    child = noticed(house)
    page = opened(house, child)
    select(page, "Leida")
    press(house, page, "Kata valitud tekst (Ctrl+K)")
    page.leave()
    house.settle()
    assert house.do(lambda s: drafts.kept(s, f"access-copy:{child.id}")) is not None

    again = opened(house, child)

    assert "Leida" not in again.ui.redactionsField.view.toPlainText()
    assert [each.words for each in again.ui.redactionsField.redactions()] == ["Leida"]


def test_the_child_page_lists_the_copies_for_who_gives_data_out(house: House) -> None:
    child = noticed(house)
    page = shown(house, Where(page=PageName.CHILD, id=child.id))
    assert isinstance(page, ChildPage)
    house.settle()
    press(house, page, "Koosta väljavõte lapse andmetest")
    assert house.went[-1] == Where(page=PageName.ACCESS_COPY, about=child.id)

    assert child.group_id is not None
    house.work_as(Role.TEACHER, groups=frozenset({child.group_id}))
    page = shown(house, Where(page=PageName.CHILD, id=child.id))
    house.settle()
    assert "Koosta väljavõte lapse andmetest" not in names(page)


def test_a_copy_is_saved_to_be_given(house: House, tmp_path: Path) -> None:
    child = noticed(house)
    page = opened(house, child)
    type_text("Külli Maasikas, ema")
    write(page, "Kuidas tead, et see on tema", "ID-kaart kohapeal")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    house.settle()

    page_of_child = shown(house, Where(page=PageName.CHILD, id=child.id))
    press(house, page_of_child, "Väljavõte 24.11.2026")
    dialog = page_of_child.findChild(PaperDialog)
    assert dialog is not None
    house.files.answers.append(tmp_path / "koopia.pdf")
    dialog.saveButton.click()
    house.settle()

    assert (tmp_path / "koopia.pdf").read_bytes().startswith(b"%PDF-")
    assert house.files.asked == ["väljavõte-2026-11-24.pdf"]
    dialog.reject()


@pytest.mark.parametrize(("width", "height"), [(619, 384), (1138, 768)])
def test_nothing_is_cut_and_everything_has_a_name(house: House, width: int, height: int) -> None:
    page = opened(house, noticed(house), width=width, height=height)
    select(page, "Leida")
    press(house, page, "Kata valitud tekst (Ctrl+K)")
    assert unnamed(page) == []
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
    lengthen(page)
    assert clipped_texts(page) == []
    assert scrolls_sideways(page) == []
