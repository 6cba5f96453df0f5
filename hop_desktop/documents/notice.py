# SPDX-License-Identifier: EUPL-1.2
"""A notice of a child in need, typeset to be signed; the reporter stands on a page apart.

Whoever withholds their data (LasteKS § 27 (5)) has no such page, and the house is not named either.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Spacer, Table, TableStyle

from hop_desktop.documents import paper
from hop_desktop.documents.flowables import (
    NOTE,
    SUBTITLE,
    TITLE,
    aside,
    block,
    field,
    section,
    stayed,
    text,
)
from hop_desktop.documents.marking import mark_on
from hop_desktop.documents.notice_words import NOTICE_TERMS, said
from hop_desktop.documents.notice_words import NoticeWord as N
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.notice_law import NoticeLaw, NoticePart
from hop_desktop.domain.notices import (
    Carer,
    CarerTold,
    Notice,
    NoticeKind,
    ReporterMode,
    Urgency,
)

ET = Words("et")
SIGNING_HEIGHT = 30.0  # points; room for a hand
LINES = (0.62, 0.06, 0.32)
ROOM = 130.0  # points; a heading with the statute and the first point


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeSheet:
    """What is typeset: the notice, the wording it follows, and why it goes to this addressee."""

    notice: Notice
    law: NoticeLaw
    house: str
    addressee_why: str
    version: int
    made_on: date

    @property
    def is_withheld(self) -> bool:
        """Whether the reporter stays unnamed."""
        return self.notice.words.reporter.mode is ReporterMode.WITHHELD


def notice_pdf(sheet: NoticeSheet, *, fonts: Path) -> bytes:
    """Return the paper as PDF bytes; the same sheet gives the same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    return paper.typeset(_story(sheet), furniture=_furniture(sheet), fonts=fonts)


def _title(sheet: NoticeSheet) -> str:
    return NOTICE_TERMS[sheet.notice.kind]


def _furniture(sheet: NoticeSheet) -> paper.Furniture:
    house = "" if sheet.is_withheld else sheet.house
    mark = mark_on(sheet.made_on, ET, marked=sheet.notice.words.internal)
    return paper.Furniture(
        title=_title(sheet),
        author=house,
        language="et",
        made_on=sheet.made_on,
        mark=mark.lines,
        corner=(house, mark.corner),
        foot=f"{_title(sheet)} · {said(N.VERSION, number=str(sheet.version))}",
        page=ET(Word.PAGE),
    )


def _story(sheet: NoticeSheet) -> list[Any]:
    story, number = _front(sheet), 0
    for title, law, pieces in (
        *(_list(sheet, part_) for part_ in NoticePart),
        (said(N.CHILD_WORDS), "", _child_words(sheet)),
        (said(N.IN_HOUSE), "", _done(sheet)),
    ):
        if pieces:
            number += 1
            room = [CondPageBreak(ROOM)] if law else []
            story += [*room, *section(number, title, law), *pieces]
    carer = _carer(sheet.notice.words.carer, withheld=sheet.is_withheld)
    if carer:
        number += 1
        _, *heading = section(number, said(N.CARER))
        story.append(KeepTogether([*heading, *carer]))
    if sheet.is_withheld:
        return story
    return [*story, PageBreak(), *_reporter(number + 1, sheet)]


def _front(sheet: NoticeSheet) -> list[Any]:
    notice, words, law = sheet.notice, sheet.notice.words, sheet.law
    about = notice.about
    born = ET(Word.BORN, day=ET.day(about.birth_date))
    named = ", ".join(filter(None, (about.name, born, about.personal_code)))
    version = said(N.REPLACES, number=str(sheet.version)) if sheet.version > 1 else ""
    withheld = said(N.WITHHELD, short=law.short, paragraph=law.withheld)
    return [
        text(_title(sheet), TITLE),
        text(named, SUBTITLE),
        *([*stayed(_urgent(sheet)), Spacer(1, 8)] if words.urgency is Urgency.DANGER else []),
        *_demand(sheet),
        *field(said(N.TO), words.addressee),
        *field(said(N.TO_CONTACT), words.addressee_contact),
        *field(said(N.TO_WHY), sheet.addressee_why),
        *(_urgency(sheet) if words.urgency is not Urgency.DANGER else []),
        *field(said(N.MADE), ET.day(sheet.made_on)),
        *field(said(N.BASIS), _basis(sheet)),
        *field(said(N.LISTS), _lists(law)),
        *([text(withheld, NOTE)] if sheet.is_withheld else []),
        *([text(version, NOTE)] if version else []),
    ]


