# SPDX-License-Identifier: EUPL-1.2
"""The one place where the rooms meet: it chooses the outer world and opens the window on it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hop_desktop import PRODUCT, __version__
from hop_desktop.app.surroundings import Surroundings, current
from hop_desktop.gui.files import Files
from hop_desktop.gui.folder_lock import FolderLock
from hop_desktop.gui.icons import let_icons_wait
from hop_desktop.gui.main_window import MainWindow
from hop_desktop.gui.preferences import Preferences, read_preferences, write_preferences
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.start import Start
from hop_desktop.gui.stumble import LOG_NAME, Stumbles
from hop_desktop.gui.style import FUSION_PROPERTY

if TYPE_CHECKING:
    from datetime import datetime

PREFERENCES_NAME = "preferences.json"
LAST_FOLDERS_NAME = "folders.json"
HEADS_NAME = "heads.json"
OVERLAP_MS = 400
WIDTH, HEIGHT = 1180, 760


class Options(NamedTuple):
    """What the command line says: the data folder, and the window's place before a lock."""

    folder: Path | None = None
    place: str = ""


def run(options: Options) -> int:
    """Show the window and return the exit status when it is closed."""
    application = an_application()
    let_icons_wait(application)
    folder = (options.folder or data_folder()).expanduser().absolute()
    stumbles = Stumbles(folder / LOG_NAME, now, application)
    stumbles.install()
    try:
        program = Program(application, folder, settings_folder() / HEADS_NAME)
    except Exception as error:  # noqa: BLE001  nobody else could tell of it yet
        stumbles.take(error)
        return application.exec() or 1
    program.show(options.place)
    status = application.exec()
    program.end()
    return status


def an_application() -> QApplication:
    """Return Qt's application in the style that the program's look is written for."""
    application = QApplication([PRODUCT, "-style", "fusion"])
    application.setProperty(FUSION_PROPERTY, True)
    application.setApplicationName(PRODUCT)
    application.setApplicationVersion(__version__)
    return application


class Program:
    """One process from the window to its end: before a lock, between locks, or after one."""

    def __init__(self, application: QApplication, folder: Path, heads: Path | None = None) -> None:
        """Make the window over the data folder, without reading what is in it.

        ``heads`` is where this account remembers how long the journal was.
        """
        self._application, self._folder = application, folder
        around = Surroundings(
            folder=current(folder),
            data=folder,
            resources=resources_folder(),
            clock=now,
            keeps_ballast=True,
            heads=heads,
        )
        self._lock = FolderLock(folder)
        self._preferences = folder / PREFERENCES_NAME
        self.window = MainWindow(
            Start(
                around=around,
                files=Files(folder / LAST_FOLDERS_NAME),
                preferences=read_preferences(self._preferences),
                keep=self._keep,
                hold=self._hold,
                after_lock=self._begin_anew,
            )
        )

    def show(self, place: str = "") -> None:
        """Show the window, where it stood when its place is given."""
        if not (place and self._restore(place)):
            room = self.window.screen().availableSize()
            self.window.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))
        self.window.show()

    def _restore(self, place: str) -> bool:
        from PySide6.QtCore import QByteArray

        return self.window.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore")))

    def end(self) -> None:
        """Let go of what outlives the window."""
        self._lock.release()

    def _keep(self, preferences: Preferences) -> None:
        write_preferences(self._preferences, preferences)

    def _hold(self) -> None:
        from hop_desktop.store.files import clean_parts
        from hop_desktop.store.folders import check_suitable
        from hop_desktop.system.here import computer

        computer.keep_memory_private()
        check_suitable(self._folder, environment=os.environ)
        self._lock.take()
        clean_parts(self._folder)

    def _begin_anew(self) -> None:
        """Let a new process ask for the passphrase: this one has held keys, and ends.

        The empty window stays until the new one stands in its place.
        """
        from PySide6.QtCore import QProcess

        self._lock.release()
        program, arguments = command(self._folder, self._placed())
        QProcess.startDetached(program, arguments)
        QTimer.singleShot(OVERLAP_MS, self._application.quit)

    def _placed(self) -> str:
        return bytes(self.window.saveGeometry().toBase64().data()).decode("ascii")


def command(folder: Path, place: str) -> tuple[str, list[str]]:
    """Return the program and the arguments that begin anew over the same folder."""
    options = ["--folder", str(folder), "--place", place]
    if getattr(sys, "frozen", False):
        return sys.executable, options
    # Safe path: a module that lies where the program happened to be started is never taken.
    return sys.executable, ["-P", "-m", "hop_desktop", *options]


def data_folder() -> Path:
    """Return where this system keeps the data of programs for this account."""
    import appdirs

    return Path(appdirs.user_data_dir(PRODUCT, appauthor=False, roaming=False))


def settings_folder() -> Path:
    """Return where this system keeps the settings of programs, away from their data."""
    import appdirs

    return Path(appdirs.user_config_dir(PRODUCT, appauthor=False, roaming=True))


def now() -> datetime:
    """Return the present moment in UTC: the program's one clock."""
    from datetime import UTC, datetime  # not before the first paint

    return datetime.now(tz=UTC)  # noqa: TID251  the place from which every session takes it
