# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/signing_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_SigningPage(object):
    def setupUi(self, SigningPage):
        if not SigningPage.objectName():
            SigningPage.setObjectName(u"SigningPage")
        self.skeleton = QVBoxLayout(SigningPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(SigningPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(SigningPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(SigningPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.columns = TwoColumns(self.content)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(20)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(0, 0, 0, 0)
        self.giveCard = Card(self.main)
        self.giveCard.setObjectName(u"giveCard")

        self.mainColumn.addWidget(self.giveCard)

        self.backCard = Card(self.main)
        self.backCard.setObjectName(u"backCard")

        self.mainColumn.addWidget(self.backCard)

        self.givenCard = Card(self.main)
        self.givenCard.setObjectName(u"givenCard")

        self.mainColumn.addWidget(self.givenCard)

        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideColumn = QVBoxLayout(self.aside)
        self.asideColumn.setSpacing(20)
        self.asideColumn.setObjectName(u"asideColumn")
        self.asideColumn.setContentsMargins(0, 0, 0, 0)
        self.adviceCard = Card(self.aside)
        self.adviceCard.setObjectName(u"adviceCard")

        self.asideColumn.addWidget(self.adviceCard)

        self.columns.addColumn(self.aside)

        self.contentColumn.addWidget(self.columns)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)


        self.retranslateUi(SigningPage)
    # setupUi

    def retranslateUi(self, SigningPage):
        self.giveCard.setTitle(QCoreApplication.translate("SigningPage", u"Anna allkirjastada", None))
        self.backCard.setTitle(QCoreApplication.translate("SigningPage", u"Too allkirjastatud fail tagasi", None))
        self.givenCard.setTitle(QCoreApplication.translate("SigningPage", u"Varem v\u00e4lja antud", None))
        self.adviceCard.setTitle(QCoreApplication.translate("SigningPage", u"Kuidas see k\u00e4ib", None))
        pass
    # retranslateUi
