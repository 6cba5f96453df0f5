# SPDX-License-Identifier: EUPL-1.2
"""A goal's measurements as a drawing: dots by day, lines for the start and the target."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from hop_desktop.documents import paper
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.progress import Series, chart_of

HEIGHT, TOP, BOTTOM, RIGHT = 150.0, 10.0, 24.0, 56.0
GAP = 6.0
MANY = 40  # dots; more of them are drawn smaller
SIZE = 7.5


class GoalChart(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """The drawing; the table beside it says the same in words."""

    def __init__(self, series: Series, words: Words) -> None:
        """Take the series of one goal."""
        super().__init__()
        self.series, self.words = series, words
        self.chart = chart_of(series)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width given and a height of its own."""
        del height
        self.width = width
        return width, HEIGHT

    def draw(self) -> None:
        """Draw levels, start, target, the line and the dots, in this order."""
        labels = [self._label(value) for _, value in self.chart.levels]
        size = (paper.REGULAR, SIZE)
        self.left = max(pdfmetrics.stringWidth(label, *size) for label in labels) + GAP
        self.canv.saveState()
        self.canv.setFont(*size)
        self._draw_levels(labels)
        self._draw_mark(self.chart.start, Word.START, dash=(1.5, 2.5))
        self._draw_mark(self.chart.target, Word.TARGET, dash=(5, 2))
        self._draw_days()
        self._draw_dots()
        self.canv.restoreState()

    def _label(self, value: Any) -> str:
        if self.series.unit or value <= 0:
            return self.words.number(value)
        return f"+{self.words.number(value)}"

    def _x(self, share: float) -> float:
        room = self.width - self.left - RIGHT - 2 * GAP
        return float(self.left + GAP + share * room)

    def _y(self, share: float) -> float:
        return BOTTOM + float(share) * (HEIGHT - TOP - BOTTOM)

    def _draw_levels(self, labels: list[str]) -> None:
        for (share, _value), label in zip(self.chart.levels, labels, strict=True):
            self.canv.setStrokeColor(paper.LINE)
            self.canv.setLineWidth(0.6)
            self.canv.line(self.left, self._y(share), self.width - RIGHT, self._y(share))
            self.canv.setFillColor(paper.MUTED)
            self.canv.drawRightString(self.left - GAP, self._y(share) - SIZE / 3, label)

    def _draw_mark(self, share: float | None, word: Word, *, dash: tuple[float, float]) -> None:
        if share is None:
            return
        height = self._y(share)
        self.canv.saveState()
        self.canv.setStrokeColor(paper.TEXT)
        self.canv.setLineWidth(1)
        self.canv.setDash(*dash)
        self.canv.line(self.left, height, self.width - RIGHT, height)
        self.canv.restoreState()
        same = word is Word.START and share == self.chart.target
        self.canv.setFillColor(paper.TEXT)
        self.canv.drawString(
            self.width - RIGHT + GAP, height - SIZE / 3 - (SIZE if same else 0), self.words(word)
        )

    def _draw_days(self) -> None:
        first, last = self.chart.first, self.chart.last
        self.canv.setFillColor(paper.MUTED)
        if first is not None and last is not None and first != last:
            self.canv.drawString(self.left, GAP, self.words.day(first))
            self.canv.drawRightString(self.width - RIGHT, GAP, self.words.day(last))
        elif first is not None:
            self.canv.drawCentredString(self._x(0.5), GAP, self.words.day(first))

    def _draw_dots(self) -> None:
        places = [(self._x(x), self._y(y)) for x, y in self.chart.dots]
        self.canv.setStrokeColor(paper.PRIMARY)
        self.canv.setFillColor(paper.PRIMARY)
        self.canv.setLineWidth(1.2)
        for begin, end in pairwise(places):
            self.canv.line(*begin, *end)
        radius = 2.6 if len(places) <= MANY else 1.4
        for place in places:
            self.canv.circle(*place, radius, stroke=0, fill=1)
