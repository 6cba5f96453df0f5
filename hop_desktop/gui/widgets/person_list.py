# SPDX-License-Identifier: EUPL-1.2
"""The people found under a person picker: a name, under it what tells it apart from another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hop_desktop.gui.icons import pixmap
from hop_desktop.gui.tokens import BODY, S4, S8, S12, SMALL, present_colours, scaled

KEY = Qt.ItemDataRole.UserRole
TITLE = KEY + 1
DETAIL = KEY + 2
NEW = "\0new"
SHOWN_ROWS = 6
ICON = 18
Hits = Sequence[tuple[str, str, str]]
Index = QModelIndex | QPersistentModelIndex


class PersonList(QListWidget):
    """Rows of people, at the end a row that adds somebody; as high as its rows, up to six."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take no focus: the cursor stays in the line above."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_PersonRows(self))

    def show_people(self, hits: Hits, add_text: str, nobody: str) -> None:
        """Show people as key, name and detail; then the row that adds; or ``nobody``."""
        self.clear()
        for hit in hits:
            self._add(*hit)
        if not hits:
            self._add("", nobody, "").setFlags(Qt.ItemFlag.NoItemFlags)
        if add_text:
            self._add(NEW, add_text, "")
        if hits:
            self.setCurrentRow(0)
        self._fit()

    def choices(self) -> int:
        """Return how many rows can be chosen."""
        rows = [self.item(row) for row in range(self.count())]
        return sum(bool(row.flags() & Qt.ItemFlag.ItemIsEnabled) for row in rows)

    def said(self) -> str:
        """Return the current row as it is read aloud, or ""."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item is not None else ""

    def step(self, by: int) -> None:
        """Go to the next row that can be chosen, down for 1 or up for -1."""
        row = self.currentRow() + by
        while 0 <= row < self.count():
            if self.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentRow(row)
                return
            row += by

    def _add(self, key: str, title: str, detail: str) -> QListWidgetItem:
        item = QListWidgetItem(title)
        item.setData(KEY, key)
        item.setData(TITLE, title)
        item.setData(DETAIL, detail)
        spoken = f"{title}, {detail}" if detail else title
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.addItem(item)
        return item

    def _fit(self) -> None:
        rows = min(self.count(), SHOWN_ROWS)
        height = sum(self.sizeHintForRow(row) for row in range(rows)) + 2 * self.frameWidth() + S4
        self.setMinimumHeight(height)
        self.setMaximumHeight(height)


class _PersonRows(QStyledItemDelegate):
    """Paints a name in body size, its detail small and muted; the adding row with a plus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body, small = _metrics(option)
        lines = body.height() + (small.height() if index.data(DETAIL) else 0)
        return QSize(0, lines + 2 * S8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = present_colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        if chosen or (hovered and enabled):
            painter.fillRect(option.rect, QColor(colours.tint if chosen else colours.sunken))
        area = option.rect.adjusted(S12, S8, -S12, -S8)
        adds = index.data(KEY) == NEW
        if adds:
            area = _plus(painter, area)
        ink = colours.on_tint if chosen else colours.primary if adds else colours.text
        self._words(painter, option, index, area, ink if enabled else colours.muted)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        area: QRect,
        ink: str,
    ) -> None:
        body, small = _metrics(option)
        left, elided = Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideRight
        painter.save()
        painter.setFont(_font(option, BODY, bold=index.data(KEY) == NEW))
        painter.setPen(QColor(ink))
        title = painter.fontMetrics().elidedText(str(index.data(TITLE)), elided, area.width())
        painter.drawText(area, left, title)
        if index.data(DETAIL):
            painter.setFont(_font(option, SMALL))
            if ink == present_colours().text:
                painter.setPen(QColor(present_colours().muted))
            under = area.adjusted(0, body.height(), 0, 0)
            detail = small.elidedText(str(index.data(DETAIL)), elided, area.width())
            painter.drawText(under, left, detail)
        painter.restore()


def _plus(painter: QPainter, area: QRect) -> QRect:
    side = scaled(ICON)
    image = pixmap("plus", side, "primary", painter.device().devicePixelRatioF())
    painter.drawPixmap(QPoint(area.left(), area.center().y() - side // 2), image)
    return area.adjusted(side + S8, 0, 0, 0)


def _metrics(option: QStyleOptionViewItem) -> tuple[QFontMetrics, QFontMetrics]:
    return QFontMetrics(_font(option, BODY)), QFontMetrics(_font(option, SMALL))


def _font(option: QStyleOptionViewItem, size: int, *, bold: bool = False) -> QFont:
    font = QFont(option.font)
    font.setPixelSize(scaled(size))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
