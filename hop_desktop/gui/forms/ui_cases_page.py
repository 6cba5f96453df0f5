# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/cases_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_CasesPage(object):
    def setupUi(self, CasesPage):
        if not CasesPage.objectName():
            CasesPage.setObjectName(u"CasesPage")
        self.skeleton = QVBoxLayout(CasesPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(CasesPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(CasesPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(CasesPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.statusPills = ChoicePills(self.content)
        self.statusPills.setObjectName(u"statusPills")

        self.contentColumn.addWidget(self.statusPills)

        self.listCard = Card(self.content)
        self.listCard.setObjectName(u"listCard")

        self.contentColumn.addWidget(self.listCard)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)


        self.retranslateUi(CasesPage)
    # setupUi

    def retranslateUi(self, CasesPage):
        self.header.setTitle(QCoreApplication.translate("CasesPage", u"Juhtumid", None))
        self.statusPills.setLabel(QCoreApplication.translate("CasesPage", u"Millised juhtumid", None))
        pass
    # retranslateUi
