# SPDX-License-Identifier: EUPL-1.2
"""The window behind the lock: rooms, the way back, keys, drafts, and the lock itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hop_desktop.app import contacts, opening, people
from hop_desktop.app.session import Session
from hop_desktop.domain.attachments import AttachedTo, Attachment, Media
from hop_desktop.domain.errors import DiskFull
from hop_desktop.domain.ids import AttachmentId
from hop_desktop.gui.dialogs.help import HelpDialog
from hop_desktop.gui.dialogs.question import QuestionDialog, ask
from hop_desktop.gui.dialogs.showing import show_file
from hop_desktop.gui.dialogs.viewer import FileViewer
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.unlock_page import UnlockPage
from hop_desktop.gui.sections import way_back
from hop_desktop.gui.shell import Shell
from hop_desktop.gui.tab_order import sections
from hop_desktop.gui.widgets.search_line import SearchLine
from tests import worlds
from tests.gui.case_ground import a_pdf
from tests.gui.clipping import clipped_texts, scrolls_sideways, settle
from tests.gui.fingers import type_text
from tests.gui.hands import find, press, words, write
from tests.gui.naming import spoken_name, unnamed
from tests.gui.window import Opened, open_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def teacher(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    house = worlds.a_kindergarten(tmp_path)
    worlds.a_child_of(house)
    house.close()
    yield from unlocked(qtbot, tmp_path, worlds.TEACHER)


@pytest.fixture
def head(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    worlds.a_kindergarten(tmp_path).close()
    yield from unlocked(qtbot, tmp_path, worlds.HEAD)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    worlds.a_desk(tmp_path).close()
    yield from unlocked(qtbot, tmp_path, worlds.DESK_LEAD)


def unlocked(qtbot: QtBot, folder: Path, login: str) -> Iterator[Opened]:
    opened = open_window(folder)
    unlock(qtbot, opened, login)
    yield opened
    opened.close()


def unlock(qtbot: QtBot, opened: Opened, login: str) -> None:
    def page() -> UnlockPage | None:
        shown = opened.window.door.currentWidget() if opened.window.door else None
        return shown if isinstance(shown, UnlockPage) else None

    qtbot.waitUntil(lambda: page() is not None)
    shown = page()
    assert shown is not None
    qtbot.waitUntil(shown.ui.loginBox.box.isEnabled)
    shown.ui.loginBox.setValue(login)
    write(opened.window, "Paroolifraas", worlds.PASSPHRASE)
    press(opened.window, "Ava")
    qtbot.waitUntil(lambda: opened.window.shell is not None)
    calm(qtbot, opened)


def calm(qtbot: QtBot, opened: Opened) -> None:
    qtbot.waitUntil(lambda: not opened.window.runner.is_working)
    settle(opened.window)


def shell_of(opened: Opened) -> Shell:
    assert opened.window.shell is not None
    return opened.window.shell


def here(opened: Opened) -> PageName:
    page = shell_of(opened).page
    assert page is not None
    return page.where.page


def keys(opened: Opened, sequence: str) -> None:
    QTest.keySequence(opened.window, QKeySequence(sequence))
    settle(opened.window)


def rooms(opened: Opened) -> list[str]:
    buttons = shell_of(opened).bar.findChildren(QPushButton)
    return [button.accessibleName() for button in buttons if button.isVisible()]


def test_a_teacher_sees_the_rooms_of_a_teacher(teacher: Opened) -> None:
    assert rooms(teacher) == [
        "Lisa tähelepanek",
        "Täna",
        "Lapsed",
        "Juhtumid",
        "Tähelepanekud",
        "Kontaktid",
        "Otsi",
        "Seaded",
        "Lukusta",
    ]
    assert here(teacher) is PageName.TODAY


def test_a_desk_begins_with_its_day_and_records_no_observations(desk: Opened) -> None:
    assert rooms(desk)[:2] == ["Täna", "Saabunud"]
    assert "Lisa tähelepanek" not in rooms(desk)
    assert here(desk) is PageName.TODAY

    keys(desk, "Ctrl+N")
    assert here(desk) is PageName.TODAY


def test_the_bar_and_the_number_keys_open_rooms(head: Opened) -> None:
    press(head.window, "Juhtumid")
    assert here(head) is PageName.CASES
    assert shell_of(head).bar.selected() == PageName.CASES.value

    keys(head, "Ctrl+2")
    assert here(head) is PageName.CHILDREN
    keys(head, "Ctrl+9")
    assert here(head) is PageName.CHILDREN


def test_the_way_back_says_where_it_leads() -> None:
    assert way_back(PageName.TODAY, PageName.CASE) == "Täna"
    assert way_back(PageName.CASE, PageName.CHILD) == "Juhtum"
    assert way_back(PageName.ROSTER, PageName.CHILD) == "Tagasi"
    assert way_back(None, PageName.CHILD) == "Täna"


def test_the_way_back_to_another_child_is_not_named_like_the_page_one_stands_on() -> None:
    assert way_back(PageName.CHILD, PageName.CHILD) == "Tagasi"


def test_alt_left_leads_back_the_way_one_came(head: Opened) -> None:
    for name in ("Lapsed", "Juhtumid", "Seaded"):
        press(head.window, name)
    visited = []
    for _ in range(4):
        keys(head, "Alt+Left")
        visited.append(here(head))

    assert visited == [PageName.CASES, PageName.CHILDREN, PageName.TODAY, PageName.TODAY]


def test_ctrl_n_opens_an_observation_and_back_returns(teacher: Opened) -> None:
    press(teacher.window, "Seaded")
    keys(teacher, "Ctrl+N")
    assert here(teacher) is PageName.OBSERVATION
    assert shell_of(teacher).bar.selected() == PageName.OBSERVATIONS.value

    keys(teacher, "Alt+Left")
    assert here(teacher) is PageName.SETTINGS
    assert shell_of(teacher).bar.selected() == PageName.SETTINGS.value


@contextmanager
def the_store_at_work(opened: Opened) -> Iterator[None]:
    """Let what is asked of the store wait until the end of the block."""
    release = Event()
    runner = opened.window.runner
    runner.run(lambda _: release.wait(), owner=runner)
    yield
    release.set()


def test_what_comes_late_leads_nobody_away(qtbot: QtBot, head: Opened, tmp_path: Path) -> None:
    desk = worlds.a_desk(tmp_path / "desk")
    name, card = contacts.write_card(desk)
    desk.close()
    (tmp_path / name).write_bytes(card)
    press(head.window, "Kontaktid")
    calm(qtbot, head)
    head.files.answers = [tmp_path / name]

    with the_store_at_work(head):
        press(head.window, "Loe kontaktkaart sisse")
        press(head.window, "Lapsed")
    calm(qtbot, head)

    assert here(head) is PageName.CHILDREN
    press(head.window, "Kontaktid")
    calm(qtbot, head)
    assert "Kontrollkood võrdlemata" in words(head.window)


def test_who_left_a_form_while_it_was_saved_stays_where_they_went(
    qtbot: QtBot, head: Opened
) -> None:
    press(head.window, "Lapsed")
    calm(qtbot, head)
    press(head.window, "Lisa laps")
    calm(qtbot, head)
    for name, text in (("Eesnimi", "Õnne"), ("Perekonnanimi", "Žukova")):
        write(head.window, name, text)
    write(head.window, "Sünniaeg", "5.3.2021")
    find(head.window, QComboBox, "Rühm").setCurrentIndex(1)

    with the_store_at_work(head):
        press(head.window, "Salvesta laps")
        press(head.window, "Juhtumid")
    calm(qtbot, head)

    assert here(head) is PageName.CASES
    press(head.window, "Lapsed")
    calm(qtbot, head)
    assert "Õnne Žukova" in words(head.window)


def test_ctrl_f_searches_everything_from_everywhere(qtbot: QtBot, teacher: Opened) -> None:
    for room in ("Täna", "Lapsed", "Seaded"):
        press(teacher.window, room)
        calm(qtbot, teacher)
        keys(teacher, "Ctrl+F")
        calm(qtbot, teacher)

        assert here(teacher) is PageName.SEARCH
        assert isinstance(QApplication.focusWidget(), SearchLine)


@pytest.mark.parametrize("room", ["Täna", "Lapsed", "Juhtumid", "Tähelepanekud", "Kontaktid"])
def test_ctrl_f_pressed_while_a_page_still_loads_lands_in_a_search_field(
    qtbot: QtBot, head: Opened, room: str
) -> None:
    calm(qtbot, head)
    press(head.window, room)  # what it shows is still being read
    keys(head, "Ctrl+F")
    calm(qtbot, head)

    focused = QApplication.focusWidget()
    assert isinstance(focused, SearchLine)
    assert focused.isVisible()


def test_a_page_that_is_read_late_takes_no_focus_from_the_search(
    qtbot: QtBot, head: Opened
) -> None:
    calm(qtbot, head)
    assert head.window.shell is not None
    shell = head.window.shell
    for name in (PageName.TODAY, PageName.CHILDREN, PageName.CASES, PageName.HANDOVERS):
        shell.go(Where(page=name))
        shell.go(Where(page=PageName.SEARCH))
        calm(qtbot, head)

        focused = QApplication.focusWidget()
        assert isinstance(focused, SearchLine), name
        assert shell.page is not None
        assert shell.page.isAncestorOf(focused)


def the_help(opened: Opened) -> HelpDialog:
    """Return the one help that stands open."""
    (dialog,) = opened.window.findChildren(HelpDialog)
    return dialog


def test_f1_opens_the_help_once_beside_the_work(qtbot: QtBot, head: Opened) -> None:
    calm(qtbot, head)
    keys(head, "F1")
    assert the_help(head).place == "today"
    assert not the_help(head).isModal()
    assert unnamed(the_help(head)) == []

    shell_of(head).go(Where(page=PageName.SETTINGS, words="backups"))
    calm(qtbot, head)
    keys(head, "F1")
    assert the_help(head).place == "backup"
    shell_of(head).go(Where(page=PageName.CONTACTS))
    calm(qtbot, head)
    QTest.keySequence(the_help(head), QKeySequence("F1"))
    assert the_help(head).place == "contacts"

    QTest.keyClick(the_help(head), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: head.window.findChildren(HelpDialog) == [], timeout=5_000)


def test_the_help_can_be_read_before_the_lock(qtbot: QtBot, head: Opened) -> None:
    keys(head, "Ctrl+L")
    qtbot.waitUntil(lambda: "Andmed on lukus" in words(head.window), timeout=5_000)
    keys(head, "F1")

    assert the_help(head).place == "first-steps#opening"


def test_f1_over_a_dialog_opens_a_help_that_can_be_used(qtbot: QtBot, head: Opened) -> None:
    page = shell_of(head).page
    assert page is not None
    keys(head, "F1")
    read: list[tuple[str, bool]] = []

    def press_f1() -> None:
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QuestionDialog))
        question = QApplication.activeWindow()
        assert question is not None
        QTest.keySequence(question, QKeySequence("F1"))
        read.extend((each.place, each.isVisible()) for each in question.findChildren(HelpDialog))
        press_ctrl_l_in(qtbot, HelpDialog)

    QTimer.singleShot(0, head.window, press_f1)
    assert not ask(page, "Kas viskad ära?", "", yes="Viska ära", no="Jäta alles")

    assert read == [("today", True)]
    assert head.window.shell is None
    qtbot.waitUntil(lambda: head.window.findChildren(HelpDialog) == [], timeout=5_000)


def test_a_form_left_behind_comes_back_with_its_words(qtbot: QtBot, teacher: Opened) -> None:
    keys(teacher, "Ctrl+N")
    page = shell_of(teacher).page
    assert page is not None
    field = next(iter(page.fields.values()))
    press(teacher.window, "Lapsed")
    calm(qtbot, teacher)
    keys(teacher, "Alt+Left")

    again = shell_of(teacher).page
    assert again is not None
    assert again is not page
    assert next(iter(again.fields.values())) is not field


def test_pages_long_left_behind_are_made_anew(head: Opened) -> None:
    shell = shell_of(head)
    for _ in range(12):
        shell.go(Where(page=PageName.SETTINGS, words=str(shell.stack.count())))
        settle(head.window)

    assert shell.stack.count() <= 8


def test_lock_takes_everything_off_the_screen_at_once(qtbot: QtBot, head: Opened) -> None:
    keys(head, "Ctrl+L")

    assert head.window.shell is None
    assert "Ülle" not in words(head.window)
    assert "Pääsukese" not in words(head.window)
    assert head.window.windowTitle() == "HOP"
    qtbot.waitUntil(lambda: "Andmed on lukus" in words(head.window))


def test_after_the_lock_the_same_person_comes_back_by_the_passphrase_alone(
    qtbot: QtBot, head: Opened
) -> None:
    press(head.window, "Lukusta")
    qtbot.waitUntil(lambda: chosen(head) == worlds.HEAD, timeout=20_000)
    field = QApplication.focusWidget()
    assert field is not None
    assert spoken_name(field).startswith("Paroolifraas")

    type_text(worlds.PASSPHRASE, field)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: head.window.shell is not None, timeout=20_000)

    calm(qtbot, head)
    assert here(head) is PageName.TODAY


def chosen(opened: Opened) -> str:
    """Return who is chosen on the unlock page, "" for nobody."""
    door = opened.window.door
    shown = door.currentWidget() if door is not None else None
    return shown.ui.loginBox.value() if isinstance(shown, UnlockPage) else ""


def test_f6_goes_from_card_to_card(qtbot: QtBot, head: Opened) -> None:
    calm(qtbot, head)
    page = head.window.shell.page if head.window.shell else None
    assert page is not None
    firsts = [stops[0] for stops in sections(page)]
    assert len(firsts) > 1
    firsts[0].setFocus()

    for wanted in (*firsts[1:], firsts[0]):
        keys(head, "F6")
        assert wanted.hasFocus()
    keys(head, "Shift+F6")
    assert firsts[-1].hasFocus()


def test_the_lock_closes_a_question_that_stands_open(qtbot: QtBot, head: Opened) -> None:
    keys(head, "F1")
    dialog = the_help(head)
    head.window.lock()

    qtbot.waitUntil(lambda: not isValid(dialog))


def press_ctrl_l_in(qtbot: QtBot, kind: type[QDialog]) -> None:
    """Press the lock's key once a dialog has become the window in front."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    dialog = QApplication.activeWindow()
    assert dialog is not None
    QTest.keySequence(dialog, QKeySequence("Ctrl+L"))


