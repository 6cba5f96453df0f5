# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/same_child_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_SameChildPage(object):
    def setupUi(self, SameChildPage):
        if not SameChildPage.objectName():
            SameChildPage.setObjectName(u"SameChildPage")
        self.skeleton = QVBoxLayout(SameChildPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(SameChildPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(SameChildPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(SameChildPage)
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
        self.searchCard = Card(self.main)
        self.searchCard.setObjectName(u"searchCard")

        self.mainColumn.addWidget(self.searchCard)

        self.compareCard = Card(self.main)
        self.compareCard.setObjectName(u"compareCard")

        self.mainColumn.addWidget(self.compareCard)

        self.casesCard = Card(self.main)
        self.casesCard.setObjectName(u"casesCard")

        self.mainColumn.addWidget(self.casesCard)

        self.joinCard = Card(self.main)
        self.joinCard.setObjectName(u"joinCard")

        self.mainColumn.addWidget(self.joinCard)

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


        self.retranslateUi(SameChildPage)
    # setupUi

    def retranslateUi(self, SameChildPage):
        self.searchCard.setTitle(QCoreApplication.translate("SameChildPage", u"Kellega v\u00f5rdled", None))
        self.compareCard.setTitle(QCoreApplication.translate("SameChildPage", u"K\u00f5rvuti", None))
        self.casesCard.setTitle(QCoreApplication.translate("SameChildPage", u"Juhtumid", None))
        self.joinCard.setTitle(QCoreApplication.translate("SameChildPage", u"\u00dchenda", None))
        self.adviceCard.setTitle(QCoreApplication.translate("SameChildPage", u"Mis \u00fchendamisel juhtub", None))
        pass
    # retranslateUi
