# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/final_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_FinalPage(object):
    def setupUi(self, FinalPage):
        if not FinalPage.objectName():
            FinalPage.setObjectName(u"FinalPage")
        self.skeleton = QVBoxLayout(FinalPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(FinalPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(FinalPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(FinalPage)
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
        self.dayField = DateField(self.main)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setQuick(True)

        self.mainColumn.addWidget(self.dayField)

        self.outcomePills = ChoicePills(self.main)
        self.outcomePills.setObjectName(u"outcomePills")

        self.mainColumn.addWidget(self.outcomePills)

        self.resultText = FreeText(self.main)
        self.resultText.setObjectName(u"resultText")
        self.resultText.setLines(5)

        self.mainColumn.addWidget(self.resultText)

        self.onwardText = FreeText(self.main)
        self.onwardText.setObjectName(u"onwardText")
        self.onwardText.setOptional(True)
        self.onwardText.setLines(3)

        self.mainColumn.addWidget(self.onwardText)

        self.satisfactionPills = ChoicePills(self.main)
        self.satisfactionPills.setObjectName(u"satisfactionPills")
        self.satisfactionPills.setOptional(True)

        self.mainColumn.addWidget(self.satisfactionPills)

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

        self.footer = FooterStrip(FinalPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.dayField, self.outcomePills)
        QWidget.setTabOrder(self.outcomePills, self.resultText)
        QWidget.setTabOrder(self.resultText, self.onwardText)
        QWidget.setTabOrder(self.onwardText, self.satisfactionPills)

        self.retranslateUi(FinalPage)
    # setupUi

    def retranslateUi(self, FinalPage):
        self.dayField.setLabel(QCoreApplication.translate("FinalPage", u"Kuup\u00e4ev", None))
        self.outcomePills.setLabel(QCoreApplication.translate("FinalPage", u"Kas eesm\u00e4rgid t\u00e4itusid", None))
        self.resultText.setLabel(QCoreApplication.translate("FinalPage", u"Mis muutus", None))
        self.resultText.setHint(QCoreApplication.translate("FinalPage", u"Mille j\u00e4rgi seda n\u00e4ed", None))
        self.onwardText.setLabel(QCoreApplication.translate("FinalPage", u"Mis l\u00e4heb edasi", None))
        self.onwardText.setHint(QCoreApplication.translate("FinalPage", u"Mida r\u00fchmas v\u00f5i klassis j\u00e4tkata", None))
        self.satisfactionPills.setLabel(QCoreApplication.translate("FinalPage", u"Kas perekond on toega rahul", None))
        self.satisfactionPills.setHint(QCoreApplication.translate("FinalPage", u"K\u00fcsi perekonnalt, \u00e4ra arva ise", None))
        self.adviceCard.setTitle(QCoreApplication.translate("FinalPage", u"Kuidas l\u00f5pphindamist kirjutada", None))
        self.footer.setPrimaryText(QCoreApplication.translate("FinalPage", u"Salvesta", None))
        self.footer.setCancelText(QCoreApplication.translate("FinalPage", u"Loobu", None))
        pass
    # retranslateUi
