# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet: the one page that gets a house back into its data, to be printed twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Spacer, Table, TableStyle

from hop_desktop.documents import paper
from hop_desktop.documents.flowables import BODY, NOTE, PART, SUBTITLE, TITLE, runs, text
from hop_desktop.documents.sheet_words import SheetWord as S
from hop_desktop.documents.words import Word, Words

COLUMNS = 3
GROUP_SIZE = 26.0

GROUP = ParagraphStyle(
    "group", BODY, fontName=paper.SEMIBOLD, fontSize=GROUP_SIZE, leading=32, spaceAfter=0
)
STEP = ParagraphStyle(
    "step",
    BODY,
    leftIndent=14,
    spaceAfter=3,
    bulletFontName=paper.REGULAR,  # otherwise Helvetica, which is not embedded
    bulletFontSize=BODY.fontSize,
)
HOUSE = ParagraphStyle("house", SUBTITLE, spaceAfter=4)


def recovery_sheet_pdf(
    *, house: str, groups: Sequence[str], made_on: date, fonts: Path, language: str = "et"
) -> bytes:
    """Return one A4 page with the groups of the recovery key, as PDF bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    Whoever holds the bytes holds the key: they belong into memory and onto paper only.
    """
    words = Words(language)
    furniture = paper.Furniture(
        title=words(S.TITLE),
        author=house,
        language=words.spoken,
        made_on=made_on,
        mark=(words(S.SECRET), ""),
        corner=(house, f"{words(Word.MADE_ON)} {words.day(made_on)}"),
        foot=words(S.TITLE),
        page=words(Word.PAGE),
    )
    story = [*_front(house, words), *_code(groups, words), *_advice(words)]
    return paper.typeset(story, furniture=furniture, fonts=fonts)


def _front(house: str, words: Words) -> list[Any]:
    return [
        text(words(S.TITLE), TITLE),
        text(house, HOUSE),
        text(words(S.WHY_TITLE), PART),
        text(words(S.WHY)),
        Spacer(1, 8),
    ]


def _code(groups: Sequence[str], words: Words) -> list[Any]:
    cells = [_group(number, group) for number, group in enumerate(groups, start=1)]
    rows = [cells[at : at + COLUMNS] for at in range(0, len(cells), COLUMNS)]
    look = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), paper.REGULAR),
            ("BACKGROUND", (0, 0), (-1, -1), paper.TINT),
            ("INNERGRID", (0, 0), (-1, -1), 3, paper.PAPER),
            ("LEFTPADDING", (0, 0), (-1, -1), 16),
            ("TOPPADDING", (0, 0), (-1, -1), 7),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 11),
        ]
    )
    return [
        text(words(S.CODE), PART),
        Table(rows, colWidths=[paper.WIDTH / COLUMNS] * COLUMNS, style=look),
        Spacer(1, 6),
        text(words(S.CODE_NOTE), NOTE),
    ]


def _group(number: int, group: str) -> list[Paragraph]:
    """Return a numbered group; the number helps two people who read it to each other."""
    return [text(str(number), NOTE), text(group, GROUP)]


def _advice(words: Words) -> list[Any]:
    keep = (
        S.KEEP_1,
        S.KEEP_2,
        S.KEEP_3,
        S.KEEP_4,
    )
    return [
        text(words(S.KEEP_TITLE), PART),
        *(_step(f"{number}.", words(word)) for number, word in enumerate(keep, start=1)),
        text(words(S.USE_TITLE), PART),
        text(words(S.USE)),
        text(words(S.LOST_TITLE), PART),
        text(words(S.LOST_1)),
        text(words(S.LOST_2)),
    ]


def _step(mark: str, sentence: str) -> Paragraph:
    return Paragraph(None, STEP, frags=runs(sentence, STEP), bulletText=mark)
