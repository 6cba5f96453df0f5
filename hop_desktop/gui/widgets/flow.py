# SPDX-License-Identifier: EUPL-1.2
"""A layout that fills lines from left to right and wraps: for buttons, pills and chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

Line = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """Items side by side, each as wide as it wishes; what does not fit begins a new line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        """Keep ``spacing`` pixels between items and between lines, no margins."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._ends_right = False
        self._stands_low = False
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def setEndsRight(self, ends_right: bool) -> None:
        """Let every line end at the right edge instead of beginning at the left one."""
        self._ends_right = ends_right
        self.invalidate()

    def setStandsLow(self, stands_low: bool) -> None:
        """Let the items of a line stand on one ground, as fields with hints of different height."""
        self._stands_low = stands_low
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return the number of items, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out and return it, or None outside."""
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        self.invalidate()
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than the items need."""
        from PySide6.QtCore import Qt  # not before the first paint

        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower place needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels of all lines at ``width``."""
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = [_height(line) for line in lines]
        between = self.spacing() * max(0, len(lines) - 1)
        return sum(heights) + between + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of one line with all items: a row that wraps does not wish to."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest item and the highest."""
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return self._with_margins(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Place the items in lines; within a line their middles, or feet, stand at one height."""
        super().setGeometry(rect)
        area = self.contentsRect()
        top = area.top()
        for line in self._lines(area.width()):
            height, left = _height(line), self._start(line, area)
            for item, size in line:
                room = height - size.height()
                corner = QPoint(left, top + (room if self._stands_low else room // 2))
                item.setGeometry(QRect(corner, size))
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _start(self, line: Line, area: QRect) -> int:
        if not self._ends_right:
            return area.left()
        used = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
        return max(area.left(), area.left() + area.width() - used)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        across, down = margins.left() + margins.right(), margins.top() + margins.bottom()
        return QSize(width + across, height + down)

    def _lines(self, room: int) -> list[Line]:
        lines: list[Line] = []
        used = 0
        for item in self._shown():
            size = _fitted(item, room)
            used += self.spacing() + size.width()
            if not lines or used > room:
                lines.append([])
                used = size.width()
            lines[-1].append((item, size))
        return lines


def _fitted(item: QLayoutItem, room: int) -> QSize:
    """Return the size an item gets in a line of ``room`` pixels: long words wrap in it."""
    wished = _wished(item)
    width = max(min(wished.width(), room), item.minimumSize().width())
    if item.hasHeightForWidth():
        return QSize(width, item.heightForWidth(width))
    return QSize(width, wished.height())


def _wished(item: QLayoutItem) -> QSize:
    """Return the size an item wishes: words that may wrap would rather stand on one line."""
    wished, words = item.sizeHint(), item.widget()
    if not isinstance(words, QLabel) or not words.wordWrap():
        return wished
    return wished.expandedTo(QSize(words.fontMetrics().horizontalAdvance(words.text()) + 1, 0))


def _height(line: Line) -> int:
    return max(size.height() for _, size in line)


class FlowRow(QWidget):
    """A flow as a widget, for Designer: a container with ``<addpagemethod>addPart``."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 12) -> None:
        """Keep ``spacing`` pixels between parts: 12 for buttons, 8 for pills and chips."""
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def addPart(self, part: QWidget) -> None:
        """Put a widget at the end of the row."""
        self._flow.addWidget(part)

    def setSpacing(self, spacing: int) -> None:
        """Keep another distance between the parts."""
        self._flow.setSpacing(spacing)
