# SPDX-License-Identifier: EUPL-1.2
"""A case as a line of days: which stage it was in, and on which days something happened.

The same line is painted in a window and on paper.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise

from hop_desktop.domain.cases import Measure, MeasureKind, Move, Stage, Transition
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.meetings import Meeting, MeetingKind
from hop_desktop.domain.records import CaseRecords

ONE_DAY = timedelta(days=1)


class Happening(Enum):
    """What a mark of the line stands for; the order is that of the rows."""

    MEASURE = "measure"
    TALK = "talk"
    ROUND_TABLE = "round-table"
    REVIEW = "review"
    POINT = "point"
    HANDOVER = "handover"


Happened = tuple[date, Happening]
Turn = tuple[date, Stage | None]
"""From this day on the case is in this stage; with no stage it rests, or another house has it."""

RESTING = {Move.CLOSED, Move.HANDED_OVER}
KNOWN = {Move.OPENED.value: Stage.ONE, Move.STAGE_TWO_ACCEPTED.value: Stage.TWO}
"""The moves made in an earlier house that say their stage by themselves."""
MOVED = {
    Move.REVIEWED: Happening.REVIEW,
    Move.HANDED_OVER: Happening.HANDOVER,
    Move.TAKEN_OVER: Happening.HANDOVER,
}
OF_MEASURE = {
    MeasureKind.MEASURE: Happening.MEASURE,
    MeasureKind.INFORMATION: Happening.MEASURE,
    MeasureKind.PARENT_TALK: Happening.TALK,
}
OF_MEETING = {
    MeetingKind.TALK: Happening.TALK,
    MeetingKind.ROUND_TABLE: Happening.ROUND_TABLE,
}
OF_ENTRY = {
    EntryKind.MEASURE: Happening.MEASURE,
    EntryKind.INFORMATION: Happening.MEASURE,
    EntryKind.PARENT_TALK: Happening.TALK,
    EntryKind.CONVERSATION: Happening.TALK,
    EntryKind.ROUND_TABLE: Happening.ROUND_TABLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of days in one stage: from ``begin`` to ``end``, shares of the line's width."""

    stage: Stage
    first: date
    last: date
    begin: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something of a day, in the middle of it; ``count`` of the same kind that day."""

    happening: Happening
    on: date
    count: int
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLine:
    """The line from its first to its last day; bands and marks in the order of their days."""

    first: date
    last: date
    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]

    def rows(self) -> tuple[Happening, ...]:
        """Return the kinds that have a mark, in their order."""
        present = {mark.happening for mark in self.marks}
        return tuple(kind for kind in Happening if kind in present)

    def count(self, happening: Happening) -> int:
        """Return how often something of a kind happened."""
        return sum(mark.count for mark in self.marks if mark.happening is happening)


def time_line(turns: Iterable[Turn], happened: Iterable[Happened], *, today: date) -> TimeLine:
    """Return the line of a case: until today, or until its last day when it rests by then."""
    turned = sorted(turns, key=lambda turn: turn[0])
    counted = Counter(happened)
    days = [*(day for day, _ in turned), *(day for day, _ in counted)]
    resting = bool(turned) and turned[-1][1] is None
    last = max(days if resting else [*days, today])
    first = min(days, default=today)
    width = (last - first).days + 1

    def share(day: date) -> float:
        return (day - first).days / width

    bands = tuple(
        Band(stage=stage, first=begin, last=end - ONE_DAY, begin=share(begin), end=share(end))
        for stage, begin, end in _stretches(turned, last + ONE_DAY)
    )
    ordered = sorted(counted.items(), key=lambda item: (item[0][0], item[0][1].value))
    marks = tuple(
        Mark(happening=kind, on=day, count=count, at=share(day) + 0.5 / width)
        for (day, kind), count in ordered
    )
    return TimeLine(first=first, last=last, bands=bands, marks=marks)


def _stretches(turned: list[Turn], after: date) -> Iterator[tuple[Stage, date, date]]:
    """Yield each stage with its first day and the day after its last; a closing day belongs to it.

    Turns that change no stage leave one stretch; of several on a day the last one holds.
    """
    changes: list[Turn] = []
    for day, stage in turned:
        while changes and changes[-1][0] == day and stage is not None:
            changes.pop()
        if not changes or changes[-1][1] is not stage:
            changes.append((day, stage))
    for (begin, stage), (day, following) in pairwise([*changes, (after, Stage.ONE)]):
        end = day if following is not None else day + ONE_DAY
        if stage is not None:
            yield stage, begin, end


def turns_of(transitions: Iterable[Transition], before: Iterable[Entry] = ()) -> list[Turn]:
    """Return the turns of a case in this house, after those that earlier houses told of."""
    told = [
        (entry.on, KNOWN[entry.code])
        for entry in sorted(before, key=lambda entry: entry.place)
        if entry.kind is EntryKind.MOVE and entry.code in KNOWN
    ]
    own = [(move.on, None if move.move in RESTING else move.stage) for move in transitions]
    return [*told, *own]


def happened_in(
    transitions: Iterable[Transition],
    records: CaseRecords,
    entries: Iterable[Entry] = (),
    measures: Iterable[Measure] = (),
    meetings: Iterable[Meeting] = (),
) -> Iterator[Happened]:
    """Yield the day and kind of everything that gets a mark; struck measurements get none.

    What is among the entries is not given once more as a move, a measure or a meeting.
    """
    entries = tuple(entries)
    moved = {move.value: kind for move, kind in MOVED.items()}
    steps = (entry for entry in entries if entry.kind is EntryKind.MOVE and entry.code in moved)
    yield from ((step.on, moved[step.code]) for step in steps)
    yield from ((move.on, MOVED[move.move]) for move in transitions if move.move in MOVED)
    yield from ((review.on, Happening.REVIEW) for review in records.reviews)
    yield from ((point.on, Happening.POINT) for point in records.points if not point.struck)
    yield from ((entry.on, OF_ENTRY[entry.kind]) for entry in entries if entry.kind in OF_ENTRY)
    yield from ((measure.on, OF_MEASURE[measure.kind]) for measure in measures)
    yield from ((meeting.on, OF_MEETING[meeting.kind]) for meeting in meetings)
