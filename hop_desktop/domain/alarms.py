# SPDX-License-Identifier: EUPL-1.2
"""What an administrator has to know and to look into: it stays in sight until somebody has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from hop_desktop.domain.journal import JournalFault

BACK = timedelta(minutes=5)
"""As much as a computer's clock may be put right by itself."""
AHEAD = timedelta(days=400)
"""Longer than a house stands empty in any summer."""


class AlarmKind(Enum):
    """What happened."""

    JOURNAL = "journal"  # the journal or a row is not what was written
    RIGHTS = "rights"  # somebody had changed people's rights behind the program's back
    CLOCK_BACK = "clock-back"  # the computer's clock is behind the last entry
    CLOCK_AHEAD = "clock-ahead"  # it is more than a year ahead of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """What happened, when it was seen in UTC, and where the journal does not fit."""

    kind: AlarmKind
    at: datetime
    fault: JournalFault | None = None


def clock_alarm(now: datetime, last: datetime | None) -> AlarmKind | None:
    """Return what is wrong with the clock, by the last entry of the journal.

    The order of entries is their number, whatever the clock says, and no time alone deletes
    anything.
    """
    if last is None:
        return None
    if now < last - BACK:
        return AlarmKind.CLOCK_BACK
    return AlarmKind.CLOCK_AHEAD if now > last + AHEAD else None
