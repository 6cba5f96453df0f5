# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/handover_recipient.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.recipient_list import RecipientList


class Ui_HandoverRecipient(object):
    def setupUi(self, HandoverRecipient):
        if not HandoverRecipient.objectName():
            HandoverRecipient.setObjectName(u"HandoverRecipient")
        self.HandoverRecipientLayout = QVBoxLayout(HandoverRecipient)
        self.HandoverRecipientLayout.setSpacing(12)
        self.HandoverRecipientLayout.setObjectName(u"HandoverRecipientLayout")
        self.HandoverRecipientLayout.setContentsMargins(0, 0, 0, 0)
        self.recipients = RecipientList(HandoverRecipient)
        self.recipients.setObjectName(u"recipients")

        self.HandoverRecipientLayout.addWidget(self.recipients)

        self.emptyPlace = QVBoxLayout()
        self.HandoverRecipientLayout.addLayout(self.emptyPlace)
        self.emptyPlace.setObjectName(u"emptyPlace")


        self.contactsButton = QPushButton(HandoverRecipient)
        self.contactsButton.setObjectName(u"contactsButton")
        self.contactsButton.setProperty(u"kind", u"link")

        self.HandoverRecipientLayout.addWidget(self.contactsButton, 0, Qt.AlignmentFlag.AlignLeft)

        QWidget.setTabOrder(self.recipients, self.contactsButton)

        self.retranslateUi(HandoverRecipient)
    # setupUi

    def retranslateUi(self, HandoverRecipient):
        self.contactsButton.setText(QCoreApplication.translate("HandoverRecipient", u"Ava kontaktid", None))
        pass
    # retranslateUi
