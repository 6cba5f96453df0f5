# SPDX-License-Identifier: EUPL-1.2
"""The support case: its stages, who is responsible, and every move with its reason."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Self
from uuid import UUID, uuid5

from hop_desktop.domain.children import ListedChild
from hop_desktop.domain.errors import CaseClosed, CaseHandedOver, Invalid, StageNotOpen
from hop_desktop.domain.ids import CaseId, ChildId, MeasureId, StaffId
from hop_desktop.domain.text import limited, required

NEXT_MOMENT = timedelta(microseconds=1)


class Stage(Enum):
    """Where the work is done: I in the group or class, II in the house, III in the municipality."""

    ONE = 1
    TWO = 2
    THREE = 3


class CaseStatus(Enum):
    """Whether the case is being worked on."""

    OPEN = "open"
    CLOSED = "closed"


class CaseCustody(Enum):
    """Whether this house is responsible (the ownership protocol of sealed packages)."""

    OWN = "own"
    OUT = "out"
    WITHDRAWING = "withdrawing"
    PAST = "past"


class Move(Enum):
    """The kinds of step that a case can take."""

    OPENED = "opened"
    STAGE_TWO_ASKED = "stage-two-asked"
    STAGE_TWO_ACCEPTED = "stage-two-accepted"
    STAGE_TWO_REFUSED = "stage-two-refused"
    REVIEWED = "reviewed"
    HANDED_OVER = "handed-over"
    TAKEN_OVER = "taken-over"
    PASSED_ON = "passed-on"
    CLOSED = "closed"
    REOPENED = "reopened"


class ReviewOutcome(Enum):
    """What the review of stage I came to."""

    SOLVED = "solved"
    GO_ON = "go-on"
    ASK = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """One move: what, why, by which criteria, by whom, on which local day and when in UTC."""

    move: Move
    stage: Stage
    on: date
    at: datetime
    by: StaffId
    reason: str
    criteria: tuple[str, ...] = ()


def move_id(case_id: CaseId, number: int, move: Transition) -> UUID:
    """Return by what a move is known in every house.

    Its moment is part of it: a store that was restored counts on from an earlier number.
    """
    return uuid5(case_id, f"move/{number}/{move.at.isoformat()}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """The need data of the statutory case plan, § 1 (2) of regulation nr 10 of 09.02.2016."""

    network: str = ""
    economy: str = ""
    housing: str = ""
    health: str = ""
    social_status: str = ""
    obstacles: str = ""
    resources: str = ""
    earlier_assessments: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCase:
    """What a list shows of a case, its child among it."""

    id: CaseId
    child: ListedChild
    stage: Stage
    status: CaseStatus
    custody: CaseCustody
    responsible: StaffId
    opened_on: date
    stage_since: date
    review_on: date | None
    stage_two_asked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportCase:
    """The work for one child. ``ownership`` counts the houses that have been responsible.

    One that ``continues`` another was opened because that one's recipient is silent, and ``alarm``
    says why; or because the child came from the place where that one stays. ``need_revision`` and
    ``voices_revision`` count how often this house has changed those words.
    """

    id: CaseId
    child_id: ChildId
    concern: str
    stage: Stage = Stage.ONE
    status: CaseStatus = CaseStatus.OPEN
    custody: CaseCustody = CaseCustody.OWN
    ownership: int = 1
    responsible: StaffId
    opened_on: date
    stage_since: date
    review_on: date | None = None
    stage_two_asked: bool = False
    need: Need = field(default_factory=Need)
    child_voice: str = ""
    parent_voice: str = ""
    participants: frozenset[StaffId] = frozenset()
    transitions: tuple[Transition, ...] = ()
    origin: str = ""
    continues: CaseId | None = None
    alarm: str = ""
    need_revision: int = 0
    voices_revision: int = 0
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a case that does not say what it is about."""
        required("concern", self.concern)

    @property
    def is_ours(self) -> bool:
        """Whether this house is responsible: until an acceptance arrives, the sender is."""
        return self.custody is not CaseCustody.PAST

    @property
    def opened_last_at(self) -> datetime:
        """The moment in UTC at which the case was opened, or opened again."""
        openings = {Move.OPENED, Move.REOPENED, Move.TAKEN_OVER}
        moments = [step.at for step in self.transitions if step.move in openings]
        return max(moments, default=datetime.min.replace(tzinfo=UTC))

    def worked_on(self, *stages: Stage) -> None:
        """Raise unless the case is open, ours, and in one of the stages."""
        if self.custody is CaseCustody.PAST:
            raise CaseHandedOver
        if self.status is CaseStatus.CLOSED:
            raise CaseClosed
        if stages and self.stage not in stages:
            raise StageNotOpen

    def moved(
        self,
        move: Move,
        *,
        on: date,
        at: datetime,
        by: StaffId,
        reason: str,
        criteria: tuple[str, ...] = (),
    ) -> Self:
        """Return the case with one more move in its history; the reason may not be empty."""
        step = Transition(
            move=move,
            stage=self.stage,
            on=on,
            at=self._after_the_last_move(on, at),
            by=by,
            reason=required("reason", reason),
            criteria=tuple(limited("criteria", each) for each in criteria),
        )
        return replace(self, transitions=(*self.transitions, step))

    def _after_the_last_move(self, on: date, at: datetime) -> datetime:
        """Return the moment, past that of an earlier move of the day even if the clock is not."""
        if not self.transitions or self.transitions[-1].on != on:
            return at
        return max(at, self.transitions[-1].at + NEXT_MOMENT)

    def ask_for_stage_two(
        self, *, on: date, at: datetime, by: StaffId, reason: str, criteria: tuple[str, ...]
    ) -> Self:
        """Return the case with the teacher's request to the coordinator."""
        self.worked_on(Stage.ONE)
        asked = replace(self, stage_two_asked=True)
        return asked.moved(
            Move.STAGE_TWO_ASKED, on=on, at=at, by=by, reason=reason, criteria=criteria
        )

    def accept_stage_two(
        self, *, on: date, at: datetime, by: StaffId, reason: str, review_on: date | None
    ) -> Self:
        """Return the case in stage II, the coordinator responsible, the teacher taking part."""
        self.worked_on(Stage.ONE)
        opened = replace(
            self,
            stage=Stage.TWO,
            stage_since=on,
            stage_two_asked=False,
            responsible=by,
            participants=self.participants | {self.responsible, by},
            review_on=review_on,
        )
        return opened.moved(Move.STAGE_TWO_ACCEPTED, on=on, at=at, by=by, reason=reason)

    def refuse_stage_two(self, *, on: date, at: datetime, by: StaffId, reason: str) -> Self:
        """Return the case to the teacher, with the reason."""
        self.worked_on(Stage.ONE)
        if not self.stage_two_asked:
            raise StageNotOpen
        back = replace(self, stage_two_asked=False)
        return back.moved(Move.STAGE_TWO_REFUSED, on=on, at=at, by=by, reason=reason)

    def go_on(
        self, *, on: date, at: datetime, by: StaffId, reason: str, review_on: date | None
    ) -> Self:
        """Return the case looked at again in stage I, with the next day to do so."""
        self.worked_on(Stage.ONE)
        if review_on is None:
            raise Invalid("review_on", "empty")
        if review_on <= on:
            raise Invalid("review_on", "not-later")
        looked_at = replace(self, review_on=review_on)
        return looked_at.moved(Move.REVIEWED, on=on, at=at, by=by, reason=reason)

    def close(
        self,
        *,
        on: date,
        at: datetime,
        by: StaffId,
        reason: str,
        criteria: tuple[str, ...] = (),
    ) -> Self:
        """Return the closed case, with the reason and the words of the criteria that were met."""
        self.worked_on()
        closed = replace(self, status=CaseStatus.CLOSED, review_on=None, stage_two_asked=False)
        return closed.moved(Move.CLOSED, on=on, at=at, by=by, reason=reason, criteria=criteria)

    def reopen(self, *, on: date, at: datetime, by: StaffId, reason: str) -> Self:
        """Return the case opened again in the stage in which it was closed."""
        if self.custody is CaseCustody.PAST:
            raise CaseHandedOver
        if self.status is not CaseStatus.CLOSED:
            raise StageNotOpen
        opened = replace(self, status=CaseStatus.OPEN)
        return opened.moved(Move.REOPENED, on=on, at=at, by=by, reason=reason)

    def passed_on(self, to: StaffId, *, on: date, at: datetime, by: StaffId, reason: str) -> Self:
        """Return the case of stage III with a colleague; who had it goes on taking part."""
        self.worked_on(Stage.THREE)
        if to == self.responsible:
            raise Invalid("colleague", "has-it")
        passed = replace(
            self, responsible=to, participants=self.participants | {self.responsible, to}
        )
        return passed.moved(Move.PASSED_ON, on=on, at=at, by=by, reason=reason)

    def sent(self, *, within_house: bool = False) -> Self:
        """Return the case on its way: the sender stays responsible until the answer.

        To another computer of the same house a case of stage I goes too: whoever coordinates
        decides there about stage II, or gives it back.
        """
        self.worked_on(*(Stage if within_house else (Stage.TWO, Stage.THREE)))
        return replace(self, custody=CaseCustody.OUT)

    def withdrawing(self) -> Self:
        """Return the case whose handover was asked back; acceptance would still win."""
        if self.custody is not CaseCustody.OUT:
            raise StageNotOpen
        return replace(self, custody=CaseCustody.WITHDRAWING)

    def kept(self, *, number: int) -> Self:
        """Return the case after a handover that was not accepted; a number is never used twice."""
        return replace(self, custody=CaseCustody.OWN, ownership=max(number, self.ownership))

    def gone(
        self,
        *,
        number: int,
        on: date,
        at: datetime,
        by: StaffId,
        reason: str,
        within_house: bool = False,
    ) -> Self:
        """Return the case after its acceptance elsewhere; within the house its stage stays."""
        away = replace(
            self,
            custody=CaseCustody.PAST,
            stage=self.stage if within_house else Stage.THREE,
            stage_since=self.stage_since if within_house else on,
            ownership=max(number, self.ownership),
            review_on=None,
        )
        return away.moved(Move.HANDED_OVER, on=on, at=at, by=by, reason=reason)


class Helped(Enum):
    """Whether a measure helped, as far as can be told."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


class MeasureKind(Enum):
    """What the teacher did in stage I."""

    MEASURE = "measure"
    PARENT_TALK = "parent-talk"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A stage I action: what was tried or talked over, when, and whether it helped."""

    id: MeasureId
    case_id: CaseId
    author_id: StaffId
    on: date
    written_at: datetime
    kind: MeasureKind
    what: str
    result: str = ""
    helped: Helped = Helped.UNKNOWN
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a measure that does not say what was done."""
        required("what", self.what)
