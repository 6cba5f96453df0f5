# SPDX-License-Identifier: EUPL-1.2
"""Action plans: one for a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.cases import CaseCustody, CaseStatus
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import CaseId, PlanId
from hop_desktop.domain.plans import ActionPlan
from tests import worlds
from tests.builders import TODAY, a_child
from tests.store.ground import Ground, colleague
from tests.store.test_cases import opened
from tests.store.test_children import a_scope
from tests.strategies import plans


@given(data=st.data())
def test_a_saved_plan_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    plan = data.draw(plans(common.case.id, common.person.id))
    with common.undone() as tx:
        saved = tx.plans.save(plan)

        assert saved == replace(plan, revision=1)
        assert tx.plans.get(plan.id) == saved
        assert tx.plans.of_case(common.case.id) == saved


def test_a_plan_that_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.plans.get(PlanId(uuid4()))

    assert ground.tx.plans.of_case(CaseId(uuid4())) is None


def test_a_goal_leads_to_its_case(ground: Ground) -> None:
    other, goals = opened(ground), (worlds.a_goal(), worlds.a_goal())
    for case, goal in zip((ground.case, other), goals, strict=True):
        ground.tx.plans.save(ActionPlan(id=PlanId(uuid4()), case_id=case.id, goals=(goal,)))

    assert [ground.tx.plans.case_of_goal(goal.id) for goal in goals] == [ground.case.id, other.id]
    with pytest.raises(NotFound):
        ground.tx.plans.case_of_goal(uuid4())


def test_a_plan_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    first = ground.tx.plans.save(ActionPlan(id=PlanId(uuid4()), case_id=ground.case.id))
    ground.tx.plans.save(replace(first, evaluation="Õnnestus"))

    with pytest.raises(Stale):
        ground.tx.plans.save(replace(first, evaluation="Ei õnnestunud"))


def test_the_scope_decides_which_evaluations_are_due(ground: Ground) -> None:
    me = colleague(ground, "mari", groups=frozenset({ground.group.id})).id
    mine = opened(ground, responsible=me)
    far = ground.tx.children.save(a_child(first_name="Eva"))
    with_me = opened(ground, child_id=far.id, participants=frozenset({me}))
    plans = [
        ground.tx.plans.save(
            ActionPlan(id=PlanId(uuid4()), case_id=case.id, evaluate_on=TODAY + timedelta(days=n))
        )
        for n, case in enumerate((ground.case, mine, with_me))
    ]
    of_case, of_mine, of_mine_too = plans

    def due(**reach: bool) -> tuple[ActionPlan, ...]:
        return ground.tx.plans.evaluations_due(a_scope(me, **reach), TODAY + timedelta(days=7))

    assert due() == ()
    assert due(own=True) == (of_mine,)
    assert due(part=True) == (of_mine, of_mine_too)
    assert due(group=True) == (of_case, of_mine)
    assert due(everything=True) == tuple(plans)


@pytest.mark.parametrize(
    ("plan", "case"),
    [
        ({"evaluation": "Õnnestus"}, {}),
        ({"evaluate_on": TODAY + timedelta(days=1)}, {}),
        ({}, {"status": CaseStatus.CLOSED}),
        ({}, {"custody": CaseCustody.PAST}),
    ],
)
def test_what_is_evaluated_or_ended_is_not_due(
    ground: Ground, plan: dict[str, object], case: dict[str, object]
) -> None:
    other = opened(ground, **case)
    due = ActionPlan(id=PlanId(uuid4()), case_id=other.id, evaluate_on=TODAY)
    ground.tx.plans.save(replace(due, **plan))  # type: ignore[arg-type]  # by field name

    everything = a_scope(ground.person.id, everything=True)

    assert ground.tx.plans.evaluations_due(everything, TODAY) == ()
