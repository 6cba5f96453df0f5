# SPDX-License-Identifier: EUPL-1.2
"""A sample of the texts that a spreadsheet would calculate."""

from __future__ import annotations

from random import Random

import pytest

from tests.soak.campaign import Part, few
from tests.soak.workbooks import CAMPAIGNS, SEED, values


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_no_cell_is_a_formula(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)


def test_most_of_what_is_tried_would_be_calculated() -> None:
    made = values(Random(SEED))  # noqa: S311  repeatable on purpose
    sample = [next(made) for _ in range(1000)]

    assert sum(text.lstrip("\t\r\n'{").startswith(tuple("=+-@＝＋－＠")) for text in sample) > 500
    assert all(part.full >= 1000 for campaign in CAMPAIGNS for part in campaign.parts)
