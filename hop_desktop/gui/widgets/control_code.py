# SPDX-License-Identifier: EUPL-1.2
"""The control code of a key: six groups of four in two rows, compared aloud, never copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S8, S12, S16
from hop_desktop.gui.widgets.labels import text_label

ROWS, IN_A_ROW = 2, 3


class CodeTile(QFrame):
    """One group on a sunken tile; takes the focus and is read letter by letter."""

    def __init__(self, group: str, name: str, parent: QWidget | None = None) -> None:
        """Show ``group``; ``name`` ("1. rühm") is read before its letters."""
        super().__init__(parent)
        self.group = group
        self.setProperty("role", "tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{name}: {', '.join(group)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(S16, S8, S16, S8)
        letters = text_label(group, role="code", wrap=False)
        letters.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(letters)


class ControlCodeView(QWidget):
    """The six groups in two named rows; arrow keys go from tile to tile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until groups are set."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(S8)
        self._grid.setColumnStretch(IN_A_ROW + 1, 1)
        self._tiles: list[CodeTile] = []
        self._names: list[QLabel] = []

    def tiles(self) -> list[CodeTile]:
        """Return the tiles in reading order."""
        return list(self._tiles)

    def setGroups(self, groups: Sequence[str]) -> None:
        """Show six groups of four characters; raise ``ValueError`` for another number."""
        if len(groups) != ROWS * IN_A_ROW:
            raise ValueError(len(groups))
        for old in (*self._tiles, *self._names):
            self._grid.removeWidget(old)
            old.deleteLater()
        self._names = [self._name_of_row(row) for row in range(ROWS)]
        self._tiles = [self._tile(place, group) for place, group in enumerate(groups)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the tiles with the arrow keys."""
        here = next((i for i, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: IN_A_ROW,
            Qt.Key.Key_Up: -IN_A_ROW,
        }
        step = steps.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self._tiles):
            self._tiles[here + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _name_of_row(self, row: int) -> QLabel:
        name = text_label(self.tr("{row}. rida").format(row=row + 1), role="small", wrap=False)
        name.setContentsMargins(0, 0, S12 - S8, 0)
        self._grid.addWidget(name, row, 0)
        return name

    def _tile(self, place: int, group: str) -> CodeTile:
        tile = CodeTile(group, self.tr("{place}. rühm").format(place=place + 1))
        self._grid.addWidget(tile, place // IN_A_ROW, 1 + place % IN_A_ROW)
        return tile
