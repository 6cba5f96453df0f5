# SPDX-License-Identifier: EUPL-1.2
"""Tables as an XLSX workbook in which text stays text, whatever it begins with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

LONGEST_CELL = 32_000
"""Excel takes 32 767 UTF-16 units; a longer text goes on in the row below."""
WIDEST, NARROWEST = 60, 12
AS_TEXT = "@"

# ECMA-376 Part 1 §22.9.2.19: a character that XML cannot hold is written _xHHHH_, and so is what
# only looks like that. A carriage return would come back as a line feed.
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: its name, the heads of its columns, and rows of as many texts or whole numbers."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def workbook(tables: Iterable[Table]) -> bytes:
    """Return tables as a workbook; a text is typed as text and never calculated."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for table in tables:
        sheet = book.create_sheet(table.name)
        sheet.freeze_panes = "A2"
        for letter, width in _widths(table):
            sheet.column_dimensions[letter].width = width
        sheet.append([_cell(sheet, head, bold=True) for head in table.heads])
        for row in table.rows:
            for line in _lines(row):
                sheet.append([_cell(sheet, text) for text in line])
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def escaped(text: str) -> str:
    """Return text as a cell holds it."""
    return FORBIDDEN.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _lines(row: Sequence[str | int]) -> Iterator[tuple[str | int, ...]]:
    """Yield a row, and as many more as its longest text needs."""
    parts: list[Sequence[str | int]] = [
        [value]
        if isinstance(value, int)
        else [value[at : at + LONGEST_CELL] for at in range(0, len(value), LONGEST_CELL)]
        for value in row
    ]
    for number in range(max((len(part) for part in parts), default=0) or 1):
        yield tuple(part[number] if number < len(part) else "" for part in parts)


def _cell(sheet: Any, value: str | int, *, bold: bool = False) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    if isinstance(value, int):
        return WriteOnlyCell(sheet, value)
    cell = WriteOnlyCell(sheet, escaped(value))
    cell.data_type = "s"  # a leading = would have made it a formula
    cell.number_format = AS_TEXT
    cell.quotePrefix = True  # it stays text when somebody edits it
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if bold:
        cell.font = Font(bold=True)
    return cell


def _widths(table: Table) -> Iterator[tuple[str, int]]:
    from openpyxl.utils import get_column_letter

    for place, head in enumerate(table.heads):
        texts = (head, *(row[place] for row in table.rows))
        longest = max(len(line) for text in texts for line in (str(text).split("\n") or [""]))
        yield get_column_letter(place + 1), min(max(longest + 2, NARROWEST), WIDEST)
