# SPDX-License-Identifier: EUPL-1.2
"""What becomes of an observation: who read it when, and how it was closed.

Reading and closing are no part of the observation itself, which only its author changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ObservationId, StaffId
from hop_desktop.domain.text import required

DEFAULT_DAYS = 14
MOST_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The first time that somebody other than the author opened an observation, in UTC."""

    reader_id: StaffId
    read_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How an observation was closed: by whom, when (UTC), and what was done."""

    observation_id: ObservationId
    closed_by: StaffId
    closed_at: datetime
    note: str

    def __post_init__(self) -> None:
        """Refuse a closing that does not say what was done."""
        required("note", self.note)


def checked_days(days: int) -> int:
    """Return after how many days an open observation asks; raise ``Invalid`` outside 1–365."""
    if not 1 <= days <= MOST_DAYS:
        raise Invalid("days_to_close", "not-days")
    return days


def asks_since(now: datetime, days: int) -> datetime:
    """Return the moment: what was written before it and is still open asks to be closed."""
    return now - timedelta(days=days)
