# SPDX-License-Identifier: EUPL-1.2
"""What the demo plays on: two houses, a calendar that moves on, and a camera."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from driving import wait
from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from hop_desktop.app.session import Session
from hop_desktop.app.surroundings import Surroundings
from hop_desktop.gui.files import Files
from hop_desktop.gui.main_window import MainWindow
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.start import Start

Result = TypeVar("Result")
OFFICE_SCREEN = QSize(1366, 768)


@dataclass
class Calendar:
    """The clock of the story: the real one, some days ago."""

    days_ago: int = 0

    def __call__(self) -> datetime:
        """Return the present moment of the story in UTC."""
        now = datetime.now(tz=UTC)  # noqa: TID251  the story has no session to take it from
        return now - timedelta(days=self.days_ago)


class ChosenFiles(Files):
    """Answers the questions for a file or a folder with what the story has put in."""

    def __init__(self) -> None:
        super().__init__()
        self.next: list[Path] = []

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Return the file of the story."""
        del parent, title, kinds
        return self.next.pop(0)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Return where the story writes."""
        del parent, title, name, kinds
        return self.next.pop(0)

    def folder(self, parent: QWidget, title: str, *, kind: str = "packages") -> Path | None:
        """Return the folder of the story."""
        del parent, title, kind
        return self.next.pop(0)

    def printer(self, parent: QWidget, title: str) -> QPrinter | None:
        """Print nothing."""
        del parent, title
        return None


@dataclass
class House:
    """A house of the story: its store's folder, and its window while it is open."""

    name: str
    folder: Path
    calendar: Calendar
    files: ChosenFiles = field(default_factory=ChosenFiles)
    window: MainWindow | None = None

    def open(self) -> None:
        """Show the window of this house over its store, as a start of the program does."""
        around = Surroundings(folder=self.folder, resources=resources_folder(), clock=self.calendar)
        self.window = MainWindow(
            Start(
                around=around,
                files=self.files,
                preferences=Preferences(theme="light"),
                keep=lambda _: None,
                hold=lambda: None,
            )
        )
        self.window.resize(OFFICE_SCREEN)
        self.window.show()

    def close(self) -> None:
        """Close the window; its store is closed with it."""
        window = self._present()
        window.close()
        window.deleteLater()
        self.window = None
        QApplication.processEvents()

    def do(self, job: Callable[[Session], Result]) -> Result:
        """Run a use case in the open house and return its result."""
        runner = self._present().runner
        came: list[Result] = []
        runner.run(job, owner=runner, done=came.append)
        wait(lambda: came, "result of a use case")
        return came[0]

    def _present(self) -> MainWindow:
        if self.window is None:
            raise RuntimeError(self.name)
        return self.window


@dataclass
class Camera:
    """Takes pictures of the window, numbered in the order of the story."""

    folder: Path
    taken: int = 0

    def take(self, house: House, name: str) -> None:
        """Keep what the window of a house shows now."""
        window = house.window
        if window is None:
            raise RuntimeError(name)
        wait(lambda: not window.runner.is_working, "a quiet window")
        QApplication.processEvents()
        self.taken += 1
        self.folder.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(self.folder / f"{self.taken:02d}-{name}.png"))


def hush() -> None:
    """Say what Qt says, but for what it misses where there is no desktop."""
    qInstallMessageHandler(_say)


def _say(_kind: object, _context: object, message: str) -> None:
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


@contextmanager
def act(title: str) -> Iterator[None]:
    """Say what is being done and how long it took."""
    print(f"{title} …", end=" ", flush=True)
    started = time.monotonic()
    yield
    print(f"{time.monotonic() - started:.1f} s", flush=True)


def emptied(folder: Path) -> Path:
    """Return the folder, made anew and empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
