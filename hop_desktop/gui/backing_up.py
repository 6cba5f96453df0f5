# SPDX-License-Identifier: EUPL-1.2
"""The backup of the day and the one that somebody asks for; the window works on meanwhile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hop_desktop.app import backups
from hop_desktop.domain.errors import BackupStopped
from hop_desktop.gui.long_work import LongWork

if TYPE_CHECKING:
    from hop_desktop.app.backups import BackupTask, CheckTask, Found
    from hop_desktop.domain.backups import Taken
    from hop_desktop.domain.errors import HopError
    from hop_desktop.gui.runner import Runner

SOON_MS, AGAIN_MS = 3_000, 60 * 60 * 1000


class BackingUp(QObject):
    """Prepared and noted on the store's thread, made on another.

    ``began`` and ``rested`` frame every piece of work; ``made`` and ``checked`` carry what came
    of it, ``refused`` why nothing did. ``trouble`` is why the last one was not made.
    """

    began = Signal()
    rested = Signal()
    progressed = Signal(int)
    made = Signal(object)
    checked = Signal(object)
    refused = Signal(object)

    def __init__(self, runner: Runner) -> None:
        """Rest until somebody asks, or until ``look_after``."""
        super().__init__(runner)
        self._runner = runner
        self._work = LongWork(self)
        self._work.progressed.connect(self.progressed)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.make_due)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.make_due)
        self.trouble: HopError | None = None

    @property
    def is_working(self) -> bool:
        """Whether a backup is being made or checked."""
        return self._work.is_working

    def look_after(self) -> None:
        """Make the backup of the day soon, and from then on ask every hour whether one is due."""
        self._soon.start()
        self._again.start()

    def leave(self) -> None:
        """Stop everything: the store is about to be closed, after what is stopped has ended."""
        self._soon.stop()
        self._again.stop()
        if self.is_working:
            self._work.leave()
            self._runner.run_without_session(self._work.wait, owner=self, done=_rest)

    def stop(self) -> None:
        """Stop what is being done; nothing is left of it."""
        self._work.stop()

    def make(self) -> None:
        """Make a backup because somebody asks for it."""
        self._runner.run(backups.begin, owner=self, done=self._make_asked, failed=self.refused.emit)

    def make_due(self) -> None:
        """Make the backup of the day if it is due."""
        if not self.is_working:
            self._runner.run(backups.begin_due, owner=self, done=self._make_due, failed=self._miss)

    def check(self, path: Path) -> None:
        """Prove a backup as if it were to be restored."""
        self._runner.run(
            lambda session: backups.begin_check(session, path),
            owner=self,
            done=self._check,
            failed=self.refused.emit,
        )

    def _make_asked(self, task: BackupTask) -> None:
        self._begin()
        self._work.start(task.run, done=self._note, failed=self._fail)

    def _make_due(self, task: BackupTask | None) -> None:
        if task is None:
            return
        self._begin()
        self._work.start(task.run, done=self._note, failed=self._miss)

    def _check(self, task: CheckTask) -> None:
        self._begin()
        self._work.start(task.run, done=self._note_check, failed=self._refuse)

    def _begin(self) -> None:
        if not self.is_working:
            self.began.emit()

    def _note(self, taken: Taken) -> None:
        self.trouble = None
        self._runner.run(
            lambda session: backups.note(session, taken),
            owner=self,
            done=self._told_made,
            failed=self._refuse,
        )

    def _told_made(self, taken: Taken) -> None:
        self.rested.emit()
        self.made.emit(taken)

    def _note_check(self, found: Found) -> None:
        self._runner.run(
            lambda session: backups.note_check(session, found),
            owner=self,
            done=self._told_checked,
            failed=self._refuse,
        )

    def _told_checked(self, found: Found) -> None:
        self.rested.emit()
        self.checked.emit(found)

    def _refuse(self, error: HopError) -> None:
        self.rested.emit()
        self.refused.emit(error)

    def _fail(self, error: HopError) -> None:
        """Tell whoever asked, and keep it for the first page should they be elsewhere by now."""
        self._miss(error)
        self.refused.emit(error)

    def _miss(self, error: HopError) -> None:
        """Keep why the backup of the day was not made; it is tried again in an hour."""
        if not isinstance(error, BackupStopped):
            self.trouble = error
        self.rested.emit()


def _rest(_: None) -> None:
    """Do nothing more."""
