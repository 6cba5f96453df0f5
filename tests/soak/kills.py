# SPDX-License-Identifier: EUPL-1.2
"""D1: killed at any moment of an act. Nothing acknowledged is lost, nothing there by half."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

from tests.soak.acting import DONE, Acting, Grounds, judge, tell
from tests.soak.acts import HalfError
from tests.soak.campaign import Campaign, Part, Result
from tests.soak.deeds import ACTS

SEED = 20261125
MEASURED, MOST_MISSES = 3, 20
LATER = 1.1  # of the usual time: a kill may also come just after the acknowledgement

KILLS = {
    "save": 150,
    "draft": 50,
    "seal": 150,
    "write": 100,
    "take-in": 150,
    "accept": 100,
    "passphrase": 100,
    "leave": 100,
    "invite": 50,
    "sheet": 50,
    "found": 50,
    "migrate": 100,
    "backup": 100,
    "restore": 50,
}
FEW = {"save": 8, "seal": 4, "take-in": 4, "leave": 6, "migrate": 4}


def killed(name: str, folder: Path, tries: int) -> Result:
    """Kill an act so many times; an act that was done before the kill is judged, not counted."""
    act, chance = ACTS[name], Random(f"{SEED} {name}")  # noqa: S311  moments, not keys
    grounds = Grounds(act, folder)
    usual = _usual_time(name, grounds)
    tried = bad = 0
    for _ in range(tries * MOST_MISSES):
        if tried == tries:
            break
        after = chance.uniform(0.0, usual * LATER)
        with grounds.case() as case:
            with Acting(act, case) as acting:
                acting.go()
                time.sleep(after)
                acting.kill()
                said = acting.heard()
            tried += said != DONE
            if wrong := judge(act, case, said):
                bad += 1
                tell(act, f"killed after {after * 1000:.1f} ms", wrong)
    return tried, bad


def _usual_time(name: str, grounds: Grounds) -> float:
    """Return how long an act takes that nobody disturbs, in seconds."""
    times = []
    for _ in range(MEASURED):
        with grounds.case() as case, Acting(ACTS[name], case) as acting:
            started = time.monotonic()
            acting.go()
            if (said := acting.heard()) != DONE:
                raise HalfError(said)
            times.append(time.monotonic() - started)
    return median(times)


CAMPAIGNS = (
    Campaign(
        name="D1",
        parts=tuple(
            Part(name=name, run=partial(killed, name), full=full, few=FEW.get(name, 0))
            for name, full in KILLS.items()
        ),
    ),
)
