# SPDX-License-Identifier: EUPL-1.2
"""A file that this window has written, for as long as it lies there: dragged, or shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.file_tile import FileTile
from hop_desktop.gui.widgets.flow import FlowRow


class WrittenFile(FlowRow):
    """Hidden while there is no file; ``show_in_folder`` opens the folder of the one there is."""

    def __init__(
        self,
        show_in_folder: Callable[[Path], object],
        parent: QWidget | None = None,
        *,
        link: str = "link",
    ) -> None:
        """Wait for a file; ``link`` is the kind of the link on the ground where it stands."""
        super().__init__(parent, spacing=S12)
        self._show = show_in_folder
        self.tile = FileTile()
        self.link = QPushButton(self.tr("Näita kaustas"))
        self.link.setProperty("kind", link)
        self.link.clicked.connect(self._pressed)
        for part in (self.tile, self.link):
            self.addPart(part)
        self.hide()

    def setPath(self, path: Path | None) -> None:
        """Stand for a file; for none, or one that is there no more, take no room."""
        self.tile.setPath(path if path is not None and path.is_file() else None)
        self.setVisible(self.tile.path() is not None)

    def path(self) -> Path | None:
        """Return where the file lies."""
        return self.tile.path()

    def _pressed(self) -> None:
        if (path := self.path()) is not None:
            self._show(path)
