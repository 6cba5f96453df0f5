# SPDX-License-Identifier: EUPL-1.2
"""When a backup is due, what its file is called, and which of the earlier ones stay."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import StoreId

ENDING = ".hopbackup"
KEPT_DAYS, KEPT_WEEKS = 7, 4
LONGEST_KEPT = timedelta(days=90)  # what was erased in the store is gone from the backups by then
ALWAYS_KEPT = 2
ONE_DAY = timedelta(days=1)
REMIND_DAYS = range(1, 91)
MARK = 8
NAME = re.compile(
    rf"^HOP-varukoopia-(\d{{4}}-\d\d-\d\d-\d{{6}})-([0-9a-f]{{{MARK}}}){re.escape(ENDING)}$"
)
STAMP = "%Y-%m-%d-%H%M%S"

Progress = Callable[[int], object]
"""Is told how much is done, 0 to 100, and stops the work by raising ``BackupStopped``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlan:
    """Where backups go, whether once a day by itself, and after how many days to remind."""

    folder: str = ""
    automatic: bool = True
    remind_days: int = 7

    def __post_init__(self) -> None:
        """Refuse a reminder that would never come."""
        if self.remind_days not in REMIND_DAYS:
            raise Invalid("remind_days", "not-remind-days")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A backup that was verified: when in UTC, its name, and the journal's last entry in it."""

    at: datetime
    name: str
    seq: int

    def is_fresh(self, now: datetime) -> bool:
        """Say whether no other backup is due yet; one from a future clock counts for nothing."""
        return timedelta(0) <= now - self.at < ONE_DAY

    def days(self, now: datetime) -> int:
        """Return how many full days old the backup is."""
        return max((now - self.at).days, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverLock:
    """Since when nothing is sealed, because the store was restored from a backup."""

    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A backup by the name of its file."""

    name: str
    at: datetime


def mark_of(store_id: StoreId) -> str:
    """Return what tells the backups of one store from those of another, and nothing else."""
    return hashlib.sha256(str(store_id).encode()).hexdigest()[:MARK]


def file_name(store_id: StoreId, at: datetime) -> str:
    """Return the name of a backup: the day and the store's mark, nothing about people."""
    return f"HOP-varukoopia-{at.astimezone(UTC).strftime(STAMP)}-{mark_of(store_id)}{ENDING}"


def named(name: str, store_id: StoreId) -> Named | None:
    """Return the backup of this store that has this name; nothing for any other file."""
    found = NAME.match(name)
    if found is None or found[2] != mark_of(store_id):
        return None
    try:
        at = datetime.strptime(found[1], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Named(name=name, at=at)


def superfluous(backups: Iterable[Named]) -> tuple[Named, ...]:
    """Return the backups that may go.

    The last of each of the latest 7 days and of the latest 4 weeks stay, unless they are 90 days
    older than the newest; the newest two stay in any case, whatever the clock did.
    """
    newest_first = sorted(backups, key=lambda backup: (backup.at, backup.name), reverse=True)
    if not newest_first:
        return ()
    wanted = {*_last_of_each(newest_first, _day, KEPT_DAYS)}
    wanted |= {*_last_of_each(newest_first, _week, KEPT_WEEKS)}
    since = newest_first[0].at - LONGEST_KEPT
    stay = {backup for backup in wanted if backup.at >= since} | {*newest_first[:ALWAYS_KEPT]}
    return tuple(backup for backup in newest_first if backup not in stay)


def _last_of_each(
    newest_first: list[Named], period: Callable[[Named], object], most: int
) -> list[Named]:
    last: dict[object, Named] = {}
    for backup in newest_first:
        last.setdefault(period(backup), backup)
    return list(last.values())[:most]


def _day(backup: Named) -> object:
    return backup.at.date()


def _week(backup: Named) -> object:
    return backup.at.isocalendar()[:2]
