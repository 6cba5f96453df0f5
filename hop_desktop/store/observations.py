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
from hop_desktop.domain.observations import (
    Area,
    ChildRole,
    EarlierText,
    LinkedChild,
    Observation,
    Reporter,
    Source,
)
from hop_desktop.store.columns import (
    day_of,
    day_text,
    from_json,
    json_text,
    scope_columns,
    truth,
)
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM observation WHERE id = :id"
READABLE = """SELECT * FROM observation
    WHERE id = :id
        AND (author_id = :me
            OR (danger = 1 AND :protected = 1)
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
OF_CHILD = """SELECT * FROM observation
    WHERE id IN (SELECT b.observation_id FROM observation_about AS b WHERE b.child_id = :child_id)
        AND (author_id = :me
            OR (danger = 1 AND :protected = 1)
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
    ORDER BY observed_on DESC, written_at DESC, id"""
LINKED = """SELECT child_id, role FROM observation_child WHERE observation_id = :id
    ORDER BY place, child_id"""
REPORTER = "SELECT name, contact FROM observation_reporter WHERE observation_id = :id"
REPORTERS_OF_CHILD = """SELECT name, contact FROM observation_reporter
    WHERE observation_id IN (
        SELECT b.observation_id FROM observation_about AS b WHERE b.child_id = :child_id)
    ORDER BY observation_id"""
BY_AUTHOR = """SELECT * FROM observation WHERE author_id = :author_id
    ORDER BY observed_on DESC, written_at DESC, id LIMIT :most"""


class Observations:
    """Observations with their earlier texts and the children they concern."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, observation_id: ObservationId) -> Observation:
        """Return an observation, whoever asks; raise ``NotFound``."""
        return self._found(GET, {"id": str(observation_id)})

    def readable(self, observation_id: ObservationId, scope: Scope) -> Observation:
        """Return an observation in a scope; raise ``NotFound`` outside of it as well."""
        return self._found(READABLE, {"id": str(observation_id), **scope_columns(scope)})

    def of_child(self, child_id: ChildId, scope: Scope) -> tuple[Observation, ...]:
        """Return the observations in a scope that concern a child, the latest day first."""
        return self.listed(OF_CHILD, {"child_id": str(child_id), **scope_columns(scope)})

    def by_author(self, author_id: StaffId, limit: int) -> tuple[Observation, ...]:
        """Return what somebody noticed last, the latest day first."""
        return self.listed(BY_AUTHOR, {"author_id": str(author_id), "most": limit})

    def save(self, observation: Observation) -> Observation:
        """Keep an observation and return it with its new revision; raise ``Stale``.

        Which other children it concerns is written anew when that changed.
        """
        saved = replace(observation, revision=self._rows.save("observation", _row(observation)))
        self._keep_others(observation)
        return saved

    def put(self, observation: Observation) -> None:
        """Keep an observation of this store under the revision that others know it by."""
        self._rows.put("observation", _row(observation))

    def _keep_others(self, observation: Observation) -> None:
        held = tuple(map(_linked, self._rows.all(LINKED, {"id": str(observation.id)})))
        if held == observation.others:
            return
        for other in held:
            key = (str(observation.id), str(other.child_id))
            self._rows.delete("observation_child", key, key=("observation_id", "child_id"))
        for place, other in enumerate(observation.others):
            row: Row = {
                "observation_id": str(observation.id),
                "child_id": str(other.child_id),
                "place": place,
                "role": other.role.value,
            }
            self._rows.insert("observation_child", row, key=("observation_id", "child_id"))

    def keep_reporter(self, observation_id: ObservationId, reporter: Reporter) -> None:
        """Keep who gave the tip, apart from the observation."""
        row = {
            "observation_id": str(observation_id),
            "name": reporter.name,
            "contact": reporter.contact,
        }
        self._rows.insert("observation_reporter", row, key="observation_id")

    def reporter(self, observation_id: ObservationId) -> Reporter | None:
        """Return who gave the tip, if anybody let themselves be named; whoever asks."""
        row = self._rows.one(REPORTER, {"id": str(observation_id)})
        return Reporter(name=row["name"], contact=row["contact"]) if row else None

    def reporters_of_child(self, child_id: ChildId) -> tuple[Reporter, ...]:
        """Return everybody who gave a tip about a child, so that they can be kept out of papers."""
        rows = self._rows.all(REPORTERS_OF_CHILD, {"child_id": str(child_id)})
        return tuple(Reporter(name=row["name"], contact=row["contact"]) for row in rows)

    def listed(self, sql: str, wanted: Row) -> tuple[Observation, ...]:
        """Return the observations of a query for whole rows of their table."""
        return tuple(self._whole(row) for row in self._rows.all(sql, wanted))

    def _found(self, sql: str, wanted: Row) -> Observation:
        row = self._rows.one(sql, wanted)
        if row is None:
            raise NotFound
        return self._whole(row)

    def _whole(self, row: Row) -> Observation:
        linked = self._rows.all(LINKED, {"id": row["id"]})
        return _observation(row, tuple(map(_linked, linked)))


def _linked(row: Row) -> LinkedChild:
    return LinkedChild(child_id=ChildId(UUID(row["child_id"])), role=ChildRole(row["role"]))


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
        "told_on": day_text(observation.told_on),
        "how_long": observation.how_long,
        "came_before": observation.before,
        "done": observation.done,
        "done_result": observation.done_result,
        "source": observation.source.value,
        "danger": int(observation.danger),
        "earlier": json_text(observation.earlier),
        "revision": observation.revision,
    }


def _observation(row: Row, others: tuple[LinkedChild, ...]) -> Observation:
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
        told_on=day_of(row["told_on"]),
        how_long=row["how_long"] or "",
        before=row["came_before"] or "",
        done=row["done"] or "",
        done_result=row["done_result"] or "",
        source=Source(row["source"] or Source.OWN.value),
        others=others,
        danger=truth(row["danger"]),
        earlier=from_json(row["earlier"], tuple[EarlierText, ...]),
        revision=row["revision"],
    )
