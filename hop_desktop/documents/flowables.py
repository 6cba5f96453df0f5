# SPDX-License-Identifier: EUPL-1.2
"""The pieces a document is put together from: headings with bookmarks, fields, asides, tables.

Every piece takes plain text, escapes it for reportlab's paragraph markup, keeps line ends and can
be split over pages, however long the text is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.paraparser import ParaFrag

from hop_desktop.documents import paper

BODY = ParagraphStyle(
    "body",
    fontName=paper.REGULAR,
    fontSize=9.5,
    leading=14.25,
    textColor=paper.TEXT,
    allowWidows=0,
    allowOrphans=0,
    spaceAfter=4,
)
CELL = ParagraphStyle("cell", BODY, fontSize=9, leading=13, spaceAfter=0)
CELL_STRONG = ParagraphStyle("cell-strong", CELL, fontName=paper.SEMIBOLD)
CELL_HEAD = ParagraphStyle(
    "cell-head", CELL, fontName=paper.MEDIUM, fontSize=8, leading=11, textColor=paper.MUTED
)
LABEL = ParagraphStyle(
    "label", BODY, fontName=paper.MEDIUM, fontSize=8.5, textColor=paper.MUTED, spaceAfter=0
)
NOTE = ParagraphStyle("note", BODY, fontSize=8, leading=11.5, textColor=paper.MUTED)
MISSING = ParagraphStyle("missing", BODY, fontName=paper.ITALIC, textColor=paper.MUTED)
LEAD = ParagraphStyle(
    "lead", BODY, fontName=paper.SEMIBOLD, fontSize=9.5, leading=14.25, spaceBefore=12, spaceAfter=0
)
TITLE = ParagraphStyle(
    "title", BODY, fontName=paper.SEMIBOLD, fontSize=22, leading=28, textColor=paper.PRIMARY
)
SUBTITLE = ParagraphStyle("subtitle", BODY, fontSize=12, leading=18, spaceAfter=14)
SECTION = ParagraphStyle(
    "section",
    BODY,
    fontName=paper.SEMIBOLD,
    fontSize=14,
    leading=19,
    textColor=paper.PRIMARY,
    spaceBefore=26,
    spaceAfter=2,
)
PART = ParagraphStyle(
    "part",
    BODY,
    fontName=paper.SEMIBOLD,
    fontSize=11,
    leading=16,
    spaceBefore=14,
    spaceAfter=4,
)
QUOTE = ParagraphStyle("quote", BODY, leftIndent=12, spaceBefore=6, spaceAfter=7)
JUDGEMENT = ParagraphStyle(
    "judgement",
    BODY,
    leftIndent=12,
    rightIndent=8,
    backColor=paper.SUNKEN,
    borderPadding=(4, 8, 5, 12),
    spaceBefore=8,
    spaceAfter=10,
)
STAYED = ParagraphStyle(
    "stayed",
    JUDGEMENT,
    backColor=paper.WARN_GROUND,
    textColor=paper.WARN,
    fontName=paper.MEDIUM,
)

LABEL_WIDTH = 142.0
LABEL_DROP = 1.0  # sets the smaller label on the value's base line
SHORT_TABLE = 8  # rows; a table of no more stays on one page
SECTION_ROOM, PART_ROOM = 110.0, 80.0
BLOCK_ROOM = 64.0  # a label with three lines, which are not parted


def runs(
    value: str, style: ParagraphStyle, *, size: float = 0, font: str = "", colour: Any = None
) -> list[ParaFrag]:
    """Return plain text as reportlab's runs, line ends kept; the style's look unless told.

    The runs are made here and not by reportlab's markup parser: names like "<b>&" stay what they
    are, it is faster, and no refusal of the parser can quote a child's file in an exception.
    """
    look = {
        "fontName": font or style.fontName,
        "fontSize": size or style.fontSize,
        "textColor": colour or style.textColor,
        "bold": 0,
        "italic": 0,
        "rise": 0,
        "link": [],
        "us_lines": [],
    }
    made: list[ParaFrag] = []
    for number, line in enumerate(map(paper.printable, value.split("\n"))):
        if number:
            made.append(ParaFrag(**look, text="", lineBreak=True))
        if line:
            made.append(ParaFrag(**look, text=line))
    return made


def text(value: str, style: ParagraphStyle = BODY) -> Paragraph:
    """Return plain text as a paragraph."""
    return Paragraph(None, style, frags=runs(value, style))


def captioned(label: str, value: str, style: ParagraphStyle = BODY) -> list[ParaFrag]:
    """Return the runs of a small muted label with the value on the lines below it."""
    caption = runs(f"{label}\n", style, size=8, font=paper.MEDIUM, colour=paper.MUTED)
    return [*caption, *runs(value, style)]


class Heading(Paragraph):  # type: ignore[misc]  # reportlab carries no types
    """A heading that stands in the PDF's outline too: key, title and depth from 0."""

    entry: tuple[str, str, int] | None = None

    def draw(self) -> None:
        """Draw the heading and leave a bookmark at its top."""
        if self.entry:
            key, title, level = self.entry
            self.canv.bookmarkHorizontal(key, 0, self.height + 10)
            self.canv.addOutlineEntry(title, key, level, closed=level > 0)
        super().draw()

    def split(self, width: float, height: float) -> list[Any]:
        """Return the heading in pieces; the first one keeps the bookmark."""
        pieces: list[Any] = super().split(width, height)
        if pieces:
            pieces[0].entry = self.entry
        return pieces


