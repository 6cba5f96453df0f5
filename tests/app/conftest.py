# SPDX-License-Identifier: EUPL-1.2
"""A kindergarten and a municipal desk that know each other, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import worlds
from tests.app.houses import Houses


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found both houses and let them exchange cards; return the folder that holds their stores."""
    folder = tmp_path_factory.mktemp("houses")
    house = worlds.a_kindergarten(folder / "house")
    desk = worlds.a_desk(folder / "desk")
    worlds.introduced(house, desk)
    house.close()
    desk.close()
    return folder


@pytest.fixture
def houses(founded: Path, tmp_path: Path) -> Iterator[Houses]:
    """Give a test both houses for itself."""
    shutil.copytree(founded, tmp_path / "houses")
    opened = Houses(tmp_path / "houses")
    yield opened
    opened.close()
