# SPDX-License-Identifier: EUPL-1.2
"""Getting back in with the recovery sheet: its nine groups, and a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.domain.errors import HopError, RecoveryKeyMistyped, WrongRecoveryKey
from hop_desktop.gui import messages
from hop_desktop.gui.forms.ui_recover_page import Ui_RecoverPage
from hop_desktop.gui.widgets.error_summary import show_problems
from hop_desktop.gui.widgets.field import Field


class RecoverPage(QWidget):
    """Asks for the paper key; opens nothing itself.

    ``tried`` carries key, login and new passphrase; what comes of it is told by ``refuse``.
    """

    tried = Signal(str, str, str)
    givenUp = Signal()

    def __init__(self, logins: tuple[str, ...], parent: QWidget | None = None) -> None:
        """Offer the logins of the store."""
        super().__init__(parent)
        self.ui = Ui_RecoverPage()
        self.ui.setupUi(self)
        self.ui.loginBox.setChoices([(login, login) for login in logins])
        self.ui.loginBox.setVisible(len(logins) > 1)
        if len(logins) == 1:
            self.ui.loginBox.setValue(logins[0])
        self.ui.header.backWanted.connect(self.givenUp)
        self.ui.footer.cancelPressed.connect(self.givenUp)
        self.ui.footer.primaryPressed.connect(self._try)
        self.ui.newPassphrase.submitted.connect(self._try)
        self.setFocusProxy(self.ui.loginBox if len(logins) > 1 else self.ui.keyText)

    def refuse(self, error: HopError) -> None:
        """Say why it did not open: at the key, or in the strip when it is not about that."""
        self._rest()
        message = messages.explain(error)
        if isinstance(error, RecoveryKeyMistyped | WrongRecoveryKey):
            self._show_problems({"key": message.title})
        else:
            self.ui.strip.showMessage("error", message.title, message.advice)

    def _try(self) -> None:
        if not self.ui.footer.primaryButton.isEnabled():
            return
        self.ui.newPassphrase.setKnown((self.ui.loginBox.value(),))
        problems = {}
        if not self.ui.loginBox.value():
            problems["login"] = self.tr("Vali kasutaja")
        if not self.ui.keyText.value():
            problems["key"] = self.tr("Kirjuta taastekood lehelt")
        problems.update(self.ui.newPassphrase.problems())
        if self._show_problems(problems):
            return
        self.ui.footer.primaryButton.setEnabled(False)
        self.ui.footer.busy.start(self.tr("Avan andmeid"))
        self.tried.emit(
            self.ui.keyText.value(), self.ui.loginBox.value(), self.ui.newPassphrase.value()
        )

    def _rest(self) -> None:
        self.ui.footer.busy.stop()
        self.ui.footer.primaryButton.setEnabled(True)

    def _show_problems(self, problems: dict[str, str]) -> bool:
        fields: dict[str, Field] = {
            "login": self.ui.loginBox,
            "key": self.ui.keyText,
            **self.ui.newPassphrase.fields(),
        }
        title = self.tr("Paranda märgitud kohad")
        return show_problems(self.ui.strip, title, fields, problems)
