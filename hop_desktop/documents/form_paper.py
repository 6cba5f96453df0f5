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
    PART,
    SUBTITLE,
    TITLE,
    Field,
    Heading,
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
MOST_KEPT, LONGEST_KEPT = 30, 1_500  # pieces and characters that surely fit on a page
KEPT_TO_SIGN = 2  # answers on the page that is signed: nobody signs an empty one
APART = ParagraphStyle("apart", PART, fontSize=10.5, leading=15, spaceBefore=6, spaceAfter=1)
BESIDE = ParagraphStyle("beside", LABEL, fontName=paper.SEMIBOLD, textColor=paper.TEXT)
LINE = ParagraphStyle("line", BODY, spaceAfter=2.5)
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
    answers: list[list[Any]] = []
    number = 0
    for part in sheet.form.sections:
        asked, heading = list(_printed(part, sheet)), []
        if asked and part.title:
            number += 1
            heading = section(number, part.title)
        for question in asked:
            answers.append([*heading, *_answered(question, sheet, words, apart=not part.title)])
            heading = []
    story = [piece for pieces in answers[:-KEPT_TO_SIGN] for piece in pieces]
    last = [piece for pieces in answers[-KEPT_TO_SIGN:] for piece in pieces]
    return [*_front(sheet, words), *story, *_ended(last, number + 1, sheet, words)]


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


def _answered(question: Question, sheet: FormSheet, words: Words, *, apart: bool) -> list[Any]:
    label = APART if apart else LABEL
    answer = sheet.answers.get(question.path)
    if question.kind is QuestionKind.TICK:
        return [Ticked(question.title, ticked=answer is True), Spacer(1, 4)]
    if question.kind is QuestionKind.TICKS:
        chosen = set(answer) if isinstance(answer, tuple) else set()
        return _ticks(question, chosen, label)
    if is_empty(answer):
        return _ruled(question, label)
    said = question.words(answer)
    if question.kind is QuestionKind.DAY:
        said = _day(said, words)
    short = len(said) <= LONGEST_LINE and "\n" not in said and len(question.title) <= LONGEST_LABEL
    if short and question.kind is not QuestionKind.TEXT:
        beside = Field(text(question.title, BESIDE if apart else LABEL), text(said))
        return [Spacer(1, 6), beside] if apart else [beside]
    return [*_asked(question, label), *_lined(said)]


def _asked(question: Question, label: ParagraphStyle) -> list[Any]:
    return [CondPageBreak(BLOCK_ROOM), Spacer(1, 4), text(question.title, label)]


def _lined(said: str) -> list[Any]:
    """Return an answer, each of its lines apart: they are entries of their own."""
    first, *more = said.split("\n")
    return [text(first, LINE if more else BODY), *(text(line, LINE) for line in more if line)]


def _day(answer: str, words: Words) -> str:
    try:
        return words.day(date.fromisoformat(answer))
    except ValueError:
        return answer


def _ticks(question: Question, chosen: set[str], label: ParagraphStyle) -> list[Any]:
    boxes = [Ticked(title, ticked=key in chosen) for key, title in question.choices]
    return [*_asked(question, label), *boxes, Spacer(1, 4)]


def _ruled(question: Question, label: ParagraphStyle) -> list[Any]:
    """Return a question with empty lines to write on by hand."""
    count = min(max(question.lines, 1), MOST_RULES)
    return [*_asked(question, label), *(Rule() for _ in range(count)), Spacer(1, 6)]


def _ended(last: list[Any], number: int, sheet: FormSheet, words: Words) -> list[Any]:
    """Return the last answer with the lines to sign on, together on a page if one holds them."""
    signers = sheet.form.signatures
    if not signers:
        return last if _is_long(last) or not last else [KeepTogether(last)]
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
    _, *heading = section(number, words(F.SIGNATURES))
    signed = [*heading, *spaced]
    if _is_long(last):
        return [*last, KeepTogether(signed)]
    return [KeepTogether([*last, *signed])]


def _is_long(pieces: list[Any]) -> bool:
    """Say whether pieces would fill a page of their own."""
    said = (frag.text for piece in pieces for frag in getattr(piece, "frags", ()))
    return len(pieces) > MOST_KEPT or sum(map(len, said)) > LONGEST_KEPT


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