class ShortTable(Table):  # type: ignore[misc]  # reportlab carries no types
    """A table that goes to the next page rather than over two, unless no page can hold it."""

    def split(self, width: float, height: float) -> list[Any]:
        """Return the table in pieces, or nothing to say that it wants a page of its own."""
        pieces: list[Any] = super().split(width, height)
        return [] if self._height <= paper.FRAME_HEIGHT else pieces


def headed(heading: list[Any], pieces: list[Any]) -> list[Any]:
    """Return a heading with its pieces; a short table is never parted from it."""
    if pieces and isinstance(pieces[0], ShortTable):
        room, *words = heading
        return [room, KeepTogether([*words, pieces[0]]), *pieces[1:]]
    return [*heading, *pieces]


def captioned_table(label: Paragraph, grid: list[Any]) -> list[Any]:
    """Return a table under a label that says what it lists; a short one is not parted from it."""
    kept = [Spacer(1, 6), label]
    if isinstance(grid[0], ShortTable):
        return [KeepTogether([*kept, grid[0]]), *grid[1:]]
    return [CondPageBreak(PART_ROOM), *kept, *grid]


def section(number: int, title: str, law: str = "") -> list[Any]:
    """Return a numbered section heading; a page ends before it when little room is left."""
    heading = Heading(None, SECTION, frags=runs(f"{number}. {title}", SECTION))
    heading.entry = (f"s{number}", f"{number}. {title}", 0)
    below = [text(law, NOTE)] if law else []
    return [CondPageBreak(SECTION_ROOM), heading, *below, Spacer(1, 4)]


def part(title: str, *, key: str = "", bookmark: str = "") -> list[Any]:
    """Return a heading inside a section, in the outline when it has a key."""
    heading = Heading(None, PART, frags=runs(title, PART))
    if key:
        heading.entry = (key, bookmark or title, 1)
    return [CondPageBreak(PART_ROOM), heading]


