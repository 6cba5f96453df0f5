# SPDX-License-Identifier: EUPL-1.2
"""A document made from any form: what was asked, what was answered, and where to sign."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table, TableStyle

from hop_desktop.documents import paper
from hop_desktop.documents.flowables import (
    BLOCK_ROOM,
    BODY,
    LABEL,
    NOTE,
    SUBTITLE,
    TITLE,
    Heading,
    block,
    field,
    runs,
    section,
    text,
)
from hop_desktop.documents.form_words import FormWord as F
from hop_desktop.documents.marking import mark_on
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.forms import FormSection, FormSheet, Question, QuestionKind, is_empty

LONGEST_LABEL, LONGEST_LINE = 46, 120  # characters; more stands under its label
RULE_HEIGHT = 20.0  # points between ruled lines; room for a hand
MOST_RULES = 8
BOX, BOX_GAP = 8.0, 8.0
SIGN_ROOM = 30.0
TICKED = ParagraphStyle("ticked", BODY, leftIndent=BOX + BOX_GAP, spaceAfter=2)


def form_pdf(sheet: FormSheet, *, fonts: Path) -> bytes:
    """Return a document as PDF bytes; the same sheet gives the same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(sheet.language)
    return paper.typeset(_story(sheet, words), furniture=_furniture(sheet, words), fonts=fonts)


def paper_title(sheet: FormSheet) -> str:
    """Return what a paper is called: its form, its day, and its version after the first."""
    words = Words(sheet.language)
    title = f"{sheet.form.title} {words.day(sheet.made_on)}"
    if sheet.version > 1:
        title += ", " + words(F.VERSION, number=str(sheet.version))
    return title


def _furniture(sheet: FormSheet, words: Words) -> paper.Furniture:
    mark = mark_on(sheet.made_on, words, marked=sheet.marked and sheet.form.internal)
    version = words(F.VERSION, number=str(sheet.version))
    return paper.Furniture(
        title=sheet.form.title,
        author=sheet.house,
        language=words.spoken,
        made_on=sheet.made_on,
        mark=mark.lines,
        corner=(sheet.house, mark.corner),
        foot=f"{sheet.form.title} · {version} · {words.day(sheet.made_on)}",
        page=words(Word.PAGE),
        across=words(F.UNFINISHED) if sheet.unfinished else "",
    )


def _story(sheet: FormSheet, words: Words) -> list[Any]:
    story, number = _front(sheet, words), 0
    for part in sheet.form.sections:
        pieces = [piece for q in _printed(part, sheet) for piece in _answered(q, sheet, words)]
        if not pieces:
            continue
        if part.title:
            number += 1
            story += section(number, part.title)
        story += pieces
    return [*story, *_signatures(number + 1, sheet, words)]


def _front(sheet: FormSheet, words: Words) -> list[Any]:
    title = Heading(None, TITLE, frags=runs(sheet.form.title, TITLE))
    title.entry = ("title", sheet.form.title, 0)
    born = words(Word.BORN, day=words.day(sheet.birth_date))
    basis = words(F.BASIS, basis=sheet.form.basis) if sheet.form.basis else ""
    replaces = words(F.REPLACES, number=str(sheet.version)) if sheet.version > 1 else ""
    return [
        title,
        text(f"{sheet.child}, {born}", SUBTITLE),
        *field(words(F.PERSONAL_CODE), sheet.personal_code),
        *field(words(F.HOUSE), sheet.house),
        *field(words(F.GROUP), sheet.group),
        *field(words(F.FILLED_BY), sheet.author),
        *field(words(F.FILLED_ON), words.day(sheet.made_on)),
        *(text(note, NOTE) for note in (basis, replaces) if note),
        Spacer(1, 8),
    ]


def _printed(part: FormSection, sheet: FormSheet) -> Iterator[Question]:
    """Yield what is printed: what is asked, unless it is empty and need not be answered."""
    for question in part.questions:
        if question.path not in sheet.asked:
            continue
        empty = is_empty(sheet.answers.get(question.path))
        if not empty or question.path in sheet.required or question.kind is QuestionKind.TICK:
            yield question


