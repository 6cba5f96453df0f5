# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/erasure_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ErasurePage(object):
    def setupUi(self, ErasurePage):
        if not ErasurePage.objectName():
            ErasurePage.setObjectName(u"ErasurePage")
        self.skeleton = QVBoxLayout(ErasurePage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ErasurePage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(ErasurePage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(ErasurePage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.stateStrip = MessageStrip(self.content)
        self.stateStrip.setObjectName(u"stateStrip")

        self.contentColumn.addWidget(self.stateStrip)

        self.whyPills = ChoicePills(self.content)
        self.whyPills.setObjectName(u"whyPills")

        self.contentColumn.addWidget(self.whyPills)

        self.goesCard = Card(self.content)
        self.goesCard.setObjectName(u"goesCard")

        self.contentColumn.addWidget(self.goesCard)

        self.staysCard = Card(self.content)
        self.staysCard.setObjectName(u"staysCard")

        self.contentColumn.addWidget(self.staysCard)

        self.copyRow = FlowRow(self.content)
        self.copyRow.setObjectName(u"copyRow")
        self.copyButton = QPushButton(self.copyRow)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"kind", u"link")
        self.copyRow.addPart(self.copyButton)

        self.contentColumn.addWidget(self.copyRow)


        self.contentColumn.addStretch()

        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(ErasurePage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.whyPills, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.footer)

        self.retranslateUi(ErasurePage)
    # setupUi

    def retranslateUi(self, ErasurePage):
        self.header.setBackText(QCoreApplication.translate("ErasurePage", u"S\u00e4ilitamine", None))
        self.whyPills.setLabel(QCoreApplication.translate("ErasurePage", u"Miks andmed kustutatakse", None))
        self.goesCard.setTitle(QCoreApplication.translate("ErasurePage", u"Kustub", None))
        self.staysCard.setTitle(QCoreApplication.translate("ErasurePage", u"J\u00e4\u00e4b alles", None))
        self.copyButton.setText(QCoreApplication.translate("ErasurePage", u"Koosta enne v\u00e4ljav\u00f5te", None))
        self.footer.setCancelText(QCoreApplication.translate("ErasurePage", u"Tagasi", None))
        pass
    # retranslateUi
