# SPDX-License-Identifier: EUPL-1.2
"""Busy: nothing under 0.4 s, then words and a bar; with steps the bar says how far."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QWidget

from hop_desktop.gui.tokens import S4, S12, scaled
from hop_desktop.gui.widgets.announcing import announce
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.labels import text_label

PATIENCE_MS = 400
BAR_WIDTH = 160


class BusyLine(FittingRow):
    """What is being done, a bar, and a way to stop it when the work allows that."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Keep hidden until work has lasted for 0.4 s."""
        super().__init__(spacing=S12, column_spacing=S4, parent=parent)
        self._words = text_label(role="small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(scaled(BAR_WIDTH))
        self._bar.setMaximumHeight(S4 + 2)
        self._bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._stop = QPushButton(self.tr("Katkesta"))
        self._stop.setObjectName("stop")
        self._stop.setProperty("kind", "link")
        self._stop.clicked.connect(self.cancelled)
        self.addPart(self._words)
        self.addPart(self._bar)
        self.addPart(self._stop)
        self.addStretch()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self._told_elsewhere: Callable[[], bool] = lambda: False
        self._is_running = False
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether work is going on, also in its first 0.4 s."""
        return self._is_running

    def yieldTo(self, told_elsewhere: Callable[[], bool]) -> None:
        """Keep away for as long as somebody else tells of the same work."""
        self._told_elsewhere = told_elsewhere

    def start(self, text: str, *, cancellable: bool = False) -> None:
        """Say ``text`` with a moving bar if ``stop`` does not come within 0.4 s."""
        self.setText(text)
        self._bar.setRange(0, 0)
        self._stop.setVisible(cancellable)
        self._is_running = True
        self._patience.start()

    def setText(self, text: str) -> None:
        """Say what is being done now ("Krüptin 3. osa 5-st"); the same words are not said again."""
        if text == self._words.text():
            return
        self._words.setText(text)
        self._bar.setAccessibleName(text)
        if self.isVisible():
            self._announce(text)

    def setCancellable(self, cancellable: bool) -> None:
        """Offer to stop the work, or no more."""
        self._stop.setVisible(cancellable)

    def setStep(self, step: int, of: int) -> None:
        """Show how far the work is: ``step`` of ``of`` done."""
        self._bar.setRange(0, of)
        self._bar.setValue(step)

    def stop(self) -> None:
        """Take everything away: the work has ended."""
        self._is_running = False
        self._patience.stop()
        self.hide()

    def _appear(self) -> None:
        if self._told_elsewhere():
            self._patience.start()
            return
        self.show()
        self._announce(self._words.text())

    def _announce(self, text: str) -> None:
        announce(self, text)
