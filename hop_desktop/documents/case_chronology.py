# SPDX-License-Identifier: EUPL-1.2
"""The chronology of a case as a document of its own: for a meeting, a reading or the archive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.platypus import Spacer

from hop_desktop.documents import chronology, paper, time_line
from hop_desktop.documents.dated_records import case_told, dated_records
from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.flowables import NOTE, SUBTITLE, TITLE, Heading, field, runs, text
from hop_desktop.documents.marking import mark_on
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.content import Chronology


def chronology_pdf(content: Chronology, *, fonts: Path) -> bytes:
    """Return the chronology as PDF bytes, in ``content.language``; same content, same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(content.language)
    mark = mark_on(content.made_on, words, marked=content.marked)
    furniture = paper.Furniture(
        title=words(Word.CHRONOLOGY),
        author=content.house,
        language=words.spoken,
        made_on=content.made_on,
        mark=mark.lines,
        corner=(content.house, mark.corner),
        foot=f"{words(Word.CHRONOLOGY)} · {', '.join(each.reference for each in content.cases)}",
        page=words(Word.PAGE),
    )
    return paper.typeset(_story(content, words), furniture=furniture, fonts=fonts)


def _story(content: Chronology, words: Words) -> list[Any]:
    born = words(Word.BORN, day=words.day(content.birth_date))
    title = Heading(None, TITLE, frags=runs(words(Word.CHRONOLOGY), TITLE))
    title.entry = ("chronology", words(Word.CHRONOLOGY), 0)  # the years stand under it
    houses = content.houses if len(content.houses) > 1 else {}
    pieces = chronology.pieces(content.entries, words, dated_records(content, words), houses)
    return [
        title,
        text(f"{content.child}, {born}", SUBTITLE),
        *_cases(content, words),
        *field(words(Word.MADE_ON), f"{words.day(content.made_on)}, {content.made_by}"),
        Spacer(1, 6),
        text(words(Word.CHRONOLOGY_NOTE), NOTE),
        Spacer(1, 8),
        *time_line.drawn(content, words),
        *(pieces or [text(words(Word.NO_ENTRIES))]),
    ]


def _cases(content: Chronology, words: Words) -> list[Any]:
    """Return what each case is about; of several, which is which and whence it came."""
    several = len(content.cases) > 1
    told: list[Any] = []
    for case in content.cases:
        which = field(words(DealingWord.CASE), case_told(case, words)) if several else []
        told += [
            *which,
            *field(words(Word.CONCERN), case.concern),
            *field(words(Word.OPENED_ON), words.day(case.opened_on)),
            *([Spacer(1, 4)] if several else []),
        ]
    return told
