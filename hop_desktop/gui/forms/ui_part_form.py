# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/part_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import FreeText


class Ui_PartForm(object):
    def setupUi(self, PartForm):
        if not PartForm.objectName():
            PartForm.setObjectName(u"PartForm")
        self.column = QVBoxLayout(PartForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.reasonText = FreeText(PartForm)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(3)

        self.column.addWidget(self.reasonText)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(PartForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(PartForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(PartForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.reasonText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(PartForm)
    # setupUi

    def retranslateUi(self, PartForm):
        self.reasonText.setLabel(QCoreApplication.translate("PartForm", u"Miks need kaks ei ole sama laps", None))
        self.saveButton.setText(QCoreApplication.translate("PartForm", u"Lahuta", None))
        self.cancelButton.setText(QCoreApplication.translate("PartForm", u"Loobu", None))
        pass
    # retranslateUi
