# SPDX-License-Identifier: EUPL-1.2
"""What a handover carries: one frozen value from which ``case.json`` and ``summary.pdf`` are made.

Its sections follow the statutory case plan (juhtumiplaan): SHS § 9 (6) and § 1 of the minister's
regulation nr 10 of 09.02.2016, with the child's opinion of LasteKS § 29 (5).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from hop_desktop.domain.cases import Need, Transition
from hop_desktop.domain.children import Guardian, Home
from hop_desktop.domain.consents import Consent, ConsentForm, ConsentScope
from hop_desktop.domain.handovers import Basis, CarerInformed, Withheld
from hop_desktop.domain.ids import CaseId, ChildId, ConsentId, HandoverId, StoreId
from hop_desktop.domain.institution import Place, Workplace
from hop_desktop.domain.plans import ActionPlan, Goal
from hop_desktop.domain.records import CaseRecords


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The house that hands over and the person to ask, § 1 (1) 2)–3)."""

    store_id: StoreId
    workplace: Workplace
    name: str
    registry_code: str = ""
    municipality: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    person: str = ""
    job_title: str = ""
    person_phone: str = ""
    person_email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildPart:
    """The child and its family, § 1 (1) 4)–5); family fields are empty when withheld."""

    id: ChildId
    first_name: str
    last_name: str
    birth_date: date
    personal_code: str = ""
    home_language: str = ""
    place: Place = Place.KINDERGARTEN
    group: str = ""
    registered_municipality: str = ""
    homes: tuple[Home, ...] = ()
    guardians: tuple[Guardian, ...] = ()
    siblings: str = ""

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"


class EntryKind(Enum):
    """What an entry of the chronology records."""

    OBSERVATION = "observation"
    MEASURE = "measure"
    PARENT_TALK = "parent-talk"
    INFORMATION = "information"
    CONVERSATION = "conversation"
    ROUND_TABLE = "round-table"
    CARER_TOLD = "carer-told"
    REFERRAL = "referral"
    MOVE = "move"
    NEED = "need"
    PLAN = "plan"
    VOICES = "voices"
    TASK = "task"
    CONSENT = "consent"


LATE = {
    EntryKind.NEED,
    EntryKind.PLAN,
    EntryKind.VOICES,
    EntryKind.TASK,
    EntryKind.CONSENT,
}
"""Kinds that a handover has as parts of its own: they stand for what was changed after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPart:
    """What the family agreed to, as the sender recorded it."""

    id: ConsentId
    scope: ConsentScope
    limits: str = ""
    giver: str
    form: ConsentForm
    given_on: date
    valid_until: date | None = None
    withdrawn_on: date | None = None
    withdrawal_note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of the chronology, kept for ever by its author's id; the highest revision holds.

    ``on`` is the local day it is about, ``written_at`` the moment in UTC of its first writing.
    ``code`` is the area, the helpfulness or the move; the texts may be empty. From ``role`` on
    the fields are those of an observation: other children it concerns are never named. ``consent``
    is that of an entry which tells of one.
    """

    id: UUID
    author_store: StoreId
    revision: int
    kind: EntryKind
    on: date
    written_at: datetime
    author: str
    job_title: str = ""
    code: str = ""
    situation: str = ""
    text: str = ""
    child_words: str = ""
    judgement: str = ""
    result: str = ""
    role: str = ""
    how_long: str = ""
    before: str = ""
    done: str = ""
    done_result: str = ""
    strengths: str = ""
    told_whom: str = ""
    told_on: date | None = None
    consent: ConsentPart | None = None

    @property
    def place(self) -> tuple[date, datetime, str, str]:
        """What a chronology is sorted by: within a day entries stand as they were written."""
        return self.on, self.written_at, str(self.id), str(self.author_store)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPart:
    """The action plan, § 1 (3)."""

    goals: tuple[Goal, ...] = ()
    evaluate_on: date | None = None
    evaluation: str = ""
    recommendations: str = ""
    approved_by: str = ""
    approved_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPart:
    """A promise that is still open."""

    title: str
    owner: str
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """An attachment: its flat name in the package, and what it is called."""

    file: str
    title: str
    media: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyStep:
    """One hand the case has gone through: the ownership number, from whom, to whom."""

    ownership: int
    giver: str
    taker: str
    receipt_sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverContent:
    """Everything that the recipient will read, and nothing else.

    Of ``records`` the points, occasions, reviews and final evaluations belong to the plan's part.
    """

    schema: int
    case_id: CaseId
    handover_id: HandoverId
    ownership: int
    made_on: date
    language: str = "et"
    sender: Sender
    recipient: str
    informed: tuple[str, ...] = ()
    reason: str
    concern: str
    stage_two_asked: bool = False
    continues: CaseId | None = None
    alarm: str = ""
    stage: int
    opened_on: date
    child: ChildPart
    need: Need = field(default_factory=Need)
    plan: PlanPart = field(default_factory=PlanPart)
    records: CaseRecords = field(default_factory=CaseRecords)
    child_voice: str = ""
    parent_voice: str = ""
    carer_informed: CarerInformed
    carer_note: str
    basis: Basis
    basis_note: str = ""
    entries: tuple[Entry, ...] = ()
    consents: tuple[ConsentPart, ...] = ()
    tasks: tuple[TaskPart, ...] = ()
    files: tuple[FilePart, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    expected_answer_on: date | None = None
    custody: tuple[CustodyStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementContent:
    """What the former owner supplies after a handover: what the new owner lacks, nothing else."""

    schema: int
    case_id: CaseId
    handover_id: HandoverId
    ownership: int
    made_on: date
    sender: Sender
    entries: tuple[Entry, ...] = ()
    records: CaseRecords = field(default_factory=CaseRecords)
    files: tuple[FilePart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyCase:
    """One case of a chronology: the house that it came from, and what it has besides entries.

    ``moves`` are those of this house, with their stages; among the entries they stand in words.
    """

    reference: str
    concern: str
    opened_on: date
    origin: str = ""
    moves: tuple[Transition, ...] = ()
    records: CaseRecords = field(default_factory=CaseRecords)
    plan: ActionPlan | None = None
    plan_approved_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronology:
    """What a chronology on paper holds, of one case or of all cases of a child.

    ``houses`` names who wrote the entries, where several houses did.
    """

    house: str
    made_on: date
    made_by: str
    language: str
    child: str
    birth_date: date
    cases: tuple[ChronologyCase, ...]
    entries: tuple[Entry, ...]
    houses: Mapping[StoreId, str] = field(default_factory=dict)
    consents: tuple[Consent, ...] = ()
    marked: bool = True
