# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/notice_answer_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_NoticeAnswerForm(object):
    def setupUi(self, NoticeAnswerForm):
        if not NoticeAnswerForm.objectName():
            NoticeAnswerForm.setObjectName(u"NoticeAnswerForm")
        self.column = QVBoxLayout(NoticeAnswerForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.dayField = DateField(NoticeAnswerForm)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setQuick(True)

        self.column.addWidget(self.dayField)

        self.beganPills = ChoicePills(NoticeAnswerForm)
        self.beganPills.setObjectName(u"beganPills")

        self.column.addWidget(self.beganPills)

        self.answerText = FreeText(NoticeAnswerForm)
        self.answerText.setObjectName(u"answerText")
        self.answerText.setLines(3)

        self.column.addWidget(self.answerText)

        self.buttons = FlowRow(NoticeAnswerForm)
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

        QWidget.setTabOrder(self.dayField, self.beganPills)
        QWidget.setTabOrder(self.beganPills, self.answerText)
        QWidget.setTabOrder(self.answerText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(NoticeAnswerForm)
    # setupUi

    def retranslateUi(self, NoticeAnswerForm):
        self.dayField.setLabel(QCoreApplication.translate("NoticeAnswerForm", u"Mis p\u00e4eval", None))
        self.beganPills.setLabel(QCoreApplication.translate("NoticeAnswerForm", u"Kas menetlus algas", None))
        self.answerText.setLabel(QCoreApplication.translate("NoticeAnswerForm", u"Mida lastekaitse \u00fctles", None))
        self.saveButton.setText(QCoreApplication.translate("NoticeAnswerForm", u"Salvesta tagasiside", None))
        self.cancelButton.setText(QCoreApplication.translate("NoticeAnswerForm", u"Loobu", None))
        pass
    # retranslateUi
