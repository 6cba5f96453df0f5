# SPDX-License-Identifier: EUPL-1.2
"""A house with a real store and one page of it on the screen: what every test of a page needs.

::

    def test_the_page_names_the_child(house: House) -> None:
        child = house.do(lambda session: children.save_child(session, a_child()))

        page = house.show(Where(page=PageName.CHILD, id=child.id))

        assert "Mari" in page.ui.header.title()

``house`` is a kindergarten, ``desk`` a municipal desk; the person at the keyboard has every right
of the house until ``work_as`` lets somebody else in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hop_desktop.app import opening, people
from hop_desktop.app.opening import Founding, Surroundings
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.institution import Workplace
from hop_desktop.domain.staff import Role, StaffMember
from hop_desktop.gui.files import Files
from hop_desktop.gui.languages import speak
from hop_desktop.gui.page import Page, Where, Workspace
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.runner import Runner
from hop_desktop.gui.shell import page_class
from hop_desktop.gui.start import Opened, who_and_where
from hop_desktop.gui.style import apply_look
from hop_desktop.store.key_slots import KdfCost
from tests.builders import NOON

Result = TypeVar("Result")

CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "sügisene kõrvits õues 7"
KINDERGARTEN = Founding(
    workplace=Workplace.KINDERGARTEN,
    house="Näidislasteaed Mõmmik",
    municipality="0528",
    groups=("Pääsukesed", "Öökullid"),
    person="Õie Õunapuu",
    job_title="direktor",
    login="õie",
    passphrase=PASSPHRASE,
)
DESK = Founding(
    workplace=Workplace.DESK,
    house="Näidisvalla heaoluteenistus",
    municipality="0528",
    municipalities_served=("0528", "0793"),
    person="Kai Lepp",
    job_title="juhtumikorraldaja",
    login="kai",
    passphrase=PASSPHRASE,
)


class PreparedFiles(Files):
    """Answers every question for a file with the path put in it, in the order they were put."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Path | None] = []
        self.asked: list[str] = []
        self.printers: list[QPrinter] = []
        self.shown: list[Path] = []

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        del parent, kinds
        return self._answer(title)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        del parent, title, kinds
        return self._answer(name)

    def folder(self, parent: QWidget, title: str, *, kind: str = "packages") -> Path | None:
        del parent, kind
        return self._answer(title)

    def has_printer(self) -> bool:
        return bool(self.printers)

    def show_in_folder(self, path: Path) -> None:
        self.shown.append(path)

    def printer(self, parent: QWidget, title: str) -> QPrinter | None:
        del parent, title
        return self.printers.pop(0) if self.printers else None

    def _answer(self, asked: str) -> Path | None:
        self.asked.append(asked)
        return self.answers.pop(0) if self.answers else None


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    moment: datetime = NOON

    def __call__(self) -> datetime:
        return self.moment


@dataclass
class House:
    """A store in a folder of its own, whose session lives on a runner's thread."""

    qtbot: QtBot
    around: Surroundings
    clock: Clock
    runner: Runner
    space: Workspace
    files: PreparedFiles
    went: list[Where]
    """Where pages asked to go."""
    back: list[bool]
    """One entry for every time that a page asked to go back."""
    stumbles: list[BaseException]

    def do(self, job: Callable[[Session], Result]) -> Result:
        """Run a use case and wait for what comes of it; a refusal is raised here."""
        came: list[Result] = []
        refused: list[HopError] = []
        self.runner.run(job, owner=self.runner, done=came.append, failed=refused.append)
        self.settle()
        if refused:
            raise refused[0]
        return came[0]

    def show(self, where: Where, *, width: int = 1138, height: int = 768) -> Page:
        """Show a page as the shell would, 1366 less the bar wide, and wait until it has loaded."""
        page = page_class(where.page)(self.space, where)
        self.qtbot.addWidget(page, before_close_func=lambda _: page.hide())  # keeps it until then
        page.resize(width, height)
        page.show()
        page.load()
        page.focus_first()
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until no job is under way and the layouts have come to rest."""
        self.qtbot.waitUntil(lambda: not self.runner.is_working, timeout=20_000)
        for _ in range(4):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            QApplication.processEvents()
        if self.runner.is_working:
            self.settle()
        if self.stumbles:
            raise self.stumbles[0]

    def work_as(
        self,
        *roles: Role,
        name: str = "Šeila Rästas",
        login: str = "šeila",
        groups: frozenset[GroupId] = frozenset(),
    ) -> StaffMember:
        """Invite somebody with these roles, and let them work in the place of whoever did."""
        member, passphrase = self.do(
            lambda session: people.invite(
                session, name=name, login=login, roles=frozenset(roles), groups=groups, cost=CHEAP
            )
        )
        self.unlock(member.login, passphrase)
        return member

    def unlock(self, login: str, passphrase: str = PASSPHRASE) -> None:
        """Let somebody known unlock the store."""

        def make() -> tuple[Session, Opened]:
            session = opening.unlock(self.around, login=login, passphrase=passphrase)
            return session, who_and_where(session)

        self.runner.open(make, owner=self.runner, done=self._know)
        self.settle()

    def _know(self, opened: Opened) -> None:
        self.space.person, self.space.house, self.space.titles = opened


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Return an invented kindergarten with two groups and its head at work."""
    yield from founded(qtbot, tmp_path / "house", KINDERGARTEN)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Return a municipal desk with its lead at work."""
    yield from founded(qtbot, tmp_path / "desk", DESK)


def founded(qtbot: QtBot, folder: Path, answers: Founding) -> Iterator[House]:
    """Yield a house just founded; its thread ends with the test."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_look(application, Preferences())
    speak("et")
    made = _open_house(qtbot, folder, answers)
    yield made
    made.runner.shut_down()


def _open_house(qtbot: QtBot, folder: Path, answers: Founding) -> House:
    clock, files, runner = Clock(), PreparedFiles(), Runner()
    around = Surroundings(folder=folder, resources=resources_folder(), clock=clock, cost=CHEAP)
    came: list[Opened] = []
    stumbles: list[BaseException] = []
    runner.stumbled.connect(stumbles.append)
    runner.refused.connect(stumbles.append)

    def make() -> tuple[Session, Opened]:
        session = opening.found(around, answers).session
        return session, who_and_where(session)

    runner.open(make, owner=runner, done=came.append)
    qtbot.waitUntil(lambda: bool(came or stumbles), timeout=20_000)
    if stumbles:
        raise stumbles[0]
    went: list[Where] = []
    back: list[bool] = []
    space = Workspace(
        runner=runner,
        around=around,
        person=came[0][0],
        house=came[0][1],
        titles=came[0][2],
        preferences=Preferences(),
        files=files,
        go=went.append,
        back=lambda: back.append(True),
        lock=lambda: None,
        prefer=lambda preferences: setattr(space, "preferences", preferences),
    )
    return House(
        qtbot=qtbot,
        around=around,
        clock=clock,
        runner=runner,
        space=space,
        files=files,
        went=went,
        back=back,
        stumbles=stumbles,
    )
