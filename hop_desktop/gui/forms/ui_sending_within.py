# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/sending_within.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_SendingWithin(object):
    def setupUi(self, SendingWithin):
        if not SendingWithin.objectName():
            SendingWithin.setObjectName(u"SendingWithin")
        self.SendingWithinLayout = QVBoxLayout(SendingWithin)
        self.SendingWithinLayout.setSpacing(20)
        self.SendingWithinLayout.setObjectName(u"SendingWithinLayout")
        self.SendingWithinLayout.setContentsMargins(0, 0, 0, 0)
        self.columns = TwoColumns(SendingWithin)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(20)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.whatCard = QFrame(self.main)
        self.whatCard.setObjectName(u"whatCard")
        self.whatCard.setProperty(u"role", u"card")
        self.whatCardLayout = QVBoxLayout(self.whatCard)
        self.whatCardLayout.setSpacing(12)
        self.whatCardLayout.setObjectName(u"whatCardLayout")
        self.whatCardLayout.setContentsMargins(20, 20, 20, 20)
        self.whatPills = ChoicePills(self.whatCard)
        self.whatPills.setObjectName(u"whatPills")

        self.whatCardLayout.addWidget(self.whatPills)

        self.whatSentence = WrappedLabel(self.whatCard)
        self.whatSentence.setObjectName(u"whatSentence")
        self.whatSentence.setWordWrap(True)
        self.whatSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.whatCardLayout.addWidget(self.whatSentence)


        self.mainLayout.addWidget(self.whatCard)

        self.recipientPlace = QVBoxLayout()
        self.mainLayout.addLayout(self.recipientPlace)
        self.recipientPlace.setObjectName(u"recipientPlace")



        self.mainLayout.addStretch()

        self.mainLayout.setStretch(2, 1)
        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideLayout = QVBoxLayout(self.aside)
        self.asideLayout.setSpacing(20)
        self.asideLayout.setObjectName(u"asideLayout")
        self.asideLayout.setContentsMargins(0, 0, 0, 0)
        self.goesCard = QFrame(self.aside)
        self.goesCard.setObjectName(u"goesCard")
        self.goesCard.setProperty(u"role", u"card")
        self.goesCardLayout = QVBoxLayout(self.goesCard)
        self.goesCardLayout.setSpacing(12)
        self.goesCardLayout.setObjectName(u"goesCardLayout")
        self.goesCardLayout.setContentsMargins(20, 20, 20, 20)
        self.goesTitle = WrappedLabel(self.goesCard)
        self.goesTitle.setObjectName(u"goesTitle")
        self.goesTitle.setWordWrap(True)
        self.goesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.goesTitle.setProperty(u"role", u"card-title")

        self.goesCardLayout.addWidget(self.goesTitle)

        self.goesFacts = FactList(self.goesCard)
        self.goesFacts.setObjectName(u"goesFacts")

        self.goesCardLayout.addWidget(self.goesFacts)

        self.staysSentence = WrappedLabel(self.goesCard)
        self.staysSentence.setObjectName(u"staysSentence")
        self.staysSentence.setWordWrap(True)
        self.staysSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.staysSentence.setProperty(u"role", u"small")

        self.goesCardLayout.addWidget(self.staysSentence)


        self.asideLayout.addWidget(self.goesCard)

        self.columns.addColumn(self.aside)

        self.SendingWithinLayout.addWidget(self.columns)


        self.retranslateUi(SendingWithin)
    # setupUi

    def retranslateUi(self, SendingWithin):
        self.whatPills.setLabel(QCoreApplication.translate("SendingWithin", u"Mida saadad?", None))
        self.whatSentence.setText("")
        self.goesTitle.setText(QCoreApplication.translate("SendingWithin", u"Mis l\u00e4heb kaasa", None))
        self.staysSentence.setText(QCoreApplication.translate("SendingWithin", u"Kaitstud t\u00e4helepanekud lapse ohust j\u00e4\u00e4vad alati siia.", None))
        pass
    # retranslateUi
