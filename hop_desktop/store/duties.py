# SPDX-License-Identifier: EUPL-1.2
"""What open cases still owe by the law: who was not told, what was not done this school year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hop_desktop.domain.access import Scope
from hop_desktop.domain.cases import Stage
from hop_desktop.domain.ids import CaseId
from hop_desktop.domain.institution import Place
from hop_desktop.store.columns import day_of, scope_columns, uuid_of
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

UNTOLD = """SELECT c.id, c.stage, c.opened_on, c.stage_since, k.first_name, k.last_name, k.place
    FROM support_case AS c JOIN child AS k ON k.id = c.child_id
    WHERE c.status = 'open' AND c.custody = 'own' AND c.stage < 3
        AND NOT EXISTS (SELECT 1 FROM telling AS t WHERE t.case_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM meeting AS m WHERE m.case_id = c.id AND m.kind = 'talk')
        AND NOT EXISTS (SELECT 1 FROM measure AS a WHERE a.case_id = c.id
            AND a.kind = 'parent-talk')
        AND (c.id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me)
            OR (:everything = 1
                AND NOT EXISTS (SELECT 1 FROM part_in_case AS p
                    JOIN staff AS s ON s.id = p.staff_id
                    WHERE p.case_id = c.id AND s.active = 1)))
    ORDER BY c.opened_on, c.id"""
YEARLY = """SELECT c.id, c.stage, c.opened_on, c.stage_since, k.first_name, k.last_name, k.place,
        (SELECT MAX(r.dated) FROM case_record AS r
            WHERE r.case_id = c.id AND r.kind IN ('review', 'final')) AS assessed_on,
        (SELECT MAX(m.held_on) FROM meeting AS m
            WHERE m.case_id = c.id AND m.kind = 'talk') AS talked_on
    FROM support_case AS c JOIN child AS k ON k.id = c.child_id
    WHERE c.status = 'open' AND c.custody = 'own' AND c.stage < 3
        AND (:everything = 1
            OR (:own = 1 AND c.responsible_id = :me)
            OR (:part = 1 AND c.id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
            OR (:in_group = 1
                AND c.child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me)))
    ORDER BY c.id"""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwingCase:
    """An open case with the last days of what the law wants once a school year."""

    id: CaseId
    child: str
    place: Place
    stage: Stage
    opened_on: date
    stage_since: date
    assessed_on: date | None = None
    talked_on: date | None = None


class Duties:
    """What open cases of this house in stages I and II owe."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def untold(self, scope: Scope) -> tuple[OwingCase, ...]:
        """Return the cases of which nobody wrote down whether the carer knows.

        They are the person's own and those with the person in them; where nobody in a case is
        in the house any more, whoever reads all cases is told.
        """
        return tuple(map(_owing, self._rows.all(UNTOLD, scope_columns(scope))))

    def yearly(self, scope: Scope) -> tuple[OwingCase, ...]:
        """Return the cases with the days of their last assessment of effect and last talk."""
        return tuple(map(_owing, self._rows.all(YEARLY, scope_columns(scope))))


def _owing(row: Row) -> OwingCase:
    return OwingCase(
        id=CaseId(uuid_of(row["id"])),
        child=f"{row['first_name']} {row['last_name']}",
        place=Place(row["place"]),
        stage=Stage(row["stage"]),
        opened_on=date.fromisoformat(row["opened_on"]),
        stage_since=date.fromisoformat(row["stage_since"]),
        assessed_on=day_of(row.get("assessed_on")),
        talked_on=day_of(row.get("talked_on")),
    )
