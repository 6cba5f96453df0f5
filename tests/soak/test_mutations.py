# SPDX-License-Identifier: EUPL-1.2
"""A sample of the mutated packages; ``dev.py soak`` tries them in full."""

from __future__ import annotations

import pytest

from tests.soak.campaign import Part, few
from tests.soak.mutations import CAMPAIGNS


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_a_mutation_is_read_or_refused(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)


def test_the_full_run_is_large() -> None:
    (campaign,) = CAMPAIGNS
    sizes = {part.name: part.full for part in campaign.parts}
    ends = sizes.pop("without-a-key"), sizes.pop("by-a-true-sender")

    assert sum(sizes.values()) >= 100_000
    assert sum(ends) >= 10_000
