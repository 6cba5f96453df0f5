# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/observations_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ObservationsPage(object):
    def setupUi(self, ObservationsPage):
        if not ObservationsPage.objectName():
            ObservationsPage.setObjectName(u"ObservationsPage")
        self.skeleton = QVBoxLayout(ObservationsPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ObservationsPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(ObservationsPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(ObservationsPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.whichPills = ChoicePills(self.content)
        self.whichPills.setObjectName(u"whichPills")

        self.contentColumn.addWidget(self.whichPills)

        self.listCard = Card(self.content)
        self.listCard.setObjectName(u"listCard")

        self.contentColumn.addWidget(self.listCard)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)


        self.retranslateUi(ObservationsPage)
    # setupUi

    def retranslateUi(self, ObservationsPage):
        self.header.setTitle(QCoreApplication.translate("ObservationsPage", u"Minu t\u00e4helepanekud", None))
        self.whichPills.setLabel(QCoreApplication.translate("ObservationsPage", u"Millised t\u00e4helepanekud", None))
        pass
    # retranslateUi
