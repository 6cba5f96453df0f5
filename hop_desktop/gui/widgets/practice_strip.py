# SPDX-License-Identifier: EUPL-1.2
"""Above every page while one practises: that everybody here is invented, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from hop_desktop.gui.tokens import S4, S20, S32
from hop_desktop.gui.widgets.labels import text_label


class PracticeStrip(QFrame):
    """``ended`` asks to delete the practice, ``sideWanted`` for the other of its two houses."""

    ended = Signal()
    sideWanted = Signal()

    def __init__(self, *, at_desk: bool, parent: QWidget | None = None) -> None:
        """Stand above the kindergarten's pages, or above those of the desk."""
        super().__init__(parent)
        self._at_desk = at_desk
        self.setProperty("role", "practice")
        self._words = text_label(role="strong")
        self._side, self._end = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(S20, S4, S32, S4)
        row.setSpacing(S20)
        row.addWidget(self._words, 1)
        for button, signal in ((self._side, self.sideWanted), (self._end, self.ended)):
            button.setProperty("kind", "strip-link")
            button.clicked.connect(signal)
            row.addWidget(button)
        self.speak()

    def speak(self) -> None:
        """Say it in the language of the window."""
        self.setAccessibleName(self.tr("Harjutusandmed – väljamõeldud"))
        self._words.setText(
            self.tr("Harjutusandmed – väljamõeldud. Ära kirjuta siia päris laste andmeid.")
        )
        self._side.setText(self.tr("Mine lasteaeda") if self._at_desk else self.tr("Mine valda"))
        self._end.setText(self.tr("Lõpeta harjutamine"))
