# SPDX-License-Identifier: EUPL-1.2
"""Tasks: what is still to be done, and by when."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.cases import CaseCustody, CaseStatus
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import TaskId
from hop_desktop.domain.plans import Task
from tests.builders import TODAY, a_task
from tests.store.ground import Ground, colleague
from tests.strategies import tasks


def promised(ground: Ground, **fields: object) -> Task:
    me = ground.person.id
    here = {"owner": me, "created_by": me, "case_id": ground.case.id}
    return ground.tx.tasks.save(a_task(**here | fields))


@given(data=st.data())
def test_a_saved_task_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    task = data.draw(tasks(common.case.id, common.child.id, common.person.id))
    with common.undone() as tx:
        saved = tx.tasks.save(task)

        assert saved == replace(task, revision=1)
        assert tx.tasks.get(task.id) == saved


def test_a_task_that_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.tasks.get(TaskId(uuid4()))


def test_a_task_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    first = promised(ground)
    ground.tx.tasks.save(replace(first, done_on=TODAY))

    with pytest.raises(Stale):
        ground.tx.tasks.save(replace(first, title="Kirjutada logopeedile"))


def test_open_tasks_of_a_case_stand_before_done_ones_by_day(ground: Ground) -> None:
    done = promised(ground, done_on=TODAY, due_on=TODAY - timedelta(days=9))
    some_day = promised(ground)
    tomorrow = promised(ground, due_on=TODAY + timedelta(days=1))
    today = promised(ground, due_on=TODAY)

    assert ground.tx.tasks.of_case(ground.case.id) == (today, tomorrow, some_day, done)


def test_my_open_tasks_are_mine_and_open(ground: Ground) -> None:
    some_day = promised(ground, case_id=None)
    today = promised(ground, due_on=TODAY)
    promised(ground, done_on=TODAY)
    promised(ground, owner=colleague(ground, "kai").id)

    assert ground.tx.tasks.open_of_owner(ground.person.id) == (today, some_day)


@pytest.mark.parametrize("end", [{"status": CaseStatus.CLOSED}, {"custody": CaseCustody.PAST}])
def test_a_case_that_ended_here_leaves_nothing_to_do(
    ground: Ground, end: dict[str, object]
) -> None:
    promised(ground, due_on=TODAY)
    ground.tx.cases.save(replace(ground.case, **end))  # type: ignore[arg-type]  # by field name

    assert ground.tx.tasks.open_of_owner(ground.person.id) == ()
