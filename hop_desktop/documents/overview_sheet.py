# SPDX-License-Identifier: EUPL-1.2
"""The overview of a period on paper: the stand, what changed, what came and went, bars beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table, TableStyle

from hop_desktop.documents import paper
from hop_desktop.documents.flowables import (
    CELL,
    CELL_HEAD,
    NOTE,
    SUBTITLE,
    TITLE,
    field,
    part,
    section,
    text,
)
from hop_desktop.documents.overview_terms import difference, group, named, number, title
from hop_desktop.documents.overview_words import OverviewWord
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain import overview
from hop_desktop.domain.disclosure import Shown
from hop_desktop.domain.overview import CrossTable, Dimension, Overview, change, count_of
from hop_desktop.domain.periods import PeriodKind

RIGHT = ParagraphStyle("cell-right", CELL, alignment=TA_RIGHT)
RIGHT_HEAD = ParagraphStyle("cell-right-head", CELL_HEAD, alignment=TA_RIGHT)
BAR_HEIGHT, LINE_HEIGHT = 7.0, 13.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewSheet:
    """What the sheet says: of which house, a period, and the one before it."""

    house: str
    made_on: date
    now: Overview
    then: Overview
    language: str = "et"

    @property
    def word(self) -> OverviewWord:
        """What the sheet is called."""
        is_report = self.now.period.kind is PeriodKind.QUARTER
        return OverviewWord.REPORT if is_report else OverviewWord.TITLE


def overview_pdf(sheet: OverviewSheet, *, fonts: Path) -> bytes:
    """Return the overview as PDF bytes; the same sheet gives the same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(sheet.language)
    called = words(sheet.word)
    made = words(OverviewWord.MADE, day=words.day(sheet.made_on))
    furniture = paper.Furniture(
        title=called,
        author=sheet.house,
        language=words.spoken,
        made_on=sheet.made_on,
        mark=(named(sheet.now.period, words), words(OverviewWord.NO_NAMES)),
        corner=(sheet.house, made),
        foot=called,
        page=words(Word.PAGE),
    )
    story = [
        text(called, TITLE),
        text(f"{sheet.house}, {named(sheet.now.period, words)}", SUBTITLE),
        *_stand(sheet, words),
        *_moved(sheet, words),
        *_endings(sheet, words),
        Spacer(1, 12),
        text(words(OverviewWord.HIDDEN_WHY), NOTE),
    ]
    return paper.typeset(story, furniture=furniture, fonts=fonts)


def _stand(sheet: OverviewSheet, words: Words) -> list[Any]:
    now, then = sheet.now, sheet.then
    earlier = [number(then.open, words), difference(change(now.open, then.open))]
    before = "; ".join(filter(None, earlier))
    pieces = [
        *section(1, words(OverviewWord.STAND, day=words.day(now.day))),
        *field(
            words(OverviewWord.OPEN),
            f"{number(now.open, words)} ({words.day(then.day)}: {before})",
        ),
    ]
    if now.open == 0:
        return [*pieces, text(words(OverviewWord.NO_CASES), NOTE)]
    if now.open is None:
        return [*pieces, text(words(OverviewWord.FEW_CASES), NOTE)]
    pieces += _crossed(now.table, now.open, words)
    for table in now.tables:
        pieces.append(KeepTogether(_compared(table, then.of(table.dimension), words)))
    return pieces


def _crossed(table: CrossTable, total: int, words: Words) -> list[Any]:
    of_rows, of_columns = (title(each, words).lower() for each in (table.rows, table.columns))
    heading = words(OverviewWord.CROSSED, rows=of_rows, columns=of_columns)
    head = [
        title(table.rows, words),
        *(group(table.columns, key, words) for key in table.column_keys),
        words(OverviewWord.TOTAL),
    ]
    # Groups that may not be named have no keys, and then none of their rows is shown.
    cells = zip(table.row_keys, table.told.cells, table.told.rows, strict=False)
    rows = [
        [group(table.rows, key, words), *(number(cell, words) for cell in (*inner, beside))]
        for key, inner, beside in cells
    ]
    below = [number(count, words) for count in (*table.told.columns, total)]
    rows.append([words(OverviewWord.TOTAL), *below])
    shares = (38, *(62 / (len(head) - 1) for _ in head[1:]))
    grid = _grid(head, [[*row] for row in rows], shares)
    note = [] if table.row_keys else [text(words(OverviewWord.TOO_SMALL), NOTE)]
    return [*part(heading), *note, grid]