def test_ctrl_l_locks_while_a_question_stands_open(qtbot: QtBot, head: Opened) -> None:
    page = shell_of(head).page
    assert page is not None
    answers: list[bool] = []

    def press_the_key() -> None:
        press_ctrl_l_in(qtbot, QuestionDialog)

    QTimer.singleShot(0, head.window, press_the_key)
    answers.append(ask(page, "Kas viskad ära?", "", yes="Viska ära", no="Jäta alles"))

    assert answers == [False]
    assert head.window.shell is None
    qtbot.waitUntil(lambda: "Andmed on lukus" in words(head.window))


def test_ctrl_l_locks_while_a_file_is_looked_at(qtbot: QtBot, head: Opened) -> None:
    page = shell_of(head).page
    assert page is not None
    content = a_pdf()
    attachment = Attachment(
        id=AttachmentId(uuid4()),
        kind=AttachedTo.CASE,
        owner_id=uuid4(),
        child_id=None,
        title="Logopeedi hinnang",
        media=Media.PDF,
        size=len(content),
        sha256=sha256(content).hexdigest(),
        added_by=page.space.person.id,
        added_at=page.space.now(),
    )
    show_file(page, attachment, content)
    press_ctrl_l_in(qtbot, FileViewer)

    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: "Andmed on lukus" in words(head.window))


