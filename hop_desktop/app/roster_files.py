# SPDX-License-Identifier: EUPL-1.2
"""A roster's file as a table of text: CSV as secretaries' programs write it, or XLSX."""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from hop_desktop.domain.errors import RosterUnreadable
from hop_desktop.domain.rosters import Column, Table, guessed, is_birth

LARGEST_FILE = 10 * 1024 * 1024
LARGEST_UNPACKED = 100 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 5_000, 60, 2_000
XLSX = b"PK\x03\x04"
DELIMITERS = (";", "\t", ",")
FIRST_LINES = 20


def read_file(path: Path) -> Table:
    """Return the table in a file; raise ``RosterUnreadable`` for what is none or over the limits.

    A file that is not UTF-8 is taken for windows-1257, in which Estonian programs write CSV.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError:
        raise RosterUnreadable from None
    return read_table(content)


def read_table(content: bytes) -> Table:
    """Return the table in the bytes of a file.

    Its headers are the row near the top that names most columns; titles above it are left out. A
    file that begins with a child has none.
    """
    if len(content) > LARGEST_FILE:
        raise RosterUnreadable
    filled = _filled(_sheet(content) if content.startswith(XLSX) else _lines(content))
    at = _header_at([row for _, row in filled[:FIRST_LINES]])
    headers, rest = ((), filled) if at < 0 else (filled[at][1], filled[at + 1 :])
    if not rest:
        raise RosterUnreadable
    width = max(len(row) for _, row in filled)
    return Table(
        headers=_padded(headers, width),
        rows=tuple(_padded(row, width) for _, row in rest),
        lines=tuple(line for line, _ in rest),
    )


def _filled(rows: Iterable[tuple[str, ...]]) -> list[tuple[int, tuple[str, ...]]]:
    """Return the rows in which anything stands, with their numbers in the file."""
    found: list[tuple[int, tuple[str, ...]]] = []
    for line, row in enumerate(rows, start=1):
        if len(row) > MOST_COLUMNS or any(len(cell) > LONGEST_CELL for cell in row):
            raise RosterUnreadable
        if any(row):
            found.append((line, row))
        if len(found) > MOST_ROWS + 1:
            raise RosterUnreadable
    if not found:
        raise RosterUnreadable
    return found


def _header_at(rows: list[tuple[str, ...]]) -> int:
    """Return the place of the row of headers, or −1 when the rows begin with a child."""
    named = [sum(column is not Column.NOTHING for column in guessed(row)) for row in rows]
    if any(named):
        return named.index(max(named))
    return -1 if any(map(is_birth, rows[0])) else 0


def _padded(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return row + ("",) * (width - len(row))


def _lines(content: bytes) -> Iterable[tuple[str, ...]]:
    text = _decoded(content)
    if "\0" in text:
        raise RosterUnreadable
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)):
            yield tuple(cell.strip() for cell in row)
    except csv.Error:
        raise RosterUnreadable from None


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1257")
    except UnicodeDecodeError:
        raise RosterUnreadable from None


def _delimiter(text: str) -> str:
    """Return the sign that parts the cells of the first filled line."""
    first = next((line for line in text.splitlines()[:FIRST_LINES] if line.strip()), "")
    return max(DELIMITERS, key=first.count)


def _sheet(content: bytes) -> list[tuple[str, ...]]:
    """Return the first sheet of a workbook; formulas by the values that were saved with them."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST_UNPACKED:
                raise RosterUnreadable
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of looks and extensions that do not matter here
            return _first_sheet(content)
    except RosterUnreadable:
        raise
    # Whatever a broken or hostile workbook makes the library stumble over, it is no roster.
    except Exception:  # noqa: BLE001  whatever it is, the file is no roster
        raise RosterUnreadable from None


def _first_sheet(content: bytes) -> list[tuple[str, ...]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    try:
        cells = book.worksheets[0].iter_rows(
            max_row=MOST_ROWS + FIRST_LINES, max_col=MOST_COLUMNS, values_only=True
        )
        return [_trimmed(row) for row in cells]
    finally:
        book.close()


def _trimmed(row: Iterable[object]) -> tuple[str, ...]:
    cells = [_text(cell) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # a personal code that was typed as a number
    return str(cell).strip()
