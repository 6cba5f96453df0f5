# SPDX-License-Identifier: EUPL-1.2
"""Why the notice goes to this municipality, in a sentence beside the field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hop_desktop.domain.addressees import Addressee, AddresseeBasis
from hop_desktop.gui import words

translate = QCoreApplication.translate


def why(to: Addressee) -> str:
    """Return by which rule the municipality was found, and what is unclear about it."""
    places = ", ".join(map(words.municipality, to.municipalities))
    if to.basis is AddresseeBasis.UNKNOWN:
        return translate("Notices", "Elukoht ei ole teada. Teata sinna, kus laps praegu on.")
    if to.basis is AddresseeBasis.STAYS:
        if to.is_certain:
            sentence = translate("Notices", "Registri elukoht ei ole teada. Laps elab: {places}.")
        else:
            sentence = translate(
                "Notices",
                "Registri elukoht ei ole teada ja kodusid on mitu: {places}. "
                "Teata sinna, kus laps praegu on.",
            )
        return sentence.format(places=places)
    told = translate("Notices", "Lapse elukoht registris: {places}.").format(places=places)
    if not to.other_homes:
        return told
    others = ", ".join(map(words.municipality, to.other_homes))
    return translate("Notices", "{told} Lapsel on kodu ka mujal: {others}.").format(
        told=told, others=others
    )
