# SPDX-License-Identifier: EUPL-1.2
"""P6: hostile signed containers, read by themselves and brought back as papers of a case.

Each must be refused for the one thing that is wrong with it. Reading reaches for no file, socket
or program, and what is brought back leaves the store as it was.
"""

from __future__ import annotations

from pathlib import Path

from hop_desktop.app import signing
from hop_desktop.app.session import Session
from hop_desktop.domain.errors import SignedFileRefused
from hop_desktop.domain.flaws import Flaw
from tests import worlds
from tests.app.houses import dump
from tests.sealing.test_asice_hostile import CASES, made, reached_by, refusal_of
from tests.soak.campaign import Campaign, Part, Result


def read_alone(_folder: Path, tries: int) -> Result:
    """Read each container, and hear what is reached for meanwhile."""
    cases = list(CASES)[:tries]
    return len(cases), sum(_read_amiss(case) for case in cases)


def _read_amiss(case: str) -> bool:
    data, flaws = made(case), list[Flaw | None]()
    try:
        reached = reached_by(lambda: flaws.append(refusal_of(data)))
    except Exception:  # noqa: BLE001  anything else is what is looked for
        return True
    return bool(reached) or flaws != [CASES[case][0]]


def brought_back(folder: Path, tries: int) -> Result:
    """Bring each container to a case whose summary was given out to be signed."""
    head, bad = worlds.a_kindergarten(folder), 0
    case = worlds.a_case_in_stage_two(head)
    subject = signing.Subject.of_case(case.id)
    signing.give_out(head, subject, [signing.PLAN], {signing.PLAN: "Tegevusplaan"})
    before = dump(head)
    chosen = list(CASES)[:: max(1, len(CASES) // tries)][:tries]
    for name in chosen:
        bad += _taken_amiss(head, subject, name) or dump(head) != before
    head.close()
    return len(chosen), bad


def _taken_amiss(head: Session, subject: signing.Subject, case: str) -> bool:
    try:
        signing.take_back(head, subject, made(case), title="Allkirjastatud")
    except SignedFileRefused as refused:
        return refused.flaw is not CASES[case][0]
    except Exception:  # noqa: BLE001  anything else is what is looked for
        return True
    return True


CAMPAIGNS = (
    Campaign(
        name="P6",
        parts=(
            Part(name="read-alone", run=read_alone, full=len(CASES), few=0),
            Part(name="brought-back", run=brought_back, full=len(CASES), few=12),
        ),
    ),
)
