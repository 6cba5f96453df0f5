# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/sending_onward.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.fields import FreeText, TickBox, TickGroup
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_SendingOnward(object):
    def setupUi(self, SendingOnward):
        if not SendingOnward.objectName():
            SendingOnward.setObjectName(u"SendingOnward")
        self.SendingOnwardLayout = QVBoxLayout(SendingOnward)
        self.SendingOnwardLayout.setSpacing(20)
        self.SendingOnwardLayout.setObjectName(u"SendingOnwardLayout")
        self.SendingOnwardLayout.setContentsMargins(0, 0, 0, 0)
        self.columns = TwoColumns(SendingOnward)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(20)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.partsCard = QFrame(self.main)
        self.partsCard.setObjectName(u"partsCard")
        self.partsCard.setProperty(u"role", u"card")
        self.partsCardLayout = QVBoxLayout(self.partsCard)
        self.partsCardLayout.setSpacing(16)
        self.partsCardLayout.setObjectName(u"partsCardLayout")
        self.partsCardLayout.setContentsMargins(20, 20, 20, 20)
        self.partsTitle = WrappedLabel(self.partsCard)
        self.partsTitle.setObjectName(u"partsTitle")
        self.partsTitle.setWordWrap(True)
        self.partsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.partsTitle.setProperty(u"role", u"card-title")

        self.partsCardLayout.addWidget(self.partsTitle)

        self.partsSentence = WrappedLabel(self.partsCard)
        self.partsSentence.setObjectName(u"partsSentence")
        self.partsSentence.setWordWrap(True)
        self.partsSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.partsCardLayout.addWidget(self.partsSentence)

        self.partsGroup = TickGroup(self.partsCard)
        self.partsGroup.setObjectName(u"partsGroup")

        self.partsCardLayout.addWidget(self.partsGroup)

        self.limitsTick = TickBox(self.partsCard)
        self.limitsTick.setObjectName(u"limitsTick")

        self.partsCardLayout.addWidget(self.limitsTick)


        self.mainLayout.addWidget(self.partsCard)

        self.carerCard = QFrame(self.main)
        self.carerCard.setObjectName(u"carerCard")
        self.carerCard.setProperty(u"role", u"card")
        self.carerCardLayout = QVBoxLayout(self.carerCard)
        self.carerCardLayout.setSpacing(12)
        self.carerCardLayout.setObjectName(u"carerCardLayout")
        self.carerCardLayout.setContentsMargins(20, 20, 20, 20)
        self.carerNoteText = FreeText(self.carerCard)
        self.carerNoteText.setObjectName(u"carerNoteText")
        self.carerNoteText.setLines(3)

        self.carerCardLayout.addWidget(self.carerNoteText)


        self.mainLayout.addWidget(self.carerCard)

        self.previewCard = QFrame(self.main)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"role", u"card")
        self.previewCardLayout = QVBoxLayout(self.previewCard)
        self.previewCardLayout.setSpacing(12)
        self.previewCardLayout.setObjectName(u"previewCardLayout")
        self.previewCardLayout.setContentsMargins(20, 20, 20, 20)
        self.previewTitle = WrappedLabel(self.previewCard)
        self.previewTitle.setObjectName(u"previewTitle")
        self.previewTitle.setWordWrap(True)
        self.previewTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.previewTitle.setProperty(u"role", u"card-title")

        self.previewCardLayout.addWidget(self.previewTitle)

        self.previewButton = QPushButton(self.previewCard)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setProperty(u"kind", u"secondary")

        self.previewCardLayout.addWidget(self.previewButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.preview = PdfView(self.previewCard)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(0, 480))

        self.previewCardLayout.addWidget(self.preview)


        self.mainLayout.addWidget(self.previewCard)


        self.mainLayout.addStretch()

        self.mainLayout.setStretch(3, 1)
        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideLayout = QVBoxLayout(self.aside)
        self.asideLayout.setSpacing(20)
        self.asideLayout.setObjectName(u"asideLayout")
        self.asideLayout.setContentsMargins(0, 0, 0, 0)
        self.recipientCard = QFrame(self.aside)
        self.recipientCard.setObjectName(u"recipientCard")
        self.recipientCard.setProperty(u"role", u"card")
        self.recipientCardLayout = QVBoxLayout(self.recipientCard)
        self.recipientCardLayout.setSpacing(12)
        self.recipientCardLayout.setObjectName(u"recipientCardLayout")
        self.recipientCardLayout.setContentsMargins(20, 20, 20, 20)
        self.recipientTitle = WrappedLabel(self.recipientCard)
        self.recipientTitle.setObjectName(u"recipientTitle")
        self.recipientTitle.setWordWrap(True)
        self.recipientTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.recipientTitle.setProperty(u"role", u"card-title")

        self.recipientCardLayout.addWidget(self.recipientTitle)

        self.recipientFacts = FactList(self.recipientCard)
        self.recipientFacts.setObjectName(u"recipientFacts")

        self.recipientCardLayout.addWidget(self.recipientFacts)


        self.asideLayout.addWidget(self.recipientCard)

        self.consentCard = QFrame(self.aside)
        self.consentCard.setObjectName(u"consentCard")
        self.consentCard.setProperty(u"role", u"card")
        self.consentCardLayout = QVBoxLayout(self.consentCard)
        self.consentCardLayout.setSpacing(12)
        self.consentCardLayout.setObjectName(u"consentCardLayout")
        self.consentCardLayout.setContentsMargins(20, 20, 20, 20)
        self.consentTitle = WrappedLabel(self.consentCard)
        self.consentTitle.setObjectName(u"consentTitle")
        self.consentTitle.setWordWrap(True)
        self.consentTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.consentTitle.setProperty(u"role", u"card-title")

        self.consentCardLayout.addWidget(self.consentTitle)

        self.consentFacts = FactList(self.consentCard)
        self.consentFacts.setObjectName(u"consentFacts")

        self.consentCardLayout.addWidget(self.consentFacts)

        self.consentSentence = WrappedLabel(self.consentCard)
        self.consentSentence.setObjectName(u"consentSentence")
        self.consentSentence.setWordWrap(True)
        self.consentSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.consentCardLayout.addWidget(self.consentSentence)


        self.asideLayout.addWidget(self.consentCard)

        self.columns.addColumn(self.aside)

        self.SendingOnwardLayout.addWidget(self.columns)

        QWidget.setTabOrder(self.partsGroup, self.limitsTick)
        QWidget.setTabOrder(self.limitsTick, self.carerNoteText)
        QWidget.setTabOrder(self.carerNoteText, self.previewButton)
        QWidget.setTabOrder(self.previewButton, self.preview)

        self.retranslateUi(SendingOnward)
    # setupUi

    def retranslateUi(self, SendingOnward):
        self.partsTitle.setText(QCoreApplication.translate("SendingOnward", u"Mis lapsega kaasa l\u00e4heb", None))
        self.partsSentence.setText("")
        self.partsGroup.setLabel(QCoreApplication.translate("SendingOnward", u"Mis l\u00e4heb kaasa?", None))
        self.limitsTick.setLabel(QCoreApplication.translate("SendingOnward", u"Valitud osad mahuvad n\u00f5usoleku piiridesse", None))
        self.carerNoteText.setLabel(QCoreApplication.translate("SendingOnward", u"Kuidas perele \u00f6eldi?", None))
        self.carerNoteText.setHint(QCoreApplication.translate("SendingOnward", u"Kes r\u00e4\u00e4kis, kellega ja millal.", None))
        self.previewTitle.setText(QCoreApplication.translate("SendingOnward", u"Mida j\u00e4rgmine \u00f5ppekoht loeb", None))
        self.previewButton.setText(QCoreApplication.translate("SendingOnward", u"Vaata kokkuv\u00f5tet", None))
        self.recipientTitle.setText(QCoreApplication.translate("SendingOnward", u"Kuhu", None))
        self.consentTitle.setText(QCoreApplication.translate("SendingOnward", u"Pere n\u00f5usolek", None))
        self.consentSentence.setText("")
        pass
    # retranslateUi
