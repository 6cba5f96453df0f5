# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/signing_papers_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import TickGroup


class Ui_SigningPapersForm(object):
    def setupUi(self, SigningPapersForm):
        if not SigningPapersForm.objectName():
            SigningPapersForm.setObjectName(u"SigningPapersForm")
        self.column = QVBoxLayout(SigningPapersForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.papersTicks = TickGroup(SigningPapersForm)
        self.papersTicks.setObjectName(u"papersTicks")

        self.column.addWidget(self.papersTicks)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.giveButton = QPushButton(SigningPapersForm)
        self.giveButton.setObjectName(u"giveButton")
        self.giveButton.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.giveButton)

        self.statusLabel = QLabel(SigningPapersForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(1, 1)


        QWidget.setTabOrder(self.papersTicks, self.giveButton)

        self.retranslateUi(SigningPapersForm)
    # setupUi

    def retranslateUi(self, SigningPapersForm):
        self.papersTicks.setLabel(QCoreApplication.translate("SigningPapersForm", u"Mis dokumendid l\u00e4hevad \u00fchte faili", None))
        self.giveButton.setText(QCoreApplication.translate("SigningPapersForm", u"Kirjuta fail", None))
        pass
    # retranslateUi
