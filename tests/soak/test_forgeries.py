# SPDX-License-Identifier: EUPL-1.2
"""A sample of the forgeries; ``dev.py soak`` tries them in full."""

from __future__ import annotations

import pytest

from tests.soak.campaign import Part, few
from tests.soak.forgeries import CAMPAIGNS


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_a_forgery_moves_nothing(part: Part) -> None:
    tried, bad = part.at(part.few)

    assert tried >= part.few
    assert bad == 0
