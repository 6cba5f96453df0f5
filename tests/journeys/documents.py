# SPDX-License-Identifier: EUPL-1.2
"""Acts with documents: begun from a form on the child's page, filled, finished and saved."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from driving import press, press_row, read, write

from tests.journeys.acts import typed
from tests.journeys.office import Office

CARD = "Individuaalse arengu jälgimise kaart"
READINESS = "Koolivalmiduskaart"
FOR_PARENTS = "Kokkuvõte perele"
APPLICATION = "Taotlus koolivälisele nõustamismeeskonnale"


def write_development_card(office: Office, file: Path, *, ended: str) -> None:
    """Fill the development card (IAJK) from the entries and propose to end the support."""
    _begin(CARD)
    press("lõpetada tugi")
    write("Miks tugi lõpeb", ended)
    _finish(office, file)


def write_readiness_card(
    office: Office, file: Path, *, since: date, strengths: str, support: str
) -> None:
    """Fill the readiness card of a child that goes to school."""
    _begin(READINESS)
    write("Tuli lasteaeda", typed(since))
    write("Tugevused", strengths)
    press("laps on valmis ja vajab tuge")
    write("Millist tuge laps koolis vajab", support)
    _finish(office, file)


def write_for_parents(office: Office, file: Path, *, following: str, at_home: str) -> None:
    """Write the summary for the parents in plain words."""
    _begin(FOR_PARENTS)
    write("Mis saab edasi", following)
    write("Mida kodus proovida", at_home)
    _finish(office, file)


def write_application(
    office: Office, file: Path, *, purpose: str, applicant: str, contact: str
) -> None:
    """Write the application to the out-of-school advisory team (KVM)."""
    _begin(APPLICATION)
    press("tõhustatud tugi")
    write("Taotluse eesmärk", purpose)
    write("Taotleja nimi", applicant)
    write("Telefon ja e‑post", contact)
    press("e‑postiga")
    _finish(office, file)


def make_access_copy(office: Office, file: Path, *, who: str, proved: str, pupil: str = "") -> None:
    """Make a copy for whoever asks to see what is written on the child, as the head.

    ``pupil`` is what a pupil who could forbid it has said (PGS § 55 (1)).
    """
    press("Koosta väljavõte lapse andmetest")
    write("Kes andmeid küsib", who)
    write("Kuidas tead, et see on tema", proved)
    if pupil:
        press(pupil)
    press("Vormista väljavõte")
    press_row("Väljavõte ", who)
    office.prepare(file)
    press("Salvesta PDF")
    read("Dokument on salvestatud.")
    press("Sulge")


def _begin(form: str) -> None:
    press("Lisa dokument")
    press_row(form)
    read("Vormista dokument")


def _finish(office: Office, file: Path) -> None:
    """Finish the document, save its paper, and go back to the child."""
    press("Vormista dokument")
    read("Dokument on vormistatud.")
    office.prepare(file)
    press("Salvesta failina")
    read("Dokument on salvestatud.")
    press("Täna")
