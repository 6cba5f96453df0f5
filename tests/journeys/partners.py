# SPDX-License-Identifier: EUPL-1.2
"""Two houses that know each other, with a case that is ready to be handed over."""

from __future__ import annotations

from pathlib import Path

from hop_desktop.app import contacts, handovers
from hop_desktop.domain.cases import SupportCase
from hop_desktop.domain.handovers import Handover
from tests import worlds
from tests.journeys.office import Office

CHILD = "Mari Maasikas"
HOUSE, DESK = "Pääsukese näidislasteaed", "Näidisvalla heaoluteenistus"


def partners(house: Office, desk: Office) -> SupportCase:
    """Found both houses, let them meet, and bring a case to stage II."""
    at_house = worlds.a_kindergarten(house.folder, worlds.Clock(house.clock.moment))
    at_desk = worlds.a_desk(desk.folder, worlds.Clock(desk.clock.moment))
    worlds.introduced(at_house, at_desk)
    case = worlds.a_case_in_stage_two(at_house)
    at_house.close()
    at_desk.close()
    return case


def approved(house: Office, case: SupportCase) -> None:
    """Bring a handover of the case to where only the sealing is left, without a window."""
    head = worlds.unlocked(house.folder, worlds.HEAD, worlds.Clock(house.clock.moment))
    (to_desk,) = contacts.contacts(head)
    worlds.an_approved_handover(head, case.id, to_desk.contact.id)
    head.close()


def sealed(house: Office, case: SupportCase, folder: Path) -> tuple[Handover, Path]:
    """Seal the case for the desk into a folder, without a window."""
    folder.mkdir(parents=True, exist_ok=True)
    head = worlds.unlocked(house.folder, worlds.HEAD, worlds.Clock(house.clock.moment))
    (to_desk,) = contacts.contacts(head)
    handover = worlds.a_sealed_handover(head, case.id, to_desk.contact.id)
    path = handovers.write_file(head, handover.id, folder)
    head.close()
    return handover, path
