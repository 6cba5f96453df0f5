# SPDX-License-Identifier: EUPL-1.2
"""A real window over a folder, in this process: cheap keys, prepared files, a clock to move.

::

    def test_the_head_locks(qtbot: QtBot, tmp_path: Path) -> None:
        opened = open_window(tmp_path)
        …
        opened.close()

The lock stays in the process: after it the same window shows the unlock page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hop_desktop.app import opening
from hop_desktop.app.opening import Founding, Surroundings
from hop_desktop.gui.main_window import MainWindow
from hop_desktop.gui.preferences import Preferences
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.start import Start
from tests.gui.pages import CHEAP, Clock, PreparedFiles


@dataclass
class Seconds:
    """A timer that stands until it is moved."""

    value: float = 0.0

    def __call__(self) -> float:
        return self.value


@dataclass
class Opened:
    """A window and the outer world given to it."""

    window: MainWindow
    around: Surroundings
    files: PreparedFiles
    clock: Clock
    timer: Seconds
    kept: list[Preferences] = field(default_factory=list)

    def close(self) -> None:
        """Close the window: drafts are kept, the store is closed, the thread ends."""
        self.window.close()
        self.window.deleteLater()


def surroundings(folder: Path, clock: Clock | None = None) -> Surroundings:
    """Return cheap surroundings over a folder."""
    return Surroundings(
        folder=folder, resources=resources_folder(), clock=clock or Clock(), cost=CHEAP
    )


def found_store(folder: Path, answers: Founding) -> tuple[str, ...]:
    """Make a store in a folder without a window and return its recovery groups."""
    founded = opening.found(surroundings(folder), answers)
    founded.session.close()
    return founded.recovery


def open_window(
    folder: Path,
    *,
    preferences: Preferences | None = None,
    hold: Callable[[], object] = lambda: None,
    width: int = 1366,
    height: int = 768,
    clock: Clock | None = None,
) -> Opened:
    """Show a window over a folder: the first start, or the unlock page of the store in it.

    Which of them comes a moment later, when the store's thread has looked at the folder.
    """
    clock, files, timer = clock or Clock(), PreparedFiles(), Seconds()
    around = surroundings(folder, clock)
    kept: list[Preferences] = []
    window = MainWindow(
        Start(
            around=around,
            files=files,
            preferences=preferences or Preferences(),
            keep=kept.append,
            hold=hold,
            timer=timer,
        )
    )
    window.resize(width, height)
    window.show()
    return Opened(window=window, around=around, files=files, clock=clock, timer=timer, kept=kept)
