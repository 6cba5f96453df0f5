# SPDX-License-Identifier: EUPL-1.2
"""A kindergarten and a municipal desk that know each other, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hop_desktop.domain.ids import CaseId
from tests import worlds
from tests.app.county import KINDERGARTEN, County
from tests.app.county import founded as all_founded
from tests.app.houses import Houses, found


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found both houses and let them exchange cards; return the folder that holds their stores."""
    folder = tmp_path_factory.mktemp("houses")
    found(folder)
    return folder


@pytest.fixture
def houses(founded: Path, tmp_path: Path) -> Iterator[Houses]:
    """Give a test both houses for itself."""
    shutil.copytree(founded, tmp_path / "houses")
    opened = Houses(tmp_path / "houses")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def three_houses(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, CaseId]:
    """Found a kindergarten with one case in stage II, and two desks."""
    folder = all_founded(tmp_path_factory.mktemp("county"), desks=2)
    county = County(folder)
    case = worlds.a_case_in_stage_two(county[KINDERGARTEN])
    county.close()
    return folder, case.id


@pytest.fixture
def county(three_houses: tuple[Path, CaseId], tmp_path: Path) -> Iterator[County]:
    """Give a test the three houses for itself."""
    shutil.copytree(three_houses[0], tmp_path / "county")
    opened = County(tmp_path / "county")
    yield opened
    opened.close()


@pytest.fixture
def case_id(three_houses: tuple[Path, CaseId]) -> CaseId:
    """Return the case that travels."""
    return three_houses[1]
