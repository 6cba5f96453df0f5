# SPDX-License-Identifier: EUPL-1.2
"""What a child's file carries: within the house, and to the child's next place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from hop_desktop.domain.content import (
    ChildPart,
    ConsentPart,
    Entry,
    FilePart,
    PlanPart,
    Sender,
)
from hop_desktop.domain.ids import CaseId, SendingId
from hop_desktop.domain.records import CaseRecords
from hop_desktop.domain.sendings import TransitionPart


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNote:
    """What a child's file tells of a case. Responsibility for it stays where it is."""

    id: CaseId
    concern: str
    stage: int
    is_open: bool
    opened_on: date
    stage_two_asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InternalContent:
    """What one computer of a house tells another of a child: everything but protected entries."""

    schema: int
    sending_id: SendingId
    made_on: date
    sender: Sender
    recipient: str
    child: ChildPart
    cases: tuple[CaseNote, ...] = ()
    entries: tuple[Entry, ...] = ()
    files: tuple[FilePart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitionContent:
    """What goes with a child to its next place, and why it may.

    ``consent`` is that of the family; without one only the readiness card goes, and to a school
    alone. ``card_file`` names the card among the files. ``case`` stands only where it may be
    continued in the next place.
    """

    schema: int
    sending_id: SendingId
    made_on: date
    language: str = "et"
    sender: Sender
    recipient: str
    child: ChildPart
    parts: tuple[TransitionPart, ...]
    consent: ConsentPart | None = None
    carer_note: str
    card_file: str = ""
    case: CaseNote | None = None
    plan: PlanPart = field(default_factory=PlanPart)
    records: CaseRecords = field(default_factory=CaseRecords)
    entries: tuple[Entry, ...] = ()
    files: tuple[FilePart, ...] = ()
