# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/export_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ExportPage(object):
    def setupUi(self, ExportPage):
        if not ExportPage.objectName():
            ExportPage.setObjectName(u"ExportPage")
        self.skeleton = QVBoxLayout(ExportPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ExportPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(ExportPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(ExportPage)
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
        self.formatPills = ChoicePills(self.main)
        self.formatPills.setObjectName(u"formatPills")

        self.mainColumn.addWidget(self.formatPills)

        self.reasonPills = ChoicePills(self.main)
        self.reasonPills.setObjectName(u"reasonPills")

        self.mainColumn.addWidget(self.reasonPills)

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

        self.footer = FooterStrip(ExportPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.formatPills, self.reasonPills)

        self.retranslateUi(ExportPage)
    # setupUi

    def retranslateUi(self, ExportPage):
        self.formatPills.setLabel(QCoreApplication.translate("ExportPage", u"Kuidas fail kirjutada", None))
        self.reasonPills.setLabel(QCoreApplication.translate("ExportPage", u"Miks juhtum programmist v\u00e4lja l\u00e4heb", None))
        self.reasonPills.setHint(QCoreApplication.translate("ExportPage", u"P\u00f5hjus j\u00e4\u00e4b logisse.", None))
        self.adviceCard.setTitle(QCoreApplication.translate("ExportPage", u"Enne kui ekspordid", None))
        self.footer.setPrimaryText(QCoreApplication.translate("ExportPage", u"Ekspordi", None))
        self.footer.setCancelText(QCoreApplication.translate("ExportPage", u"Loobu", None))
        pass
    # retranslateUi
