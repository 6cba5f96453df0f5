# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/receiving_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.fields import ChoicePills, FreeText, PersonPicker, TickBox
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ReceivingPage(object):
    def setupUi(self, ReceivingPage):
        if not ReceivingPage.objectName():
            ReceivingPage.setObjectName(u"ReceivingPage")
        self.ReceivingPageLayout = QVBoxLayout(ReceivingPage)
        self.ReceivingPageLayout.setSpacing(0)
        self.ReceivingPageLayout.setObjectName(u"ReceivingPageLayout")
        self.ReceivingPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ReceivingPage)
        self.header.setObjectName(u"header")

        self.ReceivingPageLayout.addWidget(self.header)

        self.strip = MessageStrip(ReceivingPage)
        self.strip.setObjectName(u"strip")

        self.ReceivingPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(ReceivingPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(20)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(32, 0, 32, 20)
        self.givenCard = QFrame(self.content)
        self.givenCard.setObjectName(u"givenCard")
        self.givenCard.setProperty(u"role", u"card")
        self.givenCardLayout = QVBoxLayout(self.givenCard)
        self.givenCardLayout.setSpacing(12)
        self.givenCardLayout.setObjectName(u"givenCardLayout")
        self.givenCardLayout.setContentsMargins(20, 20, 20, 20)
        self.givenTitle = WrappedLabel(self.givenCard)
        self.givenTitle.setObjectName(u"givenTitle")
        self.givenTitle.setWordWrap(True)
        self.givenTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.givenTitle.setProperty(u"role", u"card-title")

        self.givenCardLayout.addWidget(self.givenTitle)

        self.givenSentence = WrappedLabel(self.givenCard)
        self.givenSentence.setObjectName(u"givenSentence")
        self.givenSentence.setWordWrap(True)
        self.givenSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.givenCardLayout.addWidget(self.givenSentence)

        self.givenFacts = FactList(self.givenCard)
        self.givenFacts.setObjectName(u"givenFacts")

        self.givenCardLayout.addWidget(self.givenFacts)

        self.writeButton = QPushButton(self.givenCard)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"kind", u"primary")

        self.givenCardLayout.addWidget(self.writeButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.childButton = QPushButton(self.givenCard)
        self.childButton.setObjectName(u"childButton")
        self.childButton.setProperty(u"kind", u"secondary")

        self.givenCardLayout.addWidget(self.childButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.contentLayout.addWidget(self.givenCard)

        self.declineCard = QFrame(self.content)
        self.declineCard.setObjectName(u"declineCard")
        self.declineCard.setProperty(u"role", u"card")
        self.declineCardLayout = QVBoxLayout(self.declineCard)
        self.declineCardLayout.setSpacing(16)
        self.declineCardLayout.setObjectName(u"declineCardLayout")
        self.declineCardLayout.setContentsMargins(20, 20, 20, 20)
        self.declineTitle = WrappedLabel(self.declineCard)
        self.declineTitle.setObjectName(u"declineTitle")
        self.declineTitle.setWordWrap(True)
        self.declineTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.declineTitle.setProperty(u"role", u"card-title")

        self.declineCardLayout.addWidget(self.declineTitle)

        self.wordsText = FreeText(self.declineCard)
        self.wordsText.setObjectName(u"wordsText")
        self.wordsText.setLines(4)

        self.declineCardLayout.addWidget(self.wordsText)


        self.contentLayout.addWidget(self.declineCard)

        self.reading = QWidget(self.content)
        self.reading.setObjectName(u"reading")
        self.readingLayout = QVBoxLayout(self.reading)
        self.readingLayout.setSpacing(20)
        self.readingLayout.setObjectName(u"readingLayout")
        self.readingLayout.setContentsMargins(0, 0, 0, 0)
        self.columns = TwoColumns(self.reading)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(20)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.whoseCard = QFrame(self.main)
        self.whoseCard.setObjectName(u"whoseCard")
        self.whoseCard.setProperty(u"role", u"card")
        self.whoseCardLayout = QVBoxLayout(self.whoseCard)
        self.whoseCardLayout.setSpacing(16)
        self.whoseCardLayout.setObjectName(u"whoseCardLayout")
        self.whoseCardLayout.setContentsMargins(20, 20, 20, 20)
        self.whoseTitle = WrappedLabel(self.whoseCard)
        self.whoseTitle.setObjectName(u"whoseTitle")
        self.whoseTitle.setWordWrap(True)
        self.whoseTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.whoseTitle.setProperty(u"role", u"card-title")

        self.whoseCardLayout.addWidget(self.whoseTitle)

        self.whoseSentence = WrappedLabel(self.whoseCard)
        self.whoseSentence.setObjectName(u"whoseSentence")
        self.whoseSentence.setWordWrap(True)
        self.whoseSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.whoseCardLayout.addWidget(self.whoseSentence)

        self.whosePills = ChoicePills(self.whoseCard)
        self.whosePills.setObjectName(u"whosePills")

        self.whoseCardLayout.addWidget(self.whosePills)

        self.childPicker = PersonPicker(self.whoseCard)
        self.childPicker.setObjectName(u"childPicker")

        self.whoseCardLayout.addWidget(self.childPicker)


        self.mainLayout.addWidget(self.whoseCard)

        self.continueCard = QFrame(self.main)
        self.continueCard.setObjectName(u"continueCard")
        self.continueCard.setProperty(u"role", u"card")
        self.continueCardLayout = QVBoxLayout(self.continueCard)
        self.continueCardLayout.setSpacing(16)
        self.continueCardLayout.setObjectName(u"continueCardLayout")
        self.continueCardLayout.setContentsMargins(20, 20, 20, 20)
        self.continueTitle = WrappedLabel(self.continueCard)
        self.continueTitle.setObjectName(u"continueTitle")
        self.continueTitle.setWordWrap(True)
        self.continueTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.continueTitle.setProperty(u"role", u"card-title")

        self.continueCardLayout.addWidget(self.continueTitle)

        self.continueSentence = WrappedLabel(self.continueCard)
        self.continueSentence.setObjectName(u"continueSentence")
        self.continueSentence.setWordWrap(True)
        self.continueSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.continueCardLayout.addWidget(self.continueSentence)

        self.continueTick = TickBox(self.continueCard)
        self.continueTick.setObjectName(u"continueTick")

        self.continueCardLayout.addWidget(self.continueTick)

        self.continueText = FreeText(self.continueCard)
        self.continueText.setObjectName(u"continueText")
        self.continueText.setLines(3)

        self.continueCardLayout.addWidget(self.continueText)


        self.mainLayout.addWidget(self.continueCard)

        self.summaryCard = QFrame(self.main)
        self.summaryCard.setObjectName(u"summaryCard")
        self.summaryCard.setProperty(u"role", u"card")
        self.summaryCardLayout = QVBoxLayout(self.summaryCard)
        self.summaryCardLayout.setSpacing(12)
        self.summaryCardLayout.setObjectName(u"summaryCardLayout")
        self.summaryCardLayout.setContentsMargins(20, 20, 20, 20)
        self.summaryTitle = WrappedLabel(self.summaryCard)
        self.summaryTitle.setObjectName(u"summaryTitle")
        self.summaryTitle.setWordWrap(True)
        self.summaryTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryTitle.setProperty(u"role", u"card-title")

        self.summaryCardLayout.addWidget(self.summaryTitle)

        self.summary = PdfView(self.summaryCard)
        self.summary.setObjectName(u"summary")
        self.summary.setMinimumSize(QSize(0, 480))

        self.summaryCardLayout.addWidget(self.summary)


        self.mainLayout.addWidget(self.summaryCard)

        self.entriesPlace = QVBoxLayout()
        self.mainLayout.addLayout(self.entriesPlace)
        self.entriesPlace.setObjectName(u"entriesPlace")



        self.mainLayout.addStretch()

        self.mainLayout.setStretch(4, 1)
        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideLayout = QVBoxLayout(self.aside)
        self.asideLayout.setSpacing(20)
        self.asideLayout.setObjectName(u"asideLayout")
        self.asideLayout.setContentsMargins(0, 0, 0, 0)
        self.senderCard = QFrame(self.aside)
        self.senderCard.setObjectName(u"senderCard")
        self.senderCard.setProperty(u"role", u"card")
        self.senderCardLayout = QVBoxLayout(self.senderCard)
        self.senderCardLayout.setSpacing(12)
        self.senderCardLayout.setObjectName(u"senderCardLayout")
        self.senderCardLayout.setContentsMargins(20, 20, 20, 20)
        self.senderTitle = WrappedLabel(self.senderCard)
        self.senderTitle.setObjectName(u"senderTitle")
        self.senderTitle.setWordWrap(True)
        self.senderTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.senderTitle.setProperty(u"role", u"card-title")

        self.senderCardLayout.addWidget(self.senderTitle)

        self.senderFacts = FactList(self.senderCard)
        self.senderFacts.setObjectName(u"senderFacts")

        self.senderCardLayout.addWidget(self.senderFacts)


        self.asideLayout.addWidget(self.senderCard)

        self.whatCard = QFrame(self.aside)
        self.whatCard.setObjectName(u"whatCard")
        self.whatCard.setProperty(u"role", u"card")
        self.whatCardLayout = QVBoxLayout(self.whatCard)
        self.whatCardLayout.setSpacing(12)
        self.whatCardLayout.setObjectName(u"whatCardLayout")
        self.whatCardLayout.setContentsMargins(20, 20, 20, 20)
        self.whatTitle = WrappedLabel(self.whatCard)
        self.whatTitle.setObjectName(u"whatTitle")
        self.whatTitle.setWordWrap(True)
        self.whatTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.whatTitle.setProperty(u"role", u"card-title")

        self.whatCardLayout.addWidget(self.whatTitle)

        self.whatFacts = FactList(self.whatCard)
        self.whatFacts.setObjectName(u"whatFacts")

        self.whatCardLayout.addWidget(self.whatFacts)


        self.asideLayout.addWidget(self.whatCard)

        self.columns.addColumn(self.aside)

        self.readingLayout.addWidget(self.columns)


        self.contentLayout.addWidget(self.reading)


        self.contentLayout.addStretch()

        self.contentLayout.setStretch(3, 1)
        self.scroll.setWidget(self.content)

        self.ReceivingPageLayout.addWidget(self.scroll)

        self.footer = FooterStrip(ReceivingPage)
        self.footer.setObjectName(u"footer")

        self.ReceivingPageLayout.addWidget(self.footer)

        QWidget.setTabOrder(self.writeButton, self.childButton)
        QWidget.setTabOrder(self.childButton, self.wordsText)
        QWidget.setTabOrder(self.wordsText, self.whosePills)
        QWidget.setTabOrder(self.whosePills, self.childPicker)
        QWidget.setTabOrder(self.childPicker, self.continueTick)
        QWidget.setTabOrder(self.continueTick, self.continueText)
        QWidget.setTabOrder(self.continueText, self.summary)

        self.retranslateUi(ReceivingPage)
    # setupUi

    def retranslateUi(self, ReceivingPage):
        self.header.setBackText(QCoreApplication.translate("ReceivingPage", u"Saabunud", None))
        self.givenTitle.setText("")
        self.givenSentence.setText("")
        self.writeButton.setText(QCoreApplication.translate("ReceivingPage", u"Kirjuta kinnitus faili", None))
        self.childButton.setText(QCoreApplication.translate("ReceivingPage", u"Ava lapse leht", None))
        self.declineTitle.setText(QCoreApplication.translate("ReceivingPage", u"Miks j\u00e4\u00e4b see vastu v\u00f5tmata?", None))
        self.wordsText.setLabel(QCoreApplication.translate("ReceivingPage", u"S\u00f5num saatjale", None))
        self.wordsText.setHint(QCoreApplication.translate("ReceivingPage", u"Saatja peab aru saama, mida edasi teha.", None))
        self.whoseTitle.setText(QCoreApplication.translate("ReceivingPage", u"Kelle toimik see on?", None))
        self.whoseSentence.setText("")
        self.whosePills.setLabel(QCoreApplication.translate("ReceivingPage", u"Kas laps on siin juba kirjas?", None))
        self.childPicker.setLabel(QCoreApplication.translate("ReceivingPage", u"Leia laps nime j\u00e4rgi", None))
        self.continueTitle.setText(QCoreApplication.translate("ReceivingPage", u"Pooleliolev juhtum", None))
        self.continueSentence.setText("")
        self.continueTick.setLabel(QCoreApplication.translate("ReceivingPage", u"Ava siin juhtum, mis seda j\u00e4tkab", None))
        self.continueText.setLabel(QCoreApplication.translate("ReceivingPage", u"Miks juhtum siin j\u00e4tkub?", None))
        self.summaryTitle.setText(QCoreApplication.translate("ReceivingPage", u"Kokkuv\u00f5te, nagu see tuli", None))
        self.senderTitle.setText(QCoreApplication.translate("ReceivingPage", u"Kellelt see tuli", None))
        self.whatTitle.setText(QCoreApplication.translate("ReceivingPage", u"Mis tuli kaasa", None))
        pass
    # retranslateUi
