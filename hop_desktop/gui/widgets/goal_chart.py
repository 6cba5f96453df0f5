# SPDX-License-Identifier: EUPL-1.2
"""A goal's measurements, painted: dots by day, lines for the start and the target.

The same geometry goes onto paper (``domain/progress.py``); the table beside says it in words.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hop_desktop.domain.progress import Chart, Series, chart_of
from hop_desktop.gui import record_words, words
from hop_desktop.gui.tokens import S4, S8, S12, SMALL, palette_of, scaled

HEIGHT, WIDTH, NARROWEST = 190, 360, 220
MANY = 40  # dots; more of them are drawn smaller
DOT, SMALL_DOT = 4, 2
DASHES = {"start": (2.0, 3.0), "target": (6.0, 3.0)}


class GoalChart(QWidget):
    """The drawing of one series; its accessible description reads it aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a series is set."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Mõõtmiste graafik"))
        self.setSeries(Series())

    def setSeries(self, series: Series) -> None:
        """Draw another series."""
        self._series = series
        self._chart: Chart = chart_of(series)
        self.setAccessibleDescription(record_words.series(series))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that follows the text size."""
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which days and labels still stand apart."""
        return QSize(scaled(NARROWEST), scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint levels, marks, days, the line and the dots, in this order."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(scaled(SMALL))
        painter.setFont(font)
        sheet = self._sheet(QFontMetricsF(font))
        self._paint_levels(painter, sheet)
        self._paint_mark(painter, sheet, "start")
        self._paint_mark(painter, sheet, "target")
        self._paint_days(painter, sheet)
        self._paint_dots(painter, sheet)
        painter.end()

    def _label(self, value: Decimal) -> str:
        unit = self._series.unit
        return record_words.number(value) if unit else record_words.step(int(value))

    def _sheet(self, metrics: QFontMetricsF) -> QRectF:
        """Return where the drawing itself stands, inside its labels."""
        labels = [self._label(value) for _, value in self._chart.levels]
        left = max(metrics.horizontalAdvance(label) for label in labels) + S12
        marks = (self.tr("Algus"), self.tr("Siht"))
        right = max(metrics.horizontalAdvance(mark) for mark in marks) + S12
        top, bottom = metrics.height() / 2 + S4, metrics.height() + S12
        return QRectF(left, top, self.width() - left - right, self.height() - top - bottom)

    def _paint_levels(self, painter: QPainter, sheet: QRectF) -> None:
        colours, height = palette_of(self), painter.fontMetrics().height()
        for share, value in self._chart.levels:
            level = sheet.bottom() - share * sheet.height()
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(sheet.left(), level), QPointF(sheet.right(), level))
            painter.setPen(QColor(colours.muted))
            place = QRectF(0, level - height / 2, sheet.left() - S8, height)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, self._label(value))

    def _paint_mark(self, painter: QPainter, sheet: QRectF, name: str) -> None:
        share = self._chart.start if name == "start" else self._chart.target
        if share is None:
            return
        level = sheet.bottom() - share * sheet.height()
        pen = QPen(QColor(palette_of(self).text), 1.5)
        pen.setDashPattern(list(DASHES[name]))
        painter.setPen(pen)
        painter.drawLine(QPointF(sheet.left(), level), QPointF(sheet.right(), level))
        height = painter.fontMetrics().height()
        under = height if name == "start" and share == self._chart.target else 0
        place = QRectF(sheet.right() + S8, level - height / 2 + under, self.width(), height)
        mark = self.tr("Algus") if name == "start" else self.tr("Siht")
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, mark)

    def _paint_days(self, painter: QPainter, sheet: QRectF) -> None:
        first, last = self._chart.first, self._chart.last
        painter.setPen(QColor(palette_of(self).muted))
        below = QRectF(sheet.left(), sheet.bottom() + S8, sheet.width(), self.height())
        if first is None or last is None:
            return
        if first == last:
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, words.day(first))
            return
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words.day(first))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, words.day(last))

    def _paint_dots(self, painter: QPainter, sheet: QRectF) -> None:
        inner = sheet.adjusted(S8, 0, -S8, 0)
        places = [
            QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height())
            for x, y in self._chart.dots
        ]
        colour = QColor(palette_of(self).primary)
        painter.setPen(QPen(colour, 2))
        for begin, end in pairwise(places):
            painter.drawLine(begin, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        radius = scaled(DOT if len(places) <= MANY else SMALL_DOT)
        for place in places:
            painter.drawEllipse(place, radius, radius)
