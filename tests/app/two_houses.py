# SPDX-License-Identifier: EUPL-1.2
"""A kindergarten and a school that hand the same child over to one desk, each with its own case."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hop_desktop.app import cases, children, handover_reading, handovers, inbox
from hop_desktop.app.session import Session
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.children import Child
from hop_desktop.domain.handovers import Handover
from hop_desktop.domain.institution import Place
from tests import worlds
from tests.worlds import CLASSES, DESK_LEAD, GROUPS, HEAD, Clock

CODE, BORN = "61808120200", date(2018, 8, 12)
HOUSE, SCHOOL, DESK = "lasteaed", "kool", "keskus"


def founded(folder: Path) -> Path:
    """Found the three houses; the desk has taken a case of the same child over from both others."""
    house, school = worlds.a_kindergarten(folder / HOUSE), worlds.a_school(folder / SCHOOL)
    desk = worlds.a_desk(folder / DESK)
    worlds.introduced(house, desk)
    worlds.introduced(school, desk)
    for session in (house, school, desk):
        session.close()
    opened = TwoHouses.opened(folder)
    opened.handed_over(opened.house, opened.toddler(personal_code=CODE))
    opened.handed_over(opened.school, opened.pupil(personal_code=CODE))
    opened.close()
    return folder


@dataclass
class TwoHouses:
    """The heads of both houses and the lead of the desk at their keyboards."""

    folder: Path
    house: Session
    school: Session
    desk: Session

    @classmethod
    def copied(cls, founded: Path, folder: Path) -> TwoHouses:
        """Open a copy of the three stores."""
        shutil.copytree(founded, folder)
        return cls.opened(folder)

    @classmethod
    def opened(cls, folder: Path) -> TwoHouses:
        """Open the three stores of a folder."""
        clock = Clock()
        house, school = (worlds.unlocked(folder / n, HEAD, clock) for n in (HOUSE, SCHOOL))
        desk = worlds.unlocked(folder / DESK, DESK_LEAD, clock)
        return cls(folder=folder, house=house, school=school, desk=desk)

    def close(self) -> None:
        """Close every store."""
        for session in (self.house, self.school, self.desk):
            session.close()

    def pupil(self, **fields: object) -> Child:
        """Return the child as the school writes of it."""
        told = {"first_name": "Mari", "birth_date": BORN, **fields}
        return worlds.a_child_of(self.school, CLASSES[0], place=Place.SCHOOL, **told)

    def toddler(self, **fields: object) -> Child:
        """Return the same child as the kindergarten wrote of it."""
        told = {"first_name": "Mari-Liis", "birth_date": BORN, **fields}
        return worlds.a_child_of(self.house, GROUPS[0], **told)

    def handed_over(self, sender: Session, child: Child) -> tuple[SupportCase, Handover]:
        """Bring a new case of the child to the desk, which accepts it."""
        case = worlds.a_case_in_stage_two(sender, child)
        to = next(c for c in handover_reading.possible_recipients(sender))
        handover = worlds.a_sealed_handover(sender, case.id, to.id)
        path = handovers.write_file(sender, handover.id, self.folder)
        inbox.take_in(self.desk, path.read_bytes())
        inbox.accept(self.desk, handover.id)
        answer = inbox.write_answer(self.desk, handover.id, self.folder).read_bytes()
        inbox.take_in(sender, answer)
        return case, handover

    @property
    def both(self) -> tuple[SupportCase, SupportCase]:
        """The cases that came from the kindergarten and from the school, as the desk has them."""
        rows = (cases.case_file(self.desk, row.case.id).case for row in cases.cases(self.desk))
        known = {case.origin: case for case in rows}
        return known["Pääsukese näidislasteaed"], known["Õunaaia näidiskool"]

    def listed(self) -> list[str]:
        """Return the names that the desk's list of children shows."""
        return [row.child.name for row in children.children(self.desk)]
