# SPDX-License-Identifier: EUPL-1.2
"""The table of contents beside the text: topics under the headings of what one wants to do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from hop_desktop.gui.help_topics import Group
from hop_desktop.gui.tokens import S8, S12

FRAME, TALL = 3, 1_000
NAME = Qt.ItemDataRole.UserRole


class HelpList(QListWidget):
    """Topics to choose from with the arrow keys, which pass over the headings."""

    wanted = Signal(str)

    def __init__(self, groups: Iterable[Group], parent: QWidget | None = None) -> None:
        """Show the groups with their topics."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # lines keep a width
        for group in groups:
            self._add_heading(group.title)
            for name, title in group.entries:
                item = QListWidgetItem(title, self)
                item.setData(NAME, name)
        self.currentItemChanged.connect(self._tell)

    def choose(self, name: str) -> None:
        """Mark a topic without telling; a name that is none unmarks."""
        rows = (row for row in range(self.count()) if self.item(row).data(NAME) == name)
        self.blockSignals(True)
        self.setCurrentRow(next(rows, -1))
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every line the height of its wrapped words: Qt forgets the style's padding."""
        super().resizeEvent(event)
        room = QRect(0, 0, self.viewport().width() - 2 * (S12 + FRAME), TALL)
        for row in range(self.count()):
            item = self.item(row)
            wrapped = Qt.TextFlag.TextWordWrap
            font = item.data(Qt.ItemDataRole.FontRole) or self.font()  # its own, if it has one
            words = QFontMetrics(font).boundingRect(room, wrapped, item.text())
            item.setSizeHint(QSize(0, words.height() + 2 * S8))

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.wanted.emit(item.data(NAME))
