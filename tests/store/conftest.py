# SPDX-License-Identifier: EUPL-1.2
"""The ground on which the aggregates stand: an open transaction with the few rows they refer to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.founded import Founded, add_group, founded
from tests.store.ground import Ground, a_ground
from tests.store.people_ground import PIRET, ROIA, join


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """Give a test a transaction of its own."""
    with a_ground(tmp_path) as ground:
        yield ground


@pytest.fixture(scope="module")
def common(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """Give the examples of a property one transaction; each example is undone."""
    with a_ground(tmp_path_factory.mktemp("store")) as ground:
        yield ground


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Founded]:
    """Give a house with its head, and the teachers Piret and Röia."""
    made = founded(tmp_path)
    for login in (PIRET, ROIA):
        join(made.store, login)
    yield made
    made.store.close()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a folder for backups."""
    folder = tmp_path / "mälupulk"
    folder.mkdir()
    return folder


@pytest.fixture
def house(tmp_path: Path) -> Founded:
    """Give an open store with three groups."""
    house = founded(tmp_path / "hoidla")
    for name in ("Mesilased", "Žilletid", "Õunakesed"):
        add_group(house.store, name)
    return house
