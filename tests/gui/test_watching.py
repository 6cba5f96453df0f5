# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with the store stands on an administrator's first page until they have looked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from hop_desktop.app import watching
from hop_desktop.app.session import Session
from hop_desktop.domain.alarms import Alarm, AlarmKind
from hop_desktop.domain.journal import Fault, JournalFault
from hop_desktop.domain.staff import Role
from hop_desktop.gui.alarm_words import words_of
from hop_desktop.gui.page import PageName, Where
from tests.gui.hands import press, words
from tests.gui.pages import House
from tests.worlds import NOON

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("kind", AlarmKind)
def test_every_alarm_has_a_line_and_what_to_do(qtbot: QtBot, kind: AlarmKind) -> None:
    del qtbot
    said = words_of(Alarm(kind=kind, at=NOON))

    assert said.line
    assert said.title.endswith(".")
    assert said.advice.endswith(".")


def test_a_fault_comes_to_the_first_page_by_itself_and_leads_to_the_log(house: House) -> None:
    today = house.show(Where(page=PageName.TODAY))
    house.do(lambda session: session.store._database.run("UPDATE institution SET name = 'Varas'"))
    watch = house.space.watching
    watch._soon.setInterval(0)
    watch.look_after()
    with house.qtbot.waitSignal(watch.ended, timeout=20_000) as ended:
        pass
    house.settle()

    assert ended.args is not None
    assert ended.args[0].first_fault.fault is Fault.ROW_CHANGED
    assert "Andmed ei klapi tegevuslogiga" in words(today)
    press(today, "Andmed ei klapi tegevuslogiga. Vaata üle")
    assert house.went[-1] == Where(page=PageName.SETTINGS, words="journal")


def test_a_teacher_is_not_told_of_what_they_cannot_mend(house: House) -> None:
    fault = JournalFault(fault=Fault.ROW_CHANGED, seq=3)

    house.do(lambda session: watching._sound(session, fault))
    house.work_as(Role.TEACHER)
    today = house.show(Where(page=PageName.TODAY))

    assert "Andmed ei klapi tegevuslogiga" not in words(today)


def test_who_was_given_a_passphrase_is_asked_to_change_it_until_they_have(house: House) -> None:
    house.work_as(Role.TEACHER)
    today = house.show(Where(page=PageName.TODAY))

    press(today, "Vaheta esimene paroolifraas. Praegust nägi ka see, kes selle andis")

    assert house.went[-1] == Where(page=PageName.SETTINGS, words="passphrase")


def test_leaving_ends_a_proof_on_its_way(house: House) -> None:
    watch = house.space.watching
    watch.prove()
    watch.leave()
    house.settle()

    assert not watch.is_working
    watch.prove()
    house.qtbot.waitUntil(lambda: not watch.is_working, timeout=20_000)


def test_a_clock_that_was_set_back_is_said_and_can_be_noted(house: House) -> None:
    alarm = Alarm(kind=AlarmKind.CLOCK_BACK, at=NOON - timedelta(days=1))

    def sound(session: Session) -> None:
        with session.write("clock.moved") as tx:
            tx.alarms.sound(alarm)

    house.do(sound)
    page = house.show(Where(page=PageName.SETTINGS, words="journal"))

    assert "Arvuti kell oli viimasest kirjest maas." in words(page)
    press(page, "Vaatasin üle")
    house.settle()
    assert house.do(watching.alarms) == ()
