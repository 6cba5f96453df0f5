# SPDX-License-Identifier: EUPL-1.2
"""A tenth of E1: what was erased is nowhere, and a kill leaves a child whole or gone."""

from __future__ import annotations

import pytest

from tests.soak.campaign import Part, few
from tests.soak.erased import CAMPAIGNS


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_nothing_is_bad(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)
