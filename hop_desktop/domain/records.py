# SPDX-License-Identifier: EUPL-1.2
"""What is written down about a case in stages II and III: assessments, reviews, support levels.

A record is signed by whoever wrote it and travels with the case. The statutory support levels
(PGS § 46 (5)–(6), § 49; the same three in the kindergarten) are not the HOP stages I–III.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import ClassVar
from uuid import UUID

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.plans import check_number, check_step
from hop_desktop.domain.text import required

SHA256 = re.compile("[0-9a-f]{64}")
LONGEST_SITTING = 24 * 60


class Assessor(Enum):
    """Where the person comes from who assessed the child."""

    OWN = "own"
    MUNICIPAL = "municipal"
    BOUGHT_IN = "bought-in"


class Decision(Enum):
    """What a review decides about the support."""

    GO_ON = "go-on"
    CHANGE = "change"
    MORE_SUPPORT = "more-support"
    END = "end"
    HAND_OVER = "hand-over"


class Outcome(Enum):
    """How far the goals of a case were reached when it ended."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not-reached"
    ENDED_OTHERWISE = "ended-otherwise"


class Satisfaction(Enum):
    """How satisfied the family is with the support; there is none when it was not asked."""

    VERY = "very"
    RATHER = "rather"
    RATHER_NOT = "rather-not"
    NOT = "not"


class Level(Enum):
    """The support levels of the statutes: general, enhanced, special."""

    GENERAL = "general"
    ENHANCED = "enhanced"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records have: the day it is about, when it was written, and the author's signature.

    ``on`` is a local day, ``written_at`` a moment in UTC; of two copies the higher revision holds.
    """

    KIND: ClassVar[str] = ""

    id: UUID
    on: date
    written_at: datetime
    author: str
    revision: int = 0

    @property
    def place(self) -> tuple[date, datetime, str]:
        """What records are sorted by: within a day they stand as they were written."""
        return self.on, self.written_at, str(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Record):
    """What an instrument showed, by whom; ``files`` are the SHA-256 of files kept with the case."""

    KIND: ClassVar[str] = "assessment"

    instrument: str
    assessor: Assessor
    by: str
    results: str
    recommendation: str = ""
    files: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an assessment without instrument, person or result."""
        required("instrument", self.instrument)
        required("by", self.by)
        required("results", self.results)
        if not all(SHA256.fullmatch(file) for file in self.files):
            raise Invalid("files", "not-a-hash")


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPoint(Record):
    """One measurement of a goal: a step of its scale, or a number with its unit.

    A point that was written by mistake keeps its place and says why it does not count.
    """

    KIND: ClassVar[str] = "point"

    goal_id: UUID
    step: int | None = None
    number: Decimal | None = None
    unit: str = ""
    note: str = ""
    struck: str = ""

    def __post_init__(self) -> None:
        """Refuse a point that is no measurement, or two."""
        if (self.step is None) == (self.number is None):
            raise Invalid("step", "empty")
        check_step("step", self.step)
        check_number("number", self.number)
        if self.number is not None:
            required("unit", self.unit)

    @property
    def value(self) -> Decimal:
        """The step or the number."""
        return Decimal(self.step) if self.step is not None else self.number or Decimal()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion(Record):
    """A time at which an activity was to be given: for how many minutes, or why it was not."""

    KIND: ClassVar[str] = "occasion"

    goal_id: UUID
    activity_id: UUID
    given: bool
    minutes: int = 0
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a time given without length, and one that fell out without a reason."""
        if self.given and not 0 < self.minutes <= LONGEST_SITTING:
            raise Invalid("minutes", "not-minutes")
        if not self.given:
            required("note", self.note)
            if self.minutes:
                raise Invalid("minutes", "not-minutes")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalReview:
    """Where a goal stood at a review, with its words of that day and the number of points."""

    goal_id: UUID
    title: str
    attained: int | None = None
    points: int = 0

    def __post_init__(self) -> None:
        """Refuse a step off the scale."""
        check_step("attained", self.attained)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Record):
    """Looking at the plan together: who, where each goal stands, what is decided."""

    KIND: ClassVar[str] = "review"

    participants: str
    goals: tuple[GoalReview, ...] = ()
    worked: str = ""
    did_not_work: str = ""
    decision: Decision
    next_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a review without people, without a word of effect, or with an earlier next day."""
        required("participants", self.participants)
        if not (self.worked or self.did_not_work):
            raise Invalid("worked", "empty")
        if self.next_on is not None and self.next_on <= self.on:
            raise Invalid("next_on", "not-later")


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalEvaluation(Record):
    """What came of the case as a whole; written before it is closed."""

    KIND: ClassVar[str] = "final"

    outcome: Outcome
    satisfaction: Satisfaction | None = None
    result: str
    onward: str = ""

    def __post_init__(self) -> None:
        """Refuse an evaluation without a result."""
        required("result", self.result)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportLevel(Record):
    """The level of support that was decided for the child, from ``on`` to ``until``."""

    KIND: ClassVar[str] = "level"

    level: Level
    decided_by: str
    ground: str
    until: date | None = None

    def __post_init__(self) -> None:
        """Refuse a level without decider or ground, or one that ends before it starts."""
        required("decided_by", self.decided_by)
        required("ground", self.ground)
        if self.until is not None and self.until < self.on:
            raise Invalid("until", "before-start")

    def holds_on(self, day: date) -> bool:
        """Say whether the level holds on a day."""
        return self.on <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRecords:
    """The records of a case by kind, each in the order of its days."""

    assessments: tuple[Assessment, ...] = ()
    points: tuple[DataPoint, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    reviews: tuple[Review, ...] = ()
    finals: tuple[FinalEvaluation, ...] = ()
    levels: tuple[SupportLevel, ...] = ()

    def all(self) -> tuple[Record, ...]:
        """Return every record, kind by kind."""
        return (
            *self.assessments,
            *self.points,
            *self.occasions,
            *self.reviews,
            *self.finals,
            *self.levels,
        )

    def points_of(self, goal_id: UUID) -> tuple[DataPoint, ...]:
        """Return the points of a goal, the struck ones too."""
        return tuple(point for point in self.points if point.goal_id == goal_id)

    def occasions_of(self, goal_id: UUID) -> tuple[Occasion, ...]:
        """Return the times at which a goal's activities were to be given."""
        return tuple(item for item in self.occasions if item.goal_id == goal_id)


def only_goes_on(held: Record, came: Record) -> bool:
    """Say whether another house has left what was written here, and only said how it went on.

    It may end a support level and strike a point; other words under this house's signature are
    not its to give.
    """
    if isinstance(held, SupportLevel) and isinstance(came, SupportLevel):
        return came == replace(held, until=came.until, revision=came.revision)
    if isinstance(held, DataPoint) and isinstance(came, DataPoint):
        return came == replace(held, struck=came.struck, revision=came.revision)
    return came == replace(held, revision=came.revision)


def check_level(new: SupportLevel, known: tuple[SupportLevel, ...]) -> None:
    """Raise ``Invalid("on", "overlaps")`` when another level holds at any time of the new one."""
    for other in known:
        ends_before = other.until is not None and other.until < new.on
        starts_after = new.until is not None and new.until < other.on
        if other.id != new.id and not (ends_before or starts_after):
            raise Invalid("on", "overlaps")
