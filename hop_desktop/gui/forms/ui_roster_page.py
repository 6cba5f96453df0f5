# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/roster_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_RosterPage(object):
    def setupUi(self, RosterPage):
        if not RosterPage.objectName():
            RosterPage.setObjectName(u"RosterPage")
        self.skeleton = QVBoxLayout(RosterPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(RosterPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(RosterPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(RosterPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.parts = QVBoxLayout()
        self.contentColumn.addLayout(self.parts)
        self.parts.setSpacing(20)
        self.parts.setObjectName(u"parts")



        self.contentColumn.addStretch()

        self.contentColumn.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(RosterPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)


        self.retranslateUi(RosterPage)
    # setupUi

    def retranslateUi(self, RosterPage):
        self.header.setTitle(QCoreApplication.translate("RosterPage", u"Lisa lapsed nimekirjast", None))
        self.footer.setPrimaryText(QCoreApplication.translate("RosterPage", u"Lisa lapsed", None))
        self.footer.setCancelText(QCoreApplication.translate("RosterPage", u"Loobu", None))
        pass
    # retranslateUi
