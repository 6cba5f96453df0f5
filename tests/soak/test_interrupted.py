# SPDX-License-Identifier: EUPL-1.2
"""The figures of acts that are interrupted, at a small size: ``dev.py soak`` runs them in full."""

from __future__ import annotations

import shutil
import sys

import pytest

from tests.soak import calls, kills, power, rotation, together
from tests.soak.campaign import Part, few

ANYWHERE = few((*kills.CAMPAIGNS, *together.CAMPAIGNS))
WATCHED = few((*calls.CAMPAIGNS, *power.CAMPAIGNS, *rotation.CAMPAIGNS))

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX forks")
with_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace injects the faults")


@posix_only
@pytest.mark.parametrize("part", ANYWHERE, ids=lambda part: part.name)
def test_killed_or_met_by_others_nothing_is_lost(part: Part) -> None:
    assert part.at(part.few) == (part.few, 0)


@posix_only
@with_strace
@pytest.mark.parametrize("part", WATCHED, ids=lambda part: part.name)
def test_whatever_goes_wrong_an_act_is_done_whole_or_not_begun(part: Part) -> None:
    tried, bad = part.at(part.few)

    assert bad == 0
    assert tried >= part.few // 2  # a call that is not reached this time is no hit
