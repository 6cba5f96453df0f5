# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/measure_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_MeasurePage(object):
    def setupUi(self, MeasurePage):
        if not MeasurePage.objectName():
            MeasurePage.setObjectName(u"MeasurePage")
        self.skeleton = QVBoxLayout(MeasurePage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(MeasurePage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(MeasurePage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(MeasurePage)
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
        self.kindPills = ChoicePills(self.main)
        self.kindPills.setObjectName(u"kindPills")

        self.mainColumn.addWidget(self.kindPills)

        self.dayField = DateField(self.main)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setQuick(True)

        self.mainColumn.addWidget(self.dayField)

        self.whatText = FreeText(self.main)
        self.whatText.setObjectName(u"whatText")
        self.whatText.setLines(4)

        self.mainColumn.addWidget(self.whatText)

        self.resultText = FreeText(self.main)
        self.resultText.setObjectName(u"resultText")
        self.resultText.setOptional(True)
        self.resultText.setLines(3)

        self.mainColumn.addWidget(self.resultText)

        self.helpedPills = ChoicePills(self.main)
        self.helpedPills.setObjectName(u"helpedPills")

        self.mainColumn.addWidget(self.helpedPills)

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

        self.footer = FooterStrip(MeasurePage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.kindPills, self.dayField)
        QWidget.setTabOrder(self.dayField, self.whatText)
        QWidget.setTabOrder(self.whatText, self.resultText)
        QWidget.setTabOrder(self.resultText, self.helpedPills)

        self.retranslateUi(MeasurePage)
    # setupUi

    def retranslateUi(self, MeasurePage):
        self.kindPills.setLabel(QCoreApplication.translate("MeasurePage", u"Mis see on", None))
        self.dayField.setLabel(QCoreApplication.translate("MeasurePage", u"Kuup\u00e4ev", None))
        self.whatText.setLabel(QCoreApplication.translate("MeasurePage", u"Mida tehti", None))
        self.resultText.setLabel(QCoreApplication.translate("MeasurePage", u"Mis sellest sai", None))
        self.resultText.setHint(QCoreApplication.translate("MeasurePage", u"Mida n\u00e4gid j\u00e4rgmistel p\u00e4evadel", None))
        self.helpedPills.setLabel(QCoreApplication.translate("MeasurePage", u"Kas see aitas", None))
        self.adviceCard.setTitle(QCoreApplication.translate("MeasurePage", u"Hea kirje", None))
        self.footer.setPrimaryText(QCoreApplication.translate("MeasurePage", u"Salvesta", None))
        self.footer.setCancelText(QCoreApplication.translate("MeasurePage", u"Loobu", None))
        pass
    # retranslateUi
