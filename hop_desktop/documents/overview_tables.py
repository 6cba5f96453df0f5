# SPDX-License-Identifier: EUPL-1.2
"""The overview of a period as sheets of a workbook; hidden numbers are words there."""

from __future__ import annotations

from collections.abc import Sequence

from hop_desktop.documents.overview_sheet import OverviewSheet
from hop_desktop.documents.overview_terms import difference, group, named, number, title
from hop_desktop.documents.overview_words import OverviewWord
from hop_desktop.documents.words import Words
from hop_desktop.documents.workbook import Table
from hop_desktop.domain import overview
from hop_desktop.domain.disclosure import Shown
from hop_desktop.domain.overview import change, count_of

Row = tuple[str | int, ...]


def tables(sheet: OverviewSheet) -> tuple[Table, ...]:
    """Return the sheets: everything in one list first, then the table of two questions."""
    words = Words(sheet.language)
    crossed = _crossed(sheet, words)
    return (_list(sheet, words), *([crossed] if crossed.rows else []))


def _list(sheet: OverviewSheet, words: Words) -> Table:
    now, then = sheet.now, sheet.then
    stand = words(OverviewWord.STAND, day=words.day(now.day))
    counts = [(OverviewWord.OPEN, now.open, then.open)]
    if now.flows:
        earlier = then.flows or overview.Flows(opened=None, ended=None)
        counts.append((OverviewWord.OPENED, now.flows.opened, earlier.opened))
        counts.append((OverviewWord.ENDED, now.flows.ended, earlier.ended))
    rows: list[Row] = [
        (sheet.house, named(now.period, words), "", ""),
        (stand, words(OverviewWord.MADE, day=words.day(sheet.made_on)), "", ""),
        *(("", words(word), *_told(count, early, words)) for word, count, early in counts),
    ]
    for table in (*now.tables, *now.endings):
        rows += _rows(table, then.of(table.dimension), words)
    rows.append((words(OverviewWord.HIDDEN_WHY), "", "", ""))
    heads = (OverviewWord.TABLE, OverviewWord.GROUP, OverviewWord.COUNT, OverviewWord.CHANGE)
    return Table(words(OverviewWord.TITLE), tuple(words(head) for head in heads), tuple(rows))


def _rows(table: overview.Table, then: overview.Table | None, words: Words) -> list[Row]:
    called = title(table.dimension, words)
    if not table.keys:
        return [(called, words(OverviewWord.TOO_SMALL), "", "")]
    return [
        (called, group(table.dimension, key, words), *_told(count, count_of(then, key), words))
        for key, count in zip(table.keys, table.counts, strict=True)
    ]


def _crossed(sheet: OverviewSheet, words: Words) -> Table:
    table = sheet.now.table
    heads = (
        title(table.rows, words),
        *(group(table.columns, key, words) for key in table.column_keys),
        words(OverviewWord.TOTAL),
    )
    # Groups that may not be named have no keys, and then none of their rows is shown.
    cells = zip(table.row_keys, table.told.cells, table.told.rows, strict=False)
    rows: list[Row] = [
        (group(table.rows, key, words), *_cells((*inner, beside), words))
        for key, inner, beside in cells
    ]
    if sheet.now.open:
        below = (*table.told.columns, sheet.now.open)
        rows.append((words(OverviewWord.TOTAL), *_cells(below, words)))
    return Table(title(table.rows, words), heads, tuple(rows))


def _told(now: Shown, then: Shown, words: Words) -> tuple[str | int, str]:
    return (now if now is not None else number(now, words)), difference(change(now, then))


def _cells(counts: Sequence[Shown], words: Words) -> tuple[str | int, ...]:
    return tuple(count if count is not None else number(count, words) for count in counts)
