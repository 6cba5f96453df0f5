# SPDX-License-Identifier: EUPL-1.2
"""A few of the ways of renewing keys; tests/app plays every one of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.houses import Houses
from tests.soak import key_paths
from tests.soak.campaign import Part, few
from tests.soak.key_paths import CAMPAIGNS, STORIES, TABLE


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_keys_are_renewed_as_told(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)


def test_every_row_and_story_is_played() -> None:
    assert len(TABLE) >= 13
    assert len(STORIES) >= 12


def test_a_story_that_goes_otherwise_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def otherwise(houses: Houses) -> None:
        assert houses.clock is None

    assert key_paths._play({"otherwise": otherwise}, tmp_path, 1) == (1, 1)
    assert "otherwise: AssertionError" in capsys.readouterr().err
