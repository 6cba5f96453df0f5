# SPDX-License-Identifier: EUPL-1.2
"""Make the store of the present version: ``python -m tests.store.released``, once, at its release.

People, children and keys in it are invented; its passphrases cost nothing to guess.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from hop_desktop import __version__
from hop_desktop.app import handover_reading, handovers
from hop_desktop.app.case_reading import case_file
from hop_desktop.app.session import Session
from hop_desktop.store.migrate import newest
from hop_desktop.store.slots import NAMES
from hop_desktop.store.unlocking import DATABASE
from tests import worlds
from tests.store.released import PLACE, Contents


def main() -> int:
    """Make it, unless there is one; answer the exit status."""
    place = PLACE / __version__
    if place.exists():
        print(f"There is a store of {__version__} already.", file=sys.stderr)  # noqa: T201
        return 1
    with tempfile.TemporaryDirectory() as work:
        contents = _filled(Path(work))
        place.mkdir()
        for name in (DATABASE, *NAMES):
            shutil.copyfile(Path(work) / "house" / name, place / name)
    contents.write(place)
    return 0


def _filled(work: Path) -> Contents:
    """Bring a kindergarten's case to a sealed handover; return what its store holds then."""
    head, desk = worlds.a_kindergarten(work / "house"), worlds.a_desk(work / "desk")
    recipient = worlds.met(head, desk)
    child = worlds.a_child_of(head, first_name="Õie-Säde", last_name="Šmidt-Žukova")
    case = worlds.a_case_in_stage_two(head, child)
    sealed = worlds.a_sealed_handover(head, case.id, recipient.id)
    handovers.write_file(head, sealed.id, work)
    head.store.compact(now=head.now())
    desk.close()
    return _said(head)


def _said(head: Session) -> Contents:
    (row,) = handover_reading.handovers(head)
    case = case_file(head, row.handover.case_id)
    head.close()
    assert case.plan is not None
    again = worlds.unlocked(head.store.folder, worlds.HEAD)
    entries = again.store.verify().entries
    again.close()
    return Contents(
        schema=newest(),
        entries=entries,
        passphrase=worlds.PASSPHRASE,
        head=worlds.HEAD,
        teacher=worlds.TEACHER,
        child=case.child.name,
        homes=len(case.child.homes),
        facts=case.observations[0].observation.facts,
        concern=case.case.concern,
        stage=case.case.stage.value,
        goal=case.plan.goals[0].title,
        recipient=row.recipient,
        handover=row.handover.state.value,
        package_sha256=row.handover.package_sha256,
    )


if __name__ == "__main__":
    sys.exit(main())
