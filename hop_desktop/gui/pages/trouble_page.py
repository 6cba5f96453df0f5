# SPDX-License-Identifier: EUPL-1.2
"""Why the program cannot begin in this folder, and what to do about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from hop_desktop.domain.errors import HopError, SlotFileDamaged, StoreDamaged, StoreMissing
from hop_desktop.gui import messages
from hop_desktop.gui.forms.ui_trouble_page import Ui_TroublePage
from hop_desktop.gui.widgets.labels import breakable

RESTORABLE = (StoreDamaged, StoreMissing, SlotFileDamaged)


def is_restorable(error: HopError) -> bool:
    """Say whether a backup would help: the store is there no more as it was."""
    return isinstance(error, RESTORABLE)


class TroublePage(QWidget):
    """One refusal, the folder it is about, another try, and a backup where one would help."""

    againWanted = Signal()
    restoreWanted = Signal()

    def __init__(self, error: HopError, folder: Path, parent: QWidget | None = None) -> None:
        """Say the refusal in the words that every other place uses."""
        super().__init__(parent)
        self.ui = Ui_TroublePage()
        self.ui.setupUi(self)
        message = messages.explain(error)
        self.ui.strip.setInset(False)
        self.ui.strip.showMessage("error", message.title, message.advice)
        self.ui.folderLabel.setText(
            breakable(self.tr("Andmete kaust: {folder}").format(folder=folder))
        )
        self._offer(restores=is_restorable(error))
        self.ui.restoreButton.clicked.connect(self.restoreWanted)
        self.ui.againButton.clicked.connect(self.againWanted)
        self.ui.quitButton.clicked.connect(self._quit)

    def _offer(self, *, restores: bool) -> None:
        """Put forward what the advice says: a backup where one would help, else another try."""
        again, restore = self.ui.againButton, self.ui.restoreButton
        restore.setVisible(restores)
        again.setProperty("kind", "secondary" if restores else "primary")
        self.setFocusProxy(restore if restores else again)

    def _quit(self) -> None:
        QApplication.closeAllWindows()
