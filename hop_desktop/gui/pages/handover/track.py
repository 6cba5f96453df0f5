# SPDX-License-Identifier: EUPL-1.2
"""The steps of the handover wizard in words: their titles, and how far the work is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.app.handover_reading import HandoverFile
from hop_desktop.gui import plurals
from hop_desktop.gui.widgets.stage_track import Step

RECIPIENT, PARTS, BASIS, CHECK = range(4)
translate = QCoreApplication.translate


def titles() -> tuple[str, ...]:
    """Return what is decided in each step."""
    return (
        translate("HandoverTrack", "Kellele annad juhtumi üle?"),
        translate("HandoverTrack", "Mis läheb paketti?"),
        translate("HandoverTrack", "Mille alusel annad juhtumi üle?"),
        translate("HandoverTrack", "Kas pakett on valmis?"),
    )


def names() -> tuple[str, ...]:
    """Return the short name of each step."""
    return (
        translate("HandoverTrack", "Saaja"),
        translate("HandoverTrack", "Sisu"),
        translate("HandoverTrack", "Alus ja teavitamine"),
        translate("HandoverTrack", "Kontroll"),
    )


def track(current: int, file: HandoverFile | None) -> list[Step]:
    """Return the steps as they stand when ``current`` is being decided."""
    return [_step(number, name, current, file) for number, name in enumerate(names())]


def short(current: int) -> str:
    """Return how far the work is, for a window too narrow for the steps."""
    said = translate("HandoverTrack", "{number}. samm neljast: {name}")
    return said.format(number=current + 1, name=names()[current])


def _step(number: int, name: str, current: int, file: HandoverFile | None) -> Step:
    numeral = str(number + 1)
    if number < current:
        return Step(numeral=numeral, name=name, status=_outcome(number, file), state="done")
    if number == current:
        now = translate("HandoverTrack", "praegu")
        return Step(numeral=numeral, name=name, status=now, state="current")
    return Step(numeral=numeral, name=name, status=translate("HandoverTrack", "tegemata"))


def _outcome(number: int, file: HandoverFile | None) -> str:
    if file is not None and number == RECIPIENT:
        return file.recipient.card.name
    if file is not None and number == PARTS:
        going = [r for r in file.parts if r.count and r.part in file.handover.parts]
        return plurals.parts(len(going))
    return translate("HandoverTrack", "tehtud")
