# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/unlock_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.choice_fields import ChoiceBox
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.passphrase_field import PassphraseField
from hop_desktop.gui.widgets.progress import BusyLine


class Ui_UnlockPage(object):
    def setupUi(self, UnlockPage):
        if not UnlockPage.objectName():
            UnlockPage.setObjectName(u"UnlockPage")
        UnlockPage.setProperty(u"role", u"page")
        self.skeleton = QVBoxLayout(UnlockPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(UnlockPage)
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
        self.productLabel.setText(u"HOP")
        self.productLabel.setWordWrap(True)
        self.productLabel.setProperty(u"role", u"page-title")

        self.cardColumn.addWidget(self.productLabel)

        self.houseLabel = WrappedLabel(self.card)
        self.houseLabel.setObjectName(u"houseLabel")
        self.houseLabel.setWordWrap(True)
        self.houseLabel.setProperty(u"role", u"muted")

        self.cardColumn.addWidget(self.houseLabel)

        self.strip = MessageStrip(self.card)
        self.strip.setObjectName(u"strip")

        self.cardColumn.addWidget(self.strip)

        self.loginBox = ChoiceBox(self.card)
        self.loginBox.setObjectName(u"loginBox")

        self.cardColumn.addWidget(self.loginBox)

        self.passphraseField = PassphraseField(self.card)
        self.passphraseField.setObjectName(u"passphraseField")

        self.cardColumn.addWidget(self.passphraseField)

        self.busyLine = BusyLine(self.card)
        self.busyLine.setObjectName(u"busyLine")

        self.cardColumn.addWidget(self.busyLine)

        self.openButton = QPushButton(self.card)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"kind", u"primary")

        self.cardColumn.addWidget(self.openButton)

        self.forgottenButton = QPushButton(self.card)
        self.forgottenButton.setObjectName(u"forgottenButton")
        self.forgottenButton.setProperty(u"kind", u"link")

        self.cardColumn.addWidget(self.forgottenButton)


        self.cardRow.addWidget(self.card)


        self.cardRow.addStretch()



        self.practiceRow = QHBoxLayout()
        self.contentColumn.addLayout(self.practiceRow)
        self.practiceRow.setSpacing(0)
        self.practiceRow.setObjectName(u"practiceRow")
        self.practiceRow.setContentsMargins(0, 0, 0, 0)

        self.practiceRow.addStretch()

        self.practiceButton = QPushButton(self.content)
        self.practiceButton.setObjectName(u"practiceButton")
        self.practiceButton.setProperty(u"kind", u"link")

        self.practiceRow.addWidget(self.practiceButton)


        self.practiceRow.addStretch()



        self.languageRow = QHBoxLayout()
        self.contentColumn.addLayout(self.languageRow)
        self.languageRow.setSpacing(20)
        self.languageRow.setObjectName(u"languageRow")
        self.languageRow.setContentsMargins(0, 0, 0, 0)

        self.languageRow.addStretch()


        self.languageRow.addStretch()




        self.contentColumn.addStretch()

        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        QWidget.setTabOrder(self.loginBox, self.passphraseField)
        QWidget.setTabOrder(self.passphraseField, self.openButton)
        QWidget.setTabOrder(self.openButton, self.forgottenButton)
        QWidget.setTabOrder(self.forgottenButton, self.practiceButton)

        self.retranslateUi(UnlockPage)
    # setupUi

    def retranslateUi(self, UnlockPage):
        self.houseLabel.setText(QCoreApplication.translate("UnlockPage", u"Andmed on lukus ja ainult selles arvutis.", None))
        self.loginBox.setLabel(QCoreApplication.translate("UnlockPage", u"Kasutaja", None))
        self.passphraseField.setLabel(QCoreApplication.translate("UnlockPage", u"Paroolifraas", None))
        self.openButton.setText(QCoreApplication.translate("UnlockPage", u"Ava", None))
        self.forgottenButton.setText(QCoreApplication.translate("UnlockPage", u"Unustasin paroolifraasi", None))
        self.practiceButton.setText(QCoreApplication.translate("UnlockPage", u"Proovi v\u00e4ljam\u00f5eldud andmetega", None))
        pass
    # retranslateUi