def test_nobody_at_the_keyboard_locks_it(qtbot: QtBot, head: Opened) -> None:
    assert "Lukustub 10 min pärast" in words(head.window)
    idle = head.window._idle
    assert idle is not None

    head.timer.value = 570.0
    idle.tick()
    assert "Lukustub 30 s pärast" in words(head.window)

    handle = head.window.windowHandle()
    assert handle is not None
    QTest.mouseMove(handle)
    head.timer.value = 600.0
    idle.touch()
    idle.tick()
    assert head.window.shell is not None

    head.timer.value = 1200.0
    idle.tick()
    qtbot.waitUntil(lambda: "Andmed on lukus" in words(head.window))


def test_a_touch_of_the_window_counts_as_somebody_here(qtbot: QtBot, head: Opened) -> None:
    head.timer.value = 300.0
    handle = head.window.windowHandle()
    assert handle is not None
    head.window._idle._listen(handle)  # type: ignore[union-attr]  # offscreen gives no focus
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert head.window._idle is not None
    head.window._idle.tick()

    assert "Lukustub 10 min pärast" in words(head.window)


def test_another_language_rebuilds_everything_in_place(qtbot: QtBot, head: Opened) -> None:
    press(head.window, "Seaded")
    calm(qtbot, head)
    press(head.window, "English")
    calm(qtbot, head)

    assert here(head) is PageName.SETTINGS
    assert head.kept[-1].language == "en"
    assert shell_of(head).space.preferences.language == "en"


