# SPDX-License-Identifier: EUPL-1.2
"""Who read an observation and how it was closed; which ones wait for the one or the other."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.following import Closing, Reading
from hop_desktop.domain.ids import ObservationId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.observations import Observation
from hop_desktop.store.columns import scope_columns
from hop_desktop.store.lite import Row
from hop_desktop.store.observations import Observations
from hop_desktop.store.rows import Rows

READINGS = """SELECT reader_id, read_at FROM observation_reading WHERE observation_id = :id
    ORDER BY read_at, reader_id"""
CLOSING = "SELECT * FROM observation_closing WHERE observation_id = :id"
# What is unread comes with the latest first, what is open with the oldest first.
OPEN = """SELECT * FROM observation
    WHERE written_at < :before
        AND id NOT IN (SELECT c.observation_id FROM observation_closing AS c)
        AND (:unread = 0
            OR (author_id <> :me
                AND id NOT IN (SELECT r.observation_id FROM observation_reading AS r
                    WHERE r.reader_id = :me)))
        AND ((danger = 1 AND :protected = 1)
            OR (danger = 0
                AND (:everything = 1
                    OR (:in_group = 1 AND id IN (
                        SELECT a.observation_id FROM observation_about AS a
                        JOIN child_in_group AS g ON g.child_id = a.child_id
                        WHERE g.staff_id = :me))
                    OR (:part = 1 AND id IN (
                        SELECT a.observation_id FROM observation_about AS a
                        JOIN part_in_case AS p ON p.child_id = a.child_id
                        WHERE p.staff_id = :me)))))
    ORDER BY danger DESC,
        CASE :unread WHEN 1 THEN observed_on END DESC,
        CASE :unread WHEN 1 THEN written_at END DESC,
        observed_on, written_at, id
    LIMIT :most"""
HOW_MANY = """SELECT COUNT(*) AS found FROM observation
    WHERE written_at < :before
        AND id NOT IN (SELECT c.observation_id FROM observation_closing AS c)
        AND (:unread = 0
            OR (author_id <> :me
                AND id NOT IN (SELECT r.observation_id FROM observation_reading AS r
                    WHERE r.reader_id = :me)))
        AND ((danger = 1 AND :protected = 1)
            OR (danger = 0
                AND (:everything = 1
                    OR (:in_group = 1 AND id IN (
                        SELECT a.observation_id FROM observation_about AS a
                        JOIN child_in_group AS g ON g.child_id = a.child_id
                        WHERE g.staff_id = :me))
                    OR (:part = 1 AND id IN (
                        SELECT a.observation_id FROM observation_about AS a
                        JOIN part_in_case AS p ON p.child_id = a.child_id
                        WHERE p.staff_id = :me)))))"""
EVER = "9999-12-31T23:59:59.999999Z"
"""After every moment that was ever written."""

MOST = 500
READING_KEY = ("observation_id", "reader_id")


class Following:
    """Readings and closings of observations."""

    def __init__(self, rows: Rows, observations: Observations) -> None:
        self._rows = rows
        self._observations = observations

    def readings(self, observation_id: ObservationId) -> tuple[Reading, ...]:
        """Return who opened it first when, in the order of the moments."""
        found = self._rows.all(READINGS, {"id": str(observation_id)})
        return tuple(map(_reading, found))

    def note_reading(self, observation_id: ObservationId, reading: Reading) -> None:
        """Keep that somebody opened it, the first time only."""
        if any(known.reader_id == reading.reader_id for known in self.readings(observation_id)):
            return
        row = {
            "observation_id": str(observation_id),
            "reader_id": str(reading.reader_id),
            "read_at": utc_text(reading.read_at),
        }
        self._rows.insert("observation_reading", row, key=READING_KEY)

    def closing(self, observation_id: ObservationId) -> Closing | None:
        """Return how it was closed, unless it is open."""
        row = self._rows.one(CLOSING, {"id": str(observation_id)})
        return _closing(row) if row else None

    def close(self, closing: Closing) -> None:
        """Keep how an open observation was closed."""
        row = {
            "observation_id": str(closing.observation_id),
            "closed_by_id": str(closing.closed_by),
            "closed_at": utc_text(closing.closed_at),
            "note": closing.note,
        }
        self._rows.insert("observation_closing", row, key="observation_id")

    def reopen(self, observation_id: ObservationId) -> None:
        """Let it be open again; nothing happens to one that is."""
        self._rows.delete("observation_closing", str(observation_id), key="observation_id")

    def unread(self, scope: Scope, most: int = MOST) -> tuple[Observation, ...]:
        """Return open ones of others that this person has not opened, dangers first."""
        return self._observations.listed(OPEN, _unread(scope) | {"most": most})

    def unread_count(self, scope: Scope) -> int:
        """Return how many open ones of others this person has not opened."""
        return self._count(_unread(scope))

    def open_since(
        self, scope: Scope, before: datetime, most: int = MOST
    ) -> tuple[Observation, ...]:
        """Return open ones written before a moment (UTC), dangers first, then the oldest."""
        return self._observations.listed(OPEN, _open(scope, before) | {"most": most})

    def open_count(self, scope: Scope, before: datetime) -> int:
        """Return how many open ones were written before a moment (UTC)."""
        return self._count(_open(scope, before))

    def _count(self, wanted: Row) -> int:
        return int(self._rows.all(HOW_MANY, wanted)[0]["found"])


def _unread(scope: Scope) -> Row:
    return {"unread": 1, "before": EVER, **scope_columns(scope)}


def _open(scope: Scope, before: datetime) -> Row:
    return {"unread": 0, "before": utc_text(before), **scope_columns(scope)}


def _reading(row: Row) -> Reading:
    return Reading(
        reader_id=StaffId(UUID(row["reader_id"])),
        read_at=datetime.fromisoformat(row["read_at"]),
    )


def _closing(row: Row) -> Closing:
    return Closing(
        observation_id=ObservationId(UUID(row["observation_id"])),
        closed_by=StaffId(UUID(row["closed_by_id"])),
        closed_at=datetime.fromisoformat(row["closed_at"]),
        note=row["note"],
    )
