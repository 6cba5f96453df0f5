# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/participants_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import TickGroup


class Ui_ParticipantsForm(object):
    def setupUi(self, ParticipantsForm):
        if not ParticipantsForm.objectName():
            ParticipantsForm.setObjectName(u"ParticipantsForm")
        self.column = QVBoxLayout(ParticipantsForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.peopleTicks = TickGroup(ParticipantsForm)
        self.peopleTicks.setObjectName(u"peopleTicks")

        self.column.addWidget(self.peopleTicks)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(ParticipantsForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(ParticipantsForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(ParticipantsForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.peopleTicks, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ParticipantsForm)
    # setupUi

    def retranslateUi(self, ParticipantsForm):
        self.peopleTicks.setLabel(QCoreApplication.translate("ParticipantsForm", u"Kes veel osaleb", None))
        self.peopleTicks.setHint(QCoreApplication.translate("ParticipantsForm", u"Nad n\u00e4evad juhtumit ja lapse toimikut.", None))
        self.saveButton.setText(QCoreApplication.translate("ParticipantsForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("ParticipantsForm", u"Loobu", None))
        pass
    # retranslateUi
