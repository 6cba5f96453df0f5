# SPDX-License-Identifier: EUPL-1.2
"""The sheet of paper: Inter embedded, A4 with header, footer and page numbers, same bytes always.

Measures are points (1/72 inch); colours and weights are those of the windows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from hop_desktop.domain.text import kept

REGULAR, ITALIC, MEDIUM, SEMIBOLD = "Inter", "Inter-Italic", "Inter-Medium", "Inter-SemiBold"
FONT_FILES = {
    REGULAR: "Inter_400Regular.ttf",
    ITALIC: "Inter_400Regular_Italic.ttf",
    MEDIUM: "Inter_500Medium.ttf",
    SEMIBOLD: "Inter_600SemiBold.ttf",
}

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89  # A4, ISO 216: 210 × 297 mm
MARGIN = 62.0
TOP, BOTTOM = 92.0, 68.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
FRAME_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM

TEXT = HexColor("#1A2330")
MUTED = HexColor("#55606F")
PRIMARY = HexColor("#00538F")
TINT = HexColor("#E3EEF7")
SUNKEN = HexColor("#F5F4F0")
PAPER = HexColor("#FFFFFF")
LINE = HexColor("#DAD7CE")
FIELD = HexColor("#7C8694")
PALE = HexColor("#ECEAE3")
WARN_GROUND = HexColor("#FCF0D9")
WARN = HexColor("#7A4B00")

SMALL, ACROSS = 7.5, 120
LONGEST_LINE = 300  # characters; more never fit between the margins
TOTAL = "total-pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands around the text on every page, and what the file says of itself.

    ``mark`` and ``corner`` are two header lines each, left and right; ``title`` and ``author``
    are readable without opening the document's text and carry no personal data. ``across`` is
    printed large and pale over every page.
    """

    title: str
    author: str
    language: str
    made_on: date
    mark: tuple[str, str]
    corner: tuple[str, str]
    foot: str
    page: str
    across: str = ""


class NumberedCanvas(Canvas):  # type: ignore[misc]  # reportlab carries no types
    """A canvas that fills in the number of pages once it is known."""

    def save(self) -> None:
        """Write the last form, the number of pages, and then the file."""
        pages = self.getPageNumber() - 1
        self.beginForm(TOTAL, lowerx=0, lowery=-4, upperx=40, uppery=12)
        self.setFont(REGULAR, SMALL)
        self.setFillColor(MUTED)
        self.drawString(0, 0, str(pages))
        self.endForm()
        super().save()


def register_fonts(fonts: Path) -> None:
    """Make the four weights known to reportlab from the folder ``fonts``; once is enough."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name, file in FONT_FILES.items():
        if name not in known:
            # bytes, because reportlab would try a path it cannot open as a web address
            pdfmetrics.registerFont(TTFont(name, BytesIO((fonts / file).read_bytes())))


def typeset(story: Sequence[Any], *, furniture: Furniture, fonts: Path) -> bytes:
    """Return the PDF of the flowables; the same story and furniture give the same bytes.

    Raises ``OSError`` when the folder ``fonts`` does not hold the four files.
    """
    register_fonts(fonts)
    out = BytesIO()
    frame = Frame(
        MARGIN,
        BOTTOM,
        WIDTH,
        FRAME_HEIGHT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document = BaseDocTemplate(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageTemplates=[PageTemplate(frames=[frame], onPage=partial(_furnish, furniture))],
        title=printable(furniture.title),
        author=printable(furniture.author),
        creator="HOP Desktop",
        lang=furniture.language,
        displayDocTitle=True,
        invariant=1,
        initialFontName=REGULAR,  # otherwise every page names Helvetica, which is not embedded
    )
    document.build(list(story), canvasmaker=partial(_canvas, furniture.made_on))
    return out.getvalue()


def _canvas(made_on: date, *args: Any, **settings: Any) -> NumberedCanvas:
    canvas = NumberedCanvas(*args, **settings)
    canvas.setDateFormatter(lambda *_: f"D:{made_on:%Y%m%d}000000Z")
    return canvas


def _furnish(furniture: Furniture, canvas: Any, document: Any) -> None:
    canvas.saveState()
    if furniture.across:
        _across(furniture.across, canvas)
    _head(furniture, canvas)
    _foot(furniture, canvas, document.page)
    canvas.restoreState()


def _head(furniture: Furniture, canvas: Any) -> None:
    right = PAGE_WIDTH - MARGIN
    top = PAGE_HEIGHT - 44
    canvas.setFillColor(TEXT)
    canvas.setFont(SEMIBOLD, SMALL)
    canvas.drawString(MARGIN, top, furniture.mark[0], charSpace=0.3)
    canvas.setFillColor(MUTED)
    for row, line in enumerate(furniture.corner):
        canvas.setFont(REGULAR, SMALL)
        canvas.drawRightString(right, top - 11 * row, fitted(line, room=WIDTH * 0.45))
    canvas.drawString(MARGIN, top - 11, furniture.mark[1])
    _hairline(canvas, top - 21)


def _across(word: str, canvas: Any) -> None:
    """Draw a word from corner to corner, under the text that comes after it."""
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFillColor(PALE)
    canvas.setFont(SEMIBOLD, ACROSS)
    canvas.drawCentredString(0, -ACROSS / 3, word)
    canvas.restoreState()


def _foot(furniture: Furniture, canvas: Any, page: int) -> None:
    base = 36
    _hairline(canvas, base + 14)
    canvas.setFont(REGULAR, SMALL)
    canvas.setFillColor(MUTED)
    count = f"{furniture.page} {page} / "
    canvas.drawString(MARGIN, base, count)
    canvas.saveState()
    canvas.translate(MARGIN + pdfmetrics.stringWidth(count, REGULAR, SMALL), base)
    canvas.doForm(TOTAL)
    canvas.restoreState()
    canvas.drawRightString(PAGE_WIDTH - MARGIN, base, fitted(furniture.foot, room=WIDTH * 0.8))


def _hairline(canvas: Any, height: float) -> None:
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, height, PAGE_WIDTH - MARGIN, height)


def fitted(text: str, *, room: float, font: str = REGULAR, size: float = SMALL) -> str:
    """Return the line cut with an ellipsis to the room in points."""
    line = " ".join(printable(text).split())
    if len(line) < LONGEST_LINE and pdfmetrics.stringWidth(line, font, size) <= room:
        return line
    line = line[:LONGEST_LINE]
    while line and pdfmetrics.stringWidth(f"{line}…", font, size) > room:
        line = line[:-1]
    return f"{line.rstrip()}…"


def printable(text: str) -> str:
    """Return the text as paper can bear it: composed, without control and broken characters."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return kept(whole)
