# SPDX-License-Identifier: EUPL-1.2
"""The proof of the store, bit by bit between what pages ask for; nobody has to wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hop_desktop.app import watching

if TYPE_CHECKING:
    from hop_desktop.app.watching import Proving
    from hop_desktop.domain.errors import HopError
    from hop_desktop.gui.runner import Runner

SOON_MS, PAUSE_MS = 5_000, 20


class Watching(QObject):
    """Proves what is recent soon after the start, and everything once a week or when asked.

    ``progressed`` carries 0 to 100, ``ended`` what was found and ``refused`` why nothing was. A
    fault is kept in the store by then, so that administrators see it on their first page, which
    ``alarmed`` asks to look again.
    """

    progressed = Signal(int)
    ended = Signal(object)
    refused = Signal(object)
    alarmed = Signal()

    def __init__(self, runner: Runner) -> None:
        """Rest until ``look_after`` or until somebody asks."""
        super().__init__(runner)
        self._runner = runner
        self._proving: Proving | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._begin)
        self._next = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._next.timeout.connect(self._go_on)
        self._is_begun = False

    @property
    def is_working(self) -> bool:
        """Whether a proof has begun that is not at its end."""
        return self._is_begun

    def look_after(self) -> None:
        """Prove what is due when the first page has come to rest."""
        self._soon.start()

    def leave(self) -> None:
        """Do no more: the store is about to be closed."""
        self._soon.stop()
        self._next.stop()
        self._is_begun, self._proving = False, None

    def prove(self) -> None:
        """Prove everything because somebody asks; what is under way gives way."""
        self.leave()
        self._begin(everything=True)

    def _begin(self, *, everything: bool = False) -> None:
        self._is_begun = True
        self._runner.run(
            lambda session: watching.begin(session, everything=everything),
            owner=self,
            done=self._went_on,
            failed=self._refuse,
        )

    def _go_on(self) -> None:
        proving = self._proving
        if proving is not None:
            self._runner.run(
                lambda session: watching.go_on(session, proving),
                owner=self,
                done=self._went_on,
                failed=self._refuse,
            )

    def _went_on(self, proving: Proving) -> None:
        if not self._is_begun or (self._proving is not None and self._proving is not proving):
            return  # somebody asked for another one meanwhile
        self._proving = proving
        self.progressed.emit(proving.per_cent)
        if proving.result is None:
            self._next.start()
            return
        self.leave()
        self.ended.emit(proving.result)
        if not proving.result.ok:
            self.alarmed.emit()

    def _refuse(self, error: HopError) -> None:
        self.leave()
        self.refused.emit(error)