def test_a_shorter_wait_holds_at_once(qtbot: QtBot, head: Opened) -> None:
    press(head.window, "Seaded")
    calm(qtbot, head)
    press(head.window, "2 min pärast")

    assert "Lukustub 2 min pärast" in words(head.window)


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 600), (683, 384), (640, 360)])
def test_the_bar_gives_way_and_nothing_is_cut(
    qtbot: QtBot, head: Opened, width: int, height: int
) -> None:
    head.window.resize(width, height)
    press(head.window, "Seaded")
    calm(qtbot, head)

    assert clipped_texts(head.window) == []
    assert scrolls_sideways(head.window) == []
    assert unnamed(head.window) == []
    assert shell_of(head).bar.isNarrow() == (width < 700)


def test_closing_keeps_the_drafts_and_closes_the_store(qtbot: QtBot, tmp_path: Path) -> None:
    worlds.a_kindergarten(tmp_path).close()
    opened = open_window(tmp_path)
    unlock(qtbot, opened, worlds.HEAD)
    opened.close()

    opening.unlock(opened.around, login=worlds.HEAD, passphrase=worlds.PASSPHRASE).close()


def test_a_success_is_told_until_the_next_action(qtbot: QtBot, head: Opened) -> None:
    def rename(name: str) -> None:
        write(head.window, "Asutuse nimi", name)
        press(head.window, "Salvesta asutuse andmed")
        calm(qtbot, head)

    press(head.window, "Seaded")
    press(head.window, "Asutus")
    calm(qtbot, head)
    rename("Õunapuu lasteaed")
    assert "Asutuse andmed on salvestatud." in words(head.window)
    head.window.runner.run(
        lambda session: people.change_person(session, replace(session.person, name="Ülle Žukova")),
        owner=head.window,
    )
    calm(qtbot, head)
    assert "Asutuse andmed on salvestatud." not in words(head.window)

    rename("Žanri lasteaed")
    assert "Asutuse andmed on salvestatud." in words(head.window)
    press(head.window, "Lapsed")
    keys(head, "Alt+Left")
    calm(qtbot, head)
    assert here(head) is PageName.SETTINGS
    assert "Asutuse andmed on salvestatud." not in words(head.window)


