# SPDX-License-Identifier: EUPL-1.2
"""The figures of access at a small size: ``dev.py soak`` runs them in full."""

from __future__ import annotations

import pytest

from tests.soak import clocks, locking, passphrases, tampered_rights, watched
from tests.soak.campaign import Part, few

CAMPAIGNS = (
    *passphrases.CAMPAIGNS,
    *tampered_rights.CAMPAIGNS,
    *clocks.CAMPAIGNS,
    *locking.CAMPAIGNS,
    *watched.CAMPAIGNS,
)


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_nobody_gets_in_or_is_believed_who_should_not(part: Part) -> None:
    tried, bad = part.at(part.few)

    assert tried >= part.few
    assert bad == 0
