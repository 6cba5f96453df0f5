# SPDX-License-Identifier: EUPL-1.2
"""The days of a case, painted: its stages as bands, and under them what happened on which day.

The same line goes onto paper (``documents/time_line.py``); the lists of the page have the values.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.timeline import Band, Happening, TimeLine, happened_in, time_line, turns_of
from hop_desktop.gui import words
from hop_desktop.gui.tokens import S4, S8, S12, SMALL, palette_of, scaled

BAND, ROW, WIDTH, NARROWEST = 28, 22, 480, 240
DOT = 4


def line_of(file: CaseFile, today: date) -> TimeLine:
    """Return the line of what a person may read of a case."""
    moves = file.case.transitions
    happened = happened_in(
        moves,
        file.records,
        file.received,
        (written.measure for written in file.measures),
        file.dealings.meetings,
    )
    return time_line(turns_of(moves, file.received), happened, today=today)


class TimeLineView(QWidget):
    """The drawing of one case; its accessible description reads it aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until a line is set."""
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Juhtumi ajajoon"))
        self._line: TimeLine | None = None

    def setLine(self, line: TimeLine) -> None:
        """Draw another line."""
        self._line = line
        self.setAccessibleDescription(self._sentence(line))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height of as many rows as there are kinds, following the text size."""
        rows = len(self._line.rows()) if self._line else 0
        return QSize(scaled(WIDTH), scaled(BAND + S4 + ROW * (rows + 1)))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the days still stand apart."""
        return QSize(scaled(NARROWEST), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bands, the rows with their marks, and the first and last day."""
        del event
        if self._line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(scaled(SMALL))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        labels = [self._label(kind) for kind in self._line.rows()]
        left = max((metrics.horizontalAdvance(each) for each in labels), default=0) + S12
        self._paint_bands(painter, self._line, left)
        for place, kind in enumerate(self._line.rows()):
            self._paint_row(painter, self._line, kind, place, left)
        self._paint_days(painter, self._line, left)
        painter.end()

    def _label(self, kind: Happening) -> str:
        return {
            Happening.MEASURE: self.tr("Abinõud"),
            Happening.TALK: self.tr("Vestlused"),
            Happening.ROUND_TABLE: self.tr("Ümarlauad"),
            Happening.REVIEW: self.tr("Vahehindamised"),
            Happening.POINT: self.tr("Mõõtmised"),
            Happening.HANDOVER: self.tr("Üleandmised"),
        }[kind]

    def _sentence(self, line: TimeLine) -> str:
        stages = [
            f"{words.stage(band.stage)}: {words.day(band.first)}–{words.day(band.last)}"
            for band in line.bands
        ]
        counts = [f"{self._label(kind)}: {line.count(kind)}" for kind in line.rows()]
        return "; ".join([*stages, *counts]) + "."

    def _paint_bands(self, painter: QPainter, line: TimeLine, left: float) -> None:
        colours = palette_of(self)
        inks = {
            Stage.ONE: (colours.sunken, colours.text),
            Stage.TWO: (colours.tint, colours.on_tint),
            Stage.THREE: (colours.primary, colours.on_primary),
        }
        width = self.width() - left
        for band in line.bands:
            ground, ink = inks[band.stage]
            place = QRectF(
                left + band.begin * width, 0, (band.end - band.begin) * width, scaled(BAND)
            )
            painter.fillRect(place, QColor(ground))
            painter.setPen(QPen(QColor(colours.field), 1))
            painter.drawLine(place.topLeft(), QPointF(place.left(), self._bottom(line)))
            painter.setPen(QColor(ink))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _fitting(painter, band, place))

    def _bottom(self, line: TimeLine) -> float:
        return scaled(BAND + S4) + scaled(ROW) * len(line.rows())

    def _paint_row(
        self, painter: QPainter, line: TimeLine, kind: Happening, place: int, left: float
    ) -> None:
        colours, width = palette_of(self), self.width() - left
        row = QRectF(0, scaled(BAND + S4) + place * scaled(ROW), left - S8, scaled(ROW))
        middle = row.center().y()
        painter.setPen(QColor(colours.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, right, self._label(kind))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(left, middle), QPointF(self.width(), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.primary))
        radius = scaled(DOT)
        for mark in (each for each in line.marks if each.happening is kind):
            across = left + radius + mark.at * (width - 2 * radius)
            painter.drawEllipse(QPointF(across, middle), radius, radius)

    def _paint_days(self, painter: QPainter, line: TimeLine, left: float) -> None:
        painter.setPen(QColor(palette_of(self).muted))
        metrics = painter.fontMetrics()
        both = words.day(line.first) + words.day(line.last)
        left = min(left, self.width() - metrics.horizontalAdvance(both) - S8)
        below = QRectF(left, self._bottom(line), self.width() - left, scaled(ROW))
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | centred, words.day(line.first))
        if line.last != line.first:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | centred, words.day(line.last))


def _fitting(painter: QPainter, band: Band, place: QRectF) -> str:
    """Return what a band has room for: "II etapp", the numeral, or nothing."""
    metrics = painter.fontMetrics()
    for text in (words.stage(band.stage), words.NUMERALS[band.stage]):
        if metrics.horizontalAdvance(text) + S8 <= place.width():
            return text
    return ""
