# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/copy_data_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import TickGroup
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_CopyDataPage(object):
    def setupUi(self, CopyDataPage):
        if not CopyDataPage.objectName():
            CopyDataPage.setObjectName(u"CopyDataPage")
        self.skeleton = QVBoxLayout(CopyDataPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(CopyDataPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(CopyDataPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(CopyDataPage)
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
        self.contentLabel = QLabel(self.main)
        self.contentLabel.setObjectName(u"contentLabel")
        self.contentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.contentLabel.setWordWrap(True)

        self.mainColumn.addWidget(self.contentLabel)

        self.filesTicks = TickGroup(self.main)
        self.filesTicks.setObjectName(u"filesTicks")

        self.mainColumn.addWidget(self.filesTicks)

        self.filesCard = Card(self.main)
        self.filesCard.setObjectName(u"filesCard")
        self.filesCard.setFlush(True)

        self.mainColumn.addWidget(self.filesCard)

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

        self.footer = FooterStrip(CopyDataPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)


        self.retranslateUi(CopyDataPage)
    # setupUi

    def retranslateUi(self, CopyDataPage):
        self.filesTicks.setLabel(QCoreApplication.translate("CopyDataPage", u"Millised lisatud failid l\u00e4hevad kaasa", None))
        self.filesTicks.setHint(QCoreApplication.translate("CopyDataPage", u"Faili sees ei ole midagi kaetud. Vaata iga fail enne l\u00e4bi.", None))
        self.filesCard.setTitle(QCoreApplication.translate("CopyDataPage", u"Vaata failid l\u00e4bi", None))
        self.adviceCard.setTitle(QCoreApplication.translate("CopyDataPage", u"Enne kui annad", None))
        self.footer.setPrimaryText(QCoreApplication.translate("CopyDataPage", u"Kirjuta kausta", None))
        self.footer.setCancelText(QCoreApplication.translate("CopyDataPage", u"Loobu", None))
        pass
    # retranslateUi
