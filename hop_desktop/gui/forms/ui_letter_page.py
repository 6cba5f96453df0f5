# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/letter_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import FreeText, TickGroup
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_LetterPage(object):
    def setupUi(self, LetterPage):
        if not LetterPage.objectName():
            LetterPage.setObjectName(u"LetterPage")
        self.skeleton = QVBoxLayout(LetterPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(LetterPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(LetterPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(LetterPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.columns = TwoColumns(self.content)
        self.columns.setObjectName(u"columns")
        self.columns.setForm(True)
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(20)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(0, 0, 0, 0)
        self.questionCard = Card(self.main)
        self.questionCard.setObjectName(u"questionCard")

        self.mainColumn.addWidget(self.questionCard)

        self.wordsText = FreeText(self.main)
        self.wordsText.setObjectName(u"wordsText")
        self.wordsText.setLines(6)

        self.mainColumn.addWidget(self.wordsText)

        self.entriesTicks = TickGroup(self.main)
        self.entriesTicks.setObjectName(u"entriesTicks")
        self.entriesTicks.setOptional(True)

        self.mainColumn.addWidget(self.entriesTicks)

        self.filesTicks = TickGroup(self.main)
        self.filesTicks.setObjectName(u"filesTicks")
        self.filesTicks.setOptional(True)

        self.mainColumn.addWidget(self.filesTicks)

        self.parts = QWidget(self.main)
        self.parts.setObjectName(u"parts")
        self.partsColumn = QVBoxLayout(self.parts)
        self.partsColumn.setSpacing(20)
        self.partsColumn.setObjectName(u"partsColumn")
        self.partsColumn.setContentsMargins(0, 0, 0, 0)

        self.mainColumn.addWidget(self.parts)

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

        self.footer = FooterStrip(LetterPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.wordsText, self.entriesTicks)
        QWidget.setTabOrder(self.entriesTicks, self.filesTicks)

        self.retranslateUi(LetterPage)
    # setupUi

    def retranslateUi(self, LetterPage):
        self.questionCard.setTitle(QCoreApplication.translate("LetterPage", u"K\u00fcsimus", None))
        self.wordsText.setLabel(QCoreApplication.translate("LetterPage", u"Mida tahad teada", None))
        self.wordsText.setHint(QCoreApplication.translate("LetterPage", u"K\u00fcsi ainult seda, mida on otsustamiseks vaja.", None))
        self.entriesTicks.setLabel(QCoreApplication.translate("LetterPage", u"Mis kirjed l\u00e4hevad kaasa", None))
        self.filesTicks.setLabel(QCoreApplication.translate("LetterPage", u"Mis failid l\u00e4hevad kaasa", None))
        self.adviceCard.setTitle(QCoreApplication.translate("LetterPage", u"Enne kui saadad", None))
        self.footer.setPrimaryText(QCoreApplication.translate("LetterPage", u"Sulge k\u00fcsimus paketti", None))
        self.footer.setCancelText(QCoreApplication.translate("LetterPage", u"Loobu", None))
        pass
    # retranslateUi
