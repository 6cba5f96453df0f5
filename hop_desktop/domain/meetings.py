# SPDX-License-Identifier: EUPL-1.2
"""Talks with a family and round tables: what was said, what was agreed, and their frozen papers.

A record is written until it is finished; finishing freezes a paper to be signed and makes a task
of every agreement. A later change leaves that paper as it is and leads to another version.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Self
from uuid import UUID

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import AttachmentId, CaseId, MeetingId, StaffId, TaskId
from hop_desktop.domain.text import required, required_name, within

MOST_OBJECTION_DAYS = 90
# A record becomes one entry of the chronology, which has room for LONGEST_TEXT with its labels.
LONGEST_RECORD = 15_000
MOST_PEOPLE, MOST_AGREEMENTS = 30, 20


class MeetingKind(Enum):
    """A talk with the parents and the child, or a round table of everybody who helps."""

    TALK = "talk"
    ROUND_TABLE = "round-table"


class Sharing(Enum):
    """Whether the family lets a talk be told to the next place: asked, never presumed."""

    NOT_ASKED = "not-asked"
    YES = "yes"
    LIMITED = "limited"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody who came, or was asked and did not; ``note`` says why and how they were heard."""

    name: str
    role: str = ""
    present: bool = True
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse somebody without a name."""
        required_name("attendee", self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What was agreed (kokkulepe): ``who`` does it, and the colleague whose task it becomes.

    A parent's promise has a colleague too, who sees that it is kept.
    """

    id: UUID
    what: str
    who: str = ""
    owner: StaffId | None = None
    due_on: date | None = None
    task_id: TaskId | None = None

    def __post_init__(self) -> None:
        """Refuse an agreement without words."""
        required("agreement", self.what)

    @property
    def is_a_task(self) -> bool:
        """Whether somebody has it to do by a day."""
        return self.owner is not None and self.due_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkWords:
    """What was said in a talk: by the child, by the parents, and the teacher's summary."""

    child_view: str = ""
    parent_view: str = ""
    summary: str = ""
    strengths: str = ""
    sharing: Sharing = Sharing.NOT_ASKED
    sharing_limits: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableWords:
    """The minutes of a round table; views that differ are recorded as such.

    ``objection_days`` counts from finishing: within them whoever was there may object.
    """

    chair: str = ""
    minute_taker: str = ""
    purpose: str = ""
    since_last: str = ""
    worried: str = ""
    works_well: str = ""
    must_happen: str = ""
    differing: str = ""
    child_present: bool = False
    child_heard: str = ""
    parent_present: bool = True
    parent_heard: str = ""
    readers: str = ""
    objection_days: int | None = None

    def __post_init__(self) -> None:
        """Refuse a term for objections that is none."""
        days = self.objection_days
        if days is not None and not 1 <= days <= MOST_OBJECTION_DAYS:
            raise Invalid("objection_days", "not-objection-days")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingWords:
    """What the writer of a record decides; everything else is the program's to know."""

    on: date
    place: str = ""
    attendees: tuple[Attendee, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    next_on: date | None = None
    talk: TalkWords = field(default_factory=TalkWords)
    table: TableWords = field(default_factory=TableWords)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One talk or round table of a case. ``version`` counts its frozen papers.

    ``finished_on`` is the day on which the latest words were frozen; without it they are still
    being written, or were changed since.
    """

    id: MeetingId
    case_id: CaseId
    kind: MeetingKind
    on: date
    author_id: StaffId
    written_at: datetime
    place: str = ""
    attendees: tuple[Attendee, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    next_on: date | None = None
    talk: TalkWords = field(default_factory=TalkWords)
    table: TableWords = field(default_factory=TableWords)
    version: int = 0
    finished_on: date | None = None
    revision: int = 0

    def __post_init__(self) -> None:
        """Refuse a next meeting that is not after this one, and more than a paper should hold."""
        if len(self.attendees) > MOST_PEOPLE:
            raise Invalid("attendees", "too-many")
        if len(self.agreements) > MOST_AGREEMENTS:
            raise Invalid("agreements", "too-many")
        main = "summary" if self.kind is MeetingKind.TALK else "purpose"
        within(main, *self._texts(), most=LONGEST_RECORD)
        if self.next_on is not None and self.next_on <= self.on:
            raise Invalid("next_on", "not-later")

    @property
    def is_finished(self) -> bool:
        """Whether its words stand frozen as they are."""
        return self.finished_on is not None

    @property
    def objections_until(self) -> date | None:
        """The last day for objections, once the minutes are finished."""
        days = self.table.objection_days
        if self.kind is not MeetingKind.ROUND_TABLE or self.finished_on is None or days is None:
            return None
        return self.finished_on + timedelta(days=days)

    @property
    def words(self) -> MeetingWords:
        """What its writer decided."""
        return MeetingWords(
            on=self.on,
            place=self.place,
            attendees=self.attendees,
            agreements=self.agreements,
            next_on=self.next_on,
            talk=self.talk,
            table=self.table,
        )

    def reworded(self, words: MeetingWords) -> Self:
        """Return the record with other words; frozen papers and made tasks stay what they are."""
        tasks = {item.id: item.task_id for item in self.agreements}
        agreements = tuple(replace(item, task_id=tasks.get(item.id)) for item in words.agreements)
        return replace(
            self,
            on=words.on,
            place=words.place,
            attendees=words.attendees,
            agreements=agreements,
            next_on=words.next_on,
            talk=words.talk,
            table=words.table,
            finished_on=None,
        )

    def finished(self, *, on: date) -> Self:
        """Return the record ready for its next paper; raise ``Invalid`` for what is missing."""
        if self.on > on:
            raise Invalid("on", "in-the-future")
        self._check_people()
        if self.kind is MeetingKind.TALK:
            self._check_talk()
        else:
            self._check_table()
        if not all(item.is_a_task for item in self.agreements):
            raise Invalid("agreements", "no-owner-or-day")
        return replace(self, finished_on=on, version=self.version + 1)

    def _texts(self) -> Iterator[str]:
        """Yield every text that somebody wrote."""
        yield self.place
        parts: tuple[Attendee | Agreement | TalkWords | TableWords, ...]
        parts = (*self.attendees, *self.agreements, self.talk, self.table)
        for part in parts:
            values = (getattr(part, each.name) for each in fields(part))
            yield from (value for value in values if isinstance(value, str))

    def _check_people(self) -> None:
        if not any(each.present for each in self.attendees):
            raise Invalid("attendees", "nobody-there")

    def _check_talk(self) -> None:
        required("summary", self.talk.summary)
        if self.talk.sharing is Sharing.LIMITED:
            required("sharing_limits", self.talk.sharing_limits)

    def _check_table(self) -> None:
        table = self.table
        for name in ("chair", "minute_taker", "purpose"):
            required(name, getattr(table, name))
        if not table.child_present:
            required("child_heard", table.child_heard)
        if not table.parent_present:
            required("parent_heard", table.parent_heard)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPaper:
    """A frozen paper: which version, whose words, and the attachment with its bytes and hash."""

    meeting_id: MeetingId
    version: int
    attachment_id: AttachmentId
    made_by: StaffId
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSheet:
    """What is typeset to be signed: the record with the names that it needs.

    ``owners`` names the colleagues of the agreements.
    """

    house: str
    child: str
    birth_date: date
    group: str
    stage: int
    meeting: Meeting
    owners: dict[StaffId, str]
    marked: bool = True
    language: str = "et"
