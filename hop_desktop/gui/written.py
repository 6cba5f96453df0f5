# SPDX-License-Identifier: EUPL-1.2
"""What is told of a file just written: that it is there, where, and how to take it along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hop_desktop.gui.widgets.written_file import WrittenFile

if TYPE_CHECKING:
    from hop_desktop.gui.files import Files
    from hop_desktop.gui.widgets.message_strip import MessageStrip


def tell_written(
    place: tuple[MessageStrip, Files], path: Path, title: str, detail: str = "", *, kind: str = "ok"
) -> None:
    """Say in a strip that a file stands at ``path``: to be dragged, or shown in its folder."""
    strip, files = place
    strip.showMessage(kind, title, detail)
    written = WrittenFile(files.show_in_folder, link="strip-link")
    strip.setPart(written)
    written.setPath(path)
