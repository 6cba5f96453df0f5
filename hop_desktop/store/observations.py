# SPDX-License-Identifier: EUPL-1.2
"""Observations with their earlier texts; a danger is seen by its author and the named few."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import ChildId, ObservationId, StaffId
from hop_desktop.domain.journal import utc_text
from hop_desktop.domain.observations import Area, EarlierText, Observation
from hop_desktop.store.columns import from_json, json_text, scope_columns, truth
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM observation WHERE id = :id"
READABLE = """SELECT * FROM observation
    WHERE id = :id
        AND (author_id = :me
            OR ((danger = 0 OR :protected = 1)
                AND (:everything = 1
                    OR (:in_group = 1
                        AND child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me))
                    OR (:part = 1
                        AND child_id IN (SELECT child_id FROM part_in_case WHERE staff_id = :me)))))
    """
OF_CHILD = """SELECT * FROM observation
    WHERE child_id = :child_id
        AND (author_id = :me
            OR ((danger = 0 OR :protected = 1)
                AND (:everything = 1
                    OR (:in_group = 1
                        AND child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me))
                    OR (:part = 1
                        AND child_id IN (SELECT child_id FROM part_in_case WHERE staff_id = :me)))))
    ORDER BY observed_on DESC, written_at DESC, id"""
BY_AUTHOR = """SELECT * FROM observation WHERE author_id = :author_id
    ORDER BY written_at DESC, id LIMIT :most"""


class Observations:
    """Observations with their earlier texts."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, observation_id: ObservationId) -> Observation:
        """Return an observation, whoever asks; raise ``NotFound``."""
        return _found(self._rows.one(GET, {"id": str(observation_id)}))

    def readable(self, observation_id: ObservationId, scope: Scope) -> Observation:
        """Return an observation in a scope; raise ``NotFound`` outside of it as well."""
        wanted = {"id": str(observation_id), **scope_columns(scope)}
        return _found(self._rows.one(READABLE, wanted))

    def of_child(self, child_id: ChildId, scope: Scope) -> tuple[Observation, ...]:
        """Return a child's observations in a scope, the latest day first."""
        wanted = {"child_id": str(child_id), **scope_columns(scope)}
        return tuple(map(_observation, self._rows.all(OF_CHILD, wanted)))

    def by_author(self, author_id: StaffId, limit: int) -> tuple[Observation, ...]:
        """Return what somebody wrote last, the latest first."""
        wanted: Row = {"author_id": str(author_id), "most": limit}
        return tuple(map(_observation, self._rows.all(BY_AUTHOR, wanted)))

    def save(self, observation: Observation) -> Observation:
        """Keep an observation and return it with its new revision; raise ``Stale``."""
        return replace(observation, revision=self._rows.save("observation", _row(observation)))


def _found(row: Row | None) -> Observation:
    if row is None:
        raise NotFound
    return _observation(row)


def _row(observation: Observation) -> Row:
    return {
        "id": str(observation.id),
        "child_id": str(observation.child_id),
        "author_id": str(observation.author_id),
        "observed_on": observation.observed_on.isoformat(),
        "written_at": utc_text(observation.written_at),
        "area": observation.area.value,
        "facts": observation.facts,
        "situation": observation.situation,
        "child_words": observation.child_words,
        "judgement": observation.judgement,
        "what_helped": observation.what_helped,
        "strengths": observation.strengths,
        "told_whom": observation.told_whom,
        "danger": int(observation.danger),
        "earlier": json_text(observation.earlier),
        "revision": observation.revision,
    }


def _observation(row: Row) -> Observation:
    return Observation(
        id=ObservationId(UUID(row["id"])),
        child_id=ChildId(UUID(row["child_id"])),
        author_id=StaffId(UUID(row["author_id"])),
        observed_on=date.fromisoformat(row["observed_on"]),
        written_at=datetime.fromisoformat(row["written_at"]),
        area=Area(row["area"]),
        facts=row["facts"],
        situation=row["situation"],
        child_words=row["child_words"],
        judgement=row["judgement"],
        what_helped=row["what_helped"],
        strengths=row["strengths"],
        told_whom=row["told_whom"],
        danger=truth(row["danger"]),
        earlier=from_json(row["earlier"], tuple[EarlierText, ...]),
        revision=row["revision"],
    )
