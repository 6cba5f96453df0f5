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
        self, show_in_folder: Callable[[Path], object], parent: QWidget | None = None
    ) -> None:
        """Wait for a file."""
        super().__init__(parent, spacing=S12)
        self._tile: FileTile | None = None
        self._show = show_in_folder
        self.link = QPushButton(self.tr("Näita kaustas"))
        self.link.setProperty("kind", "link")
        self.link.clicked.connect(self._pressed)
        self.hide()

    def setPath(self, path: Path | None) -> None:
        """Stand for a file; for none, or one that is there no more, take no room."""
        if path is not None and not path.is_file():
            path = None
        if self._tile is not None:
            if self._tile.path() == path:
                return
            self._tile.hide()
            self._tile.deleteLater()
            self._tile = None
        if path is not None:
            self._tile = FileTile(path)
            self.addPart(self._tile)
            self.addPart(self.link)
        self.setVisible(path is not None)

    def path(self) -> Path | None:
        """Return where the file lies."""
        return self._tile.path() if self._tile is not None else None

    def _pressed(self) -> None:
        if self._tile is not None:
            self._show(self._tile.path())
