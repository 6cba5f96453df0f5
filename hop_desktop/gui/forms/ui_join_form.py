# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/join_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, FreeText


class Ui_JoinForm(object):
    def setupUi(self, JoinForm):
        if not JoinForm.objectName():
            JoinForm.setObjectName(u"JoinForm")
        self.column = QVBoxLayout(JoinForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.headPills = ChoicePills(JoinForm)
        self.headPills.setObjectName(u"headPills")

        self.column.addWidget(self.headPills)

        self.reasonText = FreeText(JoinForm)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(3)

        self.column.addWidget(self.reasonText)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(JoinForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(JoinForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(JoinForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.headPills, self.reasonText)
        QWidget.setTabOrder(self.reasonText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(JoinForm)
    # setupUi

    def retranslateUi(self, JoinForm):
        self.headPills.setLabel(QCoreApplication.translate("JoinForm", u"Kelle andmed j\u00e4\u00e4vad n\u00e4htavale", None))
        self.reasonText.setLabel(QCoreApplication.translate("JoinForm", u"Kust tead, et see on sama laps", None))
        self.reasonText.setHint(QCoreApplication.translate("JoinForm", u"N\u00e4iteks: isikukood on sama ja ema kinnitas telefonis.", None))
        self.saveButton.setText(QCoreApplication.translate("JoinForm", u"\u00dchenda", None))
        self.cancelButton.setText(QCoreApplication.translate("JoinForm", u"Loobu", None))
        pass
    # retranslateUi
