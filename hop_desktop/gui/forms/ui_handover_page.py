# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/handover_page.ui; never edited.

from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.stage_track import StageTrack


class Ui_HandoverPage(object):
    def setupUi(self, HandoverPage):
        if not HandoverPage.objectName():
            HandoverPage.setObjectName(u"HandoverPage")
        self.HandoverPageLayout = QVBoxLayout(HandoverPage)
        self.HandoverPageLayout.setSpacing(0)
        self.HandoverPageLayout.setObjectName(u"HandoverPageLayout")
        self.HandoverPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(HandoverPage)
        self.header.setObjectName(u"header")

        self.HandoverPageLayout.addWidget(self.header)

        self.strip = MessageStrip(HandoverPage)
        self.strip.setObjectName(u"strip")

        self.HandoverPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(HandoverPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(20)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(32, 0, 32, 20)
        self.track = StageTrack(self.content)
        self.track.setObjectName(u"track")

        self.contentLayout.addWidget(self.track)

        self.place = QVBoxLayout()
        self.contentLayout.addLayout(self.place)
        self.place.setObjectName(u"place")



        self.contentLayout.addStretch()

        self.contentLayout.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.HandoverPageLayout.addWidget(self.scroll)

        self.footer = FooterStrip(HandoverPage)
        self.footer.setObjectName(u"footer")

        self.HandoverPageLayout.addWidget(self.footer)


        self.retranslateUi(HandoverPage)
    # setupUi

    def retranslateUi(self, HandoverPage):
        pass
    # retranslateUi
