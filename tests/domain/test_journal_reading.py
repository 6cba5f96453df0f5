# SPDX-License-Identifier: EUPL-1.2
"""Which entries of the journal answer a question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import StaffId
from hop_desktop.domain.journal import JournalEntry, RowMark
from hop_desktop.domain.journal_reading import ActKind, Question, Wanted, kind_of
from tests.worlds import NOON

ME, OTHER = StaffId(UUID(int=1)), StaffId(UUID(int=2))
CHILD, CASE = UUID(int=3), UUID(int=4)


def an_entry(**fields: object) -> JournalEntry:
    entry = JournalEntry(
        seq=1,
        at=NOON,
        actor=ME,
        session=UUID(int=9),
        action="case.viewed",
        object_id=CASE,
        rows=(RowMark(table="child_guardian", id=f"{CHILD}/1", revision=1, sha256="x"),),
    )
    return replace(entry, **fields)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("case.viewed", ActKind.LOOKED),
        ("handover.viewed", ActKind.LOOKED),
        ("copy.previewed", ActKind.LOOKED),
        ("notice.read-first", ActKind.LOOKED),
        ("observation.recorded", ActKind.WROTE),
        ("something.new", ActKind.WROTE),
        ("plan.printed", ActKind.EXCHANGED),
        ("handover.sealed", ActKind.EXCHANGED),
        ("notice.file-written", ActKind.EXCHANGED),
        ("copy.made", ActKind.EXCHANGED),
        ("journal.printed", ActKind.HOUSE),
        ("store.unlocked", ActKind.HOUSE),
        ("person.invited", ActKind.HOUSE),
    ],
)
def test_every_code_has_a_kind(code: str, kind: ActKind) -> None:
    assert kind_of(code) is kind


def test_nothing_asked_takes_everything() -> None:
    assert Wanted().takes(an_entry())
    assert Wanted().takes(an_entry(actor=None, object_id=None, rows=()))


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (Wanted(actor=ME), True),
        (Wanted(actor=OTHER), False),
        (Wanted(kind=ActKind.LOOKED), True),
        (Wanted(kind=ActKind.WROTE), False),
        (Wanted(since=NOON), True),
        (Wanted(since=NOON + timedelta(seconds=1)), False),
        (Wanted(until=NOON), False),
        (Wanted(until=NOON + timedelta(seconds=1)), True),
        (Wanted(about=frozenset({str(CASE)})), True),
        (Wanted(about=frozenset({str(CHILD)})), True),
        (Wanted(about=frozenset({str(UUID(int=77))})), False),
        (Wanted(about=frozenset()), False),
        (Wanted(actor=ME, kind=ActKind.WROTE), False),
    ],
)
def test_everything_asked_must_hold(wanted: Wanted, *, taken: bool) -> None:
    assert wanted.takes(an_entry()) is taken


@given(since=st.dates(), until=st.dates())
def test_days_that_end_before_they_begin_are_refused(since: date, until: date) -> None:
    if until < since:
        with pytest.raises(Invalid) as refused:
            Question(since=since, until=until)
        assert (refused.value.field, refused.value.reason) == ("until", "before-start")
    else:
        assert Question(since=since, until=until).until == until
