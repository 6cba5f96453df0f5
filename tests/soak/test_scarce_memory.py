# SPDX-License-Identifier: EUPL-1.2
"""Far too little memory and enough of it; ``dev.py soak`` tries the steps between."""

from __future__ import annotations

import sys

import pytest

from tests.soak.campaign import Part, few
from tests.soak.scarce_memory import CAMPAIGNS


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is one of Linux")
@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_scarce_memory_ends_in_words_and_a_whole_store(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)
