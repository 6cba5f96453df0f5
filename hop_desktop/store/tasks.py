# SPDX-License-Identifier: EUPL-1.2
"""Promises with an owner and a day."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from hop_desktop.domain.errors import NotFound
from hop_desktop.domain.ids import CaseId, ChildId, StaffId, TaskId
from hop_desktop.domain.plans import Task
from hop_desktop.store.columns import day_of, day_text, id_text
from hop_desktop.store.lite import Row
from hop_desktop.store.rows import Rows

GET = "SELECT * FROM task WHERE id = :id"
OF_CASE = """SELECT * FROM task WHERE case_id = :case_id
    ORDER BY CASE WHEN done_on IS NULL THEN 0 ELSE 1 END, due_on NULLS LAST, id"""
OPEN_OF_OWNER = """SELECT * FROM task
    WHERE owner_id = :owner_id AND done_on IS NULL
        AND (case_id IS NULL OR case_id IN (
            SELECT id FROM support_case WHERE status = 'open' AND custody <> 'past'))
    ORDER BY due_on NULLS LAST, id"""

OPEN_GIVEN = """SELECT * FROM task
    WHERE created_by_id = :me AND owner_id <> :me AND done_on IS NULL
        AND case_id IN (SELECT id FROM support_case WHERE status = 'open' AND custody <> 'past')
    ORDER BY due_on NULLS LAST, id"""


class Tasks:
    """Promises with an owner and a day."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, task_id: TaskId) -> Task:
        """Return a task; raise ``NotFound``."""
        row = self._rows.one(GET, {"id": str(task_id)})
        if row is None:
            raise NotFound
        return _task(row)

    def of_case(self, case_id: CaseId) -> tuple[Task, ...]:
        """Return the tasks of a case: open ones first, then by the day they are due."""
        return tuple(map(_task, self._rows.all(OF_CASE, {"case_id": str(case_id)})))

    def open_of_owner(self, owner: StaffId) -> tuple[Task, ...]:
        """Return what somebody still has to do in cases that are open here, earliest first."""
        return tuple(map(_task, self._rows.all(OPEN_OF_OWNER, {"owner_id": str(owner)})))

    def open_given_by(self, me: StaffId) -> tuple[Task, ...]:
        """Return what somebody asked of others and waits for, earliest first."""
        return tuple(map(_task, self._rows.all(OPEN_GIVEN, {"me": str(me)})))

    def save(self, task: Task) -> Task:
        """Keep a task and return it with its new revision; raise ``Stale``."""
        return replace(task, revision=self._rows.save("task", _row(task)))


def _row(task: Task) -> Row:
    return {
        "id": str(task.id),
        "title": task.title,
        "owner_id": str(task.owner),
        "due_on": day_text(task.due_on),
        "case_id": id_text(task.case_id),
        "child_id": id_text(task.child_id),
        "done_on": day_text(task.done_on),
        "created_by_id": str(task.created_by),
        "revision": task.revision,
    }


def _task(row: Row) -> Task:
    return Task(
        id=TaskId(UUID(row["id"])),
        title=row["title"],
        owner=StaffId(UUID(row["owner_id"])),
        due_on=day_of(row["due_on"]),
        case_id=CaseId(UUID(row["case_id"])) if row["case_id"] else None,
        child_id=ChildId(UUID(row["child_id"])) if row["child_id"] else None,
        done_on=day_of(row["done_on"]),
        created_by=StaffId(UUID(row["created_by_id"])),
        revision=row["revision"],
    )
