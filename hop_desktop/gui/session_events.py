# SPDX-License-Identifier: EUPL-1.2
"""When the computer goes to sleep or locks its screen, the program locks as well.

The computer tells of it in its own way: ``session_linux`` and ``session_windows`` know how, and
both emit ``locking`` of this one interface.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class SessionEvents(QObject):
    """Emits ``locking`` when the computer sleeps, locks its screen or shows another account."""

    locking = Signal()


def session_events(window: QWidget) -> SessionEvents:
    """Return what tells of this computer's session, for as long as the window is there."""
    if sys.platform == "win32":
        from hop_desktop.gui.session_windows import WindowsSession

        return WindowsSession(window)
    from hop_desktop.gui.session_linux import LinuxSession

    return LinuxSession(window)
