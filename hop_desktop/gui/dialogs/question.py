# SPDX-License-Identifier: EUPL-1.2
"""A question before deleting, sealing or losing something; the safe answer is the ready one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from hop_desktop.gui.forms.ui_question_dialog import Ui_QuestionDialog


class QuestionDialog(QDialog):
    """A question, what follows from it, and two verbs; Esc and Enter are the safe one."""

    def __init__(
        self, question: str, detail: str, *, yes: str, no: str, parent: QWidget | None = None
    ) -> None:
        """Show the question; the focus stands on ``no``."""
        super().__init__(parent)
        self.ui = Ui_QuestionDialog()
        self.ui.setupUi(self)
        self.ui.questionLabel.setText(question)
        self.ui.detailLabel.setText(detail)
        self.ui.detailLabel.setVisible(bool(detail))
        self.ui.yesButton.setText(yes)
        self.ui.noButton.setText(no)
        self.ui.yesButton.clicked.connect(self.accept)
        self.ui.noButton.clicked.connect(self.reject)
        self.ui.noButton.setDefault(True)
        self.ui.noButton.setFocus()


def ask(parent: QWidget, question: str, detail: str, *, yes: str, no: str) -> bool:
    """Ask and wait; return True only when ``yes`` was pressed."""
    dialog = QuestionDialog(question, detail, yes=yes, no=no, parent=parent)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
