# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/received_answer_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, FreeText
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_ReceivedAnswerForm(object):
    def setupUi(self, ReceivedAnswerForm):
        if not ReceivedAnswerForm.objectName():
            ReceivedAnswerForm.setObjectName(u"ReceivedAnswerForm")
        self.column = QVBoxLayout(ReceivedAnswerForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.beganPills = ChoicePills(ReceivedAnswerForm)
        self.beganPills.setObjectName(u"beganPills")

        self.column.addWidget(self.beganPills)

        self.answerText = FreeText(ReceivedAnswerForm)
        self.answerText.setObjectName(u"answerText")
        self.answerText.setLines(3)

        self.column.addWidget(self.answerText)

        self.buttons = FlowRow(ReceivedAnswerForm)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(self.buttons)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")
        self.buttons.addPart(self.saveButton)
        self.cancelButton = QPushButton(self.buttons)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")
        self.buttons.addPart(self.cancelButton)
        self.statusLabel = QLabel(self.buttons)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")
        self.buttons.addPart(self.statusLabel)

        self.column.addWidget(self.buttons)

        QWidget.setTabOrder(self.beganPills, self.answerText)
        QWidget.setTabOrder(self.answerText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ReceivedAnswerForm)
    # setupUi

    def retranslateUi(self, ReceivedAnswerForm):
        self.beganPills.setLabel(QCoreApplication.translate("ReceivedAnswerForm", u"Kas \u00fctled, et menetlus algas", None))
        self.answerText.setLabel(QCoreApplication.translate("ReceivedAnswerForm", u"Mida teatajale \u00fctled", None))
        self.saveButton.setText(QCoreApplication.translate("ReceivedAnswerForm", u"Sulge tagasiside paketti", None))
        self.cancelButton.setText(QCoreApplication.translate("ReceivedAnswerForm", u"Loobu", None))
        pass
    # retranslateUi
