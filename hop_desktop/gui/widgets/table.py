# SPDX-License-Identifier: EUPL-1.2
"""A table for comparing: sortable, rows of 40, no grid, widths from the words in it.

Where the words do not fit beside each other, every row gets a second line.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hop_desktop.gui.tokens import S20, scaled
from hop_desktop.gui.widgets.table_rows import DATE, MEASURED_ROWS, NUMBER, TableRows

ROW_HEIGHT = 40
SHOWN_ROWS = 12
NARROWEST = 72
PADDING = S20 + 4
ARROW = 16


class DataTable(QTableView):
    """Rows of text; Enter or a double click emits ``activated`` with the row's key.

    Ctrl+Enter sorts by the column of the current cell, as a press on its header does.
    """

    activated = Signal(str)

    def __init__(
        self,
        headers: Sequence[str],
        parent: QWidget | None = None,
        *,
        shown: int = SHOWN_ROWS,
        numbers_from: int | None = None,
    ) -> None:
        """Name the columns; at most ``shown`` rows are seen without scrolling the table.

        Rows stand as they are given until a column is chosen. From the column ``numbers_from`` on
        everything stands at the right.
        """
        super().__init__(parent)
        self._shown = shown
        self._rows = TableRows(headers, self, numbers_from=numbers_from)
        self._lines = 1
        self._chosen_widths: list[int] = []
        self._fitting = False
        self.setModel(self._rows)
        self.setAccessibleName(", ".join(headers))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(scaled(NARROWEST) // 2)
        across.sectionResized.connect(self._keep_width)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._activate)
        self._measure()

    def setRows(self, rows: Sequence[tuple[str, ...]], keys: Sequence[str]) -> None:
        """Show these rows; ``keys`` has one key per row. The chosen order stays."""
        current = self.currentKey()
        self._rows.replace(rows, keys)
        across = self.horizontalHeader()
        self._rows.sort(across.sortIndicatorSection(), across.sortIndicatorOrder())
        self._measure()
        if current in keys:
            self.setCurrentKey(current)

    def currentKey(self) -> str:
        """Return the key of the current row, or ""."""
        index = self.currentIndex()
        return self._rows.records[index.row()][0] if index.isValid() else ""

    def setCurrentKey(self, key: str) -> None:
        """Make the row with this key the current one."""
        row = next((i for i, (own, _) in enumerate(self._rows.records) if own == key), -1)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row, max(0, self.currentIndex().column())))

    def widths(self) -> list[int]:
        """Return the widths in pixels the user chose, to be kept; empty when none was chosen."""
        return list(self._chosen_widths)

    def setWidths(self, widths: Sequence[int]) -> None:
        """Take back widths kept earlier; a list for another number of columns is ignored."""
        if len(widths) == len(self._rows.headers):
            self._chosen_widths = list(widths)
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter, sort by the current column with Ctrl+Enter."""
        index = self.currentIndex()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not index.isValid():
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._sort_by(index.column())
        else:
            self._activate(index)

    def sizeHint(self) -> QSize:
        """Ask for the rows shown and no more: a short table does not hold a place for many."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the columns: horizontal scrolling never."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what the style has made of the header by now."""
        super().showEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rows"):
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the line under the last row out: below it there is only the edge of the card."""
        super().paintEvent(event)
        last = self.visualRect(self._rows.index(len(self._rows.records) - 1, 0))
        painter = QPainter(self.viewport())
        painter.fillRect(0, last.bottom(), self.viewport().width(), 1, self.palette().base())
        painter.end()

    def _activate(self, index: QModelIndex) -> None:
        self.activated.emit(self._rows.records[index.row()][0])

    def _sort_by(self, column: int) -> None:
        across = self.horizontalHeader()
        rising = across.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        same = across.sortIndicatorSection() == column
        falling = Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, falling if same and rising else Qt.SortOrder.AscendingOrder)

    def _measure(self) -> None:
        self._set_lines(self._lines)
        self._fit()

    def _set_lines(self, lines: int) -> None:
        self._lines = lines
        height = scaled(ROW_HEIGHT) + (lines - 1) * self.fontMetrics().lineSpacing()
        self.verticalHeader().setDefaultSectionSize(height)
        shown = max(1, min(len(self._rows.records), self._shown))
        head = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(shown * height + head + 2 * self.frameWidth())

    def _natural(self) -> list[int]:
        """Return how wide each column would be with nothing wrapped."""
        metrics, head = self.fontMetrics(), self.horizontalHeader().fontMetrics()
        columns = zip(*(row for _, row in self._rows.records[:MEASURED_ROWS]), strict=True)
        widths = [head.horizontalAdvance(text) + PADDING + ARROW for text in self._rows.headers]
        for place, cells in enumerate(columns):
            widest = max((metrics.horizontalAdvance(cell) for cell in cells), default=0)
            widths[place] = max(widths[place], widest + PADDING)
        return widths

    def _least(self, *, whole_words: bool) -> list[int]:
        """Return how far each column may shrink: dates and numbers stay whole in any case.

        Words stay whole by wrapping; where even that is too wide, they are cut with a tooltip.
        """
        metrics, head = self.fontMetrics(), self.horizontalHeader().fontMetrics()
        least = [scaled(NARROWEST)] * len(self._rows.headers)
        columns = zip(*(row for _, row in self._rows.records[:MEASURED_ROWS]), strict=True)
        for place, cells in enumerate(columns):
            exact = all(NUMBER.fullmatch(cell) or DATE.fullmatch(cell) for cell in cells if cell)
            parts = cells if exact else [word for cell in cells for word in cell.split()]
            widest = max(map(metrics.horizontalAdvance, parts), default=0) + PADDING
            if whole_words:
                name = head.horizontalAdvance(self._rows.headers[place]) + PADDING
                least[place] = max(widest, name)
            else:
                least[place] = widest if exact else min(widest, least[place])
        return least

    def _fit(self) -> None:
        room, natural = self.viewport().width(), self._natural()
        widths = self._chosen_widths or natural
        for whole_words in (True, False):
            widths = _shared(widths, room, least=self._least(whole_words=whole_words))
        wraps = any(width < wish for width, wish in zip(widths, natural, strict=True))
        if (lines := 2 if wraps else 1) != self._lines:
            self._set_lines(lines)
        self._fitting = True
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._fitting = False

    def _keep_width(self, column: int, old: int, new: int) -> None:
        del column, old, new
        dragged = bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        if dragged and not self._fitting:
            self._chosen_widths = [self.columnWidth(i) for i in range(len(self._rows.headers))]


def _shared(wished: Sequence[int], room: int, *, least: Sequence[int]) -> list[int]:
    """Return widths that fit in ``room``: the widest give first, none below its ``least``."""
    widths = list(wished)
    while sum(widths) > room:
        giving = [place for place, width in enumerate(widths) if width > least[place]]
        if not giving:
            break
        widest = max(giving, key=widths.__getitem__)
        others = [widths[place] for place in giving if widths[place] < widths[widest]]
        goal = max([least[widest], *others, widths[widest] - (sum(widths) - room)])
        widths[widest] = min(goal, widths[widest] - 1)
    return widths
