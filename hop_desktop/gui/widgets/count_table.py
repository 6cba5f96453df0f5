# SPDX-License-Identifier: EUPL-1.2
"""Counts in a table: numbers at the right, and where wanted a bar painted beside each number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hop_desktop.gui.tokens import S4, S12, S16, palette_of, scaled
from hop_desktop.gui.widgets.table import DataTable

MANY = 100
BAR = 12


class CountTable(DataTable):
    """A first column of words and others of counts, in the order given; nothing is hidden below.

    With ``bars`` the last column is empty of words: what it paints stands in the number beside.
    """

    def __init__(
        self, name: str, headers: Sequence[str], parent: QWidget | None = None, *, bars: bool
    ) -> None:
        """Name the table and its columns."""
        titles = [*headers, ""] if bars else headers
        super().__init__(titles, parent, shown=MANY, numbers_from=1)
        self.setAccessibleName(name)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setStretchLastSection(bars)  # numbers stay near their words
        self._bars = Bars(self) if bars else None
        if self._bars:
            self.setItemDelegateForColumn(len(headers), self._bars)

    def setCounts(self, rows: Sequence[tuple[str, ...]], counts: Sequence[int | None] = ()) -> None:
        """Show rows of words; with bars, ``counts`` are what they paint, one a row."""
        keys = [str(place) for place in range(len(rows))]
        if self._bars:
            self._bars.counts = tuple(counts)
            rows = [(*row, "") for row in rows]
        self.setRows(rows, keys)
        said = "; ".join(f"{row[0]}: {', '.join(filter(None, row[1:]))}" for row in rows)
        self.setAccessibleDescription(said)


class Bars(QStyledItemDelegate):
    """Paints a bar a row, the greatest count over the whole width; a frame for a hidden one."""

    def __init__(self, parent: QWidget) -> None:
        """Paint nothing until there are counts."""
        super().__init__(parent)
        self._table = parent
        self.counts: tuple[int | None, ...] = ()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground of the row, then the bar of its count."""
        super().paint(painter, option, index)
        area = QRectF(option.rect)
        room = area.adjusted(S12, 0, -S16, 0)
        height = scaled(BAR)
        top = room.center().y() - height / 2
        count, colours = self.counts[index.row()], palette_of(self._table)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if count is None:
            pen = QPen(QColor(colours.field), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(QRectF(room.left(), top, scaled(S12 + S12), height))
        elif count:
            most = max(each or 0 for each in self.counts)
            width = max(S4, room.width() * count / most)
            painter.fillRect(QRectF(room.left(), top, width, height), QColor(colours.primary))
        painter.restore()
