# SPDX-License-Identifier: EUPL-1.2
"""An extract from the journal on paper: the entries, the head of the chain, a place to sign.

The signed sheet is an anchor outside the store: who writes the journal anew would have to reach
it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.platypus import KeepTogether

from hop_desktop.documents import paper
from hop_desktop.documents.flowables import NOTE, SUBTITLE, TITLE, field, section, table, text
from hop_desktop.documents.journal_words import JournalWord
from hop_desktop.documents.signing import signatures
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.packages import JournalHead

GROUP = 8  # letters of a hash that are compared in one look


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractLine:
    """One entry in words; ``actor`` is empty where the program itself acted."""

    seq: int
    at: datetime
    actor: str
    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """What the sheet says; moments are local.

    ``asked`` is what was asked for, a label and a value each; ``cut`` says that older entries did
    not fit in, ``whole`` that everybody's acts were asked for and not only the maker's.
    """

    house: str
    made_by: str
    made_at: datetime
    asked: tuple[tuple[str, str], ...]
    lines: tuple[ExtractLine, ...]
    cut: bool
    whole: bool
    head: JournalHead
    head_at: datetime | None
    language: str = "et"


def extract_pdf(sheet: Extract, *, fonts: Path) -> bytes:
    """Return the extract as PDF bytes; the same sheet gives the same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(sheet.language)
    made = f"{words(Word.MADE_ON)} {_moment(sheet.made_at, words)}"
    furniture = paper.Furniture(
        title=words(JournalWord.TITLE),
        author=sheet.house,
        language=words.spoken,
        made_on=sheet.made_at.date(),
        mark=(f"{words(JournalWord.LAST)} {sheet.head.seq}", sheet.head.hash[:GROUP]),
        corner=(sheet.house, made),
        foot=words(JournalWord.TITLE),
        page=words(Word.PAGE),
    )
    story = [*_front(sheet, words), *_chain(sheet, words), *_entries(sheet, words)]
    return paper.typeset(story, furniture=furniture, fonts=fonts)


def _front(sheet: Extract, words: Words) -> list[Any]:
    return [
        text(words(JournalWord.TITLE), TITLE),
        text(sheet.house, SUBTITLE),
        *field(words(JournalWord.MADE), f"{sheet.made_by}, {_moment(sheet.made_at, words)}"),
        *(piece for label, value in sheet.asked for piece in field(label, value)),
        *field(words(JournalWord.COUNT), str(len(sheet.lines))),
        *([] if sheet.whole else [text(words(JournalWord.OWN), NOTE)]),
        *([text(words(JournalWord.CUT), NOTE)] if sheet.cut else []),
    ]


def _chain(sheet: Extract, words: Words) -> list[Any]:
    digest = sheet.head.hash
    groups = [digest[at : at + GROUP] for at in range(0, len(digest), GROUP)]
    rows = [
        (words(JournalWord.LAST), str(sheet.head.seq)),
        (words(JournalWord.LAST_AT), _moment(sheet.head_at, words) if sheet.head_at else "–"),
        (words(JournalWord.HASH), " ".join(groups)),
    ]
    room, *heading = section(1, words(JournalWord.CHAIN))
    state = [
        *heading,
        *table((), rows, shares=(0.45, 0.55)),
        text(words(JournalWord.WHY, seq=str(sheet.head.seq)), NOTE),
    ]
    signing = signatures(
        2,
        words(JournalWord.SIGNED),
        [(sheet.made_by, words(JournalWord.SIGNER))],
        under=words(JournalWord.NAME_DAY),
    )
    return [room, KeepTogether(state), *signing]


def _entries(sheet: Extract, words: Words) -> list[Any]:
    heading = section(3, words(JournalWord.ENTRIES))
    if not sheet.lines:
        return [*heading, text(words(JournalWord.NONE), NOTE)]
    titles = (JournalWord.NUMBER, JournalWord.WHEN, JournalWord.WHO, JournalWord.WHAT)
    rows = [
        (
            str(line.seq),
            _moment(line.at, words),
            line.actor or words(JournalWord.SYSTEM),
            line.action,
        )
        for line in sheet.lines
    ]
    return [*heading, *table([words(each) for each in titles], rows, shares=(11, 24, 26, 39))]


def _moment(moment: datetime, words: Words) -> str:
    return f"{words.day(moment.date())} {moment:%H:%M}"
