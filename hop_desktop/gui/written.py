# SPDX-License-Identifier: EUPL-1.2
"""What is told of a file just written: that it is there, where, and how to take it along."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hop_desktop.gui.widgets.file_tile import FileTile

if TYPE_CHECKING:
    from hop_desktop.gui.files import Files
    from hop_desktop.gui.widgets.message_strip import MessageStrip

translate = QCoreApplication.translate


def tell_written(
    place: tuple[MessageStrip, Files], path: Path, title: str, detail: str = "", *, kind: str = "ok"
) -> None:
    """Say in a strip that a file stands at ``path``: to be dragged, or shown in its folder."""
    strip, files = place
    show = partial(files.show_in_folder, path)
    strip.showMessage(kind, title, detail, translate("Written", "Näita kaustas"), show)
    strip.setPart(FileTile(path))
