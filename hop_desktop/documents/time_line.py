# SPDX-License-Identifier: EUPL-1.2
"""The days of a case as a drawing on paper: stages as bands, marks of what happened under them.

The chronology after it has the values. In a window it is ``gui/pages/case/time_line.py``.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable, Spacer

from hop_desktop.documents import paper
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.content import Chronology
from hop_desktop.domain.timeline import (
    Band,
    Happening,
    TimeLine,
    happened_in,
    time_line,
    turns_of,
)

BAND, ROW, GAP, AFTER = 20.0, 15.0, 8.0, 12.0
SIZE, RADIUS = 8.0, 2.6
ROWS = {
    Happening.MEASURE: Word.LINE_MEASURES,
    Happening.TALK: Word.LINE_TALKS,
    Happening.ROUND_TABLE: Word.LINE_TABLES,
    Happening.REVIEW: Word.REVIEWS,
    Happening.POINT: Word.POINTS,
    Happening.HANDOVER: Word.LINE_HANDOVERS,
}
NUMERALS = {Stage.ONE: "I", Stage.TWO: "II", Stage.THREE: "III"}
GROUNDS = {
    Stage.ONE: (paper.PALE, paper.TEXT),
    Stage.TWO: (paper.TINT, paper.TEXT),
    Stage.THREE: (paper.PRIMARY, paper.PAPER),
}


def drawn(content: Chronology, words: Words) -> list[Any]:
    """Return the drawing of one case; nothing of several, whose entries stand among each other."""
    if len(content.cases) != 1:
        return []
    case = content.cases[0]
    turns = turns_of(case.moves, content.entries)
    line = time_line(turns, happened_in((), case.records, content.entries), today=content.made_on)
    return [TimeLineDrawing(line, words), Spacer(1, AFTER)] if line.bands else []


class TimeLineDrawing(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """The drawing of one line: bands above, a row for every kind, the days at the foot."""

    def __init__(self, line: TimeLine, words: Words) -> None:
        """Take the line."""
        super().__init__()
        self.line, self.words = line, words

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width given and the height of the rows."""
        del height
        self.width = width
        self.height = BAND + ROW * (len(self.line.rows()) + 1)
        return width, self.height

    def draw(self) -> None:
        """Draw the bands, the rows with their marks, and the first and last day."""
        labels = [self.words(ROWS[kind]) for kind in self.line.rows()]
        widths = [pdfmetrics.stringWidth(label, paper.REGULAR, SIZE) for label in labels]
        self.left = max(widths, default=0.0) + GAP
        self.canv.saveState()
        self.canv.setFont(paper.REGULAR, SIZE)
        for band in self.line.bands:
            self._draw_band(band)
        for place, kind in enumerate(self.line.rows()):
            self._draw_row(kind, self.height - BAND - ROW * (place + 0.5))
        self._draw_days()
        self.canv.restoreState()

    def _x(self, share: float) -> float:
        return float(self.left + share * (self.width - self.left))

    def _draw_band(self, band: Band) -> None:
        begin, end = self._x(band.begin), self._x(band.end)
        ground, ink = GROUNDS[band.stage]
        self.canv.setFillColor(ground)
        self.canv.rect(begin, self.height - BAND, end - begin, BAND, stroke=0, fill=1)
        self.canv.setStrokeColor(paper.FIELD)
        self.canv.setLineWidth(0.6)
        self.canv.line(begin, self.height, begin, ROW)
        self.canv.setFillColor(ink)
        name = self.words(Word.LINE_STAGE, numeral=NUMERALS[band.stage])
        for text in (name, NUMERALS[band.stage]):
            if pdfmetrics.stringWidth(text, paper.REGULAR, SIZE) + GAP / 2 <= end - begin:
                middle = self.height - BAND / 2 - SIZE / 3
                self.canv.drawCentredString((begin + end) / 2, middle, text)
                return

    def _draw_row(self, kind: Happening, middle: float) -> None:
        self.canv.setFillColor(paper.MUTED)
        self.canv.drawRightString(self.left - GAP, middle - SIZE / 3, self.words(ROWS[kind]))
        self.canv.setStrokeColor(paper.LINE)
        self.canv.setLineWidth(0.6)
        self.canv.line(self.left, middle, self.width, middle)
        self.canv.setFillColor(paper.PRIMARY)
        room = self.width - self.left - 2 * RADIUS
        for mark in (each for each in self.line.marks if each.happening is kind):
            across = self.left + RADIUS + mark.at * room
            self.canv.circle(across, middle, RADIUS, stroke=0, fill=1)

    def _draw_days(self) -> None:
        self.canv.setFillColor(paper.MUTED)
        self.canv.drawString(self.left, SIZE / 3, self.words.day(self.line.first))
        if self.line.last != self.line.first:
            self.canv.drawRightString(self.width, SIZE / 3, self.words.day(self.line.last))
