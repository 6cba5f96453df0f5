# SPDX-License-Identifier: EUPL-1.2
"""The journeys drive the windows with the same hands as the demo: ``packaging/driving.py``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.pages import Clock
from tests.journeys.office import Office


@pytest.fixture
def clock() -> Clock:
    """Return the clock of every office of the story."""
    return Clock()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """Return the kindergarten: an empty folder until somebody founds it."""
    office = Office(tmp_path / "house", clock)
    yield office
    office.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    """Return the municipal desk: an empty folder until somebody founds it."""
    office = Office(tmp_path / "desk", clock)
    yield office
    office.close()
