# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/contacts_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.control_code import ControlCodeView
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ContactsPage(object):
    def setupUi(self, ContactsPage):
        if not ContactsPage.objectName():
            ContactsPage.setObjectName(u"ContactsPage")
        self.ContactsPageLayout = QVBoxLayout(ContactsPage)
        self.ContactsPageLayout.setSpacing(0)
        self.ContactsPageLayout.setObjectName(u"ContactsPageLayout")
        self.ContactsPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ContactsPage)
        self.header.setObjectName(u"header")

        self.ContactsPageLayout.addWidget(self.header)

        self.strip = MessageStrip(ContactsPage)
        self.strip.setObjectName(u"strip")

        self.ContactsPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(ContactsPage)
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
        self.zonePlace = QVBoxLayout()
        self.mainLayout.addLayout(self.zonePlace)
        self.zonePlace.setObjectName(u"zonePlace")


        self.listPlace = QVBoxLayout()
        self.mainLayout.addLayout(self.listPlace)
        self.listPlace.setObjectName(u"listPlace")



        self.mainLayout.addStretch()

        self.mainLayout.setStretch(2, 1)
        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideLayout = QVBoxLayout(self.aside)
        self.asideLayout.setSpacing(20)
        self.asideLayout.setObjectName(u"asideLayout")
        self.asideLayout.setContentsMargins(0, 0, 0, 0)
        self.ownCard = QFrame(self.aside)
        self.ownCard.setObjectName(u"ownCard")
        self.ownCard.setProperty(u"role", u"card")
        self.ownCardLayout = QVBoxLayout(self.ownCard)
        self.ownCardLayout.setSpacing(12)
        self.ownCardLayout.setObjectName(u"ownCardLayout")
        self.ownCardLayout.setContentsMargins(20, 20, 20, 20)
        self.ownTitle = WrappedLabel(self.ownCard)
        self.ownTitle.setObjectName(u"ownTitle")
        self.ownTitle.setWordWrap(True)
        self.ownTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.ownTitle.setProperty(u"role", u"card-title")

        self.ownCardLayout.addWidget(self.ownTitle)

        self.ownSentence = WrappedLabel(self.ownCard)
        self.ownSentence.setObjectName(u"ownSentence")
        self.ownSentence.setWordWrap(True)
        self.ownSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.ownSentence.setProperty(u"role", u"muted")

        self.ownCardLayout.addWidget(self.ownSentence)

        self.ownCodeTitle = WrappedLabel(self.ownCard)
        self.ownCodeTitle.setObjectName(u"ownCodeTitle")
        self.ownCodeTitle.setWordWrap(True)
        self.ownCodeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.ownCodeTitle.setProperty(u"role", u"label")

        self.ownCardLayout.addWidget(self.ownCodeTitle)

        self.ownCodeSentence = WrappedLabel(self.ownCard)
        self.ownCodeSentence.setObjectName(u"ownCodeSentence")
        self.ownCodeSentence.setWordWrap(True)
        self.ownCodeSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.ownCodeSentence.setProperty(u"role", u"small")

        self.ownCardLayout.addWidget(self.ownCodeSentence)

        self.ownCode = ControlCodeView(self.ownCard)
        self.ownCode.setObjectName(u"ownCode")

        self.ownCardLayout.addWidget(self.ownCode)

        self.saveCardButton = QPushButton(self.ownCard)
        self.saveCardButton.setObjectName(u"saveCardButton")
        self.saveCardButton.setProperty(u"kind", u"secondary")

        self.ownCardLayout.addWidget(self.saveCardButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.sendCardButton = QPushButton(self.ownCard)
        self.sendCardButton.setObjectName(u"sendCardButton")
        self.sendCardButton.setProperty(u"kind", u"link")

        self.ownCardLayout.addWidget(self.sendCardButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.keysSentence = WrappedLabel(self.ownCard)
        self.keysSentence.setObjectName(u"keysSentence")
        self.keysSentence.setWordWrap(True)
        self.keysSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.keysSentence.setProperty(u"role", u"small")

        self.ownCardLayout.addWidget(self.keysSentence)

        self.renewButton = QPushButton(self.ownCard)
        self.renewButton.setObjectName(u"renewButton")
        self.renewButton.setProperty(u"kind", u"link")

        self.ownCardLayout.addWidget(self.renewButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.lostButton = QPushButton(self.ownCard)
        self.lostButton.setObjectName(u"lostButton")
        self.lostButton.setProperty(u"kind", u"link")

        self.ownCardLayout.addWidget(self.lostButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.asideLayout.addWidget(self.ownCard)

        self.columns.addColumn(self.aside)

        self.contentLayout.addWidget(self.columns)


        self.contentLayout.addStretch()

        self.contentLayout.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.ContactsPageLayout.addWidget(self.scroll)

        QWidget.setTabOrder(self.header, self.strip)
        QWidget.setTabOrder(self.strip, self.saveCardButton)
        QWidget.setTabOrder(self.saveCardButton, self.sendCardButton)
        QWidget.setTabOrder(self.sendCardButton, self.renewButton)
        QWidget.setTabOrder(self.renewButton, self.lostButton)

        self.retranslateUi(ContactsPage)
    # setupUi

    def retranslateUi(self, ContactsPage):
        self.header.setTitle(QCoreApplication.translate("ContactsPage", u"Kontaktid", None))
        self.header.setDetail(QCoreApplication.translate("ContactsPage", u"Asutused, kellega vahetad suletud pakette.", None))
        self.ownTitle.setText(QCoreApplication.translate("ContactsPage", u"Minu kontaktkaart", None))
        self.ownSentence.setText(QCoreApplication.translate("ContactsPage", u"Anna see fail neile, kellega pakette vahetad. Siis saavad nad sulle saata.", None))
        self.ownCodeTitle.setText(QCoreApplication.translate("ContactsPage", u"Minu kontrollkood", None))
        self.ownCodeSentence.setText(QCoreApplication.translate("ContactsPage", u"Loe see ette, kui sinult telefonis k\u00fcsitakse.", None))
        self.saveCardButton.setText(QCoreApplication.translate("ContactsPage", u"Salvesta minu kontaktkaart", None))
        self.sendCardButton.setText(QCoreApplication.translate("ContactsPage", u"Pane kaart kontaktide kaustadesse", None))
        self.keysSentence.setText("")
        self.renewButton.setText(QCoreApplication.translate("ContactsPage", u"Uuenda asutuse v\u00f5ti", None))
        self.lostButton.setText(QCoreApplication.translate("ContactsPage", u"V\u00f5ti on kadunud v\u00f5i v\u00f5\u00f5ras k\u00e4es", None))
        pass
    # retranslateUi
