# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/strike_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox, TextField


class Ui_StrikeForm(object):
    def setupUi(self, StrikeForm):
        if not StrikeForm.objectName():
            StrikeForm.setObjectName(u"StrikeForm")
        self.column = QVBoxLayout(StrikeForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.pointBox = ChoiceBox(StrikeForm)
        self.pointBox.setObjectName(u"pointBox")

        self.column.addWidget(self.pointBox)

        self.reasonField = TextField(StrikeForm)
        self.reasonField.setObjectName(u"reasonField")
        self.reasonField.setLength(u"full")

        self.column.addWidget(self.reasonField)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(StrikeForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(StrikeForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(StrikeForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.pointBox, self.reasonField)
        QWidget.setTabOrder(self.reasonField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(StrikeForm)
    # setupUi

    def retranslateUi(self, StrikeForm):
        self.pointBox.setLabel(QCoreApplication.translate("StrikeForm", u"Milline m\u00f5\u00f5tmine", None))
        self.reasonField.setLabel(QCoreApplication.translate("StrikeForm", u"Miks see ei l\u00e4he arvesse", None))
        self.saveButton.setText(QCoreApplication.translate("StrikeForm", u"Kriipsuta maha", None))
        self.cancelButton.setText(QCoreApplication.translate("StrikeForm", u"Loobu", None))
        pass
    # retranslateUi
