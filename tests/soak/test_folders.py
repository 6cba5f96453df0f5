# SPDX-License-Identifier: EUPL-1.2
"""The figures of exchange folders at a small size: ``dev.py soak`` runs them in full."""

from __future__ import annotations

import pytest

from tests.soak.campaign import Part
from tests.soak.folders import CAMPAIGNS

PARTS = [part for campaign in CAMPAIGNS for part in campaign.parts if part.few]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_what_is_told_to_be_there_is_there(part: Part) -> None:
    assert part.at(part.few) in {(part.few, 0), (0, 0)}
