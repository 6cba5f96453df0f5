# SPDX-License-Identifier: EUPL-1.2
"""The line of a case: stages as stretches of days that follow each other, a mark for each day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.cases import Measure, MeasureKind, Move, Stage, Transition
from hop_desktop.domain.content import Entry, EntryKind
from hop_desktop.domain.ids import CaseId, MeasureId, MeetingId, StaffId, StoreId
from hop_desktop.domain.meetings import Meeting, MeetingKind
from hop_desktop.domain.records import CaseRecords, DataPoint, Decision, Review
from hop_desktop.domain.timeline import Happening, happened_in, time_line, turns_of

START = date(2026, 9, 1)
NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
DAYS = st.integers(0, 60).map(lambda place: START + timedelta(days=place))
TURNS = st.lists(st.tuples(DAYS, st.sampled_from([*Stage, None])), max_size=8)
HAPPENED = st.lists(st.tuples(DAYS, st.sampled_from(Happening)), max_size=20)
ONE, TWO, THREE = Stage


def day(place: int) -> date:
    return START + timedelta(days=place)


def a_move(move: Move, stage: Stage, place: int) -> Transition:
    by = StaffId(uuid4())
    return Transition(move=move, stage=stage, on=day(place), at=NOW, by=by, reason="Vaja")


def an_entry(kind: EntryKind, place: int, code: str = "") -> Entry:
    return Entry(
        id=uuid4(),
        author_store=StoreId(uuid4()),
        revision=0,
        kind=kind,
        on=day(place),
        written_at=NOW,
        author="Öie Pähkel",
        code=code,
    )


@given(TURNS, HAPPENED, DAYS)
def test_bands_follow_each_other_and_every_happening_stands_on_the_line(
    turns: list[tuple[date, Stage | None]], happened: list[tuple[date, Happening]], today: date
) -> None:
    line = time_line(turns, happened, today=today)

    for band in line.bands:
        assert line.first <= band.first <= band.last <= line.last
        assert 0 <= band.begin < band.end <= 1
    for before, after in pairwise(line.bands):
        assert before.last < after.first
        assert before.end <= after.begin
        assert before.stage is not after.stage or before.end < after.begin
    assert {(mark.on, mark.happening) for mark in line.marks} == set(happened)
    assert sum(line.count(kind) for kind in line.rows()) == len(happened)
    assert [mark.on for mark in line.marks] == sorted(mark.on for mark in line.marks)
    assert all(0 < mark.at < 1 for mark in line.marks)


@given(TURNS, HAPPENED, DAYS)
def test_a_mark_stands_under_the_band_of_its_day(
    turns: list[tuple[date, Stage | None]], happened: list[tuple[date, Happening]], today: date
) -> None:
    line = time_line(turns, happened, today=today)

    for mark in line.marks:
        for band in line.bands:
            within = band.first <= mark.on <= band.last
            assert within == (band.begin < mark.at < band.end)


def test_an_open_case_goes_on_until_today() -> None:
    turns = [(day(0), ONE), (day(10), TWO)]
    line = time_line(turns, [], today=day(19))

    assert [(band.stage, band.first, band.last) for band in line.bands] == [
        (ONE, day(0), day(9)),
        (TWO, day(10), day(19)),
    ]
    assert [(band.begin, band.end) for band in line.bands] == [(0, 0.5), (0.5, 1)]


def test_a_closed_case_ends_on_its_closing_day_and_rests_until_it_is_opened_again() -> None:
    turns: list[tuple[date, Stage | None]] = [(day(0), ONE), (day(4), None)]
    closed = time_line(turns, [], today=day(40))
    again = time_line([*turns, (day(8), ONE)], [], today=day(9))
    same_day = time_line([*turns, (day(4), ONE)], [], today=day(9))

    assert [(band.first, band.last) for band in closed.bands] == [(day(0), day(4))]
    assert closed.last == day(4)
    assert [(band.first, band.last) for band in again.bands] == [
        (day(0), day(4)),
        (day(8), day(9)),
    ]
    assert [(band.first, band.last) for band in same_day.bands] == [(day(0), day(9))]


def test_a_case_of_one_day_fills_the_line() -> None:
    line = time_line([(START, ONE), (START, None)], [(START, Happening.TALK)], today=day(3))

    assert [(band.begin, band.end) for band in line.bands] == [(0, 1)]
    assert [mark.at for mark in line.marks] == [0.5]


def test_stages_of_an_earlier_house_come_from_its_moves() -> None:
    before = [
        an_entry(EntryKind.MOVE, 5, Move.STAGE_TWO_ACCEPTED.value),
        an_entry(EntryKind.MOVE, 0, Move.OPENED.value),
        an_entry(EntryKind.MOVE, 3, Move.REVIEWED.value),
        an_entry(EntryKind.TASK, 4, Move.OPENED.value),
    ]
    own = [a_move(Move.TAKEN_OVER, THREE, 9), a_move(Move.CLOSED, THREE, 12)]

    assert turns_of(own, before) == [
        (day(0), ONE),
        (day(5), TWO),
        (day(9), THREE),
        (day(12), None),
    ]
    assert turns_of([a_move(Move.HANDED_OVER, THREE, 2)]) == [(day(2), None)]


def test_every_kind_of_happening_gets_its_mark() -> None:
    point = DataPoint(id=uuid4(), on=day(3), written_at=NOW, author="Õie", goal_id=uuid4(), step=1)
    review = Review(
        id=uuid4(),
        on=day(4),
        written_at=NOW,
        author="Õie",
        participants="Külli",
        worked="Pildid",
        decision=Decision.GO_ON,
    )
    records = CaseRecords(points=(point, replace(point, struck="Vale laps")), reviews=(review,))
    moves = [a_move(Move.OPENED, ONE, 0), a_move(Move.HANDED_OVER, THREE, 9)]
    entries = [
        an_entry(EntryKind.ROUND_TABLE, 1),
        an_entry(EntryKind.OBSERVATION, 1),
        an_entry(EntryKind.MOVE, 2, Move.REVIEWED.value),
        an_entry(EntryKind.MOVE, 2, Move.OPENED.value),
    ]
    case_id = CaseId(uuid4())
    measure = Measure(
        id=MeasureId(uuid4()),
        case_id=case_id,
        author_id=StaffId(uuid4()),
        on=day(5),
        written_at=NOW,
        kind=MeasureKind.PARENT_TALK,
        what="Rääkisime",
    )
    meeting = Meeting(
        id=MeetingId(uuid4()),
        case_id=case_id,
        kind=MeetingKind.ROUND_TABLE,
        on=day(6),
        author_id=StaffId(uuid4()),
        written_at=NOW,
    )

    happened = happened_in(moves, records, entries, [measure], [meeting])

    assert sorted(happened, key=lambda each: each[0]) == [
        (day(1), Happening.ROUND_TABLE),
        (day(2), Happening.REVIEW),
        (day(3), Happening.POINT),
        (day(4), Happening.REVIEW),
        (day(5), Happening.TALK),
        (day(6), Happening.ROUND_TABLE),
        (day(9), Happening.HANDOVER),
    ]
