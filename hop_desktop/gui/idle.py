# SPDX-License-Identifier: EUPL-1.2
"""The lock that closes by itself: how long nobody has touched the keyboard or the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TICK_MS = 1000
MINUTE = 60
TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleLock(QObject):
    """Emits ``left`` with the seconds that are left, and ``expired`` once when there are none.

    It listens at the windows, not at the application: what reaches a window is what a hand did,
    and a filter in Python for every event of every widget would slow everything down.
    """

    left = Signal(int)
    expired = Signal()

    def __init__(self, timer: Callable[[], float], minutes: int, parent: QObject) -> None:
        """Count ``minutes`` of quiet by a ``timer`` in seconds."""
        super().__init__(parent)
        self._timer = timer
        self._allowed = minutes * MINUTE
        self._touched = timer()
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen)
        self._listen(QGuiApplication.focusWindow())

    def set_minutes(self, minutes: int) -> None:
        """Allow another stretch of quiet."""
        self._allowed = minutes * MINUTE
        self.tick()

    def touch(self) -> None:
        """Start counting anew."""
        self._touched = self._timer()

    def tick(self) -> None:
        """Tell what is left now."""
        seconds = int(self._touched + self._allowed - self._timer())
        if seconds > 0:
            self.left.emit(seconds)
        elif self._ticking.isActive():
            self._ticking.stop()
            self.expired.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is here."""
        if event.type() in TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time moves it to the front, no more
