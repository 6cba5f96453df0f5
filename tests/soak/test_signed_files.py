# SPDX-License-Identifier: EUPL-1.2
"""A sample of the hostile containers brought back; tests/sealing reads every one of them."""

from __future__ import annotations

import pytest

from tests.soak.campaign import Part, few
from tests.soak.signed_files import CAMPAIGNS


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_a_hostile_container_never_comes_back(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)


def test_there_are_as_many_as_promised() -> None:
    (campaign,) = CAMPAIGNS
    assert all(part.full >= 80 for part in campaign.parts)
