# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/contact_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.control_code import ControlCodeView
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.fields import ChoicePills, TickBox
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ContactPage(object):
    def setupUi(self, ContactPage):
        if not ContactPage.objectName():
            ContactPage.setObjectName(u"ContactPage")
        self.ContactPageLayout = QVBoxLayout(ContactPage)
        self.ContactPageLayout.setSpacing(0)
        self.ContactPageLayout.setObjectName(u"ContactPageLayout")
        self.ContactPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ContactPage)
        self.header.setObjectName(u"header")

        self.ContactPageLayout.addWidget(self.header)

        self.strip = MessageStrip(ContactPage)
        self.strip.setObjectName(u"strip")

        self.ContactPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(ContactPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(20)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(32, 0, 32, 20)
        self.columns = TwoColumns(self.content)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(20)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.compareCard = QFrame(self.main)
        self.compareCard.setObjectName(u"compareCard")
        self.compareCard.setProperty(u"role", u"card")
        self.compareCardLayout = QVBoxLayout(self.compareCard)
        self.compareCardLayout.setSpacing(16)
        self.compareCardLayout.setObjectName(u"compareCardLayout")
        self.compareCardLayout.setContentsMargins(20, 20, 20, 20)
        self.offeredSentence = WrappedLabel(self.compareCard)
        self.offeredSentence.setObjectName(u"offeredSentence")
        self.offeredSentence.setWordWrap(True)
        self.offeredSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.compareCardLayout.addWidget(self.offeredSentence)

        self.callTitle = WrappedLabel(self.compareCard)
        self.callTitle.setObjectName(u"callTitle")
        self.callTitle.setWordWrap(True)
        self.callTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.callTitle.setProperty(u"role", u"card-title")

        self.compareCardLayout.addWidget(self.callTitle)

        self.callSentence = WrappedLabel(self.compareCard)
        self.callSentence.setObjectName(u"callSentence")
        self.callSentence.setWordWrap(True)
        self.callSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.compareCardLayout.addWidget(self.callSentence)

        self.sourceSentence = WrappedLabel(self.compareCard)
        self.sourceSentence.setObjectName(u"sourceSentence")
        self.sourceSentence.setWordWrap(True)
        self.sourceSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceSentence.setProperty(u"role", u"muted")

        self.compareCardLayout.addWidget(self.sourceSentence)

        self.codeView = ControlCodeView(self.compareCard)
        self.codeView.setObjectName(u"codeView")

        self.compareCardLayout.addWidget(self.codeView)

        self.sameBox = TickBox(self.compareCard)
        self.sameBox.setObjectName(u"sameBox")

        self.compareCardLayout.addWidget(self.sameBox)

        self.howPills = ChoicePills(self.compareCard)
        self.howPills.setObjectName(u"howPills")

        self.compareCardLayout.addWidget(self.howPills)

        self.vouchSentence = WrappedLabel(self.compareCard)
        self.vouchSentence.setObjectName(u"vouchSentence")
        self.vouchSentence.setWordWrap(True)
        self.vouchSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.compareCardLayout.addWidget(self.vouchSentence)

        self.vouchButton = QPushButton(self.compareCard)
        self.vouchButton.setObjectName(u"vouchButton")
        self.vouchButton.setProperty(u"kind", u"link")

        self.compareCardLayout.addWidget(self.vouchButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.mismatchButton = QPushButton(self.compareCard)
        self.mismatchButton.setObjectName(u"mismatchButton")
        self.mismatchButton.setProperty(u"kind", u"link")

        self.compareCardLayout.addWidget(self.mismatchButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.mainLayout.addWidget(self.compareCard)

        self.stopCard = QFrame(self.main)
        self.stopCard.setObjectName(u"stopCard")
        self.stopCard.setProperty(u"role", u"card")
        self.stopCardLayout = QVBoxLayout(self.stopCard)
        self.stopCardLayout.setSpacing(12)
        self.stopCardLayout.setObjectName(u"stopCardLayout")
        self.stopCardLayout.setContentsMargins(20, 20, 20, 20)
        self.stopTitle = WrappedLabel(self.stopCard)
        self.stopTitle.setObjectName(u"stopTitle")
        self.stopTitle.setWordWrap(True)
        self.stopTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.stopTitle.setProperty(u"role", u"card-title")

        self.stopCardLayout.addWidget(self.stopTitle)

        self.stopSentence = WrappedLabel(self.stopCard)
        self.stopSentence.setObjectName(u"stopSentence")
        self.stopSentence.setWordWrap(True)
        self.stopSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.stopCardLayout.addWidget(self.stopSentence)

        self.stopCall = WrappedLabel(self.stopCard)
        self.stopCall.setObjectName(u"stopCall")
        self.stopCall.setWordWrap(True)
        self.stopCall.setTextFormat(Qt.TextFormat.PlainText)

        self.stopCardLayout.addWidget(self.stopCall)

        self.stopTell = WrappedLabel(self.stopCard)
        self.stopTell.setObjectName(u"stopTell")
        self.stopTell.setWordWrap(True)
        self.stopTell.setTextFormat(Qt.TextFormat.PlainText)

        self.stopCardLayout.addWidget(self.stopTell)

        self.againButton = QPushButton(self.stopCard)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setProperty(u"kind", u"secondary")

        self.stopCardLayout.addWidget(self.againButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.mainLayout.addWidget(self.stopCard)

        self.trustedCard = QFrame(self.main)
        self.trustedCard.setObjectName(u"trustedCard")
        self.trustedCard.setProperty(u"role", u"card")
        self.trustedCardLayout = QVBoxLayout(self.trustedCard)
        self.trustedCardLayout.setSpacing(12)
        self.trustedCardLayout.setObjectName(u"trustedCardLayout")
        self.trustedCardLayout.setContentsMargins(20, 20, 20, 20)
        self.trustedTitle = WrappedLabel(self.trustedCard)
        self.trustedTitle.setObjectName(u"trustedTitle")
        self.trustedTitle.setWordWrap(True)
        self.trustedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.trustedTitle.setProperty(u"role", u"card-title")

        self.trustedCardLayout.addWidget(self.trustedTitle)

        self.trustedSentence = WrappedLabel(self.trustedCard)
        self.trustedSentence.setObjectName(u"trustedSentence")
        self.trustedSentence.setWordWrap(True)
        self.trustedSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.trustedCardLayout.addWidget(self.trustedSentence)

        self.renewedSentence = WrappedLabel(self.trustedCard)
        self.renewedSentence.setObjectName(u"renewedSentence")
        self.renewedSentence.setWordWrap(True)
        self.renewedSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.trustedCardLayout.addWidget(self.renewedSentence)

        self.trustedCode = ControlCodeView(self.trustedCard)
        self.trustedCode.setObjectName(u"trustedCode")

        self.trustedCardLayout.addWidget(self.trustedCode)

        self.trustedHint = WrappedLabel(self.trustedCard)
        self.trustedHint.setObjectName(u"trustedHint")
        self.trustedHint.setWordWrap(True)
        self.trustedHint.setTextFormat(Qt.TextFormat.PlainText)
        self.trustedHint.setProperty(u"role", u"muted")

        self.trustedCardLayout.addWidget(self.trustedHint)

        self.revokeButton = QPushButton(self.trustedCard)
        self.revokeButton.setObjectName(u"revokeButton")
        self.revokeButton.setProperty(u"kind", u"link")

        self.trustedCardLayout.addWidget(self.revokeButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.mainLayout.addWidget(self.trustedCard)

        self.foldersPlace = QVBoxLayout()
        self.mainLayout.addLayout(self.foldersPlace)
        self.foldersPlace.setObjectName(u"foldersPlace")



        self.mainLayout.addStretch()

        self.mainLayout.setStretch(4, 1)
        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideLayout = QVBoxLayout(self.aside)
        self.asideLayout.setSpacing(20)
        self.asideLayout.setObjectName(u"asideLayout")
        self.asideLayout.setContentsMargins(0, 0, 0, 0)
        self.factsCard = QFrame(self.aside)
        self.factsCard.setObjectName(u"factsCard")
        self.factsCard.setProperty(u"role", u"card")
        self.factsCardLayout = QVBoxLayout(self.factsCard)
        self.factsCardLayout.setSpacing(12)
        self.factsCardLayout.setObjectName(u"factsCardLayout")
        self.factsCardLayout.setContentsMargins(20, 20, 20, 20)
        self.factsTitle = WrappedLabel(self.factsCard)
        self.factsTitle.setObjectName(u"factsTitle")
        self.factsTitle.setWordWrap(True)
        self.factsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.factsTitle.setProperty(u"role", u"card-title")

        self.factsCardLayout.addWidget(self.factsTitle)

        self.facts = FactList(self.factsCard)
        self.facts.setObjectName(u"facts")

        self.factsCardLayout.addWidget(self.facts)


        self.asideLayout.addWidget(self.factsCard)

        self.listedCard = Card(self.aside)
        self.listedCard.setObjectName(u"listedCard")
        self.listedFacts = FactList(self.listedCard)
        self.listedFacts.setObjectName(u"listedFacts")
        self.listedCard.addPart(self.listedFacts)

        self.asideLayout.addWidget(self.listedCard)

        self.columns.addColumn(self.aside)

        self.contentLayout.addWidget(self.columns)


        self.contentLayout.addStretch()

        self.contentLayout.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.ContactPageLayout.addWidget(self.scroll)

        self.footer = FooterStrip(ContactPage)
        self.footer.setObjectName(u"footer")

        self.ContactPageLayout.addWidget(self.footer)

        QWidget.setTabOrder(self.sameBox, self.howPills)
        QWidget.setTabOrder(self.howPills, self.vouchButton)
        QWidget.setTabOrder(self.vouchButton, self.mismatchButton)
        QWidget.setTabOrder(self.mismatchButton, self.againButton)
        QWidget.setTabOrder(self.againButton, self.revokeButton)
        QWidget.setTabOrder(self.revokeButton, self.footer)

        self.retranslateUi(ContactPage)
    # setupUi

    def retranslateUi(self, ContactPage):
        self.header.setBackText(QCoreApplication.translate("ContactPage", u"Kontaktid", None))
        self.offeredSentence.setText("")
        self.callTitle.setText("")
        self.callSentence.setText(QCoreApplication.translate("ContactPage", u"Palu tal lugeda ette oma kontrollkood. V\u00f5rdle iga r\u00fchma.", None))
        self.sourceSentence.setText(QCoreApplication.translate("ContactPage", u"Number v\u00f5ta asutuse kodulehelt, mitte kaardilt ega e\u2011kirjast.", None))
        self.sameBox.setLabel(QCoreApplication.translate("ContactPage", u"K\u00f5ik kuus r\u00fchma on samad", None))
        self.howPills.setLabel(QCoreApplication.translate("ContactPage", u"Kuidas sa koodi v\u00f5rdlesid?", None))
        self.vouchSentence.setText("")
        self.vouchButton.setText(QCoreApplication.translate("ContactPage", u"Kinnita kataloogi j\u00e4rgi", None))
        self.mismatchButton.setText(QCoreApplication.translate("ContactPage", u"Kood ei klapi", None))
        self.stopTitle.setText(QCoreApplication.translate("ContactPage", u"\u00c4ra anna sellele saajale midagi \u00fcle", None))
        self.stopSentence.setText(QCoreApplication.translate("ContactPage", u"Kaart v\u00f5ib olla v\u00f5\u00f5ra tehtud. Pakett j\u00e4\u00e4b sulgemata.", None))
        self.stopCall.setText(QCoreApplication.translate("ContactPage", u"Helista asutusse numbril, mis on selle kodulehel. Palu uus kontaktkaart.", None))
        self.stopTell.setText(QCoreApplication.translate("ContactPage", u"R\u00e4\u00e4gi sellest ka oma asutuse juhile.", None))
        self.againButton.setText(QCoreApplication.translate("ContactPage", u"V\u00f5rdle koodi uuesti", None))
        self.trustedTitle.setText(QCoreApplication.translate("ContactPage", u"Kontrollkood on v\u00f5rreldud", None))
        self.trustedSentence.setText("")
        self.renewedSentence.setText("")
        self.trustedHint.setText(QCoreApplication.translate("ContactPage", u"Kui asutus saab uue v\u00f5tme, mida vana ei kinnita, v\u00f5rdled koodi uuesti.", None))
        self.revokeButton.setText(QCoreApplication.translate("ContactPage", u"Kood ei klapi", None))
        self.factsTitle.setText(QCoreApplication.translate("ContactPage", u"Kontaktkaart", None))
        self.listedCard.setTitle(QCoreApplication.translate("ContactPage", u"Kataloogis", None))
        pass
    # retranslateUi
