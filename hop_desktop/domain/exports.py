# SPDX-License-Identifier: EUPL-1.2
"""A case as it leaves the program unencrypted, to be entered elsewhere: one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import ClassVar

from hop_desktop.domain.cases import Need
from hop_desktop.domain.content import (
    ChildPart,
    ConsentPart,
    CustodyStep,
    Entry,
    FilePart,
    PlanPart,
    Sender,
    TaskPart,
)
from hop_desktop.domain.ids import CaseId, StoreId
from hop_desktop.domain.records import CaseRecords


class ExportFormat(Enum):
    """How the file is written: a workbook for people, JSON for programs."""

    XLSX = "xlsx"
    JSON = "json"


class ExportReason(Enum):
    """Why a case is exported; the journal keeps it, so it is no free text."""

    OTHER_REGISTER = "other-register"
    OTHER_PROGRAM = "other-program"
    ASKED_BY_LAW = "asked-by-law"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A house that wrote entries, by the store that they are known by."""

    store_id: StoreId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseExport:
    """Everything that is handed over of a case, and where it stands in this house.

    Protected observations and who reported them are never part of it.
    """

    VERSION: ClassVar[int] = 1

    schema: int = VERSION
    case_id: CaseId
    reference: str
    made_on: date
    reason: ExportReason
    language: str
    exporter: Sender
    concern: str
    stage: int
    closed: bool
    opened_on: date
    responsible: str
    origin: str = ""
    child: ChildPart
    need: Need
    child_voice: str = ""
    parent_voice: str = ""
    plan: PlanPart
    records: CaseRecords
    entries: tuple[Entry, ...] = ()
    houses: tuple[House, ...] = ()
    consents: tuple[ConsentPart, ...] = ()
    tasks: tuple[TaskPart, ...] = ()
    files: tuple[FilePart, ...] = ()
    custody: tuple[CustodyStep, ...] = ()


def file_name(reference: str, day: date, how: ExportFormat) -> str:
    """Return the name that is offered for the file: it tells nothing of the child."""
    return f"{reference.replace(' ', '-')}-{day.isoformat()}.{how.value}"
