# SPDX-License-Identifier: EUPL-1.2
"""Beside the writing: what makes a good observation, and who will read it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hop_desktop.domain.institution import Workplace
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.labels import IconMark, hairline, text_label


class AdviceCard(Card):
    """Three pieces of advice, and the readers of what is being written."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Name the readers as they are called in this kind of house."""
        super().__init__("", parent)
        self.setTitle(self.tr("Hea tähelepanek"))
        self._workplace = workplace
        for advice in (
            self.tr("Mida laps tegi või ütles, mitte mida see tähendab."),
            self.tr("Kus see juhtus ja kui kaua kestis."),
            self.tr("Mis aitas edasi."),
        ):
            self.body.addWidget(_ticked(advice))
        self.body.addWidget(hairline())
        self.body.addWidget(text_label(self.tr("Seda näevad"), role="strong"))
        self.readers = text_label(role="small")
        self.body.addWidget(self.readers)
        self.body.addWidget(
            text_label(self.tr("Asutusest läheb see välja ainult üleandmispaketis."), role="small")
        )
        self.tell_readers(danger=False)

    def tell_readers(self, *, danger: bool) -> None:
        """Say who reads it; a danger is read by fewer people (``domain/access.py``)."""
        if danger:
            self.readers.setText(self.tr("Sina, juht ja lastekaitse kontaktisik."))
        elif self._workplace is Workplace.SCHOOL:
            self.readers.setText(
                self.tr("Sina, selle klassi õpetajad, juhtumi tugispetsialistid, HEVKO ja juht.")
            )
        else:
            self.readers.setText(
                self.tr(
                    "Sina, selle rühma õpetajad, juhtumi tugispetsialistid, koordineerija ja juht."
                )
            )


def _ticked(sentence: str) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(S8)
    across.addWidget(IconMark("check", colour="ok"), 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(text_label(sentence), 1)
    return row
