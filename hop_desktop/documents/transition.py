# SPDX-License-Identifier: EUPL-1.2
"""What goes with a child to its next place, set for people: what, on what basis, and the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.platypus import Spacer

from hop_desktop.documents import chronology, paper, plan, records
from hop_desktop.documents.flowables import (
    NOTE,
    SUBTITLE,
    TITLE,
    block,
    field,
    headed,
    section,
    table,
    text,
)
from hop_desktop.documents.marking import mark_on
from hop_desktop.documents.summary import shortened
from hop_desktop.documents.transition_words import TransitionWord
from hop_desktop.documents.words import Word, Words, municipality
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.child_content import TransitionContent
from hop_desktop.domain.sendings import TransitionPart

SHORT_NUMBER = 8


def transition_pdf(content: TransitionContent, *, fonts: Path) -> bytes:
    """Return the paper as PDF bytes, in ``content.language``; same content, same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(content.language)
    mark = mark_on(content.made_on, words)
    number = words(TransitionWord.NUMBER, number=str(content.sending_id)[:SHORT_NUMBER])
    furniture = paper.Furniture(
        title=words(TransitionWord.TITLE),
        author=content.sender.name,
        language=words.spoken,
        made_on=content.made_on,
        mark=mark.lines,
        corner=(content.sender.name, mark.corner),
        foot=f"{words(TransitionWord.TITLE)} · {number}",
        page=words(Word.PAGE),
    )
    return paper.typeset(_story(content, words), furniture=furniture, fonts=fonts)


def paper_title(content: TransitionContent) -> str:
    """Return what the paper is called in the file of the child at its next place."""
    return Words(content.language)(TransitionWord.PAPER, sender=content.sender.name)


def _story(content: TransitionContent, words: Words) -> list[Any]:
    """Return all parts in order, numbered; a part with nothing to say is left out."""
    story, number = _front(content, words), 0
    for title, pieces in (
        (TransitionWord.WHY, _why(content, words)),
        (TransitionWord.CHILD, _child(content, words)),
        (TransitionWord.CASE, _case(content, words)),
        (TransitionWord.PLAN, _plan(content, words)),
        (Word.ASSESSMENTS, records.assessed(content.records, words)),
        (Word.CHRONOLOGY, chronology.pieces(content.entries, words)),
        (Word.FILES, _files(content, words)),
    ):
        if pieces:
            number += 1
            story += headed(section(number, words(title), ""), pieces)
    return story


def _front(content: TransitionContent, words: Words) -> list[Any]:
    child, sender = content.child, content.sender
    born = words(Word.BORN, day=words.day(child.birth_date))
    person = _joined(sender.person, sender.job_title, sender.person_phone, sender.person_email)
    return [
        text(words(TransitionWord.TITLE), TITLE),
        text(f"{child.name}, {born}", SUBTITLE),
        *field(words(TransitionWord.FROM), content.sender.name),
        *field(words(TransitionWord.TO), content.recipient),
        *field(words(Word.MADE_ON), words.day(content.made_on)),
        *field(words(Word.CONTACT), person),
        Spacer(1, 6),
        text(words(TransitionWord.NOTE), NOTE),
    ]


def _why(content: TransitionContent, words: Words) -> list[Any]:
    going = [words.term(part) for part in TransitionPart if part in content.parts]
    consent = content.consent
    told = words(TransitionWord.BY_LAW)
    if consent is not None:
        told = _joined(consent.giver, words.day(consent.given_on), words.term(consent.form))
    return [
        *field(words(TransitionWord.GOING), "\n".join(going)),
        *field(words(TransitionWord.CONSENT), told),
        *field(words(TransitionWord.LIMITS), consent.limits if consent else ""),
        *field(words(TransitionWord.CARER), content.carer_note),
    ]


def _child(content: TransitionContent, words: Words) -> list[Any]:
    child = content.child
    return [
        *field(words(Word.NAME), child.name),
        *field(words(Word.PERSONAL_CODE), child.personal_code, missing=words(Word.NOT_RECORDED)),
        *field(words(Word.BIRTH_DATE), words.day(child.birth_date)),
        *field(words(Word.HOME_LANGUAGE), child.home_language),
        *field(
            words(Word.CHILD_PLACE),
            _joined(content.sender.name, words.term(child.place), child.group),
        ),
        *field(words(Word.REGISTERED), municipality(child.registered_municipality)),
    ]


def _case(content: TransitionContent, words: Words) -> list[Any]:
    case = content.case
    if case is None:
        return []
    return [
        *block(words(Word.CONCERN), case.concern),
        *field(words(Word.STAGE), words.term(Stage(case.stage))),
        *field(words(Word.OPENED_ON), words.day(case.opened_on)),
        text(words(TransitionWord.CASE_STAYS), NOTE),
    ]


def _plan(content: TransitionContent, words: Words) -> list[Any]:
    if TransitionPart.PLAN not in content.parts:
        return []
    return plan.pieces(content.plan, content.records, words)


def _files(content: TransitionContent, words: Words) -> list[Any]:
    if not content.files:
        return []
    head = [words(word) for word in (Word.FILE, Word.FILE_TITLE, Word.SIZE, Word.HASH)]
    rows = [
        (file.file, file.title, words.size(file.size), shortened(file.sha256))
        for file in content.files
    ]
    return table(head, rows, shares=(26, 34, 12, 28))


def _joined(*values: str) -> str:
    return ", ".join(value for value in values if value)