def _answered(question: Question, sheet: FormSheet, words: Words) -> list[Any]:
    answer = sheet.answers.get(question.path)
    if question.kind is QuestionKind.TICK:
        return [Ticked(question.title, ticked=answer is True), Spacer(1, 4)]
    if question.kind is QuestionKind.TICKS:
        chosen = set(answer) if isinstance(answer, tuple) else set()
        return _ticks(question, chosen)
    if is_empty(answer):
        return _ruled(question)
    said = question.words(answer)
    if question.kind is QuestionKind.DAY:
        said = _day(said, words)
    short = len(said) <= LONGEST_LINE and "\n" not in said
    if short and question.kind is not QuestionKind.TEXT and len(question.title) <= LONGEST_LABEL:
        return field(question.title, said)
    return block(question.title, said)


def _day(answer: str, words: Words) -> str:
    try:
        return words.day(date.fromisoformat(answer))
    except ValueError:
        return answer


def _ticks(question: Question, chosen: set[str]) -> list[Any]:
    boxes = [Ticked(title, ticked=key in chosen) for key, title in question.choices]
    label = [CondPageBreak(BLOCK_ROOM), Spacer(1, 4), text(question.title, LABEL)]
    return [*label, *boxes, Spacer(1, 4)]


def _ruled(question: Question) -> list[Any]:
    """Return a question with empty lines to write on by hand."""
    count = min(max(question.lines, 1), MOST_RULES)
    label = [CondPageBreak(BLOCK_ROOM), Spacer(1, 4), text(question.title, LABEL)]
    return [*label, *(Rule() for _ in range(count)), Spacer(1, 6)]


def _signatures(number: int, sheet: FormSheet, words: Words) -> list[Any]:
    signers = sheet.form.signatures
    if not signers:
        return []
    look = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), paper.REGULAR),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, 0), SIGN_ROOM),
            ("TOPPADDING", (0, 1), (-1, 1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ("LINEBELOW", (1, 0), (1, 0), 0.6, paper.FIELD),
        ]
    )
    widths = [paper.WIDTH * 0.4, paper.WIDTH * 0.6]
    spaced = [
        Table([[text(signer), ""], ["", text(words(F.SIGN), LABEL)]], colWidths=widths, style=look)
        for signer in signers
    ]
    room, *heading = section(number, words(F.SIGNATURES))
    return [room, KeepTogether([*heading, *spaced])]


class Rule(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """An empty line to write on."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the whole width and the room for a hand."""
        del height
        self.width = width
        return width, RULE_HEIGHT

    def draw(self) -> None:
        """Draw the line at the bottom."""
        self.canv.setStrokeColor(paper.FIELD)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 2, self.width, 2)


class Ticked(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """A box, ticked or not, with its words; the tick is a letter, so that it is read aloud too."""

    def __init__(self, words: str, *, ticked: bool) -> None:
        super().__init__()
        self.ticked = ticked
        self.words = text(words, TICKED)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return what the words take."""
        self.width, self.height = self.words.wrap(width, height)
        return width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """Never part a box from its words unless no page holds them."""
        del width, height
        return []

    def getSpaceAfter(self) -> float:  # noqa: N802 -- reportlab's name
        """Return the space below, in points."""
        return 3.0

    def draw(self) -> None:
        """Draw the box at the first line."""
        base = self.height - BODY.leading + 3.5
        self.canv.setStrokeColor(paper.FIELD)
        self.canv.setLineWidth(0.8)
        self.canv.rect(0, base, BOX, BOX, stroke=1, fill=0)
        if self.ticked:
            self.canv.setFillColor(paper.TEXT)
            self.canv.setFont(paper.SEMIBOLD, 9)
            self.canv.drawCentredString(BOX / 2, base + 0.9, "×")
        self.words.drawOn(self.canv, 0, 0)
