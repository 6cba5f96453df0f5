# SPDX-License-Identifier: EUPL-1.2
"""What is counted of cases: a line a case without name or number, and areas counted by groups.

Where a case stood on an earlier day stands in its moves, which are not read by SQL; so of these
lines, and of the final evaluations, only the few fields that are counted are read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hop_desktop.domain.access import Scope
from hop_desktop.domain.content import EntryKind
from hop_desktop.domain.counting import main_area
from hop_desktop.domain.ids import StoreId
from hop_desktop.domain.observations import Area
from hop_desktop.domain.overview import CaseFacts, Step
from hop_desktop.domain.records import Outcome, Satisfaction
from hop_desktop.store.columns import day_of, from_json, scope_columns
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

CASES = """SELECT c.id, c.child_id, c.origin, c.review_on, c.transitions,
        k.birth_date, k.registered_municipality
    FROM support_case AS c JOIN child AS k ON k.id = c.child_id
    WHERE :everything = 1
    ORDER BY c.id"""
AREAS = """SELECT child_id, area, COUNT(*) AS seen, MAX(observed_on) AS latest
    FROM observation
    WHERE :everything = 1 AND observed_on <= :until
        AND child_id IN (SELECT s.same_id FROM support_case AS c
            JOIN same_child AS s ON s.child_id = c.child_id)
    GROUP BY child_id, area
    ORDER BY child_id, area"""
HEADS = "SELECT child_id, head_id FROM child_head WHERE :everything = 1 ORDER BY child_id"
RECEIVED = """SELECT case_id, content FROM received_entry
    WHERE :everything = 1 AND dated <= :until AND author_store_id <> :own_store
    ORDER BY case_id, author_store_id, entry_id"""
FINALS = """SELECT case_id, content FROM case_record
    WHERE :everything = 1 AND kind = 'final'
    ORDER BY dated, written_at, id, case_id"""

Seen = tuple[int, date, str]
"""How often an area was observed, on which day last, and its code."""
AREA_CODES = frozenset(area.value for area in Area)


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is counted of a received entry."""

    kind: EntryKind
    on: date
    code: str = ""


@dataclass(frozen=True, slots=True)
class _Final:
    """What is counted of a final evaluation."""

    outcome: Outcome
    satisfaction: Satisfaction | None = None


class Counted:
    """What is counted of cases."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def cases(self, scope: Scope, until: date, *, own: StoreId) -> tuple[CaseFacts, ...]:
        """Return what is counted of every case in a scope that reaches all.

        ``until`` is the last day of what was noticed; ``own`` is this house, whose own entries
        are not counted once more when they came back.
        """
        wanted = scope_columns(scope)
        rows = self._rows.all(CASES, wanted)
        seen = self._seen(rows, {**wanted, "until": until.isoformat(), "own_store": str(own)})
        finals = self._finals(wanted)
        return tuple(
            CaseFacts(
                born=date.fromisoformat(row["birth_date"]),
                municipality=row["registered_municipality"],
                house=row["origin"],
                area=main_area(seen.get(row["id"], ())),
                steps=from_json(row["transitions"], tuple[Step, ...]),
                review_on=day_of(row["review_on"]),
                outcome=final.outcome if final else None,
                satisfaction=final.satisfaction if final else None,
            )
            for row in rows
            for final in (finals.get(row["id"]),)
        )

    def _seen(self, cases: list[Row], wanted: Row) -> dict[str, list[Seen]]:
        """Return by case how often each area was observed of its child, in this house or before."""
        heads = {str(row["child_id"]): str(row["head_id"]) for row in self._rows.all(HEADS, wanted)}
        by_child: defaultdict[str, list[Seen]] = defaultdict(list)
        for row in self._rows.all(AREAS, wanted):
            child: str = row["child_id"]
            told = row["seen"], date.fromisoformat(row["latest"]), row["area"]
            by_child[heads.get(child, child)].append(told)
        found = {row["id"]: by_child.get(_head(heads, row), []) for row in cases}
        for case_id, came in self._came(wanted).items():
            found[case_id] = _added(found[case_id], came)
        return {case_id: _added(each, ()) for case_id, each in found.items()} if heads else found

    def _came(self, wanted: Row) -> dict[str, list[Seen]]:
        """Return by case which areas were observed in other houses, each time by itself."""
        found: defaultdict[str, list[Seen]] = defaultdict(list)
        for row in self._rows.all(RECEIVED, wanted):
            entry = from_json(row["content"], _Entry)
            if entry.kind is EntryKind.OBSERVATION and entry.code in AREA_CODES:
                found[row["case_id"]].append((1, entry.on, entry.code))
        return found

    def _finals(self, wanted: Row) -> dict[str, _Final]:
        """Return by case what came of it; the last evaluation holds."""
        rows = self._rows.all(FINALS, wanted)
        return {row["case_id"]: from_json(row["content"], _Final) for row in rows}


def _added(first: Iterable[Seen], second: Iterable[Seen]) -> list[Seen]:
    """Return how often each area was observed in both."""
    found: dict[str, Seen] = {}
    for times, latest, area in (*first, *second):
        before, last, _ = found.get(area, (0, latest, area))
        found[area] = before + times, max(last, latest), area
    return list(found.values())


def _head(heads: dict[str, str], row: Row) -> str:
    """Return the child of a row, or the one with which it is one."""
    child: str = row["child_id"]
    return heads.get(child, child)
