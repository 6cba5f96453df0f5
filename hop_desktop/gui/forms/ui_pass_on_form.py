# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/pass_on_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox, FreeText


class Ui_PassOnForm(object):
    def setupUi(self, PassOnForm):
        if not PassOnForm.objectName():
            PassOnForm.setObjectName(u"PassOnForm")
        self.column = QVBoxLayout(PassOnForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.colleagueBox = ChoiceBox(PassOnForm)
        self.colleagueBox.setObjectName(u"colleagueBox")

        self.column.addWidget(self.colleagueBox)

        self.reasonText = FreeText(PassOnForm)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(3)

        self.column.addWidget(self.reasonText)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(PassOnForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(PassOnForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(PassOnForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.colleagueBox, self.reasonText)
        QWidget.setTabOrder(self.reasonText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(PassOnForm)
    # setupUi

    def retranslateUi(self, PassOnForm):
        self.colleagueBox.setLabel(QCoreApplication.translate("PassOnForm", u"Kellele", None))
        self.reasonText.setLabel(QCoreApplication.translate("PassOnForm", u"P\u00f5hjus", None))
        self.reasonText.setHint(QCoreApplication.translate("PassOnForm", u"Uus vastutaja loeb seda esimesena.", None))
        self.saveButton.setText(QCoreApplication.translate("PassOnForm", u"Anna kolleegile", None))
        self.cancelButton.setText(QCoreApplication.translate("PassOnForm", u"Loobu", None))
        pass
    # retranslateUi
