# SPDX-License-Identifier: EUPL-1.2
"""The copy for whoever asked to see what is written on a child, ended by what was left out.

What was left out is nowhere in the file: the passages come without it, and its place is drawn
black with the reason in white.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, PageBreak, Paragraph, Spacer
from reportlab.platypus.paraparser import ParaFrag

from hop_desktop.documents import paper
from hop_desktop.documents.copy_words import GROUNDS, PARTS, CopyWord
from hop_desktop.documents.flowables import (
    BLOCK_ROOM,
    BODY,
    LEAD,
    NOTE,
    SUBTITLE,
    TITLE,
    field,
    runs,
    section,
    table,
    text,
)
from hop_desktop.documents.marking import mark_on
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.access_copies import (
    BLACKED,
    CopyPart,
    CopySheet,
    Passage,
)


def access_copy_pdf(sheet: CopySheet, *, fonts: Path) -> bytes:
    """Return the copy as PDF bytes; the same sheet gives the same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(sheet.language)
    mark = mark_on(sheet.made_on, words, marked=sheet.marked)
    furniture = paper.Furniture(
        title=words(CopyWord.TITLE),
        author=sheet.house,
        language=words.spoken,
        made_on=sheet.made_on,
        mark=mark.lines,
        corner=(sheet.house, mark.corner),
        foot=words(CopyWord.TITLE),
        page=words(Word.PAGE),
    )
    story = [*_front(sheet, words), *_parts(sheet, words), *_last_page(sheet, words)]
    return paper.typeset(story, furniture=furniture, fonts=fonts)


def copy_title(sheet: CopySheet) -> str:
    """Return what the paper is called: without names, because it stands in lists."""
    words = Words(sheet.language)
    return f"{words(CopyWord.TITLE)} {words.day(sheet.made_on)}"


def _front(sheet: CopySheet, words: Words) -> list[Any]:
    wish = sheet.wish
    born = words(Word.BORN, day=words.day(sheet.birth_date))
    since = words(Word.FROM_DAY, day=words.day(wish.since)) if wish.since else ""
    until = words(Word.TO_DAY, day=words.day(wish.until)) if wish.until else ""
    period = " ".join(part for part in (since, until) if part)
    parts = "; ".join(words_of(part, words) for part in CopyPart if part in wish.parts)
    return [
        text(words(CopyWord.TITLE), TITLE),
        text(f"{sheet.child}, {born}", SUBTITLE),
        *field(words(CopyWord.REQUESTER), wish.requester),
        *field(words(CopyWord.REQUESTED_ON), words.day(wish.requested_on)),
        *field(words(CopyWord.VERIFIED), wish.verified),
        *field(words(CopyWord.PERIOD), period or words(CopyWord.WHOLE_TIME)),
        *field(words(CopyWord.PARTS), parts),
        *field(words(Word.MADE_ON), f"{words.day(sheet.made_on)}, {sheet.made_by}"),
        Spacer(1, 6),
        text(words(CopyWord.INTRODUCTION), NOTE),
    ]


def words_of(part: CopyPart, words: Words) -> str:
    """Return what a part is called."""
    return words(PARTS[part])


def _parts(sheet: CopySheet, words: Words) -> Iterator[Any]:
    number = 0
    for part in CopyPart:
        held = [each for each in sheet.passages if each.part is part]
        if held:
            number += 1
            yield from section(number, words_of(part, words))
            for each in held:
                yield from _passage(each)


def _passage(each: Passage) -> list[Any]:
    return [
        CondPageBreak(BLOCK_ROOM),
        _with_black(each.heading, LEAD),
        _with_black(each.text, BODY),
    ]


def _with_black(value: str, style: ParagraphStyle) -> Paragraph:
    """Return a paragraph in which what was left out is white on black."""
    pieces: list[ParaFrag] = []
    at = 0
    for found in BLACKED.finditer(value):
        pieces += _spaced(value[at : found.start()], style)
        black = runs(found[0], style, font=paper.MEDIUM, colour=paper.PAPER)
        for piece in black:
            piece.backColor = paper.TEXT
        pieces += black
        at = found.end()
    pieces += _spaced(value[at:], style)
    return Paragraph(None, style, frags=pieces)


def _spaced(value: str, style: ParagraphStyle) -> list[ParaFrag]:
    """Return the runs of a piece with the spaces by which it stands apart from what is black."""
    made = runs(value, style)
    if made and value.startswith(" "):
        made[0].text = f" {made[0].text}"
    if made and value.endswith(" "):
        made[-1].text += " "
    return made


def _last_page(sheet: CopySheet, words: Words) -> list[Any]:
    rows = [
        (words(GROUNDS[each.ground][0]), str(each.times), words(GROUNDS[each.ground][1]))
        for each in sheet.withheld
    ]
    head = [words(word) for word in (CopyWord.WHAT, CopyWord.TIMES, CopyWord.GROUND)]
    listed = table(head, rows, shares=(44, 12, 44)) if rows else [text(words(CopyWord.NOTHING))]
    return [
        PageBreak(),
        text(words(CopyWord.LEFT_OUT), ParagraphStyle("last", TITLE, fontSize=16, leading=22)),
        *listed,
        text(words(CopyWord.ALWAYS), BODY),
        text(words(CopyWord.NEVER), BODY),
        Spacer(1, 10),
        text(words(CopyWord.RIGHTS), LEAD),
        text(words(CopyWord.PURPOSE), BODY),
        text(words(CopyWord.CORRECT), BODY),
        text(words(CopyWord.COMPLAIN), BODY),
        *field(words(CopyWord.ASK), ", ".join(filter(None, (sheet.house, sheet.house_contact)))),
    ]
