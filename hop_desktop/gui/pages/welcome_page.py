# SPDX-License-Identifier: EUPL-1.2
"""The first thing ever seen: begin with one's own house, or try the program on invented people."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.domain.errors import HopError
from hop_desktop.gui import messages
from hop_desktop.gui.forms.ui_welcome_page import Ui_WelcomePage
from hop_desktop.gui.languages import ways_to_others


class WelcomePage(QWidget):
    """Two choices; what few people need stands below as a link. Does nothing itself."""

    ownWanted = Signal()
    practiceWanted = Signal()
    practiceEnded = Signal()
    restoreWanted = Signal()
    languageWanted = Signal(str)

    def __init__(self, *, practises: bool, parent: QWidget | None = None) -> None:
        """Offer the choices; who ``practises`` already may go on with it or end it."""
        super().__init__(parent)
        self.ui = Ui_WelcomePage()
        self.ui.setupUi(self)
        for way in reversed(ways_to_others(self.languageWanted.emit)):
            self.ui.header.addButton(way)
        if practises:
            self.ui.practiceButton.setText(self.tr("Jätka harjutamist"))
        self.ui.endButton.setVisible(practises)
        for button, wanted in (
            (self.ui.ownButton, self.ownWanted),
            (self.ui.practiceButton, self.practiceWanted),
            (self.ui.endButton, self.practiceEnded),
            (self.ui.restoreButton, self.restoreWanted),
        ):
            button.clicked.connect(wanted)
        self.setFocusProxy(self.ui.practiceButton if practises else self.ui.ownButton)

    def tell_making(self) -> None:
        """Say that the practice houses are being made; nothing can be pressed meanwhile."""
        self.ui.strip.clear()
        self.ui.busyLine.start(self.tr("Loon väljamõeldud lasteaia"))
        self._let(pressed=False)

    def tell_made(self, done: int, of: int) -> None:
        """Say how far the making has come."""
        self.ui.busyLine.setStep(done, of)

    def refuse(self, error: HopError) -> None:
        """Say why it did not come to anything."""
        self.ui.busyLine.stop()
        self._let(pressed=True)
        message = messages.explain(error)
        self.ui.strip.showMessage("error", message.title, message.advice)

    def _let(self, *, pressed: bool) -> None:
        for button in (
            self.ui.ownButton,
            self.ui.practiceButton,
            self.ui.endButton,
            self.ui.restoreButton,
        ):
            button.setEnabled(pressed)
