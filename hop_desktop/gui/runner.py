# SPDX-License-Identifier: EUPL-1.2
"""Work away from the interface: one thread owns the session, and only frozen values come back.

The interface hands over a job; the thread runs it with the session and hands its result back to
the interface, unless the widget that asked is gone by then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from errno import ENOMEM
from threading import Event, Semaphore, Thread
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from hop_desktop.gui.collecting import Collecting
from hop_desktop.gui.widgets.layout_parts import lay_out_now

if TYPE_CHECKING:  # the store is imported by the job that opens it, after the first paint
    from hop_desktop.app.session import Session
    from hop_desktop.domain.errors import HopError

# What the loader of Linux says of a library that there is no memory for.
UNLOADED = ("failed to map segment", "annot allocate memory", "cannot map zero-fill pages")

Result = TypeVar("Result")
Failed: TypeAlias = "Callable[[HopError], object]"


class _Job(NamedTuple):
    """What to run on the thread, and for whom."""

    work: Callable[[], Any]
    owner: QObject | None
    done: Callable[[Any], object] | None
    failed: Failed | None


class _Outcome(NamedTuple):
    """What came of a job: a result, a refusal or a bug; ``wrote`` says that the store changed."""

    job: _Job
    result: Any = None
    error: BaseException | None = None
    wrote: bool = False


def _lacked_memory(error: BaseException) -> bool:
    """Say whether memory was missing, also for a library that is loaded when first needed."""
    if isinstance(error, ImportError):
        return any(words in str(error) for words in UNLOADED)
    return isinstance(error, MemoryError) or getattr(error, "errno", None) == ENOMEM


def _to_tell(error: BaseException) -> BaseException:
    """Return the error to tell; a name for it in ``_outcome`` would keep its job alive."""
    from hop_desktop.domain.errors import OutOfMemory  # not before the first paint

    return OutOfMemory() if _lacked_memory(error) else error


class Runner(QObject):
    """The thread that owns the session.

    ``wrote`` comes before a job that wrote is told to its asker, ``changed`` after it; ``refused``
    and ``stumbled`` carry the refusals and the bugs that nobody else took. ``progressed`` tells in
    per cent how far a job is that writes a large file, which can be stopped.
    """

    wrote = Signal()
    changed = Signal()
    refused = Signal(object)
    stumbled = Signal(object)
    working = Signal(bool)
    progressed = Signal(int)
    _came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: deque[_Job | None] = deque()
        self._outcomes: deque[_Outcome] = deque()
        self._handed_over = Semaphore(0)
        self._session: Session | None = None
        self._stop = Event()
        self._waiting = 0
        self._came.connect(self._deliver)
        self._collecting = Collecting(self)
        self._thread = Thread(target=self._work, name="store", daemon=True)
        self._thread.start()

    def run(
        self,
        job: Callable[[Session], Result],
        *,
        owner: QObject,
        done: Callable[[Result], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run a job with the session, then ``done`` with its result or ``failed`` with a refusal.

        Nothing is delivered when ``owner`` is gone by then.
        """
        self._put(_Job(lambda: job(self._opened()), owner, done, failed))

    def run_without_session(
        self,
        job: Callable[[], Result],
        *,
        owner: QObject,
        done: Callable[[Result], object],
        failed: Failed | None = None,
    ) -> None:
        """Run a job that comes before any session, such as a look at the data folder."""
        self._put(_Job(job, owner, done, failed))

    def open(
        self,
        make: Callable[[], tuple[Session, Result]],
        *,
        owner: QObject,
        done: Callable[[Result], object],
        failed: Failed | None = None,
    ) -> None:
        """Make the session on the thread that will own it, and hand on what came with it."""

        def work() -> Result:
            self._leave()
            self._session, beside = make()
            return beside

        self._put(_Job(work, owner, done, failed))

    def close(self, *, owner: QObject, done: Callable[[], object]) -> None:
        """Close the session after the jobs before it, then call ``done``."""
        self._put(_Job(self._leave, owner, lambda _: done(), None))

    def shut_down(self) -> None:
        """Run what is waiting, close the session and end the thread."""
        self._hand(None)
        self._thread.join()
        self._collecting.stop()

    @property
    def is_working(self) -> bool:
        """Whether a job was handed over whose outcome has not come back."""
        return self._waiting > 0

    def stop(self) -> None:
        """Stop writing a large file; its job is then refused with ``Stopped``."""
        self._stop.set()

    def _put(self, job: _Job) -> None:
        self._waiting += 1
        if self._waiting == 1:
            self.working.emit(True)
        self._hand(job)

    def _hand(self, job: _Job | None) -> None:
        self._jobs.append(job)
        self._handed_over.release()

    def _opened(self) -> Session:
        if self._session is None:
            raise RuntimeError  # a page outlived its session: a bug
        return self._session

    # On the thread

    def _work(self) -> None:
        while self._do_next():
            self._came.emit()
        self._leave()

    def _do_next(self) -> bool:
        """Run the next job, or say false at the end.

        Nothing of the job is held here when the interface is told of it: a job may be the last
        to hold a widget, and only the interface's thread may end that.
        """
        self._handed_over.acquire()
        job = self._jobs.popleft()
        if job is None:
            return False
        self._outcomes.append(self._outcome(job))
        return True

    def _outcome(self, job: _Job) -> _Outcome:
        self._stop.clear()
        try:
            result = self._done(job)
        except BaseException as error:  # noqa: BLE001  whatever it is, the interface must be told
            return _Outcome(job, error=_to_tell(error), wrote=self._wrote())
        return _Outcome(job, result=result, wrote=self._wrote())

    def _done(self, job: _Job) -> Any:
        if self._session is None:
            return job.work()
        from hop_desktop.app.steps import stepwise  # not before the first paint

        return stepwise(job.work, told=self.progressed.emit, stopped=self._stop.is_set)

    def _wrote(self) -> bool:
        return self._session is not None and self._session.has_changed()

    def _leave(self) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            session.close()

    # On the interface's thread

    def _deliver(self) -> None:
        outcome = self._outcomes.popleft()
        self._waiting -= 1
        if not self._waiting:
            self.working.emit(False)
        if outcome.wrote:
            self.wrote.emit()
        self._hand_over(outcome)
        lay_out_now()
        if outcome.wrote:
            self.changed.emit()

    def _hand_over(self, outcome: _Outcome) -> None:
        from hop_desktop.domain.errors import HopError  # not before the first paint

        job = outcome.job
        wanted = job.owner is None or shiboken6.isValid(job.owner)
        if isinstance(outcome.error, HopError):
            if job.failed is not None and wanted:
                job.failed(outcome.error)
            else:
                self.refused.emit(outcome.error)
        elif outcome.error is not None:
            self.stumbled.emit(outcome.error)
        elif job.done is not None and wanted:
            job.done(outcome.result)
