# SPDX-License-Identifier: EUPL-1.2
"""The window in English and Russian: no Estonian is left on any page, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from hop_desktop.app import children, contacts, notices, observations
from hop_desktop.app.session import Session
from hop_desktop.domain.ids import ChildId, ContactId, NoticeId, ObservationId
from hop_desktop.domain.notices import (
    GENERAL_DATA,
    Channel,
    Feedback,
    NoticeKind,
    NoticeWords,
    PointText,
)
from hop_desktop.domain.observations import Area
from hop_desktop.gui.page import PageName, Where
from tests.gui.case_ground import a_known_case, in_stage_two
from tests.gui.clipping import clipped_texts, scrolls_sideways, settle
from tests.gui.exchange import handed, taken_in
from tests.gui.hands import press, words, write
from tests.gui.pages import PASSPHRASE, House
from tests.gui.translating import Estonian
from tests.gui.window import Opened, open_window

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.usefixtures("spoken"),
]
SIZES = (QSize(1366, 768), QSize(683, 384))
ROOMS = (
    PageName.TODAY,
    PageName.CHILDREN,
    PageName.CASES,
    PageName.OVERVIEW,
    PageName.OBSERVATIONS,
    PageName.INBOX,
    PageName.CONTACTS,
)
# The way to a language, then what is read, written into and pressed at the unlock page.
UNLOCKING = {
    "en": ("In English", "I forgot my passphrase", "Passphrase", "Open"),
    "ru": ("По-русски", "Не помню парольную фразу", "Парольная фраза", "Открыть"),
}
BEGINNING = {
    "en": (
        "Start with your organisation",
        "Where do you work?",
        "Next: organisation",
        "Kindergarten",
        "Next: about you",
    ),
    "ru": (
        "Начать со своим учреждением",
        "Где вы работаете?",
        "Далее: учреждение",
        "Детский сад",
        "Далее: о вас",
    ),
}
PARTS = ("computer", "passphrase", "house", "groups", "people", "sheet", "journal")


class Walk:
    """Goes from page to page and gathers what is Estonian or cut off."""

    def __init__(self, qtbot: QtBot, opened: Opened, language: str) -> None:
        self._qtbot, self._opened, self._estonian = qtbot, opened, Estonian(language)
        self.faults: dict[str, set[str]] = {}

    def go(
        self,
        page: PageName,
        *,
        shown: UUID | None = None,
        about: UUID | None = None,
        words: str = "",
    ) -> None:
        """Show a page and look at it."""
        shell = self._opened.window.shell
        assert shell is not None
        shell.go(Where(page=page, id=shown, about=about, words=words))
        self.look(f"{page.value} {words}")

    def rooms(self, *pages: PageName) -> None:
        """Show pages that are about nothing."""
        for page in sorted(pages, key=lambda each: each.value):
            self.go(page)

    def settings(self, *parts: str) -> None:
        """Show parts of the settings."""
        for part in parts:
            self.go(PageName.SETTINGS, words=part)

    def look(self, place: str) -> None:
        """Look at the whole window at two sizes."""
        window = self._opened.window
        self._qtbot.waitUntil(lambda: not window.runner.is_working)
        for size in SIZES:
            window.resize(size)
            for _ in range(3):  # a row that turns may turn the columns around it
                settle(window)
            cut = {*clipped_texts(window), *scrolls_sideways(window)}
            if left := self._estonian.left_in(window) | cut:
                self.faults.setdefault(place, set()).update(left)


@pytest.mark.parametrize("language", UNLOCKING)
def test_a_kindergarten_reads_no_estonian_on_any_page(
    qtbot: QtBot, house: House, desk: House, tmp_path: Path, language: str
) -> None:
    done, _ = handed(house, desk, tmp_path / "stick")
    other = a_known_case(house, first_name="Õie-Säde")
    in_stage_two(house, other)
    seen, contact = house.do(_seen_and_contact)
    notice = house.do(lambda session: _told_notice(session, other.case.child_id))

    with _turned(qtbot, house, "õie", language) as walk:
        walk.rooms(*ROOMS, PageName.HANDOVERS, PageName.CHILD_FORM, PageName.OBSERVATION)
        walk.settings(*PARTS)
        walk.go(PageName.CHILD, shown=other.case.child_id)
        walk.go(PageName.CHILD_FORM, shown=other.case.child_id)
        walk.go(PageName.OBSERVATION, about=other.case.child_id)
        walk.go(PageName.OBSERVATION_VIEW, shown=seen)
        walk.go(PageName.NOTICE, about=other.case.child_id)
        walk.go(PageName.NOTICE, about=other.case.child_id, words="demand")
        walk.go(PageName.NOTICE_VIEW, shown=notice)
        walk.go(PageName.CASE, shown=done.case_id)
        walk.go(PageName.CASE, shown=other.case.id)
        walk.go(PageName.MEASURE, about=other.case.id)
        walk.go(PageName.GOAL, about=other.case.id)
        walk.go(PageName.HANDOVER, shown=done.id)
        walk.go(PageName.HANDOVER, about=other.case.id)
        walk.go(PageName.CONTACT, shown=contact)

    assert walk.faults == {}


@pytest.mark.parametrize("language", UNLOCKING)
def test_a_desk_reads_no_estonian_on_any_page(
    qtbot: QtBot, house: House, desk: House, tmp_path: Path, language: str
) -> None:
    _, package = handed(house, desk, tmp_path / "stick")
    came = taken_in(desk, package)

    with _turned(qtbot, desk, "kai", language) as walk:
        walk.go(PageName.INCOMING, shown=came.handover_id)
        walk.rooms(*ROOMS)
        walk.settings("house", "people")

    assert walk.faults == {}


@pytest.mark.parametrize("language", UNLOCKING)
def test_the_first_start_reads_no_estonian(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    opened = open_window(tmp_path)
    walk = Walk(qtbot, opened, language)
    way = UNLOCKING[language][0]
    own, question, to_house, kindergarten, to_person = BEGINNING[language]

    qtbot.waitUntil(lambda: way in words(opened.window))
    press(opened.window, way)
    qtbot.waitUntil(lambda: own in words(opened.window))
    walk.look("welcome")
    press(opened.window, own)
    qtbot.waitUntil(lambda: question in words(opened.window))
    walk.look("first step")
    press(opened.window, to_house)
    walk.look("first step, stumbled")
    press(opened.window, kindergarten)
    press(opened.window, to_house)
    walk.look("second step")
    press(opened.window, to_person)
    walk.look("second step, stumbled")
    opened.close()

    assert walk.faults == {}


def _seen_and_contact(session: Session) -> tuple[ObservationId, ContactId]:
    child = children.children(session)[0].child
    seen = observations.record(
        session, child_id=child.id, observed_on=session.today(), area=Area.PLAY, facts="Ehitas."
    )
    return seen.id, contacts.contacts(session)[0].contact.id


def _told_notice(session: Session, child_id: ChildId) -> NoticeId:
    said = NoticeWords(points=(PointText(point=GENERAL_DATA, text="Mari"),), addressee="Kai Lepp")
    notice = notices.keep(session, child_id, NoticeKind.NOTICE, said)
    notices.tell(session, notice.id, channel=Channel.PHONE, whom="Kai Lepp", at=session.now())
    notices.answer(session, notice.id, Feedback(on=session.today(), text="Tere", began=True))
    return notice.id


@contextmanager
def _turned(qtbot: QtBot, house: House, login: str, language: str) -> Iterator[Walk]:
    """Open the window of a house, turn its language before the lock, and walk behind it."""
    way, forgotten, field, button = UNLOCKING[language]
    house.runner.close(owner=house.runner, done=lambda: None)
    house.settle()
    opened = open_window(house.around.folder)
    walk = Walk(qtbot, opened, language)
    qtbot.waitUntil(lambda: way in words(opened.window))
    press(opened.window, way)
    qtbot.waitUntil(lambda: forgotten in words(opened.window))
    walk.look("unlock")
    write(opened.window, field, PASSPHRASE)
    press(opened.window, button)
    qtbot.waitUntil(lambda: opened.window.shell is not None)
    yield walk
    opened.close()
