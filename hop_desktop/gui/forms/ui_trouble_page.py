# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/trouble_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_TroublePage(object):
    def setupUi(self, TroublePage):
        if not TroublePage.objectName():
            TroublePage.setObjectName(u"TroublePage")
        TroublePage.setProperty(u"role", u"page")
        self.skeleton = QVBoxLayout(TroublePage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(TroublePage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 20, 32, 20)

        self.contentColumn.addStretch()

        self.cardRow = QHBoxLayout()
        self.contentColumn.addLayout(self.cardRow)
        self.cardRow.setSpacing(0)
        self.cardRow.setObjectName(u"cardRow")
        self.cardRow.setContentsMargins(0, 0, 0, 0)

        self.cardRow.addStretch()

        self.card = QFrame(self.content)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMinimumSize(QSize(464, 0))
        self.card.setMaximumSize(QSize(464, 16777215))
        self.cardColumn = QVBoxLayout(self.card)
        self.cardColumn.setSpacing(16)
        self.cardColumn.setObjectName(u"cardColumn")
        self.cardColumn.setContentsMargins(32, 32, 32, 20)
        self.productLabel = WrappedLabel(self.card)
        self.productLabel.setObjectName(u"productLabel")
        self.productLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.productLabel.setText(u"HOP")
        self.productLabel.setWordWrap(True)
        self.productLabel.setProperty(u"role", u"page-title")

        self.cardColumn.addWidget(self.productLabel)

        self.strip = MessageStrip(self.card)
        self.strip.setObjectName(u"strip")

        self.cardColumn.addWidget(self.strip)

        self.folderLabel = WrappedLabel(self.card)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.folderLabel.setWordWrap(True)
        self.folderLabel.setProperty(u"role", u"small")

        self.cardColumn.addWidget(self.folderLabel)

        self.restoreButton = QPushButton(self.card)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"kind", u"primary")

        self.cardColumn.addWidget(self.restoreButton)

        self.againButton = QPushButton(self.card)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setProperty(u"kind", u"primary")

        self.cardColumn.addWidget(self.againButton)

        self.quitButton = QPushButton(self.card)
        self.quitButton.setObjectName(u"quitButton")
        self.quitButton.setProperty(u"kind", u"link")

        self.cardColumn.addWidget(self.quitButton)


        self.cardRow.addWidget(self.card)


        self.cardRow.addStretch()




        self.contentColumn.addStretch()

        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        QWidget.setTabOrder(self.restoreButton, self.againButton)
        QWidget.setTabOrder(self.againButton, self.quitButton)

        self.retranslateUi(TroublePage)
    # setupUi

    def retranslateUi(self, TroublePage):
        self.restoreButton.setText(QCoreApplication.translate("TroublePage", u"Taasta varukoopiast", None))
        self.againButton.setText(QCoreApplication.translate("TroublePage", u"Proovi uuesti", None))
        self.quitButton.setText(QCoreApplication.translate("TroublePage", u"Sulge programm", None))
        pass
    # retranslateUi
