# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/question_dialog.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_QuestionDialog(object):
    def setupUi(self, QuestionDialog):
        if not QuestionDialog.objectName():
            QuestionDialog.setObjectName(u"QuestionDialog")
        self.column = QVBoxLayout(QuestionDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 20, 32, 20)
        self.questionLabel = QLabel(QuestionDialog)
        self.questionLabel.setObjectName(u"questionLabel")
        self.questionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.questionLabel.setWordWrap(True)
        self.questionLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.questionLabel)

        self.detailLabel = QLabel(QuestionDialog)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)

        self.column.addWidget(self.detailLabel)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before)

        self.noButton = QPushButton(QuestionDialog)
        self.noButton.setObjectName(u"noButton")
        self.noButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.noButton)

        self.yesButton = QPushButton(QuestionDialog)
        self.yesButton.setObjectName(u"yesButton")
        self.yesButton.setProperty(u"kind", u"danger")

        self.buttons.addWidget(self.yesButton)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.noButton, self.yesButton)

        self.retranslateUi(QuestionDialog)
    # setupUi

    def retranslateUi(self, QuestionDialog):
        self.noButton.setText(QCoreApplication.translate("QuestionDialog", u"J\u00e4ta nii", None))
        self.yesButton.setText(QCoreApplication.translate("QuestionDialog", u"Jah", None))
        pass
    # retranslateUi
