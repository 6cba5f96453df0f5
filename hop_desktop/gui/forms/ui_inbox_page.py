# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/inbox_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_InboxPage(object):
    def setupUi(self, InboxPage):
        if not InboxPage.objectName():
            InboxPage.setObjectName(u"InboxPage")
        self.InboxPageLayout = QVBoxLayout(InboxPage)
        self.InboxPageLayout.setSpacing(0)
        self.InboxPageLayout.setObjectName(u"InboxPageLayout")
        self.InboxPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(InboxPage)
        self.header.setObjectName(u"header")

        self.InboxPageLayout.addWidget(self.header)

        self.strip = MessageStrip(InboxPage)
        self.strip.setObjectName(u"strip")

        self.InboxPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(InboxPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(20)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(32, 0, 32, 20)
        self.zonePlace = QVBoxLayout()
        self.contentLayout.addLayout(self.zonePlace)
        self.zonePlace.setObjectName(u"zonePlace")


        self.listPlace = QVBoxLayout()
        self.contentLayout.addLayout(self.listPlace)
        self.listPlace.setSpacing(20)
        self.listPlace.setObjectName(u"listPlace")



        self.contentLayout.addStretch()

        self.contentLayout.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.InboxPageLayout.addWidget(self.scroll)


        self.retranslateUi(InboxPage)
    # setupUi

    def retranslateUi(self, InboxPage):
        self.header.setTitle(QCoreApplication.translate("InboxPage", u"Saabunud", None))
        pass
    # retranslateUi
