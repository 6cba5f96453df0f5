# SPDX-License-Identifier: EUPL-1.2
"""A kindergarten and two desks, the first of which has an offer before it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import worlds
from tests.app.county import KINDERGARTEN, County, founded
from tests.app.letters.ground import DESK, Offer


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Offer]:
    """Found a kindergarten and two desks, and let a handover come to the first desk, once."""
    folder = founded(tmp_path_factory.mktemp("letters"), desks=2)
    made = County(folder)
    case = worlds.a_case_in_stage_two(made[KINDERGARTEN])
    handover, file = made.hands_over(KINDERGARTEN, DESK, case.id)
    made.takes_in(file)
    made.close()
    return folder, Offer(handover=handover, file=file)


@pytest.fixture
def offer(stores: tuple[Path, Offer]) -> Offer:
    """Return the handover that has come to the desk."""
    return stores[1]


@pytest.fixture
def county(stores: tuple[Path, Offer], tmp_path: Path) -> Iterator[County]:
    """Give a test the three houses for itself."""
    opened = County(Path(shutil.copytree(stores[0], tmp_path / "county")))
    yield opened
    opened.close()
