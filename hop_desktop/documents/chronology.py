# SPDX-License-Identifier: EUPL-1.2
"""The chronology: facts, the child's words and the writer's judgement kept apart on paper too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reportlab.platypus import CondPageBreak

from hop_desktop.documents.dealing_words import DealingWord
from hop_desktop.documents.flowables import (
    JUDGEMENT,
    LEAD,
    NOTE,
    Heading,
    Judged,
    aside,
    field,
    runs,
    text,
)
from hop_desktop.documents.words import Word, Words
from hop_desktop.domain.cases import Helped
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import StoreId

ENTRY_ROOM = 76.0
MET = {EntryKind.CONVERSATION, EntryKind.ROUND_TABLE}
ASKED = {  # the labels under which a meeting's answers are put together
    word.value[0]
    for word in (
        DealingWord.PURPOSE,
        DealingWord.CHAIR,
        DealingWord.SINCE_LAST,
        DealingWord.WORRIED,
        DealingWord.WORKS_WELL,
        DealingWord.MUST_HAPPEN,
        DealingWord.DIFFERING,
        DealingWord.CHILD_THERE,
        DealingWord.PARENT_THERE,
        DealingWord.READERS,
        DealingWord.NEXT,
        DealingWord.SUMMARY,
        DealingWord.STRENGTHS,
        DealingWord.PARENT_VIEW,
        DealingWord.SHARING,
    )
}
NO_HOUSES: Mapping[StoreId, str] = {}
RATED = {EntryKind.MEASURE, EntryKind.PARENT_TALK, EntryKind.INFORMATION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Something of a day that is no entry: its place among the entries, its lead, what it says."""

    place: tuple[date, datetime, str]
    lead: str
    told: list[Any]


def pieces(
    entries: Iterable[Entry],
    words: Words,
    others: Iterable[Dated] = (),
    houses: Mapping[StoreId, str] = NO_HOUSES,
) -> list[Any]:
    """Return everything in order, each year marked in the outline at what comes first in it.

    Where ``houses`` are named, each entry tells which of them wrote it.
    """
    dated = [*(_dated(entry, words, houses) for entry in entries), *others]
    story: list[Any] = []
    year = 0
    for item in sorted(dated, key=lambda item: item.place):
        lead = Heading(None, LEAD, frags=runs(item.lead, LEAD))
        if item.place[0].year != year:
            year = item.place[0].year
            lead.entry = (f"year{year}", str(year), 1)
        story += [CondPageBreak(ENTRY_ROOM), lead, *item.told]
    return story


def _dated(entry: Entry, words: Words, houses: Mapping[StoreId, str]) -> Dated:
    on, written_at, key, store = entry.place
    place = (on, written_at, f"{key}{store}")
    return Dated(place=place, lead=_lead(entry, words), told=_told(entry, words, houses))


def _lead(entry: Entry, words: Words) -> str:
    code = "" if entry.kind in RATED else words.code(entry.kind, entry.code)
    named = (words.day(entry.on), words.term(entry.kind), code)
    return " · ".join(value for value in named if value)


def _told(entry: Entry, words: Words, houses: Mapping[StoreId, str]) -> list[Any]:
    house = houses.get(entry.author_store, "")
    author = ", ".join(value for value in (entry.author, entry.job_title, house) if value)
    role = words.role(entry.role)
    who = " · ".join(value for value in (author, entry.situation, role) if value)
    story = [text(who, NOTE)] if who else []
    story += _answers(entry.text, words) if entry.kind in MET else _text(entry.text)
    if entry.child_words:
        story += aside(words(Word.SAID), words.quoted(entry.child_words))
    for word, value in (
        (Word.BEFORE, entry.before),
        (Word.HOW_LONG, entry.how_long),
        (Word.DONE, entry.done),
        (Word.DONE_RESULT, entry.done_result),
    ):
        story += field(words(word), value)
    story += _result(entry, words)
    story += field(words(Word.STRENGTHS), entry.strengths)
    story += field(words(Word.TOLD), _told_whom(entry, words))
    if entry.judgement:
        story += aside(words(Word.JUDGEMENT), entry.judgement, kind=Judged, style=JUDGEMENT)
    return story


def _text(value: str) -> list[Any]:
    return [text(value)] if value else []


def _answers(value: str, words: Words) -> list[Any]:
    """Return what was said at a meeting, each answer beside its label.

    A line without a label goes on with the answer before it.
    """
    found: list[tuple[str, list[str]]] = []
    for line in value.split("\n"):
        label, colon, rest = line.partition(": ")
        if colon and label in ASKED:
            found.append((label, [rest]))
        elif found and found[-1][0] and line != words(DealingWord.NOT_FINISHED):
            found[-1][1].append(line)
        else:
            found.append(("", [line]))
    story: list[Any] = []
    for label, lines in found:
        said = "\n".join(lines)
        story += field(label, said) if label else _text(said)
    return story


def _told_whom(entry: Entry, words: Words) -> str:
    day = words.day(entry.told_on) if entry.told_on else ""
    return ", ".join(value for value in (entry.told_whom, day) if value)


def _result(entry: Entry, words: Words) -> list[Any]:
    observed = entry.kind is EntryKind.OBSERVATION
    agreed = entry.kind in MET
    lines = [entry.result] if entry.result else []
    unrated = entry.kind is EntryKind.INFORMATION and entry.code == Helped.UNKNOWN.value
    if entry.kind in RATED and entry.code and not unrated:
        lines.append(words(Word.HELPED, how=words.code(entry.kind, entry.code)))
    label: Word | DealingWord = Word.WHAT_HELPED if observed else Word.RESULT
    return field(words(DealingWord.AGREED if agreed else label), "\n".join(lines))