def _compared(table: overview.Table, then: overview.Table | None, words: Words) -> list[Any]:
    _room, *heading = part(title(table.dimension, words))
    if not table.keys:
        return [*heading, text(words(OverviewWord.TOO_SMALL), NOTE)]
    head = [
        words(OverviewWord.GROUP),
        words(OverviewWord.COUNT),
        words(OverviewWord.CHANGE) if then else "",
        "",
    ]
    most = max((count or 0 for count in table.counts), default=0)
    rows: list[list[Any]] = []
    for key, count in zip(table.keys, table.counts, strict=True):
        changed = difference(change(count, count_of(then, key))) or ("–" if then else "")
        name = group(table.dimension, key, words)
        rows.append([name, number(count, words), changed, Bar(count, most)])
    return [*heading, _grid(head, rows, (38, 14, 12, 36))]


def _moved(sheet: OverviewSheet, words: Words) -> list[Any]:
    heading = section(2, words(OverviewWord.MOVED))
    now, then = sheet.now.flows, sheet.then.flows
    if now is None:
        is_desk = sheet.now.table.rows is Dimension.HOUSE
        year = OverviewWord.A_CALENDAR_YEAR if is_desk else OverviewWord.A_SCHOOL_YEAR
        return [*heading, text(words(OverviewWord.ONLY_YEARS, year=words(year)), NOTE)]
    if now.opened is None:
        return [*heading, text(words(OverviewWord.NOT_MOVED), NOTE)]
    most = max(now.opened, now.ended or 0)
    counts = (
        (OverviewWord.OPENED, now.opened, then.opened if then else None),
        (OverviewWord.ENDED, now.ended, then.ended if then else None),
    )
    rows = [
        [
            words(word),
            number(count, words),
            difference(change(count, earlier)) or "–",
            Bar(count, most),
        ]
        for word, count, earlier in counts
    ]
    head = [words(each) for each in (OverviewWord.GROUP, OverviewWord.COUNT, OverviewWord.CHANGE)]
    return [*heading, _grid([*head, ""], rows, (38, 14, 12, 36))]


def _endings(sheet: OverviewSheet, words: Words) -> list[Any]:
    if not sheet.now.endings:
        return []
    room, *heading = section(3, words(OverviewWord.ENDINGS))
    first, *others = (_compared(table, None, words) for table in sheet.now.endings)
    return [room, KeepTogether([*heading, *first]), *map(KeepTogether, others)]


def _grid(head: Sequence[str], rows: Sequence[Sequence[Any]], shares: Sequence[float]) -> Table:
    """Return a table whose first column is words, and whose others are numbers or bars."""

    def cell(value: Any, place: int) -> Any:
        return text(value, RIGHT if place else CELL) if isinstance(value, str) else value

    cells = [
        [text(each, RIGHT_HEAD if place else CELL_HEAD) for place, each in enumerate(head)],
        *([cell(value, place) for place, value in enumerate(row)] for row in rows),
    ]
    widths = [paper.WIDTH * share / sum(shares) for share in shares]
    look = [
        ("FONTNAME", (0, 0), (-1, -1), paper.REGULAR),  # else Helvetica, which is not embedded
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.6, paper.LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    return Table(cells, colWidths=widths, repeatRows=1, style=TableStyle(look))


class Bar(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """A count as a bar beside its number; a hidden count is an empty frame."""

    def __init__(self, count: Shown, most: int) -> None:
        """Take a count and the greatest one of its table."""
        super().__init__()
        self.count, self.most = count, most

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width given and the height of a line of text."""
        del height
        self.width = width
        return width, LINE_HEIGHT

    def draw(self) -> None:
        """Draw the bar, or the frame of what is hidden."""
        low = (LINE_HEIGHT - BAR_HEIGHT) / 2
        if self.count is None:
            self.canv.setStrokeColor(paper.FIELD)
            self.canv.setDash(1.5, 1.5)
            self.canv.rect(0, low, BAR_HEIGHT * 2, BAR_HEIGHT, stroke=1, fill=0)
        elif self.count:
            self.canv.setFillColor(paper.PRIMARY)
            length = self.width * self.count / self.most
            self.canv.rect(0, low, length, BAR_HEIGHT, stroke=0, fill=1)
