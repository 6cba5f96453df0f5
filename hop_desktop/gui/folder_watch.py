# SPDX-License-Identifier: EUPL-1.2
"""Looking into exchange folders every few seconds, on the store's thread.

Notices of the system are not relied on: shares and sticks give none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from hop_desktop.app.folder_intake import Looked
    from hop_desktop.app.folder_reading import Watch
    from hop_desktop.domain.errors import HopError
    from hop_desktop.gui.runner import Runner

AGAIN_MS = 7_000


class FolderWatch(QObject):
    """``looked`` carries what stands in the folders after every look that found a change."""

    looked = Signal(object)

    def __init__(self, runner: Runner) -> None:
        """Rest until ``look_after``."""
        super().__init__(runner)
        self._runner = runner
        self._watch: Watch | None = None
        self._is_looking = False
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.look)
        self.last: Looked | None = None

    def look_after(self) -> None:
        """Look now, and again every few seconds."""
        self.look()
        self._again.start()

    def leave(self) -> None:
        """Look no more: the store is about to be closed."""
        self._again.stop()

    def look(self) -> None:
        """Look once, unless a look is under way."""
        from hop_desktop.app import folder_intake  # not before the first paint
        from hop_desktop.app.folder_reading import Watch

        if self._is_looking:
            return
        self._is_looking = True
        watch = self._watch = self._watch or Watch()
        self._runner.run(
            lambda session: folder_intake.look(session, watch),
            owner=self,
            done=self._tell,
            failed=self._miss,
        )

    def _tell(self, looked: Looked) -> None:
        self._is_looking = False
        if looked != self.last:
            self.last = looked
            self.looked.emit(looked)

    def _miss(self, error: HopError) -> None:
        """Try again at the next look: nothing here is worth a message."""
        del error
        self._is_looking = False
