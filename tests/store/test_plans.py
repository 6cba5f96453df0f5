# SPDX-License-Identifier: EUPL-1.2
"""Action plans: one for a case."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import CaseId, PlanId
from hop_desktop.domain.plans import ActionPlan
from tests.store.ground import Ground
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


def test_a_plan_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    first = ground.tx.plans.save(ActionPlan(id=PlanId(uuid4()), case_id=ground.case.id))
    ground.tx.plans.save(replace(first, evaluation="Õnnestus"))

    with pytest.raises(Stale):
        ground.tx.plans.save(replace(first, evaluation="Ei õnnestunud"))
