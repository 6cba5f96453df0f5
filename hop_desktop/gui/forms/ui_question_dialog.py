# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/question_dialog.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_QuestionDialog(object):
    def setupUi(self, QuestionDialog):
        if not QuestionDialog.objectName():
            QuestionDialog.setObjectName(u"QuestionDialog")
        self.column = QVBoxLayout(QuestionDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 20, 32, 20)
        self.questionLabel = WrappedLabel(QuestionDialog)
        self.questionLabel.setObjectName(u"questionLabel")
        self.questionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.questionLabel.setWordWrap(True)
        self.questionLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.questionLabel)

        self.detailLabel = WrappedLabel(QuestionDialog)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)

        self.column.addWidget(self.detailLabel)

        self.buttons = FlowRow(QuestionDialog)
        self.buttons.setObjectName(u"buttons")
        self.yesButton = QPushButton(self.buttons)
        self.yesButton.setObjectName(u"yesButton")
        self.yesButton.setProperty(u"kind", u"secondary")
        self.buttons.addPart(self.yesButton)
        self.noButton = QPushButton(self.buttons)
        self.noButton.setObjectName(u"noButton")
        self.noButton.setProperty(u"kind", u"primary")
        self.buttons.addPart(self.noButton)

        self.column.addWidget(self.buttons)

        QWidget.setTabOrder(self.yesButton, self.noButton)

        self.retranslateUi(QuestionDialog)
    # setupUi

    def retranslateUi(self, QuestionDialog):
        self.yesButton.setText(QCoreApplication.translate("QuestionDialog", u"Jah", None))
        self.noButton.setText(QCoreApplication.translate("QuestionDialog", u"J\u00e4ta nii", None))
        pass
    # retranslateUi
