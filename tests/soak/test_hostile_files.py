# SPDX-License-Identifier: EUPL-1.2
"""A sample of the disguised files; the vectors have their own tests in tests/hostile."""

from __future__ import annotations

import pytest

from tests.soak.campaign import Part, few
from tests.soak.hostile_files import CAMPAIGNS, DISGUISES, FOREIGN


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_a_disguise_is_refused_or_labelled(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)


def test_there_are_as_many_as_promised() -> None:
    assert len(FOREIGN) >= 40
    assert len(DISGUISES) >= 400
    assert all(part.full >= 100 for campaign in CAMPAIGNS for part in campaign.parts)
