# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/voices_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import FreeText


class Ui_VoicesForm(object):
    def setupUi(self, VoicesForm):
        if not VoicesForm.objectName():
            VoicesForm.setObjectName(u"VoicesForm")
        self.column = QVBoxLayout(VoicesForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.childText = FreeText(VoicesForm)
        self.childText.setObjectName(u"childText")
        self.childText.setLines(3)

        self.column.addWidget(self.childText)

        self.parentText = FreeText(VoicesForm)
        self.parentText.setObjectName(u"parentText")
        self.parentText.setLines(3)

        self.column.addWidget(self.parentText)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(VoicesForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(VoicesForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(VoicesForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.childText, self.parentText)
        QWidget.setTabOrder(self.parentText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(VoicesForm)
    # setupUi

    def retranslateUi(self, VoicesForm):
        self.childText.setLabel(QCoreApplication.translate("VoicesForm", u"Lapse arvamus", None))
        self.childText.setHint(QCoreApplication.translate("VoicesForm", u"Lapse oma s\u00f5nadega. Lisa, kuidas teda kuulati.", None))
        self.parentText.setLabel(QCoreApplication.translate("VoicesForm", u"Vanema arvamus", None))
        self.parentText.setHint(QCoreApplication.translate("VoicesForm", u"Vanema oma s\u00f5nadega. Lisa, millal r\u00e4\u00e4giti.", None))
        self.saveButton.setText(QCoreApplication.translate("VoicesForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("VoicesForm", u"Loobu", None))
        pass
    # retranslateUi
