# SPDX-License-Identifier: EUPL-1.2
"""Acts by which a child's file goes to another computer of the house, or to a school."""

from __future__ import annotations

from pathlib import Path

from driving import press, press_row, read, write

from tests.gui.case_ground import answer_question
from tests.journeys import acts
from tests.journeys.office import Office


def send_within(office: Office, child: str, folder: Path) -> Path:
    """Send a child's file to the other computer of the house; return the sealed file."""
    acts.go_to_child(child)
    press("Saada lapse toimik edasi")
    press_row("Teise arvutisse oma majas")
    return _written(office, "Sulge ja kirjuta fail", folder)


def take_in_as(office: Office, file: Path, *, child: str) -> None:
    """Bring a child's file and take it in for a child that stands here already, or a new one."""
    acts.bring(office, file)
    read("Kelle toimik see on?")
    press(child)
    press("Võta vastu")
    read("Toimik on vastu võetud")


def confirm(office: Office, folder: Path) -> Path:
    """Write the answer of the file that stands open into a folder and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    before = set(folder.glob("*.cdoc2"))
    office.prepare(folder)
    press("Kirjuta kinnitus faili")
    read("Kinnitus on kirjutatud")
    (file,) = set(folder.glob("HOP-*.cdoc2")) - before
    return file


def begin_to_send_to(school: str, child: str) -> None:
    """Begin to send a child's file to its next place."""
    acts.go_to_child(child)
    press("Saada lapse toimik edasi")
    press_row(f"Järgmisse õppekohta: {school}")
    read("Mis lapsega kaasa läheb")


def choose_what_goes(*parts: str, told: str) -> None:
    """Tick parts beside the card, say how the family was told, and keep it for the head."""
    for part in parts:
        press(part)
    write("Kuidas perele öeldi?", told)
    press("Salvesta")
    read("Valikud on salvestatud")


def approve_and_seal(office: Office, folder: Path) -> Path:
    """Approve and seal, as the head, what stands open; return the sealed file."""
    answer_question("Sulge pakett")
    return _written(office, "Kinnita ja sulge", folder)


def _written(office: Office, verb: str, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    before = set(folder.glob("*.cdoc2"))
    office.prepare(folder)
    press(verb)
    read("Fail on kirjutatud")
    (file,) = set(folder.glob("HOP-*.cdoc2")) - before
    return file
