# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/welcome_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.progress import BusyLine


class Ui_WelcomePage(object):
    def setupUi(self, WelcomePage):
        if not WelcomePage.objectName():
            WelcomePage.setObjectName(u"WelcomePage")
        WelcomePage.setProperty(u"role", u"page")
        self.skeleton = QVBoxLayout(WelcomePage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(WelcomePage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(WelcomePage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(WelcomePage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.ownCard = QFrame(self.content)
        self.ownCard.setObjectName(u"ownCard")
        self.ownCard.setProperty(u"role", u"card")
        self.ownCard.setMaximumSize(QSize(720, 16777215))
        self.ownCardColumn = QVBoxLayout(self.ownCard)
        self.ownCardColumn.setSpacing(12)
        self.ownCardColumn.setObjectName(u"ownCardColumn")
        self.ownCardColumn.setContentsMargins(20, 20, 20, 20)
        self.ownLabel = WrappedLabel(self.ownCard)
        self.ownLabel.setObjectName(u"ownLabel")
        self.ownLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ownLabel.setWordWrap(True)

        self.ownCardColumn.addWidget(self.ownLabel)

        self.ownRow = QHBoxLayout()
        self.ownCardColumn.addLayout(self.ownRow)
        self.ownRow.setSpacing(12)
        self.ownRow.setObjectName(u"ownRow")
        self.ownRow.setContentsMargins(0, 0, 0, 0)
        self.ownButton = QPushButton(self.ownCard)
        self.ownButton.setObjectName(u"ownButton")
        self.ownButton.setProperty(u"kind", u"primary")

        self.ownRow.addWidget(self.ownButton)


        self.ownRow.addStretch()




        self.contentColumn.addWidget(self.ownCard)

        self.practiceCard = QFrame(self.content)
        self.practiceCard.setObjectName(u"practiceCard")
        self.practiceCard.setProperty(u"role", u"card")
        self.practiceCard.setMaximumSize(QSize(720, 16777215))
        self.practiceCardColumn = QVBoxLayout(self.practiceCard)
        self.practiceCardColumn.setSpacing(12)
        self.practiceCardColumn.setObjectName(u"practiceCardColumn")
        self.practiceCardColumn.setContentsMargins(20, 20, 20, 20)
        self.practiceLabel = WrappedLabel(self.practiceCard)
        self.practiceLabel.setObjectName(u"practiceLabel")
        self.practiceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.practiceLabel.setWordWrap(True)

        self.practiceCardColumn.addWidget(self.practiceLabel)

        self.practiceRow = QHBoxLayout()
        self.practiceCardColumn.addLayout(self.practiceRow)
        self.practiceRow.setSpacing(12)
        self.practiceRow.setObjectName(u"practiceRow")
        self.practiceRow.setContentsMargins(0, 0, 0, 0)
        self.practiceButton = QPushButton(self.practiceCard)
        self.practiceButton.setObjectName(u"practiceButton")
        self.practiceButton.setProperty(u"kind", u"secondary")

        self.practiceRow.addWidget(self.practiceButton)

        self.endButton = QPushButton(self.practiceCard)
        self.endButton.setObjectName(u"endButton")
        self.endButton.setProperty(u"kind", u"link")

        self.practiceRow.addWidget(self.endButton)


        self.practiceRow.addStretch()



        self.busyLine = BusyLine(self.practiceCard)
        self.busyLine.setObjectName(u"busyLine")

        self.practiceCardColumn.addWidget(self.busyLine)


        self.contentColumn.addWidget(self.practiceCard)

        self.otherRow = QHBoxLayout()
        self.contentColumn.addLayout(self.otherRow)
        self.otherRow.setSpacing(12)
        self.otherRow.setObjectName(u"otherRow")
        self.otherRow.setContentsMargins(0, 0, 0, 0)
        self.restoreButton = QPushButton(self.content)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"kind", u"link")

        self.otherRow.addWidget(self.restoreButton)


        self.otherRow.addStretch()




        self.contentColumn.addStretch()

        self.contentColumn.setStretch(3, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        QWidget.setTabOrder(self.ownButton, self.practiceButton)
        QWidget.setTabOrder(self.practiceButton, self.endButton)
        QWidget.setTabOrder(self.endButton, self.restoreButton)

        self.retranslateUi(WelcomePage)
    # setupUi

    def retranslateUi(self, WelcomePage):
        self.header.setTitle(QCoreApplication.translate("WelcomePage", u"Tere tulemast", None))
        self.header.setDetail(QCoreApplication.translate("WelcomePage", u"Kuidas soovid alustada?", None))
        self.ownLabel.setText(QCoreApplication.translate("WelcomePage", u"Lasteaed, kool, valla v\u00f5i linna juhtumikorraldus. Neli l\u00fchikest sammu, umbes viis minutit. K\u00f5ik j\u00e4\u00e4b kr\u00fcptitult sellesse arvutisse.", None))
        self.ownButton.setText(QCoreApplication.translate("WelcomePage", u"Alusta oma asutusega", None))
        self.practiceLabel.setText(QCoreApplication.translate("WelcomePage", u"V\u00e4ljam\u00f5eldud lasteaed ja vald, lapsed igas etapis. P\u00e4ris andmeid see ei puuduta. L\u00f5petad \u00fche nupuga ja midagi ei j\u00e4\u00e4 alles.", None))
        self.practiceButton.setText(QCoreApplication.translate("WelcomePage", u"Proovi v\u00e4ljam\u00f5eldud andmetega", None))
        self.endButton.setText(QCoreApplication.translate("WelcomePage", u"L\u00f5peta harjutamine", None))
        self.restoreButton.setText(QCoreApplication.translate("WelcomePage", u"Taasta varukoopiast", None))
        pass
    # retranslateUi
