# SPDX-License-Identifier: EUPL-1.2
"""Stage I actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.cases import Measure, MeasureKind
from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import MeasureId
from tests.builders import NOON, TODAY
from tests.store.ground import Ground
from tests.strategies import measures


def tried(ground: Ground, *, days_ago: int = 0) -> Measure:
    measure = Measure(
        id=MeasureId(uuid4()),
        case_id=ground.case.id,
        author_id=ground.person.id,
        on=TODAY - timedelta(days=days_ago),
        written_at=NOON,
        kind=MeasureKind.MEASURE,
        what="Kõrvaklapid hommikuringis",
    )
    return ground.tx.measures.save(measure)


@given(data=st.data())
def test_a_saved_measure_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    measure = data.draw(measures(common.case.id, common.person.id))
    with common.undone() as tx:
        saved = tx.measures.save(measure)

        assert saved == replace(measure, revision=1)
        assert tx.measures.get(measure.id) == saved


def test_a_measure_that_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.measures.get(MeasureId(uuid4()))


def test_a_measure_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    first = tried(ground)
    ground.tx.measures.save(replace(first, result="Aitas"))

    with pytest.raises(Stale):
        ground.tx.measures.save(replace(first, result="Ei aidanud"))


def test_the_latest_measure_of_a_case_stands_first(ground: Ground) -> None:
    old, new = tried(ground, days_ago=3), tried(ground)

    assert ground.tx.measures.of_case(ground.case.id) == (new, old)