class Field(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """A muted label at the left, its value beside it; both may wrap, and pages may end inside."""

    def __init__(self, label: Paragraph | None, value: Paragraph) -> None:
        super().__init__()
        self.label = label
        self.value = value

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width taken and the height of the taller of the two."""
        self.width = width
        low = self.label.wrap(LABEL_WIDTH - 12, height)[1] if self.label else 0
        self.height = max(low, self.value.wrap(width - LABEL_WIDTH, height)[1])
        return width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """Return the field in pieces; the label stays with the first lines of the value."""
        if self.label and self.label.wrap(LABEL_WIDTH - 12, height)[1] > height:
            return []
        pieces = self.value.split(width - LABEL_WIDTH, height)
        if not pieces:
            return []
        return [Field(self.label, pieces[0]), *(Field(None, more) for more in pieces[1:])]

    def getSpaceAfter(self) -> float:  # noqa: N802 -- reportlab's name
        """Return the space below, in points."""
        return 4.0

    def draw(self) -> None:
        """Draw label and value from the same top."""
        if self.label:
            self.label.drawOn(self.canv, 0, self.height - self.label.height - LABEL_DROP)
        self.value.drawOn(self.canv, LABEL_WIDTH, self.height - self.value.height)


def field(label: str, value: str, *, missing: str = "") -> list[Any]:
    """Return a labelled value; an empty one is left out, or printed as ``missing``."""
    if not value and not missing:
        return []
    return [Field(text(label, LABEL), text(value) if value else text(missing, MISSING))]


def block(label: str, value: str, *, missing: str = "") -> list[Any]:
    """Return a label above its value, for texts of several lines."""
    if not value and not missing:
        return []
    below = text(value) if value else text(missing, MISSING)
    return [CondPageBreak(BLOCK_ROOM), Spacer(1, 4), text(label, LABEL), below]


class Barred(Paragraph):  # type: ignore[misc]  # reportlab carries no types
    """A paragraph with a bar at its left; ``bar`` is the bar's colour."""

    bar = paper.PRIMARY

    def draw(self) -> None:
        """Draw the text and the bar over its whole height, ground included."""
        super().draw()
        over, under = (4, 5) if self.style.backColor else (0, 0)
        self.canv.setFillColor(self.bar)
        self.canv.rect(0, -under, 2.5, self.height + over + under, stroke=0, fill=1)


class Judged(Barred):
    """A paragraph of judgement: a grey bar."""

    bar = paper.FIELD


class Held(Barred):
    """A paragraph that says what stayed: the bar of a warning."""

    bar = paper.WARN


def aside(
    label: str, value: str, *, kind: type[Barred] = Barred, style: ParagraphStyle = QUOTE
) -> list[Any]:
    """Return labelled text set apart by a bar."""
    return [kind(None, style, frags=captioned(label, value, style))]


def stayed(sentence: str) -> list[Any]:
    """Return the strip that stands in the place of what was withheld."""
    return [Spacer(1, 4), Held(None, STAYED, frags=runs(sentence, STAYED))]


def table(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    shares: Sequence[float],
    strong: int | None = None,
) -> list[Any]:
    """Return a table with hairlines; ``shares`` of the width, ``strong`` a row to stand out.

    Under a header an empty cell shows a dash.
    """
    cells = [[text(value, CELL_HEAD) for value in head]] if head else []
    for place, row in enumerate(rows):
        style = CELL_STRONG if place == strong else CELL
        cells.append([text(value or ("–" if head else ""), style) for value in row])
    widths = [paper.WIDTH * share / sum(shares) for share in shares]
    look = [
        ("FONTNAME", (0, 0), (-1, -1), paper.REGULAR),  # else Helvetica, which is not embedded
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, paper.LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 0 if head else 8),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    if not head:
        look.append(("LINEABOVE", (0, 0), (-1, 0), 0.6, paper.LINE))
    if strong is not None:
        line = strong + len(cells) - len(rows)
        look.append(("BACKGROUND", (0, line), (-1, line), paper.TINT))
    kind = ShortTable if len(rows) <= SHORT_TABLE else Table
    grid = kind(
        cells, colWidths=widths, repeatRows=1 if head else 0, splitInRow=1, style=TableStyle(look)
    )
    grid.spaceBefore, grid.spaceAfter = 2, 8
    return [grid]
