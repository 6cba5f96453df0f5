# SPDX-License-Identifier: EUPL-1.2
"""Which of the computers' own ways tells of its session here."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget

from hop_desktop.gui.session_events import SessionEvents


def session_events(window: QWidget) -> SessionEvents:
    """Return what tells of this computer's session, for as long as the window is there."""
    if sys.platform == "win32":
        from hop_desktop.gui.session_windows import WindowsSession

        return WindowsSession(window)
    from hop_desktop.gui.session_linux import LinuxSession

    return LinuxSession(window)
