# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/folders_card.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_FoldersCard(object):
    def setupUi(self, FoldersCard):
        if not FoldersCard.objectName():
            FoldersCard.setObjectName(u"FoldersCard")
        self.column = QVBoxLayout(FoldersCard)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.card = Card(FoldersCard)
        self.card.setObjectName(u"card")
        self.introSentence = WrappedLabel(self.card)
        self.introSentence.setObjectName(u"introSentence")
        self.introSentence.setWordWrap(True)
        self.introSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.introSentence.setProperty(u"role", u"muted")
        self.card.addPart(self.introSentence)
        self.outTitle = WrappedLabel(self.card)
        self.outTitle.setObjectName(u"outTitle")
        self.outTitle.setWordWrap(True)
        self.outTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.outTitle.setProperty(u"role", u"label")
        self.card.addPart(self.outTitle)
        self.outPlace = WrappedLabel(self.card)
        self.outPlace.setObjectName(u"outPlace")
        self.outPlace.setWordWrap(True)
        self.outPlace.setTextFormat(Qt.TextFormat.PlainText)
        self.outPlace.setProperty(u"role", u"")
        self.card.addPart(self.outPlace)
        self.outState = WrappedLabel(self.card)
        self.outState.setObjectName(u"outState")
        self.outState.setWordWrap(True)
        self.outState.setTextFormat(Qt.TextFormat.PlainText)
        self.outState.setProperty(u"role", u"small")
        self.card.addPart(self.outState)
        self.outRow = FlowRow(self.card)
        self.outRow.setObjectName(u"outRow")
        self.outButton = QPushButton(self.outRow)
        self.outButton.setObjectName(u"outButton")
        self.outButton.setProperty(u"kind", u"secondary")
        self.outRow.addPart(self.outButton)
        self.outForget = QPushButton(self.outRow)
        self.outForget.setObjectName(u"outForget")
        self.outForget.setProperty(u"kind", u"link")
        self.outRow.addPart(self.outForget)
        self.card.addPart(self.outRow)
        self.inTitle = WrappedLabel(self.card)
        self.inTitle.setObjectName(u"inTitle")
        self.inTitle.setWordWrap(True)
        self.inTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.inTitle.setProperty(u"role", u"label")
        self.card.addPart(self.inTitle)
        self.inPlace = WrappedLabel(self.card)
        self.inPlace.setObjectName(u"inPlace")
        self.inPlace.setWordWrap(True)
        self.inPlace.setTextFormat(Qt.TextFormat.PlainText)
        self.inPlace.setProperty(u"role", u"")
        self.card.addPart(self.inPlace)
        self.inState = WrappedLabel(self.card)
        self.inState.setObjectName(u"inState")
        self.inState.setWordWrap(True)
        self.inState.setTextFormat(Qt.TextFormat.PlainText)
        self.inState.setProperty(u"role", u"small")
        self.card.addPart(self.inState)
        self.inRow = FlowRow(self.card)
        self.inRow.setObjectName(u"inRow")
        self.inButton = QPushButton(self.inRow)
        self.inButton.setObjectName(u"inButton")
        self.inButton.setProperty(u"kind", u"secondary")
        self.inRow.addPart(self.inButton)
        self.inForget = QPushButton(self.inRow)
        self.inForget.setObjectName(u"inForget")
        self.inForget.setProperty(u"kind", u"link")
        self.inRow.addPart(self.inForget)
        self.card.addPart(self.inRow)

        self.column.addWidget(self.card)

        QWidget.setTabOrder(self.outButton, self.outForget)
        QWidget.setTabOrder(self.outForget, self.inButton)
        QWidget.setTabOrder(self.inButton, self.inForget)

        self.retranslateUi(FoldersCard)
    # setupUi

    def retranslateUi(self, FoldersCard):
        self.card.setTitle(QCoreApplication.translate("FoldersCard", u"Kaustad failide jaoks", None))
        self.introSentence.setText(QCoreApplication.translate("FoldersCard", u"Kui teil on \u00fchine kaust, n\u00e4eb programm sinna tulnud faile ise. Sobib v\u00f5rgukaust, m\u00e4lupulk v\u00f5i s\u00fcnkroonitav kaust.", None))
        self.outTitle.setText(QCoreApplication.translate("FoldersCard", u"Saatmiseks", None))
        self.outPlace.setText("")
        self.outState.setText("")
        self.outButton.setText(QCoreApplication.translate("FoldersCard", u"Vali saatmise kaust", None))
        self.outForget.setText(QCoreApplication.translate("FoldersCard", u"Loobu saatmise kaustast", None))
        self.inTitle.setText(QCoreApplication.translate("FoldersCard", u"Saabumiseks", None))
        self.inPlace.setText("")
        self.inState.setText("")
        self.inButton.setText(QCoreApplication.translate("FoldersCard", u"Vali saabumise kaust", None))
        self.inForget.setText(QCoreApplication.translate("FoldersCard", u"Loobu saabumise kaustast", None))
        pass
    # retranslateUi
