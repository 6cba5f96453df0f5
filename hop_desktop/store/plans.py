# SPDX-License-Identifier: EUPL-1.2
"""Action plans with their goals: one for a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from hop_desktop.domain.access import Scope
from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, PlanId, StaffId
from hop_desktop.domain.plans import ActionPlan, Goal
from hop_desktop.store.columns import (
    day_of,
    day_text,
    from_json,
    id_text,
    json_text,
    moment_of,
    moment_text,
    scope_columns,
)
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM action_plan WHERE id = :id"
OF_CASE = "SELECT * FROM action_plan WHERE case_id = :case_id"
EVALUATIONS_DUE = """SELECT * FROM action_plan
    WHERE evaluate_on <= :until AND evaluation = ''
        AND case_id IN (
            SELECT id FROM support_case
            WHERE status = 'open' AND custody <> 'past'
                AND (:everything = 1
                    OR (:own = 1 AND responsible_id = :me)
                    OR (:part = 1
                        AND id IN (SELECT case_id FROM part_in_case WHERE staff_id = :me))
                    OR (:in_group = 1
                        AND child_id IN (
                            SELECT child_id FROM child_in_group WHERE staff_id = :me))))
    ORDER BY evaluate_on, id"""

GOALS = "SELECT case_id, goals FROM action_plan ORDER BY id"


class Plans:
    """Action plans with their goals."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, plan_id: PlanId) -> ActionPlan:
        """Return a plan; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(plan_id)})
        if row is None:
            raise NotFound
        return _plan(row)

    def of_case(self, case_id: CaseId) -> ActionPlan | None:
        """Return the plan of a case, if it has one yet."""
        row = self._rows.one(OF_CASE, {"case_id": str(case_id)})
        return _plan(row) if row else None

    def evaluations_due(self, scope: Scope, until: date) -> tuple[ActionPlan, ...]:
        """Return the plans of our open cases in a scope whose evaluation is due by a day."""
        wanted = {"until": until.isoformat(), **scope_columns(scope)}
        return tuple(map(_plan, self._rows.all(EVALUATIONS_DUE, wanted)))

    def case_of_goal(self, goal_id: UUID) -> CaseId:
        """Return the case whose plan has a goal; raise ``NotFound``.

        Goals stand in one column with their plan, so all plans are looked through.
        """
        for row in self._rows.all(GOALS):
            if str(goal_id) in row["goals"]:
                return CaseId(UUID(row["case_id"]))
        raise NotFound

    def save(self, plan: ActionPlan) -> ActionPlan:
        """Keep a plan and return it with its new revision; raise ``Stale``."""
        return replace(plan, revision=self._rows.save("action_plan", _row(plan)))

    def put(self, plan: ActionPlan) -> None:
        """Keep a plan of an earlier life of this store under a revision of that life."""
        self._rows.put("action_plan", _row(plan))


def _row(plan: ActionPlan) -> Row:
    return {
        "id": str(plan.id),
        "case_id": str(plan.case_id),
        "goals": json_text(plan.goals),
        "evaluate_on": day_text(plan.evaluate_on),
        "evaluation": plan.evaluation,
        "recommendations": plan.recommendations,
        "approved_by_id": id_text(plan.approved_by),
        "approved_at": moment_text(plan.approved_at),
        "revision": plan.revision,
    }


def _plan(row: Row) -> ActionPlan:
    return ActionPlan(
        id=PlanId(UUID(row["id"])),
        case_id=CaseId(UUID(row["case_id"])),
        goals=from_json(row["goals"], tuple[Goal, ...]),
        evaluate_on=day_of(row["evaluate_on"]),
        evaluation=row["evaluation"],
        recommendations=row["recommendations"],
        approved_by=StaffId(UUID(row["approved_by_id"])) if row["approved_by_id"] else None,
        approved_at=moment_of(row["approved_at"]),
        revision=row["revision"],
    )
