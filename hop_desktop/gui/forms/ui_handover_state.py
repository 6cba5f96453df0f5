# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/handover_state.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.fields import ChoicePills, DateField
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_HandoverState(object):
    def setupUi(self, HandoverState):
        if not HandoverState.objectName():
            HandoverState.setObjectName(u"HandoverState")
        self.HandoverStateLayout = QVBoxLayout(HandoverState)
        self.HandoverStateLayout.setSpacing(20)
        self.HandoverStateLayout.setObjectName(u"HandoverStateLayout")
        self.HandoverStateLayout.setContentsMargins(0, 0, 0, 0)
        self.columns = TwoColumns(HandoverState)
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

        self.answerButton = QPushButton(self.answerCard)
        self.answerButton.setObjectName(u"answerButton")
        self.answerButton.setProperty(u"kind", u"secondary")

        self.answerCardLayout.addWidget(self.answerButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.mainLayout.addWidget(self.answerCard)

        self.owedCard = QFrame(self.main)
        self.owedCard.setObjectName(u"owedCard")
        self.owedCard.setProperty(u"role", u"card")
        self.owedCardLayout = QVBoxLayout(self.owedCard)
        self.owedCardLayout.setSpacing(12)
        self.owedCardLayout.setObjectName(u"owedCardLayout")
        self.owedCardLayout.setContentsMargins(20, 20, 20, 20)
        self.owedTitle = WrappedLabel(self.owedCard)
        self.owedTitle.setObjectName(u"owedTitle")
        self.owedTitle.setWordWrap(True)
        self.owedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.owedTitle.setProperty(u"role", u"card-title")

        self.owedCardLayout.addWidget(self.owedTitle)

        self.owedSentence = WrappedLabel(self.owedCard)
        self.owedSentence.setObjectName(u"owedSentence")
        self.owedSentence.setWordWrap(True)
        self.owedSentence.setTextFormat(Qt.TextFormat.PlainText)

        self.owedCardLayout.addWidget(self.owedSentence)

        self.supplyButton = QPushButton(self.owedCard)
        self.supplyButton.setObjectName(u"supplyButton")
        self.supplyButton.setProperty(u"kind", u"primary")

        self.owedCardLayout.addWidget(self.supplyButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.mainLayout.addWidget(self.owedCard)

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

        self.putButton = QPushButton(self.nowCard)
        self.putButton.setObjectName(u"putButton")
        self.putButton.setProperty(u"kind", u"primary")

        self.nowCardLayout.addWidget(self.putButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.writeButton = QPushButton(self.nowCard)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"kind", u"primary")

        self.nowCardLayout.addWidget(self.writeButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.mainLayout.addWidget(self.nowCard)

        self.deliverCard = QFrame(self.main)
        self.deliverCard.setObjectName(u"deliverCard")
        self.deliverCard.setProperty(u"role", u"card")
        self.deliverCardLayout = QVBoxLayout(self.deliverCard)
        self.deliverCardLayout.setSpacing(20)
        self.deliverCardLayout.setObjectName(u"deliverCardLayout")
        self.deliverCardLayout.setContentsMargins(20, 20, 20, 20)
        self.deliverTitle = WrappedLabel(self.deliverCard)
        self.deliverTitle.setObjectName(u"deliverTitle")
        self.deliverTitle.setWordWrap(True)
        self.deliverTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.deliverTitle.setProperty(u"role", u"card-title")

        self.deliverCardLayout.addWidget(self.deliverTitle)

        self.whomPills = ChoicePills(self.deliverCard)
        self.whomPills.setObjectName(u"whomPills")

        self.deliverCardLayout.addWidget(self.whomPills)

        self.howPills = ChoicePills(self.deliverCard)
        self.howPills.setObjectName(u"howPills")

        self.deliverCardLayout.addWidget(self.howPills)

        self.dayField = DateField(self.deliverCard)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setQuick(True)

        self.deliverCardLayout.addWidget(self.dayField)

        self.deliverButton = QPushButton(self.deliverCard)
        self.deliverButton.setObjectName(u"deliverButton")
        self.deliverButton.setProperty(u"kind", u"secondary")

        self.deliverCardLayout.addWidget(self.deliverButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.mainLayout.addWidget(self.deliverCard)

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

        self.summary = PdfView(self.summaryCard)
        self.summary.setObjectName(u"summary")
        self.summary.setMinimumSize(QSize(0, 480))

        self.summaryCardLayout.addWidget(self.summary)


        self.mainLayout.addWidget(self.summaryCard)


        self.mainLayout.addStretch()

        self.mainLayout.setStretch(5, 1)
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

        self.showButton = QPushButton(self.packageCard)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setProperty(u"kind", u"link")

        self.packageCardLayout.addWidget(self.showButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.signButton = QPushButton(self.packageCard)
        self.signButton.setObjectName(u"signButton")
        self.signButton.setProperty(u"kind", u"link")

        self.packageCardLayout.addWidget(self.signButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.asideLayout.addWidget(self.packageCard)

        self.contentCard = QFrame(self.aside)
        self.contentCard.setObjectName(u"contentCard")
        self.contentCard.setProperty(u"role", u"card")
        self.contentCardLayout = QVBoxLayout(self.contentCard)
        self.contentCardLayout.setSpacing(12)
        self.contentCardLayout.setObjectName(u"contentCardLayout")
        self.contentCardLayout.setContentsMargins(20, 20, 20, 20)
        self.contentTitle = WrappedLabel(self.contentCard)
        self.contentTitle.setObjectName(u"contentTitle")
        self.contentTitle.setWordWrap(True)
        self.contentTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.contentTitle.setProperty(u"role", u"card-title")

        self.contentCardLayout.addWidget(self.contentTitle)

        self.contentFacts = FactList(self.contentCard)
        self.contentFacts.setObjectName(u"contentFacts")

        self.contentCardLayout.addWidget(self.contentFacts)


        self.asideLayout.addWidget(self.contentCard)

        self.backCard = QFrame(self.aside)
        self.backCard.setObjectName(u"backCard")
        self.backCard.setProperty(u"role", u"card")
        self.backCardLayout = QVBoxLayout(self.backCard)
        self.backCardLayout.setSpacing(12)
        self.backCardLayout.setObjectName(u"backCardLayout")
        self.backCardLayout.setContentsMargins(20, 20, 20, 20)
        self.backTitle = WrappedLabel(self.backCard)
        self.backTitle.setObjectName(u"backTitle")
        self.backTitle.setWordWrap(True)
        self.backTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.backTitle.setProperty(u"role", u"card-title")

        self.backCardLayout.addWidget(self.backTitle)

        self.backSentence = WrappedLabel(self.backCard)
        self.backSentence.setObjectName(u"backSentence")
        self.backSentence.setWordWrap(True)
        self.backSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.backSentence.setProperty(u"role", u"muted")

        self.backCardLayout.addWidget(self.backSentence)

        self.backButton = QPushButton(self.backCard)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"kind", u"secondary")

        self.backCardLayout.addWidget(self.backButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.asideLayout.addWidget(self.backCard)


        self.asideLayout.addStretch()

        self.asideLayout.setStretch(3, 1)
        self.columns.addColumn(self.aside)

        self.HandoverStateLayout.addWidget(self.columns)

        QWidget.setTabOrder(self.answerButton, self.supplyButton)
        QWidget.setTabOrder(self.supplyButton, self.putButton)
        QWidget.setTabOrder(self.putButton, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.whomPills)
        QWidget.setTabOrder(self.whomPills, self.howPills)
        QWidget.setTabOrder(self.howPills, self.dayField)
        QWidget.setTabOrder(self.dayField, self.deliverButton)
        QWidget.setTabOrder(self.deliverButton, self.summary)
        QWidget.setTabOrder(self.summary, self.showButton)
        QWidget.setTabOrder(self.showButton, self.signButton)
        QWidget.setTabOrder(self.signButton, self.backButton)

        self.retranslateUi(HandoverState)
    # setupUi

    def retranslateUi(self, HandoverState):
        self.answerTitle.setText("")
        self.answerNext.setText("")
        self.answerButton.setText(QCoreApplication.translate("HandoverState", u"Vaata juhtumit", None))
        self.owedTitle.setText(QCoreApplication.translate("HandoverState", u"T\u00e4iendus", None))
        self.owedSentence.setText("")
        self.supplyButton.setText(QCoreApplication.translate("HandoverState", u"Kirjuta t\u00e4iendus faili", None))
        self.nowTitle.setText(QCoreApplication.translate("HandoverState", u"Mida n\u00fc\u00fcd teha", None))
        self.nowSentence.setText("")
        self.putButton.setText(QCoreApplication.translate("HandoverState", u"Pane saaja kausta", None))
        self.writeButton.setText(QCoreApplication.translate("HandoverState", u"Kirjuta fail", None))
        self.deliverTitle.setText(QCoreApplication.translate("HandoverState", u"M\u00e4rgi, kuidas fail saajani l\u00e4ks", None))
        self.whomPills.setLabel(QCoreApplication.translate("HandoverState", u"Kellele?", None))
        self.howPills.setLabel(QCoreApplication.translate("HandoverState", u"Kuidas andsid faili edasi?", None))
        self.dayField.setLabel(QCoreApplication.translate("HandoverState", u"Mis p\u00e4eval?", None))
        self.deliverButton.setText(QCoreApplication.translate("HandoverState", u"M\u00e4rgi edastatuks", None))
        self.summaryTitle.setText(QCoreApplication.translate("HandoverState", u"Kokkuv\u00f5te, nagu see paketis on", None))
        self.packageTitle.setText(QCoreApplication.translate("HandoverState", u"Pakett", None))
        self.showButton.setText(QCoreApplication.translate("HandoverState", u"N\u00e4ita kokkuv\u00f5tet", None))
        self.signButton.setText(QCoreApplication.translate("HandoverState", u"Allkirjasta DigiDoc4-s", None))
        self.contentTitle.setText(QCoreApplication.translate("HandoverState", u"Sisu", None))
        self.backTitle.setText(QCoreApplication.translate("HandoverState", u"K\u00fcsi \u00fcleandmine tagasi", None))
        self.backSentence.setText(QCoreApplication.translate("HandoverState", u"Kui saaja on juba vastu v\u00f5tnud, j\u00e4\u00e4b tema otsus kehtima.", None))
        self.backButton.setText(QCoreApplication.translate("HandoverState", u"K\u00fcsi tagasi", None))
        pass
    # retranslateUi
