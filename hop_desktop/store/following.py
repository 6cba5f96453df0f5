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
UNREAD = """SELECT * FROM observation
    WHERE author_id <> :me
        AND id NOT IN (SELECT r.observation_id FROM observation_reading AS r
            WHERE r.reader_id = :me)
        AND id NOT IN (SELECT c.observation_id FROM observation_closing AS c)
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
    ORDER BY danger DESC, observed_on DESC, written_at DESC, id LIMIT :most"""
# Counted by their keys: a count alone would have no order, and every query here has one.
UNREAD_KEYS = """SELECT id FROM observation
    WHERE author_id <> :me
        AND id NOT IN (SELECT r.observation_id FROM observation_reading AS r
            WHERE r.reader_id = :me)
        AND id NOT IN (SELECT c.observation_id FROM observation_closing AS c)
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
    ORDER BY id"""
OPEN = """SELECT * FROM observation
    WHERE written_at < :before
        AND id NOT IN (SELECT c.observation_id FROM observation_closing AS c)
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
    ORDER BY danger DESC, observed_on, written_at, id LIMIT :most"""
OPEN_KEYS = """SELECT id FROM observation
    WHERE written_at < :before
        AND id NOT IN (SELECT c.observation_id FROM observation_closing AS c)
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
    ORDER BY id"""
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
        return self._observations.listed(UNREAD, {"most": most, **scope_columns(scope)})

    def unread_count(self, scope: Scope) -> int:
        """Return how many open ones of others this person has not opened."""
        return self._count(UNREAD_KEYS, scope_columns(scope))

    def open_since(
        self, scope: Scope, before: datetime, most: int = MOST
    ) -> tuple[Observation, ...]:
        """Return open ones written before a moment (UTC), dangers first, then the oldest."""
        wanted = {"before": utc_text(before), "most": most, **scope_columns(scope)}
        return self._observations.listed(OPEN, wanted)

    def open_count(self, scope: Scope, before: datetime) -> int:
        """Return how many open ones were written before a moment (UTC)."""
        return self._count(OPEN_KEYS, {"before": utc_text(before), **scope_columns(scope)})

    def _count(self, sql: str, wanted: Row) -> int:
        return len(self._rows.all(sql, wanted))


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
