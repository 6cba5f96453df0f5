# SPDX-License-Identifier: EUPL-1.2
"""A copy for whoever asked as tables: its entries part by part, its files, what was left out."""

from __future__ import annotations

from collections.abc import Iterator

from hop_desktop.documents.copy_words import GROUNDS, PARTS, CopyWord
from hop_desktop.documents.export_words import ExportWord
from hop_desktop.documents.words import Word, Words
from hop_desktop.documents.workbook import Table
from hop_desktop.domain.access_copies import CopyData

LANGUAGE = "et"
"""That of the paper: it answers a request to an Estonian house."""


def tables(data: CopyData) -> tuple[Table, ...]:
    """Return the sheets of a copy; a sheet without rows is left out."""
    words = Words(LANGUAGE)
    return tuple(table for table in _every(data, words) if table.rows)


def _every(data: CopyData, words: Words) -> Iterator[Table]:
    yield _front(data, words)
    yield Table(
        words(ExportWord.ENTRIES),
        tuple(
            map(words, (ExportWord.PART, ExportWord.DAY, ExportWord.HEADING, ExportWord.CONTENT))
        ),
        tuple(
            (
                words(PARTS[each.part]),
                words.day(each.on) if each.on else "",
                each.heading,
                each.text,
            )
            for each in data.entries
        ),
    )
    yield Table(
        words(ExportWord.FILES),
        tuple(map(words, (ExportWord.FILE_NAME, ExportWord.CONTENT, ExportWord.SHA256))),
        tuple((each.name, each.title, each.sha256) for each in data.files),
    )
    yield Table(
        words(ExportWord.LEFT_OUT),
        tuple(map(words, (CopyWord.WHAT, CopyWord.TIMES, CopyWord.GROUND))),
        tuple(
            (words(GROUNDS[each.ground][0]), str(each.times), words(GROUNDS[each.ground][1]))
            for each in data.withheld
        ),
    )


def _front(data: CopyData, words: Words) -> Table:
    """Return everything that is said once, a line each."""
    since = words(Word.FROM_DAY, day=words.day(data.since)) if data.since else ""
    until = words(Word.TO_DAY, day=words.day(data.until)) if data.until else ""
    period = " ".join(filter(None, (since, until)))
    return Table(
        words(ExportWord.COPY),
        (words(ExportWord.FIELD), words(ExportWord.CONTENT)),
        (
            (words(Word.CHILD), data.child),
            (words(Word.BIRTH_DATE), words.day(data.birth_date)),
            (words(CopyWord.PERIOD), period or words(CopyWord.WHOLE_TIME)),
            (words(Word.MADE_ON), f"{words.day(data.made_on)}, {data.made_by}"),
            (words(CopyWord.ASK), ", ".join(filter(None, (data.house, data.house_contact)))),
            (words(ExportWord.UNENCRYPTED), words(ExportWord.NOT_FOR_STRANGERS)),
        ),
    )
