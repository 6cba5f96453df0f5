# SPDX-License-Identifier: EUPL-1.2
"""The figure of movement: six houses, a case between them, and everything that happens to files.

A run that ends in two owners, in none, or with an entry lost, doubled or in older words is bad.
The runs are the same for the same seed; the steps of a bad one are printed.
"""

from __future__ import annotations

import sys
import traceback
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.app.land import Land, land_of
from tests.soak.campaign import Campaign, Part, Result

DESKS, STEPS, AT_ONCE = 5, 60, 20
SIDE_BY_SIDE = 4


def _many(first: int, restores: int, folder: Path, tries: int) -> Result:
    """Try so many runs, a few in each of many worlds: a bad one ends only its own world."""
    tried = bad = 0
    for number, done in enumerate(range(0, tries, AT_ONCE)):
        land = land_of(folder / f"county-{number}", desks=DESKS, restores=restores)
        size = min(AT_ONCE, tries - done)
        found = runs(land, seed=first + number, size=size)
        tried, bad = tried + found[0], bad + found[1]
    return tried, bad


def runs(land: type[Land], *, seed: int, size: int, steps: int = STEPS) -> Result:
    """Return how many runs were tried in one world, up to the first bad one."""
    before = land.runs
    try:
        run_state_machine_as_test(
            _seeded(land, seed),
            settings=settings(
                max_examples=size,
                stateful_step_count=steps,
                phases=(Phase.generate,),
                database=None,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
    except Exception:  # noqa: BLE001  whatever goes wrong makes a run bad, and is told
        traceback.print_exc(file=sys.stdout)
        sys.stdout.write(f"seed {seed} of {land.restores} restored\n")
        return land.runs - before, 1
    return land.runs - before, 0


def _seeded(land: type[Land], number: int) -> type[Land]:
    found: type[Land] = seed(number)(land)
    return found


CAMPAIGNS = (
    Campaign(
        name="MOVE",
        parts=(
            Part(name="none-restored", run=partial(_many, 0, 0), full=500, few=0),
            *(
                Part(
                    name=f"one-restored-{number}",
                    run=partial(_many, number * 1_000, 1),
                    full=500,
                    few=0,
                )
                for number in range(1, SIDE_BY_SIDE + 1)
            ),
        ),
    ),
)
