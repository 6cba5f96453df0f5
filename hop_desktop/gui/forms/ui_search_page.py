# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/search_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.search_line import SearchLine


class Ui_SearchPage(object):
    def setupUi(self, SearchPage):
        if not SearchPage.objectName():
            SearchPage.setObjectName(u"SearchPage")
        self.skeleton = QVBoxLayout(SearchPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(SearchPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(SearchPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(SearchPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.search = SearchLine(self.content)
        self.search.setObjectName(u"search")

        self.contentColumn.addWidget(self.search)

        self.narrowing = QWidget(self.content)
        self.narrowing.setObjectName(u"narrowing")
        self.kindBox = ChoiceBox(self.narrowing)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setLength(u"phone")
        self.sinceBox = ChoiceBox(self.narrowing)
        self.sinceBox.setObjectName(u"sinceBox")
        self.sinceBox.setLength(u"phone")
        self.groupBox = ChoiceBox(self.narrowing)
        self.groupBox.setObjectName(u"groupBox")
        self.groupBox.setLength(u"phone")
        self.mineBox = ChoiceBox(self.narrowing)
        self.mineBox.setObjectName(u"mineBox")
        self.mineBox.setLength(u"phone")

        self.contentColumn.addWidget(self.narrowing)

        self.results = QVBoxLayout()
        self.contentColumn.addLayout(self.results)
        self.results.setSpacing(20)
        self.results.setObjectName(u"results")



        self.contentColumn.addStretch()

        self.contentColumn.setStretch(3, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        QWidget.setTabOrder(self.search, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.sinceBox)
        QWidget.setTabOrder(self.sinceBox, self.groupBox)
        QWidget.setTabOrder(self.groupBox, self.mineBox)

        self.retranslateUi(SearchPage)
    # setupUi

    def retranslateUi(self, SearchPage):
        self.header.setTitle(QCoreApplication.translate("SearchPage", u"Otsi", None))
        self.search.setPlaceholderText(QCoreApplication.translate("SearchPage", u"Otsi k\u00f5igest, mida tohid n\u00e4ha", None))
        self.kindBox.setLabel(QCoreApplication.translate("SearchPage", u"Mida otsid", None))
        self.sinceBox.setLabel(QCoreApplication.translate("SearchPage", u"Millal", None))
        self.groupBox.setLabel(QCoreApplication.translate("SearchPage", u"Kelle seast", None))
        self.mineBox.setLabel(QCoreApplication.translate("SearchPage", u"Kelle kirjutatud", None))
        pass
    # retranslateUi
