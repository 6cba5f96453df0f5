# SPDX-License-Identifier: EUPL-1.2
"""Beside the writing: what makes a good observation, and who will read it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.domain.staff import Role
from hop_desktop.domain.titles import RoleTitles
from hop_desktop.gui import words
from hop_desktop.gui.widgets.advice import advise
from hop_desktop.gui.widgets.cards import Card


class AdviceCard(Card):
    """Three pieces of advice, and the readers of what is being written."""

    def __init__(self, titles: RoleTitles, parent: QWidget | None = None) -> None:
        """Name the readers as they are called in this house."""
        super().__init__("", parent)
        self.setTitle(self.tr("Hea tähelepanek"))
        self._titles = titles
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
        head = words.role_inside(Role.HEAD, self._titles)
        if danger:
            return self.tr("Sina, {head} ja lastekaitse kontaktisik.").format(head=head)
        return self.tr(
            "Sina, selle lapse õpetajad, juhtumi tugispetsialistid, {coordinator} ja {head}."
        ).format(coordinator=words.role_inside(Role.COORDINATOR, self._titles), head=head)
