# SPDX-License-Identifier: EUPL-1.2
"""The acts between two houses: the handover, the desk's answer, the receipt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import sample
from driving import press, press_row, read, write
from support import go_to_case, typed
from theatre import Camera, House


def prepare_handover(house: House, camera: Camera, answer_by: date) -> None:
    """Walk through the four decisions, and ask the head to approve."""
    go_to_case(sample.JUSS)
    press("Anna üle")
    press_row(sample.DESK)
    press("Edasi: sisu")
    read("Läheb kaasa")
    camera.take(house, "handover-content")
    press("Edasi: alus ja teavitamine")
    write("Miks annad juhtumi üle?", sample.HANDOVER_REASON)
    press("Nõusolek")
    write("Kes ja millal nõusoleku andis?", sample.BASIS_NOTE)
    press("Jah, on teavitatud")
    write("Kuidas ja millal teavitasid?", sample.CARER_NOTE)
    write("Mis päevaks ootad vastust?", typed(answer_by))
    camera.take(house, "handover-basis")
    press("Edasi: kontroll")
    read("Kokkuvõte, mida saaja loeb")
    camera.take(house, "handover-check")
    press("Saada kinnitamiseks")
    read("Juht näeb seda lehel Täna")


def approve_handover() -> None:
    """Approve, as the head, what Today shows as waiting."""
    press("Täna")
    press_row("Kinnita üleandmine", sample.JUSS.name)
    press("Kinnita üleandmine")
    read("Üleandmine on kinnitatud")


def seal_handover(house: House, camera: Camera, folder: Path) -> Path:
    """Seal the approved handover into a folder, and note how it went on."""
    press("Üleandmised")
    press_row(sample.JUSS.name)
    house.files.next = [folder]
    press("Sulge pakett", answer="Sulge pakett")
    read("Fail on kirjutatud")
    press("Mälupulgal")
    press("Märgi edastatuks")
    read("Edastamine on märgitud")
    camera.take(house, "handover-sealed")
    return next(folder.glob("HOP-*.cdoc2"))


def take_in(house: House, package: Path) -> None:
    """Open a package that arrived."""
    press("Saabunud")
    house.files.next = [package]
    press("Vali pakett")


def accept(house: House, camera: Camera, folder: Path) -> Path:
    """Read the handover, take responsibility, write the receipt."""
    read("Pakett on terve")
    camera.take(house, "incoming")
    press("Võta vastu")
    write("Sõnum saatjale", sample.ACCEPT_WORDS)
    press("Võta vastu")
    read("Vastus on antud")
    house.files.next = [folder]
    press("Kirjuta kättesaamiskinnitus faili")
    read("Kättesaamiskinnitus on kirjutatud")
    return next(folder.glob("HOP-*.cdoc2"))
