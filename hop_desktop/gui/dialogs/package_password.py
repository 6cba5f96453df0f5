# SPDX-License-Identifier: EUPL-1.2
"""The password of a package: chosen just before sealing, typed twice, kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialog, QWidget

from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.forms.ui_password_dialog import Ui_PasswordDialog
from hop_desktop.gui.tokens import scaled
from hop_desktop.gui.widgets.framed_dialog import FramedDialog

LEAST_WIDTH = 520


class PasswordDialog(FramedDialog):
    """Offers a password, says how strong the typed one is, and how it is to be told."""

    def __init__(self, *, known: tuple[str, ...], parent: QWidget | None = None) -> None:
        """Ask; ``known`` are words that an acquaintance of the child would try."""
        super().__init__(parent)
        self.ui = ui = Ui_PasswordDialog()
        ui.setupUi(self)
        self.new = ui.newPassword
        self.new.setKnown(known)
        self.new.setTold(self.tr("Soovitatud parool. Märgi see kohe paberile."))
        self.new.field.setLabel(self.tr("Paketi parool"))
        self.new.again.setLabel(self.tr("Sama parool uuesti"))
        self.new.again.setHint(self.tr("Programm ei jäta seda meelde. Märgi see üles."))
        ui.useButton.clicked.connect(self._use)
        self.new.submitted.connect(self._use)
        ui.cancelButton.clicked.connect(self.reject)
        self.setAccessibleName(ui.titleLabel.text())
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setMinimumWidth(scaled(LEAST_WIDTH))
        self._take_room(parent)
        take_lock_key(self)
        self.new.field.focusControl()

    def _take_room(self, parent: QWidget | None) -> None:
        """Be as high as the fields, but no higher than the window below: then they scroll."""
        content = self.ui.content
        width = max(scaled(LEAST_WIDTH), content.sizeHint().width())
        height = max(content.heightForWidth(width), content.sizeHint().height())
        wished = QSize(width, height).grownBy(self.contentsMargins())
        self.resize(wished.boundedTo(parent.window().size()) if parent is not None else wished)

    def password(self) -> str:
        """Return the password exactly as typed."""
        return self.new.value()

    def _use(self) -> None:
        problems = self.new.problems()
        for name, field in self.new.fields().items():
            field.setError(problems.get(name, ""))
        if problems:
            self.new.fields()[next(iter(problems))].focusControl()
            return
        self.accept()


def ask_password(parent: QWidget, *, known: tuple[str, ...]) -> str:
    """Ask for the password of a package; "" when the person gave up."""
    dialog = PasswordDialog(known=known, parent=parent)
    used = dialog.exec() == QDialog.DialogCode.Accepted
    password = dialog.password() if used else ""
    dialog.new.clear()
    dialog.deleteLater()
    return password
