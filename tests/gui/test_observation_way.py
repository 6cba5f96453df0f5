# SPDX-License-Identifier: EUPL-1.2
"""The way of an observation through the shell: from any page, over a new child, and back."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hop_desktop.app import children, drafts, observations
from hop_desktop.app import house as own_house
from hop_desktop.domain.children import Child
from hop_desktop.gui.page import Page, PageName, Where
from hop_desktop.gui.pages.child_form_page import ChildFormPage
from hop_desktop.gui.pages.child_page import ChildPage
from hop_desktop.gui.pages.observation_page import ObservationPage
from hop_desktop.gui.pages.observation_view_page import ObservationViewPage
from hop_desktop.gui.pages.today_page import TodayPage
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.shell import Shell
from hop_desktop.gui.start import Start
from tests.builders import a_child
from tests.gui.case_ground import names, press, write
from tests.gui.fingers import type_text
from tests.gui.pages import House

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Kind = TypeVar("Kind", bound=Page)
FACTS = "Kattis hommikuringis kõrvad ja läks ukse juurde."


def a_shell(house: House) -> Shell:
    start = Start(
        around=house.around,
        files=house.files,
        preferences=Preferences(),
        keep=lambda _: None,
        hold=lambda: None,
    )
    opened = (house.space.person, house.space.house, house.space.titles)
    shell = Shell(start, house.runner, opened, Preferences())
    house.qtbot.addWidget(shell, before_close_func=lambda _: shell.hide())
    shell.resize(1366, 768)
    shell.show()
    shell.activateWindow()
    house.settle()
    return shell


def on(shell: Shell, kind: type[Kind]) -> Kind:
    page = shell.page
    assert isinstance(page, kind), page
    return page


def enrolled(house: House) -> Child:
    group = house.do(own_house.groups)[0].id
    return house.do(lambda session: children.save_child(session, a_child(group_id=group)))


def key(house: House, code: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, code, modifier)
    house.settle()


def test_from_the_child_to_the_saved_words_and_back(house: House) -> None:
    child = enrolled(house)
    shell = a_shell(house)
    shell.go(Where(page=PageName.CHILD, id=child.id))
    house.settle()

    press(house, on(shell, ChildPage), "Lisa tähelepanek")
    page = on(shell, ObservationPage)
    press(house, page, "Kõne")
    write(page, "Mida märkasid", FACTS)
    key(house, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    view = on(shell, ObservationViewPage)
    assert view.strip.title() == "Tähelepanek on salvestatud."
    key(house, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert on(shell, ChildPage).child_id == child.id
    assert len(on(shell, ChildPage).rows.rows()) == 1
    assert house.do(drafts.pending) == ()


def test_a_new_child_on_the_way(house: House) -> None:
    shell = a_shell(house)
    key(house, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = on(shell, ObservationPage)
    write(page, "Mida märkasid", FACTS)
    write(page, "Kes", "Kadri Näidis")
    house.qtbot.waitUntil(page.ui.childPicker.list.isVisible, timeout=5_000)
    key(house, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    key(house, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    form = on(shell, ChildFormPage)
    assert form.ui.lastField.value() == "Näidis"
    write(form, "Sünniaeg", "12.08.2021")
    form.ui.groupBox.setValue(str(house.do(own_house.groups)[0].id))
    key(house, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    again = on(shell, ObservationPage)
    assert again.ui.childPicker.text() == "Kadri Näidis"
    press(house, again, "Kõne")
    key(house, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert on(shell, ObservationViewPage).strip.title() == "Tähelepanek on salvestatud."
    (written,) = house.do(observations.mine)
    assert (written.child, written.observation.facts) == ("Kadri Näidis", FACTS)


def test_what_was_left_half_written_waits_on_the_first_page(house: House) -> None:
    child = enrolled(house)
    shell = a_shell(house)
    shell.go(Where(page=PageName.OBSERVATION, about=child.id))
    house.settle()
    write(on(shell, ObservationPage), "Mida märkasid", FACTS)

    key(house, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    today = on(shell, TodayPage)
    assert any(name.startswith("Tähelepanek. Mari Maasikas") for name in names(today))
    press(house, today, "Tähelepanek. Mari Maasikas")
    page = on(shell, ObservationPage)
    assert page.ui.factsText.value() == FACTS
    type_text("!", page.ui.factsText.control)
    assert page.strip.title() == "Jätkad poolelijäänud teksti."
