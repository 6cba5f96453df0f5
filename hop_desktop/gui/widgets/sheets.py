# SPDX-License-Identifier: EUPL-1.2
"""Sheets of paper or a picture in a scroll area, fitted to the width and magnified."""

from __future__ import annotations

from collections import OrderedDict
from typing import Protocol

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import PAPER, S12, S16, palette_of
from hop_desktop.gui.widgets.edge import draw_edge

KEPT_IMAGES = 3
LEAST_HEIGHT = 200
ZOOMS = (50, 75, 100, 125, 150, 200, 300)


class Source(Protocol):
    """What can be shown as sheets: their sizes, a picture of each, and the words on it."""

    def sizes(self) -> list[QSizeF]:
        """Return the size of every sheet; only the proportion counts."""

    def picture(self, sheet: int, width: int) -> QImage:
        """Return sheet number ``sheet`` drawn ``width`` device pixels wide."""

    def words(self, sheet: int) -> str:
        """Return the words on a sheet, for those who listen."""


class Sheet(QWidget):
    """One sheet, drawn only when it comes on the screen."""

    def __init__(self, pile: SheetPile, number: int, size: QSizeF) -> None:
        """Stand for sheet ``number`` of the pile, of the given proportion."""
        super().__init__()
        self._pile, self._number, self._size = pile, number, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def setSheetWidth(self, width: int) -> None:
        """Take this width in logical pixels and the height that goes with it."""
        self.setFixedSize(width, round(width * self._size.height() / max(1.0, self._size.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw white paper, then the picture at the device's own resolution."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PAPER))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = round(self.width() * self.devicePixelRatioF())
        painter.drawImage(self.rect(), self._pile.picture(self._number, width))
        draw_edge(painter, self.rect().toRectF(), palette_of(self).line)
        painter.end()


class _Desk(QWidget):
    """What the sheets lie on."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the sheets out anew: a box that was asked for its size takes itself for laid out."""
        super().resizeEvent(event)
        if (column := self.layout()) is not None:
            column.invalidate()
            column.setGeometry(self.rect())


class SheetPile(QScrollArea):
    """Sheets one under the other; takes the focus so that keys scroll and magnify it."""

    sheetChanged = Signal(int)
    zoomChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no sheets yet."""
        super().__init__(parent)
        self._source: Source | None = None
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._sheets: list[Sheet] = []
        self._zoom = 100
        self._current = 0
        self.setProperty("role", "pile")
        inner = _Desk()
        inner.setProperty("role", "desk")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # a class of ours has none
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(S12, S12, S12, S12)
        self._column.setSpacing(S16)
        self._column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.verticalScrollBar().valueChanged.connect(self._look)

    def setSource(self, source: Source | None) -> None:
        """Show another source from its first sheet; ``None`` forgets every picture."""
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._images.clear()
        self._source = source
        sizes = source.sizes() if source else []
        centre = Qt.AlignmentFlag.AlignHCenter
        self._sheets = [Sheet(self, number, size) for number, size in enumerate(sizes)]
        for sheet in self._sheets:
            self._column.insertWidget(self._column.count() - 1, sheet, 0, centre)
        self._current = 0
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._tell()

    def count(self) -> int:
        """Return how many sheets there are."""
        return len(self._sheets)

    def current(self) -> int:
        """Return the number of the sheet in view, from 0."""
        return self._current

    def zoom(self) -> int:
        """Return the magnification in per cent of the fitted width."""
        return self._zoom

    def setZoom(self, per_cent: int) -> None:
        """Magnify to one of ``ZOOMS``; 100 fits the width."""
        self._zoom = per_cent
        self._images.clear()
        self._fit()
        self.goTo(self._current)
        self.zoomChanged.emit(per_cent)

    def zoomBy(self, steps: int) -> None:
        """Magnify by steps of ``ZOOMS``, up or down."""
        place = ZOOMS.index(self._zoom) + steps
        self.setZoom(ZOOMS[min(max(place, 0), len(ZOOMS) - 1)])

    def goTo(self, sheet: int) -> None:
        """Scroll to the top of a sheet."""
        if 0 <= sheet < len(self._sheets):
            self._column.activate()
            self.verticalScrollBar().setValue(self._sheets[sheet].y() - S12)

    def picture(self, sheet: int, width: int) -> QImage:
        """Return the picture of a sheet, keeping only the last few in memory."""
        key = (sheet, width)
        if key not in self._images and self._source is not None:
            self._images[key] = self._source.picture(sheet, width)
        self._images.move_to_end(key)
        while len(self._images) > KEPT_IMAGES:
            self._images.popitem(last=False)
        return self._images[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Magnify with Ctrl and +, −, 0; Home and End go to the first and the last sheet."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoomBy(1)
        elif control and key == Qt.Key.Key_Minus:
            self.zoomBy(-1)
        elif control and key == Qt.Key.Key_0:
            self.setZoom(100)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.goTo(0 if key == Qt.Key.Key_Home else self.count() - 1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for room for about a page."""
        return QSize(640, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sheets to the new width, staying at the same sheet."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * self.frameWidth() - bar - 2 * S12
        for sheet in self._sheets:
            sheet.setSheetWidth(max(1, room * self._zoom // 100))

    def _look(self, top: int) -> None:
        middle = top + self.viewport().height() // 2
        above = [i for i, sheet in enumerate(self._sheets) if sheet.y() <= middle]
        current = above[-1] if above else 0
        if current != self._current:
            self._current = current
            self._tell()

    def _tell(self) -> None:
        if self._source is not None and self._sheets:
            self.setAccessibleDescription(self._source.words(self._current))
        else:
            self.setAccessibleDescription("")
        self.sheetChanged.emit(self._current)
