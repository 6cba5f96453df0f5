# SPDX-License-Identifier: EUPL-1.2
"""Handovers: the one that is open, those that wait, and their order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.handovers import Handover, HandoverState
from hop_desktop.domain.ids import HandoverId, PackageId
from tests.builders import NOON, a_case, a_handover
from tests.store.ground import Ground
from tests.strategies import handovers

S = HandoverState


def given_over(ground: Ground, state: HandoverState, **fields: object) -> Handover:
    here = {
        "case_id": ground.case.id,
        "recipient": ground.contact.id,
        "created_by": ground.person.id,
        "package_id": None if state in {S.DRAFT, S.APPROVED} else PackageId(uuid4()),
    }
    return ground.tx.handovers.save(a_handover(state, **here | fields))


def of_another_case(ground: Ground, state: HandoverState, **fields: object) -> Handover:
    case = ground.tx.cases.save(a_case(child_id=ground.child.id, responsible=ground.person.id))
    return given_over(ground, state, case_id=case.id, **fields)


@given(data=st.data())
def test_a_saved_handover_reads_back_equal(common: Ground, data: st.DataObject) -> None:
    handover = data.draw(handovers(common.case.id, common.contact.id, common.person.id))
    with common.undone() as tx:
        saved = tx.handovers.save(handover)

        assert saved == replace(handover, revision=1)
        assert tx.handovers.get(handover.id) == saved
        assert tx.handovers.open_of_case(common.case.id) == (saved if saved.is_open else None)
        assert tx.handovers.open() == ((saved,) if saved.is_open else ())
        assert (saved in tx.handovers.waiting()) == saved.is_waiting
        if saved.package_id:
            assert tx.handovers.by_package(saved.package_id) == saved


def test_a_handover_that_is_not_there_is_not_found(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.handovers.get(HandoverId(uuid4()))

    assert ground.tx.handovers.by_package(PackageId(uuid4())) is None


def test_a_handover_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    draft = given_over(ground, S.DRAFT)
    ground.tx.handovers.save(replace(draft, reason="Vaja abi."))

    with pytest.raises(Stale):
        ground.tx.handovers.save(replace(draft, reason="Vaja nõu."))


def test_even_a_bug_cannot_open_a_second_handover_of_a_case(ground: Ground) -> None:
    given_over(ground, S.DELIVERED)

    with pytest.raises(dbapi2.IntegrityError):
        given_over(ground, S.DRAFT)


def test_those_in_preparation_stand_before_the_latest_sealed(ground: Ground) -> None:
    old = given_over(ground, S.DECLINED, sealed_at=NOON - timedelta(days=20))
    dropped = given_over(ground, S.WITHDRAWN, package_id=None)
    new = of_another_case(ground, S.SEALED, sealed_at=NOON)
    draft = given_over(ground, S.DRAFT)

    assert ground.tx.handovers.listed() == (draft, new, old, dropped)


def test_the_longest_waiting_stands_first(ground: Ground) -> None:
    new = given_over(ground, S.SEALED, sealed_at=NOON)
    old = of_another_case(ground, S.WITHDRAWING, sealed_at=NOON - timedelta(days=3))
    of_another_case(ground, S.ACCEPTED, sealed_at=NOON - timedelta(days=9))

    assert ground.tx.handovers.waiting() == (old, new)


def test_the_handovers_of_a_case_stand_by_their_number(ground: Ground) -> None:
    first = given_over(ground, S.RETURNED, ownership=2, sealed_at=NOON)
    second = given_over(ground, S.DRAFT, ownership=3)

    assert ground.tx.handovers.of_case(ground.case.id) == (second, first)
