# SPDX-License-Identifier: EUPL-1.2
"""Rows of text as a table view reads them, and the order of their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from hop_desktop.domain.text import sort_key

MEASURED_ROWS = 200
DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(.*)", re.DOTALL)
NUMBER = re.compile(r"[-−]?\d[\d  ]*(?:[.,]\d+)?(?: ?%)?")


def cell_order(text: str) -> tuple[int, float, bytes]:
    """Return what a cell is sorted by: dates by time, numbers by size, words in Estonian order."""
    if found := DATE.fullmatch(text):
        day, month, year, rest = found.groups()
        return (0, int(year) * 10_000 + int(month) * 100 + int(day), rest.encode())
    if NUMBER.fullmatch(text):
        bare = re.sub(r"[  %]", "", text).replace(",", ".").replace("−", "-")
        return (1, float(bare), b"")
    return (2, 0.0, sort_key(text))


class TableRows(QAbstractTableModel):
    """Rows of text with a key each, as the view reads them."""

    def __init__(
        self,
        headers: Sequence[str],
        parent: QObject | None = None,
        *,
        numbers_from: int | None = None,
    ) -> None:
        """Name the columns; rows come later.

        From ``numbers_from`` on everything stands at the right, whatever words are among it.
        """
        super().__init__(parent)
        self._numbers_from = numbers_from
        self.headers = tuple(headers)
        self.records: list[tuple[str, tuple[str, ...]]] = []

    def replace(self, rows: Sequence[tuple[str, ...]], keys: Sequence[str]) -> None:
        """Put these rows in the place of the earlier ones; one key per row."""
        self.beginResetModel()
        self.records = list(zip(keys, rows, strict=True))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        """Return the words of a cell, its tooltip (the same words), or where they stand."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.records[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column and where it stands."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._side(section)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column, keeping the view's current row."""
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        keys = [self.records[index.row()][0] for index in kept]
        falling = order == Qt.SortOrder.DescendingOrder
        self.records.sort(key=lambda record: cell_order(record[1][column]), reverse=falling)
        rows = {key: row for row, (key, _) in enumerate(self.records)}
        moved = [self.index(rows[k], i.column()) for k, i in zip(keys, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _side(self, column: int) -> Qt.AlignmentFlag:
        cells = [row[column] for _, row in self.records[:MEASURED_ROWS] if row[column]]
        numbers = bool(cells) and all(NUMBER.fullmatch(cell) for cell in cells)
        if self._numbers_from is not None:
            numbers = column >= self._numbers_from
        side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
