# SPDX-License-Identifier: EUPL-1.2
"""A sample of full and lost sticks; those on a mounted image run wherever one can be mounted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.soak.campaign import Part, few
from tests.soak.sticks import CAMPAIGNS, Stick

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the limits are POSIX calls")
MOUNTED = [part for campaign in CAMPAIGNS for part in campaign.parts if not part.few]


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_nothing_counts_that_is_not_there(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)


def test_nothing_counts_that_is_not_on_the_medium(tmp_path: Path) -> None:
    stick = Stick(tmp_path)
    if stick.make():
        stick.unmount()
        for part in MOUNTED:
            assert part.at(5) == (5, 0), part.name
