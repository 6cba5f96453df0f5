# SPDX-License-Identifier: EUPL-1.2
"""An office of the story: the folder of its store, and the window over it while that is open.

::

    def test_the_teacher_notes(house: Office) -> None:
        with house.at_work("šeila"):
            press("Lapsed")
            …

One window is open at a time, as for somebody who sits at one computer: what a test presses and
reads is found by its name in whatever window there is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from driving import (
    all_seen,
    choose,
    keys,
    name_of,
    press,
    read,
    wait,
    words_on_screen,
    write,
)
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog

from hop_desktop.app.session import Session
from hop_desktop.domain.errors import HopError
from hop_desktop.gui.folder_lock import FolderLock
from tests.gui.pages import Clock
from tests.gui.window import Opened, open_window
from tests.worlds import PASSPHRASE

Result = TypeVar("Result")


class Office:
    """A store's folder, and the window over it."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.folder, self.clock = folder, clock or Clock()
        self._opened: Opened | None = None
        self._lock = FolderLock(folder)

    @property
    def opened(self) -> Opened:
        """The open window and the outer world given to it."""
        assert self._opened is not None
        return self._opened

    def open(self, *, width: int = 1366, height: int = 768) -> None:
        """Show a window, as a start of the program does."""
        self._opened = open_window(
            self.folder, hold=self._hold, width=width, height=height, clock=self.clock
        )

    def _hold(self) -> None:
        """Hold the folder, as each process of the program does: after a lock a new one begins."""
        self._lock.release()
        self._lock.take()

    def close(self) -> None:
        """Close the window and with it the store; a question before that is answered by yes."""
        if self._opened is not None:
            yes = QTimer(interval=0)
            yes.timeout.connect(_accept_dialog)
            yes.start()
            self._opened.close()
            yes.stop()
            self._opened = None
            self._lock.release()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()

    @contextmanager
    def at_work(self, login: str, passphrase: str = PASSPHRASE) -> Iterator[None]:
        """Open the window, let somebody unlock it, and close it at the end."""
        self.open()
        try:
            unlock(login, passphrase)
            yield
        finally:
            self.close()

    def prepare(self, *answers: Path | None) -> None:
        """Prepare what the next questions for a file or folder are answered with."""
        self.opened.files.answers = list(answers)

    def do(self, job: Callable[[Session], Result]) -> Result:
        """Run a use case as the person at the keyboard; a refusal is raised here."""
        runner = self.opened.window.runner
        came: list[Result] = []
        refused: list[HopError] = []
        runner.run(job, owner=runner, done=came.append, failed=refused.append)
        wait(lambda: came or refused, "the end of a use case")
        if refused:
            raise refused[0]
        return came[0]


def _accept_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialog.accept()


def unlock(login: str, passphrase: str = PASSPHRASE) -> None:
    """Unlock the house as somebody, and wait for the first room."""
    try_to_unlock(login, passphrase)
    wait(is_open, "the open house")


def try_to_unlock(login: str, passphrase: str) -> None:
    """Choose who one is, write a passphrase and press the button."""
    logins: list[QComboBox] = []

    def are_known() -> bool:
        logins[:] = all_seen(QComboBox, "Kasutaja") + all_seen(QComboBox, login)
        return bool(logins)

    wait(are_known, f"the login {login}")
    if name_of(logins[0]) != login:  # a list with a choice is told by that choice
        choose("Kasutaja", login)
    write("Paroolifraas", passphrase)
    press("Ava")


def lock() -> None:
    """Lock the house by its key, and wait for the unlock page."""
    keys("Ctrl+L")
    read("Andmed on lukus")


def find_the_journal_whole() -> None:
    """Let the program check every entry of the journal, as the head or the desk's lead."""
    keys("Ctrl+,")
    press("Tegevuslogi")
    press("Kontrolli terviklikkust")
    read("Tegevuslogi on terve.")


def is_open() -> bool:
    """Say whether a house is unlocked: the left bar offers to lock it."""
    return "Lukusta" in words_on_screen().splitlines()
