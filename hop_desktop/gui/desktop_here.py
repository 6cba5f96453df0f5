# SPDX-License-Identifier: EUPL-1.2
"""Which desktop this computer has: what tells of its session, and what shows a file."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from hop_desktop.gui.session_events import SessionEvents


def session_events(window: QWidget) -> SessionEvents:
    """Return what tells of this computer's session, for as long as the window is there."""
    if sys.platform == "win32":
        from hop_desktop.gui.desktop_windows import WindowsSession

        return WindowsSession(window)
    from hop_desktop.gui.desktop_linux import LinuxSession

    return LinuxSession(window)


def show_in_folder(path: Path) -> None:
    """Open the folder of a file with the file selected; the folder alone where that is unknown."""
    if sys.platform == "win32":
        from hop_desktop.gui.desktop_windows import show_in_folder as show

        show(path)
        return
    from hop_desktop.gui.desktop_linux import FolderWindow

    FolderWindow().select(path)
