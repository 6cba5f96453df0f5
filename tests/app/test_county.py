# SPDX-License-Identifier: EUPL-1.2
"""A few runs of houses that exchange a case; ``dev.py soak MOVE`` runs them by the thousand."""

from __future__ import annotations

import pytest

from tests.app.land import land_of
from tests.soak.campaign import a_folder
from tests.soak.movement import runs


@pytest.mark.parametrize(("desks", "restores", "size"), [(2, 1, 6), (5, 0, 2), (5, 1, 2)])
def test_one_house_holds_the_case_and_nothing_is_lost(desks: int, restores: int, size: int) -> None:
    with a_folder() as folder:
        land = land_of(folder / "county", desks=desks, restores=restores)

        assert runs(land, seed=restores, size=size, steps=30) == (size, 0)
