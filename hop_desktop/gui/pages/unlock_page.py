# SPDX-License-Identifier: EUPL-1.2
"""The unlock page: who works, one passphrase, one button; nothing of the content shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.gui.forms.ui_unlock_page import Ui_UnlockPage
from hop_desktop.gui.languages import ways_to_others

if TYPE_CHECKING:
    from datetime import datetime

    from hop_desktop.domain.errors import HopError

TICK_MS = 1000


class UnlockPage(QWidget):
    """Asks for a passphrase; opens nothing itself.

    ``tried`` carries the login and the passphrase; what comes of it is told by ``refuse``.
    """

    tried = Signal(str, str)
    forgotten = Signal()
    languageWanted = Signal(str)
    practiceWanted = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Wait for the logins of the store; ``clock`` returns the present moment in UTC."""
        super().__init__(parent)
        self._clock = clock
        self._until: datetime | None = None
        self._is_eager = False
        self.ui = Ui_UnlockPage()
        self.ui.setupUi(self)
        self.ui.strip.setInset(False)
        self.ui.loginBox.box.setEnabled(False)
        self._pause = QTimer(self, interval=TICK_MS)
        self._pause.timeout.connect(self._count_down)
        self.ui.openButton.clicked.connect(self._try)
        self.ui.passphraseField.submitted.connect(self._try)
        self.ui.forgottenButton.clicked.connect(self.forgotten)
        self.ui.practiceButton.clicked.connect(self._practise)
        for way in ways_to_others(self.languageWanted.emit):
            self.ui.languageRow.insertWidget(self.ui.languageRow.count() - 1, way)
        self.ui.loginBox.box.picked.connect(self.ui.passphraseField.focusControl)
        self.setFocusProxy(self.ui.passphraseField.control)

    def offer(self, logins: tuple[str, ...], last: str = "") -> None:
        """Offer the logins of the store; the only one is chosen already, and who locked it last.

        Whoever was quicker than this has pressed the button: that holds.
        """
        self.ui.loginBox.box.setEnabled(True)
        self.ui.loginBox.setChoices([(login, login) for login in logins])
        known = logins[0] if len(logins) == 1 else last
        if known in logins and (len(logins) == 1 or not self.ui.passphraseField.value()):
            self.ui.loginBox.setValue(known)
            self.ui.passphraseField.focusControl()
        elif not self.ui.passphraseField.value():
            self.ui.loginBox.focusControl()
        if self._is_eager:
            self._is_eager = False
            self._try()

    def refuse(self, error: HopError) -> None:
        """Say why it did not open, at the field or, when it is not about that, in the strip."""
        from hop_desktop.domain.errors import TooManyTries, WrongPassphrase  # not before the
        from hop_desktop.gui import messages  # first paint

        self._rest()
        message = messages.explain(error)
        if isinstance(error, TooManyTries):
            self._until = error.until
            self._pause.start()
            self._count_down()
        elif isinstance(error, WrongPassphrase):
            self.ui.passphraseField.setError(f"{message.title} {message.advice}")
        else:
            self.ui.strip.showMessage("error", message.title, message.advice)
        self.ui.passphraseField.focusControl()
        self.ui.passphraseField.selectAll()

    def tell_read_in(self, done: int, of: int) -> None:
        """Say how far an older store is made ready: the first unlocking after an update."""
        self.ui.busyLine.setText(self.tr("Uuendan otsingut. Seda tehakse üks kord."))
        self.ui.busyLine.setStep(done, of)

    def _practise(self) -> None:
        self._clear()
        self.ui.openButton.setEnabled(False)
        self.ui.practiceButton.setEnabled(False)
        self.ui.busyLine.start(self.tr("Loon väljamõeldud lasteaia"))
        self.practiceWanted.emit()

    def _try(self) -> None:
        if not self.ui.openButton.isEnabled():
            return
        self._clear()
        if not self.ui.loginBox.box.isEnabled():
            self._is_eager = True
        elif not self.ui.loginBox.value():
            self.ui.loginBox.setError(self.tr("Vali kasutaja"))
            self.ui.loginBox.focusControl()
        elif not self.ui.passphraseField.value():
            self.ui.passphraseField.setError(self.tr("Kirjuta paroolifraas"))
            self.ui.passphraseField.focusControl()
        else:
            self.ui.openButton.setEnabled(False)
            self.ui.busyLine.start(self.tr("Avan andmeid"))
            self.tried.emit(self.ui.loginBox.value(), self.ui.passphraseField.value())

    def _clear(self) -> None:
        self.ui.strip.clear()
        self.ui.loginBox.setError("")
        self.ui.passphraseField.setError("")

    def _rest(self) -> None:
        self.ui.busyLine.stop()
        self.ui.openButton.setEnabled(True)
        self.ui.practiceButton.setEnabled(True)

    def _count_down(self) -> None:
        seconds = self._seconds_left()
        if seconds > 0:
            self.ui.openButton.setEnabled(False)
            self.ui.passphraseField.setError(
                self.tr(
                    "Liiga palju valesid paroolifraase. Proovi uuesti %n s pärast.", "", seconds
                )
            )
            return
        self._pause.stop()
        self._clear()
        self._rest()

    def _seconds_left(self) -> int:
        """Return the whole seconds until a passphrase is taken again."""
        if self._until is None:
            return 0
        return -int(-(self._until - self._clock()).total_seconds() // 1)
