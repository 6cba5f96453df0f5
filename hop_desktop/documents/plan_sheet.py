# SPDX-License-Identifier: EUPL-1.2
"""The action plan on paper, for reading at the table and for signing."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as with_default
from datetime import date
from pathlib import Path
from typing import Any

from hop_desktop.documents import paper, plan
from hop_desktop.documents.flowables import SUBTITLE, TITLE, field, section, text
from hop_desktop.documents.marking import mark_on
from hop_desktop.documents.signing import signatures
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.content import PlanPart
from hop_desktop.domain.institution import Place
from hop_desktop.domain.records import CaseRecords
from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSheet:
    """What the sheet says: whose plan it is, of which house, on which day, and the plan itself."""

    house: str
    child: str
    birth_date: date
    group: str
    concern: str
    made_on: date
    plan: PlanPart
    records: CaseRecords
    titles: RoleTitles = with_default(default_factory=RoleTitles)
    place: Place = Place.KINDERGARTEN
    marked: bool = True
    language: str = "et"


def plan_pdf(sheet: PlanSheet, *, fonts: Path) -> bytes:
    """Return the plan as PDF bytes; the same sheet gives the same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(sheet.language)
    mark = mark_on(sheet.made_on, words, marked=sheet.marked)
    furniture = paper.Furniture(
        title=words(Word.PLAN_TITLE),
        author=sheet.house,
        language=words.spoken,
        made_on=sheet.made_on,
        mark=mark.lines,
        corner=(sheet.house, mark.corner),
        foot=words(Word.PLAN_TITLE),
        page=words(Word.PAGE),
    )
    story = [
        *_front(sheet, words),
        *section(1, words(Word.GOALS)),
        *plan.pieces(sheet.plan, sheet.records, words),
        *_signatures(sheet, words),
    ]
    return paper.typeset(story, furniture=furniture, fonts=fonts)


def _front(sheet: PlanSheet, words: Words) -> list[Any]:
    born = words(Word.BORN, day=words.day(sheet.birth_date))
    return [
        text(words(Word.PLAN_TITLE), TITLE),
        text(f"{sheet.child}, {born}", SUBTITLE),
        *field(words(Word.CHILD_PLACE), ", ".join(p for p in (sheet.house, sheet.group) if p)),
        *field(words(Word.CONCERN), sheet.concern),
    ]


def _signatures(sheet: PlanSheet, words: Words) -> list[Any]:
    signers = (
        words.role_title(Role.TEACHER, sheet.titles, sheet.place),
        words.role_title(Role.COORDINATOR, sheet.titles, sheet.place),
        words(Word.SIGN_PARENT),
        words.role_title(Role.HEAD, sheet.titles, sheet.place),
    )
    named = [(signer, "") for signer in signers]
    return signatures(2, words(Word.SIGNATURES), named, under=words(Word.NAME_DAY))
