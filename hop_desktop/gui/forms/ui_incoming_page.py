# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/incoming_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.fields import ChoicePills, FreeText
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_IncomingPage(object):
    def setupUi(self, IncomingPage):
        if not IncomingPage.objectName():
            IncomingPage.setObjectName(u"IncomingPage")
        self.IncomingPageLayout = QVBoxLayout(IncomingPage)
        self.IncomingPageLayout.setSpacing(0)
        self.IncomingPageLayout.setObjectName(u"IncomingPageLayout")
        self.IncomingPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(IncomingPage)
        self.header.setObjectName(u"header")

        self.IncomingPageLayout.addWidget(self.header)

        self.strip = MessageStrip(IncomingPage)
        self.strip.setObjectName(u"strip")

        self.IncomingPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(IncomingPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(20)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(32, 0, 32, 20)
        self.answering = QWidget(self.content)
        self.answering.setObjectName(u"answering")
        self.answeringLayout = QVBoxLayout(self.answering)
        self.answeringLayout.setSpacing(20)
        self.answeringLayout.setObjectName(u"answeringLayout")
        self.answeringLayout.setContentsMargins(0, 0, 0, 0)
        self.answerCard = QFrame(self.answering)
        self.answerCard.setObjectName(u"answerCard")
        self.answerCard.setProperty(u"role", u"card")
        self.answerCardLayout = QVBoxLayout(self.answerCard)
        self.answerCardLayout.setSpacing(16)
        self.answerCardLayout.setObjectName(u"answerCardLayout")
        self.answerCardLayout.setContentsMargins(20, 20, 20, 20)
        self.answerTitle = WrappedLabel(self.answerCard)
        self.answerTitle.setObjectName(u"answerTitle")
        self.answerTitle.setWordWrap(True)
        self.answerTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.answerTitle.setProperty(u"role", u"card-title")

        self.answerCardLayout.addWidget(self.answerTitle)

        self.answerSentence = WrappedLabel(self.answerCard)
        self.answerSentence.setObjectName(u"answerSentence")
        self.answerSentence.setWordWrap(True)
        self.answerSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.answerCardLayout.addWidget(self.answerSentence)

        self.wordsText = FreeText(self.answerCard)
        self.wordsText.setObjectName(u"wordsText")
        self.wordsText.setLines(5)

        self.answerCardLayout.addWidget(self.wordsText)


        self.answeringLayout.addWidget(self.answerCard)


        self.contentLayout.addWidget(self.answering)

        self.reading = QWidget(self.content)
        self.reading.setObjectName(u"reading")
        self.readingLayout = QVBoxLayout(self.reading)
        self.readingLayout.setSpacing(20)
        self.readingLayout.setObjectName(u"readingLayout")
        self.readingLayout.setContentsMargins(0, 0, 0, 0)
        self.givenCard = QFrame(self.reading)
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

        self.putButton = QPushButton(self.givenCard)
        self.putButton.setObjectName(u"putButton")
        self.putButton.setProperty(u"kind", u"primary")

        self.givenCardLayout.addWidget(self.putButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.writeButton = QPushButton(self.givenCard)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"kind", u"primary")

        self.givenCardLayout.addWidget(self.writeButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.caseButton = QPushButton(self.givenCard)
        self.caseButton.setObjectName(u"caseButton")
        self.caseButton.setProperty(u"kind", u"secondary")

        self.givenCardLayout.addWidget(self.caseButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.readingLayout.addWidget(self.givenCard)

        self.columns = TwoColumns(self.reading)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(20)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.viewPills = ChoicePills(self.main)
        self.viewPills.setObjectName(u"viewPills")

        self.mainLayout.addWidget(self.viewPills)

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

        self.parts = QWidget(self.main)
        self.parts.setObjectName(u"parts")
        self.partsLayout = QVBoxLayout(self.parts)
        self.partsLayout.setSpacing(20)
        self.partsLayout.setObjectName(u"partsLayout")
        self.partsLayout.setContentsMargins(0, 0, 0, 0)
        self.partsPlace = QVBoxLayout()
        self.partsLayout.addLayout(self.partsPlace)
        self.partsPlace.setObjectName(u"partsPlace")



        self.mainLayout.addWidget(self.parts)


        self.mainLayout.addStretch()

        self.mainLayout.setStretch(3, 1)
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

        self.askedCard = QFrame(self.aside)
        self.askedCard.setObjectName(u"askedCard")
        self.askedCard.setProperty(u"role", u"card")
        self.askedCardLayout = QVBoxLayout(self.askedCard)
        self.askedCardLayout.setSpacing(12)
        self.askedCardLayout.setObjectName(u"askedCardLayout")
        self.askedCardLayout.setContentsMargins(20, 20, 20, 20)
        self.askedTitle = WrappedLabel(self.askedCard)
        self.askedTitle.setObjectName(u"askedTitle")
        self.askedTitle.setWordWrap(True)
        self.askedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.askedTitle.setProperty(u"role", u"card-title")

        self.askedCardLayout.addWidget(self.askedTitle)

        self.askedFacts = FactList(self.askedCard)
        self.askedFacts.setObjectName(u"askedFacts")

        self.askedCardLayout.addWidget(self.askedFacts)


        self.asideLayout.addWidget(self.askedCard)

        self.columns.addColumn(self.aside)

        self.readingLayout.addWidget(self.columns)


        self.contentLayout.addWidget(self.reading)


        self.contentLayout.addStretch()

        self.contentLayout.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.IncomingPageLayout.addWidget(self.scroll)

        self.footer = FooterStrip(IncomingPage)
        self.footer.setObjectName(u"footer")

        self.IncomingPageLayout.addWidget(self.footer)

        QWidget.setTabOrder(self.wordsText, self.putButton)
        QWidget.setTabOrder(self.putButton, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.caseButton)
        QWidget.setTabOrder(self.caseButton, self.viewPills)
        QWidget.setTabOrder(self.viewPills, self.summary)
        QWidget.setTabOrder(self.summary, self.footer)

        self.retranslateUi(IncomingPage)
    # setupUi

    def retranslateUi(self, IncomingPage):
        self.header.setBackText(QCoreApplication.translate("IncomingPage", u"Saabunud", None))
        self.answerTitle.setText("")
        self.answerSentence.setText("")
        self.wordsText.setLabel(QCoreApplication.translate("IncomingPage", u"S\u00f5num saatjale", None))
        self.givenTitle.setText("")
        self.givenSentence.setText("")
        self.putButton.setText(QCoreApplication.translate("IncomingPage", u"Pane k\u00e4ttesaamiskinnitus saatja kausta", None))
        self.writeButton.setText(QCoreApplication.translate("IncomingPage", u"Kirjuta k\u00e4ttesaamiskinnitus faili", None))
        self.caseButton.setText(QCoreApplication.translate("IncomingPage", u"Vaata juhtumit", None))
        self.viewPills.setLabel(QCoreApplication.translate("IncomingPage", u"Vaade", None))
        self.summaryTitle.setText(QCoreApplication.translate("IncomingPage", u"Kokkuv\u00f5te, nagu see tuli", None))
        self.senderTitle.setText(QCoreApplication.translate("IncomingPage", u"Kellelt see tuli", None))
        self.askedTitle.setText(QCoreApplication.translate("IncomingPage", u"Mida palutakse", None))
        pass
    # retranslateUi
