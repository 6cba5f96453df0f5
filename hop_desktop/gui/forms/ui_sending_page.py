# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/sending_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_SendingPage(object):
    def setupUi(self, SendingPage):
        if not SendingPage.objectName():
            SendingPage.setObjectName(u"SendingPage")
        self.SendingPageLayout = QVBoxLayout(SendingPage)
        self.SendingPageLayout.setSpacing(0)
        self.SendingPageLayout.setObjectName(u"SendingPageLayout")
        self.SendingPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(SendingPage)
        self.header.setObjectName(u"header")

        self.SendingPageLayout.addWidget(self.header)

        self.strip = MessageStrip(SendingPage)
        self.strip.setObjectName(u"strip")

        self.SendingPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(SendingPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(20)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(32, 0, 32, 20)
        self.place = QVBoxLayout()
        self.contentLayout.addLayout(self.place)
        self.place.setObjectName(u"place")



        self.contentLayout.addStretch()

        self.contentLayout.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.SendingPageLayout.addWidget(self.scroll)

        self.footer = FooterStrip(SendingPage)
        self.footer.setObjectName(u"footer")

        self.SendingPageLayout.addWidget(self.footer)


        self.retranslateUi(SendingPage)
    # setupUi

    def retranslateUi(self, SendingPage):
        self.header.setBackText(QCoreApplication.translate("SendingPage", u"Laps", None))
        pass
    # retranslateUi
