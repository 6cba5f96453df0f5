# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/directory_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import DateField
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_DirectoryPage(object):
    def setupUi(self, DirectoryPage):
        if not DirectoryPage.objectName():
            DirectoryPage.setObjectName(u"DirectoryPage")
        self.DirectoryPageLayout = QVBoxLayout(DirectoryPage)
        self.DirectoryPageLayout.setSpacing(0)
        self.DirectoryPageLayout.setObjectName(u"DirectoryPageLayout")
        self.DirectoryPageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(DirectoryPage)
        self.header.setObjectName(u"header")

        self.DirectoryPageLayout.addWidget(self.header)

        self.strip = MessageStrip(DirectoryPage)
        self.strip.setObjectName(u"strip")

        self.DirectoryPageLayout.addWidget(self.strip)

        self.scroll = PageScroll(DirectoryPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(20)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(32, 0, 32, 20)
        self.columns = TwoColumns(self.content)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(20)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.listCard = Card(self.main)
        self.listCard.setObjectName(u"listCard")

        self.mainLayout.addWidget(self.listCard)


        self.mainLayout.addStretch()

        self.mainLayout.setStretch(1, 1)
        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideLayout = QVBoxLayout(self.aside)
        self.asideLayout.setSpacing(20)
        self.asideLayout.setObjectName(u"asideLayout")
        self.asideLayout.setContentsMargins(0, 0, 0, 0)
        self.publishCard = Card(self.aside)
        self.publishCard.setObjectName(u"publishCard")
        self.introSentence = WrappedLabel(self.publishCard)
        self.introSentence.setObjectName(u"introSentence")
        self.introSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.introSentence.setWordWrap(True)
        self.introSentence.setProperty(u"role", u"muted")
        self.publishCard.addPart(self.introSentence)
        self.lastSentence = WrappedLabel(self.publishCard)
        self.lastSentence.setObjectName(u"lastSentence")
        self.lastSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.lastSentence.setWordWrap(True)
        self.publishCard.addPart(self.lastSentence)
        self.changedSentence = WrappedLabel(self.publishCard)
        self.changedSentence.setObjectName(u"changedSentence")
        self.changedSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.changedSentence.setWordWrap(True)
        self.changedSentence.setProperty(u"role", u"small")
        self.publishCard.addPart(self.changedSentence)
        self.untilField = DateField(self.publishCard)
        self.untilField.setObjectName(u"untilField")
        self.publishCard.addPart(self.untilField)
        self.publishRow = FlowRow(self.publishCard)
        self.publishRow.setObjectName(u"publishRow")
        self.publishButton = QPushButton(self.publishRow)
        self.publishButton.setObjectName(u"publishButton")
        self.publishButton.setProperty(u"kind", u"primary")
        self.publishRow.addPart(self.publishButton)
        self.publishCard.addPart(self.publishRow)

        self.asideLayout.addWidget(self.publishCard)

        self.columns.addColumn(self.aside)

        self.contentLayout.addWidget(self.columns)


        self.contentLayout.addStretch()

        self.contentLayout.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.DirectoryPageLayout.addWidget(self.scroll)

        QWidget.setTabOrder(self.header, self.strip)
        QWidget.setTabOrder(self.strip, self.untilField)
        QWidget.setTabOrder(self.untilField, self.publishButton)

        self.retranslateUi(DirectoryPage)
    # setupUi

    def retranslateUi(self, DirectoryPage):
        self.header.setBackText(QCoreApplication.translate("DirectoryPage", u"Kontaktid", None))
        self.header.setTitle(QCoreApplication.translate("DirectoryPage", u"Kontaktide kataloog", None))
        self.header.setDetail(QCoreApplication.translate("DirectoryPage", u"Asutused ja v\u00f5rgustiku inimesed, kes on siin kandis abiks.", None))
        self.listCard.setTitle(QCoreApplication.translate("DirectoryPage", u"Kirjed", None))
        self.publishCard.setTitle(QCoreApplication.translate("DirectoryPage", u"Avaldamine", None))
        self.introSentence.setText(QCoreApplication.translate("DirectoryPage", u"K\u00f5ik saavad sama faili. J\u00e4rgmine fail asendab selle ise.", None))
        self.lastSentence.setText("")
        self.changedSentence.setText(QCoreApplication.translate("DirectoryPage", u"Kirjed on p\u00e4rast viimast faili muutunud.", None))
        self.untilField.setLabel(QCoreApplication.translate("DirectoryPage", u"Kehtib kuni", None))
        self.untilField.setHint(QCoreApplication.translate("DirectoryPage", u"Hiljem n\u00e4itavad k\u00f5ik kataloogi aegununa.", None))
        self.publishButton.setText(QCoreApplication.translate("DirectoryPage", u"Avalda kataloog", None))
        pass
    # retranslateUi
