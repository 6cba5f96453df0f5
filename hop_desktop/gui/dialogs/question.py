# SPDX-License-Identifier: EUPL-1.2
"""A question before deleting, sealing or losing something; the safe answer is the ready one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from hop_desktop.gui.dialogs.locking import take_lock_key
from hop_desktop.gui.forms.ui_question_dialog import Ui_QuestionDialog
from hop_desktop.gui.tokens import scaled
from hop_desktop.gui.widgets.framed_dialog import FramedDialog

LEAST_WIDTH = 420


class QuestionDialog(FramedDialog):
    """A question, what follows from it, and two verbs; Esc and Enter are the safe one.

    With ``danger`` the verb that destroys something is written in red.
    """

    def __init__(
        self,
        question: str,
        detail: str,
        *,
        yes: str,
        no: str,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show the question; the focus stands on ``no``."""
        super().__init__(parent)
        self.ui = Ui_QuestionDialog()
        self.ui.setupUi(self)
        self.ui.questionLabel.setText(question)
        self.ui.detailLabel.setText(detail)
        self.ui.detailLabel.setVisible(bool(detail))
        self.ui.yesButton.setText(yes)
        self.ui.yesButton.setProperty("kind", "danger" if danger else "secondary")
        self.ui.noButton.setText(no)
        self.ui.yesButton.clicked.connect(self.accept)
        self.ui.noButton.clicked.connect(self.reject)
        self.setAccessibleName(question)
        self.setAccessibleDescription(detail)
        self.setWindowTitle(QCoreApplication.applicationName())  # never somebody's name
        self.setMinimumWidth(scaled(LEAST_WIDTH))
        take_lock_key(self)
        self.ui.noButton.setDefault(True)
        self.ui.noButton.setFocus()


def ask(
    parent: QWidget, question: str, detail: str, *, yes: str, no: str, danger: bool = False
) -> bool:
    """Ask and wait; return True only when ``yes`` was pressed.

    ``danger`` is for what cannot be brought back: deleting, losing what was typed.
    """
    dialog = QuestionDialog(question, detail, yes=yes, no=no, danger=danger, parent=parent)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
