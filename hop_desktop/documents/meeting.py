# SPDX-License-Identifier: EUPL-1.2
"""A talk or the minutes of a round table, typeset to be signed on paper or as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.platypus import Spacer

from hop_desktop.documents import paper
from hop_desktop.documents.dealing_words import DealingWord as R
from hop_desktop.documents.flowables import (
    NOTE,
    SUBTITLE,
    TITLE,
    aside,
    block,
    field,
    headed,
    section,
    table,
    text,
)
from hop_desktop.documents.marking import mark_on
from hop_desktop.documents.signing import signatures
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.meetings import MeetingKind, MeetingSheet, Sharing


def meeting_pdf(sheet: MeetingSheet, *, fonts: Path) -> bytes:
    """Return the paper of a finished record as PDF bytes; the same sheet gives the same bytes.

    ``fonts`` is the folder with the four Inter files; ``OSError`` when they are not there.
    """
    words = Words(sheet.language)
    return paper.typeset(_story(sheet, words), furniture=_furniture(sheet, words), fonts=fonts)


def paper_title(sheet: MeetingSheet) -> str:
    """Return what a paper is called: its kind, its day, and its version after the first."""
    words, meeting = Words(sheet.language), sheet.meeting
    title = f"{_title(sheet, words)} {words.day(meeting.on)}"
    if meeting.version > 1:
        title += ", " + words(R.VERSION, number=str(meeting.version))
    return title


def _title(sheet: MeetingSheet, words: Words) -> str:
    table_ = sheet.meeting.kind is MeetingKind.ROUND_TABLE
    return words(R.MINUTES if table_ else R.TALK)


def _furniture(sheet: MeetingSheet, words: Words) -> paper.Furniture:
    made_on = sheet.meeting.finished_on or sheet.meeting.on
    mark = mark_on(made_on, words, marked=sheet.marked)
    return paper.Furniture(
        title=_title(sheet, words),
        author=sheet.house,
        language=words.spoken,
        made_on=made_on,
        mark=mark.lines,
        corner=(sheet.house, mark.corner),
        foot=f"{_title(sheet, words)} · {words(R.VERSION, number=str(sheet.meeting.version))}",
        page=words(Word.PAGE),
    )


def _story(sheet: MeetingSheet, words: Words) -> list[Any]:
    spoken = _talk if sheet.meeting.kind is MeetingKind.TALK else _table
    story, number = _front(sheet, words), 0
    for title, pieces in (
        (R.PEOPLE, _people(sheet, words)),
        (R.TALKED_OVER, spoken(sheet, words)),
        (R.AGREED, _agreements(sheet, words)),
        (R.FURTHER, _further(sheet, words)),
    ):
        if pieces:
            number += 1
            story += headed(section(number, words(title)), pieces)
    return [*story, *_signatures(number + 1, sheet, words)]


def _front(sheet: MeetingSheet, words: Words) -> list[Any]:
    meeting, minutes = sheet.meeting, sheet.meeting.table
    born = words(Word.BORN, day=words.day(sheet.birth_date))
    version = words(R.REPLACES, number=str(meeting.version)) if meeting.version > 1 else ""
    return [
        text(_title(sheet, words), TITLE),
        text(f"{sheet.child}, {born}", SUBTITLE),
        *field(words(R.DAY), words.day(meeting.on)),
        *field(words(R.PLACE), meeting.place),
        *field(words(R.GROUP), sheet.group),
        *field(words(Word.STAGE), words.term(Stage(sheet.stage))),
        *field(words(R.CHAIR), minutes.chair),
        *field(words(R.MINUTE_TAKER), minutes.minute_taker),
        *([text(version, NOTE)] if version else []),
    ]


def _people(sheet: MeetingSheet, words: Words) -> list[Any]:
    rows = [
        (
            each.name,
            each.role,
            ": ".join(
                part for part in (words(R.PRESENT if each.present else R.ABSENT), each.note) if part
            ),
        )
        for each in sheet.meeting.attendees
    ]
    head = [words(word) for word in (R.NAME, R.ROLE, R.THERE)]
    pieces = table(head, rows, shares=(36, 28, 36))
    if sheet.meeting.kind is MeetingKind.ROUND_TABLE:
        minutes = sheet.meeting.table
        pieces += field(
            words(R.CHILD_THERE), _there(minutes.child_heard, words, came=minutes.child_present)
        )
        pieces += field(
            words(R.PARENT_THERE), _there(minutes.parent_heard, words, came=minutes.parent_present)
        )
    return pieces


def _there(how: str, words: Words, *, came: bool) -> str:
    return words(R.YES) if came else words(R.NO_HEARD, how=how)


def _table(sheet: MeetingSheet, words: Words) -> list[Any]:
    minutes = sheet.meeting.table
    missing = words(Word.NOT_RECORDED)
    pieces = [
        *block(words(R.PURPOSE), minutes.purpose, missing=missing),
        *block(words(R.SINCE_LAST), minutes.since_last),
        *block(words(R.WORRIED), minutes.worried),
        *block(words(R.WORKS_WELL), minutes.works_well),
        *block(words(R.MUST_HAPPEN), minutes.must_happen),
    ]
    if minutes.differing:
        pieces += [Spacer(1, 4), *aside(words(R.DIFFERING), minutes.differing)]
    return pieces


def _talk(sheet: MeetingSheet, words: Words) -> list[Any]:
    talk = sheet.meeting.talk
    missing = words(Word.NOT_RECORDED)
    pieces: list[Any] = []
    for label, said in ((R.CHILD_VIEW, talk.child_view), (R.PARENT_VIEW, talk.parent_view)):
        if said:
            pieces += [Spacer(1, 4), *aside(words(label), said)]
        else:
            pieces += block(words(label), "", missing=missing)
    return [
        *pieces,
        *block(words(R.STRENGTHS), talk.strengths),
        *block(words(R.SUMMARY), talk.summary, missing=missing),
    ]


def _agreements(sheet: MeetingSheet, words: Words) -> list[Any]:
    if not sheet.meeting.agreements:
        return [text(words(R.NOTHING_AGREED))]
    rows = [
        (
            each.what,
            each.who,
            sheet.owners.get(each.owner, "") if each.owner else "",
            words.day(each.due_on) if each.due_on else "",
        )
        for each in sheet.meeting.agreements
    ]
    head = [words(word) for word in (R.WHAT, R.WHO, R.WATCHES, R.BY)]
    return table(head, rows, shares=(42, 20, 22, 16))


def _further(sheet: MeetingSheet, words: Words) -> list[Any]:
    meeting, minutes, talk = sheet.meeting, sheet.meeting.table, sheet.meeting.talk
    until = meeting.objections_until
    by = words(R.OBJECTIONS_UNTIL, day=words.day(until)) if until else ""
    pieces = [
        *field(words(R.NEXT), words.day(meeting.next_on) if meeting.next_on else ""),
        *field(words(R.READERS), minutes.readers),
        *field(words(R.OBJECTIONS), by),
    ]
    if meeting.kind is MeetingKind.TALK:
        limits = talk.sharing_limits if talk.sharing is Sharing.LIMITED else ""
        told = ": ".join(part for part in (words.term(talk.sharing), limits) if part)
        pieces += field(words(R.SHARING), told)
    return pieces


def _signatures(number: int, sheet: MeetingSheet, words: Words) -> list[Any]:
    """Return a line to sign on for everybody who was there."""
    there = [(each.name, each.role) for each in sheet.meeting.attendees if each.present]
    return signatures(
        number,
        words(R.SIGNATURES),
        there,
        under=words(R.SIGN_DAY),
        note=words(R.SIGN_NOTE),
    )