def _urgent(sheet: NoticeSheet) -> str:
    return " ".join(filter(None, (said(N.DANGER), sheet.notice.words.urgency_note)))


def _urgency(sheet: NoticeSheet) -> list[Any]:
    words = sheet.notice.words
    how = NOTICE_TERMS.get(words.urgency, "")
    return field(said(N.URGENCY), ". ".join(filter(None, (how, words.urgency_note))))


def _demand(sheet: NoticeSheet) -> list[Any]:
    if sheet.notice.kind is not NoticeKind.DEMAND:
        return []
    demand = sheet.notice.words.demand
    local = demand.at.astimezone() if demand.at else None
    when = said(N.AT, day=ET.day(local.date()), clock=f"{local:%H.%M}") if local else ""
    return [
        *field(said(N.DEMANDED_BY), demand.who),
        *field(said(N.DEMANDED_AT), when),
        *field(said(N.DEMANDED_WHAT), demand.what),
    ]


def _basis(sheet: NoticeSheet) -> str:
    law = sheet.law
    if sheet.notice.kind is NoticeKind.DEMAND:
        return said(N.PARAGRAPH, short=law.short, paragraph=law.demand)
    return said(N.EXTENT, short=law.short, paragraph=law.duty, extent=law.extent)


def _lists(law: NoticeLaw) -> str:
    return said(
        N.HOLDS,
        short=law.short,
        child=law.lists.child.paragraph,
        carer=law.lists.carer.paragraph,
        source=law.source,
        since=ET.day(law.since),
        until=ET.day(law.until),
    )


def _list(sheet: NoticeSheet, of: NoticePart) -> tuple[str, str, list[Any]]:
    """Return a list's title, where it stands, and its ticked points with the statute's words."""
    law = sheet.law
    ticked = [item for item in sheet.notice.words.points if item.point.part is of]
    pieces: list[Any] = []
    for item in ticked:
        words = said(N.POINT, number=str(item.point.number), words=law.words(item.point))
        pieces += [*block(words, item.text), Spacer(1, 4)]
    where = said(N.PARAGRAPH, short=law.short, paragraph=law.list_of(of).paragraph)
    return NOTICE_TERMS[of], where, pieces


def _child_words(sheet: NoticeSheet) -> list[Any]:
    words = sheet.notice.words.child_words
    return aside(sheet.notice.about.name, words) if words else []


def _done(sheet: NoticeSheet) -> list[Any]:
    words = sheet.notice.words
    return [*block(said(N.DONE), words.done), *block(said(N.EARLIER), words.earlier)]


def _carer(carer: Carer, *, withheld: bool) -> list[Any]:
    if carer == Carer():
        return []
    told = "" if carer.told is CarerTold.NOT_SAID else NOTICE_TERMS[carer.told]
    return [
        *field(said(N.CARER_TOLD), told),
        *field(said(N.CARER_BY), "" if withheld else carer.by),
        *field(said(N.CARER_ON), ET.day(carer.on) if carer.on else ""),
        *field(said(N.CARER_WHY), carer.why),
    ]


def _reporter(number: int, sheet: NoticeSheet) -> list[Any]:
    law, reporter = sheet.law, sheet.notice.words.reporter
    demanded = sheet.notice.kind is NoticeKind.DEMAND
    as_contact = said(N.AS_CONTACT, short=law.short, paragraph=law.duty)
    day = ET.day(sheet.made_on)
    about = said(N.ABOUT_CHILD, child=sheet.notice.about.name, day=day)
    note = said(N.REPORTER_NOTE, short=law.short, paragraph=law.withheld)
    return [
        *section(number, said(N.ANSWERER if demanded else N.REPORTER)),
        *field(said(N.ANSWER_OF if demanded else N.NOTICE_OF), about),
        *field(said(N.NAME), reporter.name),
        *field(said(N.JOB), reporter.job_title),
        *field(said(N.CONTACT), reporter.contact),
        *field(said(N.HOUSE), sheet.house),
        *([text(as_contact)] if reporter.mode is ReporterMode.CONTACT else []),
        *([] if demanded else [text(note, NOTE)]),
        Spacer(1, SIGNING_HEIGHT),
        _signature(),
    ]


def _signature() -> Table:
    """Return a line to sign on and one for the day."""
    rows = [["", "", ""], [text(said(N.SIGNATURE), NOTE), "", text(said(N.DAY), NOTE)]]
    look = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), paper.REGULAR),
            ("LINEBELOW", (0, 0), (0, 0), 0.6, paper.FIELD),
            ("LINEBELOW", (2, 0), (2, 0), 0.6, paper.FIELD),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return Table(rows, colWidths=[paper.WIDTH * share for share in LINES], style=look)
