# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/handovers_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_HandoversPage(object):
    def setupUi(self, HandoversPage):
        if not HandoversPage.objectName():
            HandoversPage.setObjectName(u"HandoversPage")
        self.HandoversPageLayout = QVBoxLayout(HandoversPage)
        self.HandoversPageLayout.setSpacing(0)
        self.HandoversPageLayout.setObjectName(u"HandoversPageLayout")
        self.HandoversPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(HandoversPage)
        self.header.setObjectName(u"header")

        self.HandoversPageLayout.addWidget(self.header)

        self.strip = MessageStrip(HandoversPage)
        self.strip.setObjectName(u"strip")

        self.HandoversPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(HandoversPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(20)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(32, 0, 32, 20)
        self.listPlace = QVBoxLayout()
        self.contentLayout.addLayout(self.listPlace)
        self.listPlace.setObjectName(u"listPlace")



        self.contentLayout.addStretch()

        self.contentLayout.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.HandoversPageLayout.addWidget(self.scroll)


        self.retranslateUi(HandoversPage)
    # setupUi

    def retranslateUi(self, HandoversPage):
        self.header.setTitle(QCoreApplication.translate("HandoversPage", u"\u00dcleandmised", None))
        self.header.setDetail(QCoreApplication.translate("HandoversPage", u"Juhtumid, mille annad \u00fcle vallale v\u00f5i linnale. Kuni vastuseni vastutad sina.", None))
        pass
    # retranslateUi
