# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/sending_state.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_SendingState(object):
    def setupUi(self, SendingState):
        if not SendingState.objectName():
            SendingState.setObjectName(u"SendingState")
        self.SendingStateLayout = QVBoxLayout(SendingState)
        self.SendingStateLayout.setSpacing(20)
        self.SendingStateLayout.setObjectName(u"SendingStateLayout")
        self.SendingStateLayout.setContentsMargins(0, 0, 0, 0)
        self.columns = TwoColumns(SendingState)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(20)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.answerCard = QFrame(self.main)
        self.answerCard.setObjectName(u"answerCard")
        self.answerCard.setProperty(u"role", u"card")
        self.answerCardLayout = QVBoxLayout(self.answerCard)
        self.answerCardLayout.setSpacing(12)
        self.answerCardLayout.setObjectName(u"answerCardLayout")
        self.answerCardLayout.setContentsMargins(20, 20, 20, 20)
        self.answerTitle = WrappedLabel(self.answerCard)
        self.answerTitle.setObjectName(u"answerTitle")
        self.answerTitle.setWordWrap(True)
        self.answerTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.answerTitle.setProperty(u"role", u"card-title")

        self.answerCardLayout.addWidget(self.answerTitle)

        self.answerFacts = FactList(self.answerCard)
        self.answerFacts.setObjectName(u"answerFacts")

        self.answerCardLayout.addWidget(self.answerFacts)

        self.answerNext = WrappedLabel(self.answerCard)
        self.answerNext.setObjectName(u"answerNext")
        self.answerNext.setWordWrap(True)
        self.answerNext.setTextFormat(Qt.TextFormat.PlainText)

        self.answerCardLayout.addWidget(self.answerNext)


        self.mainLayout.addWidget(self.answerCard)

        self.nowCard = QFrame(self.main)
        self.nowCard.setObjectName(u"nowCard")
        self.nowCard.setProperty(u"role", u"card")
        self.nowCardLayout = QVBoxLayout(self.nowCard)
        self.nowCardLayout.setSpacing(12)
        self.nowCardLayout.setObjectName(u"nowCardLayout")
        self.nowCardLayout.setContentsMargins(20, 20, 20, 20)
        self.nowTitle = WrappedLabel(self.nowCard)
        self.nowTitle.setObjectName(u"nowTitle")
        self.nowTitle.setWordWrap(True)
        self.nowTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.nowTitle.setProperty(u"role", u"card-title")

        self.nowCardLayout.addWidget(self.nowTitle)

        self.nowSentence = WrappedLabel(self.nowCard)
        self.nowSentence.setObjectName(u"nowSentence")
        self.nowSentence.setWordWrap(True)
        self.nowSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.nowCardLayout.addWidget(self.nowSentence)

        self.writeButton = QPushButton(self.nowCard)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"kind", u"primary")

        self.nowCardLayout.addWidget(self.writeButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.mainLayout.addWidget(self.nowCard)

        self.summaryCard = QFrame(self.main)
        self.summaryCard.setObjectName(u"summaryCard")
        self.summaryCard.setProperty(u"role", u"card")
        self.summaryCardLayout = QVBoxLayout(self.summaryCard)
        self.summaryCardLayout.setSpacing(12)
        self.summaryCardLayout.setObjectName(u"summaryCardLayout")
        self.summaryCardLayout.setContentsMargins(20, 20, 20, 20)
        self.summaryTitle = WrappedLabel(self.summaryCard)
        self.summaryTitle.setObjectName(u"summaryTitle")
        self.summaryTitle.setWordWrap(True)
        self.summaryTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryTitle.setProperty(u"role", u"card-title")

        self.summaryCardLayout.addWidget(self.summaryTitle)

        self.summaryButton = QPushButton(self.summaryCard)
        self.summaryButton.setObjectName(u"summaryButton")
        self.summaryButton.setProperty(u"kind", u"secondary")

        self.summaryCardLayout.addWidget(self.summaryButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.summary = PdfView(self.summaryCard)
        self.summary.setObjectName(u"summary")
        self.summary.setMinimumSize(QSize(0, 480))

        self.summaryCardLayout.addWidget(self.summary)


        self.mainLayout.addWidget(self.summaryCard)


        self.mainLayout.addStretch()

        self.mainLayout.setStretch(3, 1)
        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideLayout = QVBoxLayout(self.aside)
        self.asideLayout.setSpacing(20)
        self.asideLayout.setObjectName(u"asideLayout")
        self.asideLayout.setContentsMargins(0, 0, 0, 0)
        self.packageCard = QFrame(self.aside)
        self.packageCard.setObjectName(u"packageCard")
        self.packageCard.setProperty(u"role", u"card")
        self.packageCardLayout = QVBoxLayout(self.packageCard)
        self.packageCardLayout.setSpacing(12)
        self.packageCardLayout.setObjectName(u"packageCardLayout")
        self.packageCardLayout.setContentsMargins(20, 20, 20, 20)
        self.packageTitle = WrappedLabel(self.packageCard)
        self.packageTitle.setObjectName(u"packageTitle")
        self.packageTitle.setWordWrap(True)
        self.packageTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.packageTitle.setProperty(u"role", u"card-title")

        self.packageCardLayout.addWidget(self.packageTitle)

        self.packageFacts = FactList(self.packageCard)
        self.packageFacts.setObjectName(u"packageFacts")

        self.packageCardLayout.addWidget(self.packageFacts)


        self.asideLayout.addWidget(self.packageCard)

        self.columns.addColumn(self.aside)

        self.SendingStateLayout.addWidget(self.columns)

        QWidget.setTabOrder(self.writeButton, self.summaryButton)
        QWidget.setTabOrder(self.summaryButton, self.summary)

        self.retranslateUi(SendingState)
    # setupUi

    def retranslateUi(self, SendingState):
        self.answerTitle.setText("")
        self.answerNext.setText("")
        self.nowTitle.setText(QCoreApplication.translate("SendingState", u"Mida n\u00fc\u00fcd teha", None))
        self.nowSentence.setText("")
        self.writeButton.setText(QCoreApplication.translate("SendingState", u"Kirjuta fail", None))
        self.summaryTitle.setText(QCoreApplication.translate("SendingState", u"Kokkuv\u00f5te, nagu see l\u00e4ks", None))
        self.summaryButton.setText(QCoreApplication.translate("SendingState", u"Vaata kokkuv\u00f5tet", None))
        self.packageTitle.setText(QCoreApplication.translate("SendingState", u"Pakett", None))
        pass
    # retranslateUi
