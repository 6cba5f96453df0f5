# SPDX-License-Identifier: EUPL-1.2
"""The house: exactly one row."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given

from hop_desktop.domain.errors import NotFound, Stale
from hop_desktop.domain.ids import StoreId
from hop_desktop.domain.institution import Institution, Workplace
from tests.store.ground import Ground
from tests.strategies import institutions


@given(house=institutions())
def test_a_saved_house_reads_back_equal(common: Ground, house: Institution) -> None:
    with common.undone() as tx:
        saved = tx.institution.save(house)

        assert saved == replace(house, revision=1)
        assert tx.institution.get() == saved


def test_a_store_without_a_house_says_so(ground: Ground) -> None:
    with pytest.raises(NotFound):
        ground.tx.institution.get()


def test_a_house_changed_meanwhile_is_not_overwritten(ground: Ground) -> None:
    house = Institution(
        id=StoreId(uuid4()), workplace=Workplace.KINDERGARTEN, name="Pähklipuu lasteaed"
    )
    first = ground.tx.institution.save(house)
    ground.tx.institution.save(replace(first, name="Pähklipuu Lasteaed"))

    with pytest.raises(Stale):
        ground.tx.institution.save(replace(first, phone="5550 0000"))