def test_a_refusal_whose_page_is_gone_is_said_where_one_is(qtbot: QtBot, head: Opened) -> None:
    def full(_: Session) -> None:
        raise DiskFull

    head.window.runner.run(full, owner=head.window)

    qtbot.waitUntil(lambda: "Kettal ei ole ruumi" in words(head.window))


def test_a_bug_on_the_stores_thread_reaches_the_one_hook(
    qtbot: QtBot, head: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(_: Session) -> None:
        raise ZeroDivisionError

    came: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: came.append(kind))
    head.window.runner.run(stumble, owner=head.window)

    qtbot.waitUntil(lambda: came == [ZeroDivisionError])


def test_a_changed_name_stands_in_the_bar_at_once(qtbot: QtBot, head: Opened) -> None:
    head.window.runner.run(
        lambda session: people.change_person(session, replace(session.person, name="Ülle Žukova")),
        owner=head.window,
    )

    qtbot.waitUntil(lambda: "Ülle Žukova, direktor" in words(head.window))


def test_what_was_copied_here_does_not_outlive_the_lock(qtbot: QtBot, teacher: Opened) -> None:
    window, clipboard = teacher.window, QApplication.clipboard()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None, timeout=5_000)
    clipboard.setText("Sinikas õlavarrel")

    window.lock()

    assert clipboard.text() == ""
    qtbot.waitUntil(lambda: window.door is not None, timeout=10_000)


def test_what_another_program_copied_since_is_left_alone(
    qtbot: QtBot, teacher: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, clipboard = teacher.window, QApplication.clipboard()
    clipboard.setText("Sinikas õlavarrel")
    elsewhere = SimpleNamespace(focusWindow=lambda: None)
    monkeypatch.setattr("hop_desktop.gui.copied.QGuiApplication", elsewhere)
    clipboard.setText("Ilmateade")

    window.lock()

    assert clipboard.text() == "Ilmateade"
    clipboard.clear()
    qtbot.waitUntil(lambda: window.door is not None, timeout=10_000)
