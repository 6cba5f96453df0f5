# SPDX-License-Identifier: EUPL-1.2
"""The figures of rights, leaks and the journal at a small size: ``dev.py soak`` runs them whole."""

from __future__ import annotations

import pytest

from tests.soak import (
    canaries,
    completeness,
    hostile_text,
    others_keys,
    rights_matrix,
    rolled_back,
    tampered_journal,
)
from tests.soak.campaign import Part, few

CAMPAIGNS = (
    *rights_matrix.CAMPAIGNS,
    *others_keys.CAMPAIGNS,
    *tampered_journal.CAMPAIGNS,
    *rolled_back.CAMPAIGNS,
    *canaries.CAMPAIGNS,
    *completeness.CAMPAIGNS,
    *hostile_text.CAMPAIGNS,
)


@pytest.mark.parametrize("part", few(CAMPAIGNS), ids=lambda part: part.name)
def test_nothing_is_let_through_or_goes_unseen(part: Part) -> None:
    tried, bad = part.at(part.few)

    assert tried >= part.few
    assert bad == 0
