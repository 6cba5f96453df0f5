# SPDX-License-Identifier: EUPL-1.2
"""Which of the computers' own ways shows a file in the window of its folder here."""

from __future__ import annotations

import sys
from pathlib import Path


def show_in_folder(path: Path) -> None:
    """Open the folder of a file with the file selected; the folder alone where that is unknown."""
    if sys.platform == "win32":
        from hop_desktop.gui.folder_windows import select

        select(path)
        return
    from hop_desktop.gui.folder_linux import FolderWindow

    FolderWindow().select(path)
