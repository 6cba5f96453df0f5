# SPDX-License-Identifier: EUPL-1.2
"""Above every page while one practises: that everybody here is invented, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from hop_desktop.gui.tokens import S4, S8, S12, S20
from hop_desktop.gui.widgets.labels import text_label


class PracticeStrip(QFrame):
    """``ended`` asks to delete the practice, ``sideWanted`` for the other of its two houses."""

    ended = Signal()
    sideWanted = Signal()

    def __init__(self, *, at_desk: bool, parent: QWidget | None = None) -> None:
        """Stand above the kindergarten's pages, or above those of the desk."""
        super().__init__(parent)
        self.setProperty("role", "practice")
        self.setAccessibleName(self.tr("Harjutusandmed – väljamõeldud"))
        words = text_label(
            self.tr("Harjutusandmed – väljamõeldud. Ära kirjuta siia päris laste andmeid."),
            role="strong",
        )
        side = self.tr("Mine lasteaeda") if at_desk else self.tr("Mine valda")
        row = QHBoxLayout(self)
        row.setContentsMargins(S20, S4, S12, S4)
        row.setSpacing(S8)
        row.addWidget(words, 1)
        for text, signal in (
            (side, self.sideWanted),
            (self.tr("Lõpeta harjutamine"), self.ended),
        ):
            button = QPushButton(text)
            button.setProperty("kind", "strip-link")
            button.clicked.connect(signal)
            row.addWidget(button)
