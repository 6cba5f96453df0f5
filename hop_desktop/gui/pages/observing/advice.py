# SPDX-License-Identifier: EUPL-1.2
"""Beside the writing: what makes a good observation, and who will read it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.domain.institution import Workplace
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.cards import Card


class AdviceCard(Card):
    """Three pieces of advice, and the readers of what is being written."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Name the readers as they are called in this kind of house."""
        super().__init__("", parent)
        self.setTitle(self.tr("Hea tähelepanek"))
        self._workplace = workplace
        self.readers = advise(
            self,
            (
                self.tr("Mida laps tegi või ütles, mitte mida see tähendab."),
                self.tr("Kus see juhtus ja kui kaua kestis."),
                self.tr("Mis aitas edasi."),
            ),
            readers_title=self.tr("Seda näevad"),
            readers="",
        )
        self.tell_readers(danger=False)

    def tell_readers(self, *, danger: bool) -> None:
        """Say who reads it; a danger is read by fewer people (``domain/access.py``)."""
        outside = self.tr("Asutusest läheb see välja ainult üleandmispaketis.")
        self.readers.setText(f"{self._people(danger=danger)}\n{outside}")

    def _people(self, *, danger: bool) -> str:
        if danger:
            return self.tr("Sina, juht ja lastekaitse kontaktisik.")
        if self._workplace is Workplace.SCHOOL:
            return self.tr("Sina, selle klassi õpetajad, juhtumi tugispetsialistid, HEVKO ja juht.")
        return self.tr(
            "Sina, selle rühma õpetajad, juhtumi tugispetsialistid, koordineerija ja juht."
        )
