# SPDX-License-Identifier: EUPL-1.2
"""The open cases of a desk by the house that handed them over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from hop_desktop.domain.access import Scope
from hop_desktop.domain.ids import CaseId, ContactId
from hop_desktop.store.columns import scope_columns, uuid_of
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

# A case that came twice counts for the house that handed it over last.
COUNTED = """SELECT h.id, COUNT(*) AS cases, MAX(p.logged_at) AS moved_at,
        SUM(CASE WHEN c.review_on < :today
            OR c.id IN (SELECT case_id FROM task WHERE done_on IS NULL AND due_on < :today)
            OR c.id IN (SELECT case_id FROM action_plan
                WHERE evaluation = '' AND evaluate_on < :today)
            THEN 1 ELSE 0 END) AS overdue
    FROM contact AS h
        JOIN incoming AS i ON i.sender_id = h.id
        JOIN (SELECT case_id, MAX(ownership) AS ownership FROM incoming
            WHERE state = 'accepted' GROUP BY case_id) AS last
            ON last.case_id = i.case_id AND last.ownership = i.ownership
        JOIN support_case AS c ON c.id = i.case_id
        JOIN (SELECT case_id, MAX(logged_at) AS logged_at FROM package GROUP BY case_id) AS p
            ON p.case_id = c.id
    WHERE i.state = 'accepted' AND c.status = 'open' AND c.custody <> 'past'
        AND (:everything = 1
            OR (:own = 1 AND c.responsible_id = :me)
            OR (:part = 1 AND c.id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
            OR (:in_group = 1
                AND c.child_id IN (SELECT child_id FROM child_in_group WHERE staff_id = :me)))
    GROUP BY h.id
    ORDER BY overdue DESC, h.id"""
BROUGHT = """SELECT i.handover_id, i.case_id, i.sender_id FROM incoming AS i
    WHERE i.state = 'accepted' ORDER BY i.ownership, i.handover_id"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderCount:
    """A house, how many of its cases are open here, and how many of them have a day past.

    ``moved_at`` is when a package about one of them last came or went, UTC.
    """

    sender: ContactId
    cases: int
    overdue: int
    moved_at: datetime


class Senders:
    """Which house handed which case over."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def counted(self, scope: Scope, *, today: date) -> tuple[SenderCount, ...]:
        """Return the houses with open cases here in a scope, most overdue cases first."""
        wanted = {"today": today.isoformat(), **scope_columns(scope)}
        return tuple(map(_count, self._rows.all(COUNTED, wanted)))

    def by_case(self) -> dict[CaseId, ContactId]:
        """Return the house that handed each case over last."""
        rows = self._rows.all(BROUGHT)
        return {CaseId(uuid_of(r["case_id"])): ContactId(uuid_of(r["sender_id"])) for r in rows}


def _count(row: Row) -> SenderCount:
    return SenderCount(
        sender=ContactId(uuid_of(row["id"])),
        cases=row["cases"],
        overdue=row["overdue"],
        moved_at=datetime.fromisoformat(row["moved_at"]),
    )
