# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/handover_recipient.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import TickBox, TickGroup
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.readers_field import ReadersField
from hop_desktop.gui.widgets.recipient_list import RecipientList


class Ui_HandoverRecipient(object):
    def setupUi(self, HandoverRecipient):
        if not HandoverRecipient.objectName():
            HandoverRecipient.setObjectName(u"HandoverRecipient")
        self.HandoverRecipientLayout = QVBoxLayout(HandoverRecipient)
        self.HandoverRecipientLayout.setSpacing(12)
        self.HandoverRecipientLayout.setObjectName(u"HandoverRecipientLayout")
        self.HandoverRecipientLayout.setContentsMargins(0, 0, 0, 0)
        self.filterPlace = QVBoxLayout()
        self.HandoverRecipientLayout.addLayout(self.filterPlace)
        self.filterPlace.setObjectName(u"filterPlace")


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

        self.homesLabel = WrappedLabel(HandoverRecipient)
        self.homesLabel.setObjectName(u"homesLabel")
        self.homesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.homesLabel.setWordWrap(True)
        self.homesLabel.setProperty(u"role", u"warn")

        self.HandoverRecipientLayout.addWidget(self.homesLabel)

        self.moreButton = QPushButton(HandoverRecipient)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"kind", u"link")

        self.HandoverRecipientLayout.addWidget(self.moreButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.besideCard = QFrame(HandoverRecipient)
        self.besideCard.setObjectName(u"besideCard")
        self.besideCard.setProperty(u"role", u"card")
        self.besideCardLayout = QVBoxLayout(self.besideCard)
        self.besideCardLayout.setSpacing(20)
        self.besideCardLayout.setObjectName(u"besideCardLayout")
        self.besideCardLayout.setContentsMargins(20, 20, 20, 20)
        self.besideLabel = WrappedLabel(self.besideCard)
        self.besideLabel.setObjectName(u"besideLabel")
        self.besideLabel.setWordWrap(True)
        self.besideLabel.setProperty(u"role", u"card-title")

        self.besideCardLayout.addWidget(self.besideLabel)

        self.informedTicks = TickGroup(self.besideCard)
        self.informedTicks.setObjectName(u"informedTicks")

        self.besideCardLayout.addWidget(self.informedTicks)

        self.readersField = ReadersField(self.besideCard)
        self.readersField.setObjectName(u"readersField")

        self.besideCardLayout.addWidget(self.readersField)

        self.passwordTick = TickBox(self.besideCard)
        self.passwordTick.setObjectName(u"passwordTick")

        self.besideCardLayout.addWidget(self.passwordTick)


        self.HandoverRecipientLayout.addWidget(self.besideCard)

        QWidget.setTabOrder(self.recipients, self.contactsButton)
        QWidget.setTabOrder(self.contactsButton, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.informedTicks)
        QWidget.setTabOrder(self.informedTicks, self.readersField)
        QWidget.setTabOrder(self.readersField, self.passwordTick)

        self.retranslateUi(HandoverRecipient)
    # setupUi

    def retranslateUi(self, HandoverRecipient):
        self.contactsButton.setText(QCoreApplication.translate("HandoverRecipient", u"Ava kontaktid", None))
        self.moreButton.setText(QCoreApplication.translate("HandoverRecipient", u"Lisa teisi lugejaid", None))
        self.besideLabel.setText(QCoreApplication.translate("HandoverRecipient", u"Kes veel paketti loeb?", None))
        self.informedTicks.setLabel(QCoreApplication.translate("HandoverRecipient", u"Teadmiseks ka", None))
        self.informedTicks.setHint(QCoreApplication.translate("HandoverRecipient", u"Nemad saavad sama faili ja n\u00e4evad, kes vastutab. Vastutust k\u00fcsid ainult saajalt.", None))
        self.readersField.setLabel(QCoreApplication.translate("HandoverRecipient", u"Ametnikud ID\u2011kaardiga", None))
        self.readersField.setHint(QCoreApplication.translate("HandoverRecipient", u"Ametnik avab paketi DigiDoc4 programmis. K\u00fcsi temalt ID\u2011kaardi autentimise sertifikaat.", None))
        self.passwordTick.setLabel(QCoreApplication.translate("HandoverRecipient", u"Ava ka parooliga", None))
        self.passwordTick.setHint(QCoreApplication.translate("HandoverRecipient", u"Viimane v\u00f5imalus: parooli saab \u00e4ra arvata. Kirjutad selle paketi sulgemisel.", None))
        pass
    # retranslateUi
