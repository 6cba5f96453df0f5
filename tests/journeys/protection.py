# SPDX-License-Identifier: EUPL-1.2
"""Acts around a child in need: a notice composed, frozen, told by telephone, and answered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from driving import press, press_row, read, write

from tests.journeys.office import Office

RED, GREEN = "Koostatud, EI OLE TEATATUD", "Edastatud"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is told to child protection: by the statute's point, in which words, how soon."""

    point: int
    text: str
    urgency: str
    why: str
    child_words: str
    done: str
    carer: str
    carer_why: str


def go_on_to_notice() -> None:
    """Save the observation that stands open, with its danger ticked, and go on to a notice."""
    press("Salvesta ja koosta teade")
    read("Salvestatud vorm ei ole veel teade.")


def write_notice(report: Report) -> None:
    """Fill the notice that stands open, keep it, and read that nobody has been told yet."""
    press(report.urgency, place=-1)
    write("Miks just nii kiiresti", report.why)
    press_row("Lisa sellest kirjest: Lapse andmed")
    press("Näita kogu loetelu: Laps")
    press_row(f"p {report.point}.")
    write(f"Mida selle punkti all teatad: LasteKS § 34² lg 3 p {report.point}", report.text)
    write("Lapse enda sõnad", report.child_words)
    write("Mida asutuses on juba tehtud", report.done)
    press(report.carer)
    write("Miks ei ole", report.carer_why)
    press("Salvesta")
    read(RED)


def freeze_notice(office: Office, file: Path) -> None:
    """Freeze the notice that is on the screen into its paper, and save it."""
    press("Vormista PDF")
    press_row("Ava PDF: versioon 1")
    office.prepare(file)
    press("Salvesta PDF")
    read("Dokument on salvestatud.")
    press("Sulge")


def tell(whom: str, number: str) -> None:
    """Record that child protection was told by telephone, and the number that it gave."""
    press("Märgi edastatuks")
    press("Telefonil")
    write("Kellele", whom)
    write("Teate number", number)
    press("Märgi edastatuks", place=-1)
    read("Teade on edastatud.")


def record_feedback(words: str) -> None:
    """Write down what child protection answered."""
    press("Lisa tagasiside")
    press("Jah")
    write("Mida lastekaitse ütles", words)
    press("Salvesta tagasiside")
    read(words)
