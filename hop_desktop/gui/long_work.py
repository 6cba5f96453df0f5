# SPDX-License-Identifier: EUPL-1.2
"""Work of seconds or minutes on a thread of its own: it says how far it is, and can be stopped."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from hop_desktop.domain.backups import Progress
    from hop_desktop.domain.errors import HopError


@dataclass(frozen=True, slots=True)
class _End:
    """How a piece of work ended: with a result, a refusal or a bug."""

    work: _Work
    result: Any = None
    error: BaseException | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    """A piece of work, whom to tell, and whether somebody wants it stopped."""

    job: Callable[[Progress], Any]
    done: Callable[[Any], object]
    failed: Callable[[HopError], object]
    stop: Event


class LongWork(QObject):
    """One piece of work at a time, away from the window and from the store's thread.

    ``progressed`` carries 0 to 100. Results and refusals come on the window's thread, unless the
    work was ``left`` by then.
    """

    progressed = Signal(int)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Rest."""
        super().__init__(parent)
        self._work: _Work | None = None
        self._thread: Thread | None = None
        self._ended.connect(self._hand_over)

    @property
    def is_working(self) -> bool:
        """Whether a piece of work has begun whose end was not told yet."""
        return self._work is not None

    def start(
        self,
        job: Callable[[Progress], Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[HopError], object],
    ) -> None:
        """Begin, unless something else is being done."""
        if self._work is not None:
            return
        self._work = work = _Work(job, done, failed, Event())
        self._thread = Thread(target=self._run, args=(work,), name="long work", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask for an end at the next step; the work then fails with ``BackupStopped``."""
        if self._work is not None:
            self._work.stop.set()

    def leave(self) -> None:
        """Stop, and tell nobody any more; ``wait`` until it has ended."""
        self.stop()
        self._work = None

    def wait(self) -> None:
        """Wait for the end of the thread, from whichever other."""
        if self._thread is not None:
            self._thread.join()

    # On the thread

    def _run(self, work: _Work) -> None:
        told = [-1]

        def progress(per_cent: int) -> None:
            from hop_desktop.domain.errors import BackupStopped

            if work.stop.is_set():
                raise BackupStopped
            if per_cent != told[0]:
                told[0] = per_cent
                self.progressed.emit(per_cent)

        try:
            end = _End(work, result=work.job(progress))
        except BaseException as error:  # noqa: BLE001  whatever it is, the window must be told
            end = _End(work, error=error)
        self._ended.emit(end)

    # On the window's thread

    def _hand_over(self, end: _End) -> None:
        from hop_desktop.domain.errors import HopError

        if end.work is not self._work:
            return
        self._work = None
        if isinstance(end.error, HopError):
            end.work.failed(end.error)
        elif end.error is not None:
            sys.excepthook(type(end.error), end.error, end.error.__traceback__)
        else:
            end.work.done(end.result)
