# SPDX-License-Identifier: EUPL-1.2
"""Erasing what is kept of one child: how long it is kept, who decides, and what stands against it.

No statutory term was found for the files of a kindergarten or school, so a house enters its own
with its source. A term never erases by itself: one person proposes, another one confirms.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Self

from hop_desktop.domain.errors import ErasureHindered, Invalid, SecondPersonNeeded
from hop_desktop.domain.ids import ChildId, StaffId
from hop_desktop.domain.text import required

MOST_YEARS = 110  # AvTS § 40 (3) restricts access no longer than 110 years after birth


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionTerm:
    """Full years after a child has left, with where the house has them from; ``since`` a day."""

    since: date
    years: int
    source: str

    def __post_init__(self) -> None:
        """Refuse a term without a source, and years that nobody could mean."""
        if not 0 < self.years <= MOST_YEARS:
            raise Invalid("years", "out-of-range")
        required("source", self.source)

    def ends_on(self, left_on: date) -> date:
        """Return the first day on which what is kept of a child is kept no longer."""
        year = left_on.year + self.years
        try:
            return left_on.replace(year=year)
        except ValueError:  # the 29th of February
            return date(year, 3, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionBook:
    """The terms of the house by the day from which they hold; before the first there is none."""

    terms: tuple[RetentionTerm, ...] = ()

    def on(self, day: date) -> RetentionTerm | None:
        """Return the term that holds on a day, if any."""
        held = [term for term in self.terms if term.since <= day]
        return held[-1] if held else None

    def coming(self, day: date) -> tuple[RetentionTerm, ...]:
        """Return the terms that hold only after a day."""
        return tuple(term for term in self.terms if term.since > day)

    def with_term(self, term: RetentionTerm) -> Self:
        """Return the book with a term more; one of the same day is replaced."""
        others = (held for held in self.terms if held.since != term.since)
        return type(self)(terms=tuple(sorted((*others, term), key=lambda held: held.since)))

    def ends_on(self, left_on: date | None, today: date) -> date | None:
        """Return when a child's data reach their term by what holds today; nothing if never."""
        term = self.on(today)
        return term.ends_on(left_on) if term and left_on else None

    def is_over(self, left_on: date | None, today: date) -> bool:
        """Say whether the term of a child's data has passed."""
        ends_on = self.ends_on(left_on, today)
        return ends_on is not None and ends_on <= today


class Why(Enum):
    """Why the data of a child go."""

    TERM_OVER = "term-over"
    NOT_NEEDED = "not-needed"
    ASKED_FOR = "asked-for"
    BY_MISTAKE = "by-mistake"


class Hindrance(Enum):
    """What stands against erasing, the first to be settled first."""

    STILL_HERE = "still-here"
    JOINED = "joined"
    CASE_OPEN = "case-open"
    ON_ITS_WAY = "on-its-way"
    SUPPLEMENTS_OWED = "supplements-owed"
    NOTICE_UNTOLD = "notice-untold"
    NOTICE_UNREAD = "notice-unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """That somebody wants the data of a child erased; it can be taken back until confirmed."""

    child_id: ChildId
    why: Why
    by: StaffId
    at: datetime

    def check_second(self, person: StaffId) -> None:
        """Raise ``SecondPersonNeeded`` for who proposed it."""
        if person == self.by:
            raise SecondPersonNeeded


def check_free(hindrances: tuple[Hindrance, ...]) -> None:
    """Raise ``ErasureHindered`` with the first of what stands against it."""
    if hindrances:
        raise ErasureHindered(hindrances[0].value)


class Part(Enum):
    """Kinds of what is kept of a child, as a preview counts them."""

    CASES = "cases"
    OBSERVATIONS = "observations"
    ENTRIES = "entries"
    MEETINGS = "meetings"
    DOCUMENTS = "documents"
    FILES = "files"
    COPIES = "copies"
    NOTICES = "notices"
    PACKAGES = "packages"
    LETTERS = "letters"
    TASKS = "tasks"
    DRAFTS = "drafts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """What would go, counted; ``loosed`` observations stay, because they are about others too."""

    going: tuple[tuple[Part, int], ...]
    loosed: int = 0
    log_lines: int = 0
