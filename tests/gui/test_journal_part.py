# SPDX-License-Identifier: EUPL-1.2
"""The activity log in the settings: narrowed, read on, and taken along on paper."""

from __future__ import annotations

import pytest

from hop_desktop.app import house as own_house
from hop_desktop.app import journal
from hop_desktop.domain.children import Child
from hop_desktop.domain.staff import Role
from hop_desktop.gui.dialogs.paper import PaperDialog
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.settings.journal import JournalPart
from hop_desktop.gui.pages.settings_page import SettingsPage
from tests import worlds
from tests.gui.hands import press, words
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(house: House) -> JournalPart:
    page = house.show(Where(page=PageName.SETTINGS, words="journal"))
    assert isinstance(page, SettingsPage)
    assert isinstance(page.part, JournalPart)
    return page.part


def acts(part: JournalPart) -> list[str]:
    return [row.entry.action for row in part._entries]


def a_child(house: House) -> Child:
    group = house.do(own_house.groups)[0]
    return house.do(lambda session: worlds.a_child_of(session, group.name))


def test_the_log_is_narrowed_by_kind_and_by_person(house: House) -> None:
    part = shown(house)
    house.settle()
    everything = acts(part)

    part.ui.kindBox.setValue("looked")
    house.settle()
    assert acts(part) == []
    assert part.ui.noneLabel.isVisibleTo(part)

    part.ui.kindBox.setValue("all")
    part.ui.whoBox.setValue(str(house.space.person.id))
    house.settle()
    assert acts(part) == everything
    assert not part.ui.noneLabel.isVisibleTo(part)


def test_the_log_is_narrowed_by_days_and_a_wrong_order_is_said_at_the_field(house: House) -> None:
    part = shown(house)
    house.settle()
    part.ui.untilField.setValue("1.1.2020")
    house.settle()
    assert acts(part) == []

    part.ui.sinceField.setValue("2.1.2020")
    press(part, "Tee väljavõte")
    house.settle()

    assert part.ui.untilField.error() == "Lõpp peab olema pärast algust"
    part.ui.untilField.setValue("")
    house.settle()
    assert part.ui.untilField.error() == ""
    assert acts(part)


def test_the_log_is_narrowed_to_one_child(house: House) -> None:
    child = a_child(house)
    part = shown(house)
    house.settle()
    picker = part.ui.childPicker
    picker.line.setText("maas")
    picker.wanted.emit("maas")
    house.settle()
    assert picker.list.count() == 1

    picker.setChosen(str(child.id), child.name)
    house.settle()
    assert acts(part) == ["child.added"]


def test_an_extract_is_shown_and_stands_in_the_log(house: House) -> None:
    part = shown(house)
    house.settle()
    press(part, "Tee väljavõte")
    house.settle()

    (dialog,) = part.page.findChildren(PaperDialog)
    assert dialog.accessibleName() == "Tegevuslogi väljavõte"
    assert acts(part)[0] == "journal.printed"
    dialog.reject()


def test_a_teacher_sees_ones_own_acts_and_no_check(house: House) -> None:
    house.work_as(Role.TEACHER)
    part = shown(house)
    house.settle()

    me = house.space.person.id
    assert {row.entry.actor for row in part._entries} == {me}
    assert not part.ui.whoBox.isVisibleTo(part)
    assert not part.ui.verifyButton.isVisibleTo(part)
    assert "mida sina millal tegid" in words(part)
    assert house.do(journal.actors) == ()
