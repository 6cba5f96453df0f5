# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/point_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText, TextField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_PointPage(object):
    def setupUi(self, PointPage):
        if not PointPage.objectName():
            PointPage.setObjectName(u"PointPage")
        self.skeleton = QVBoxLayout(PointPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(PointPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(PointPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(PointPage)
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

        self.stepPills = ChoicePills(self.main)
        self.stepPills.setObjectName(u"stepPills")

        self.mainColumn.addWidget(self.stepPills)

        self.numberField = TextField(self.main)
        self.numberField.setObjectName(u"numberField")
        self.numberField.setLength(u"date")

        self.mainColumn.addWidget(self.numberField)

        self.noteText = FreeText(self.main)
        self.noteText.setObjectName(u"noteText")
        self.noteText.setOptional(True)
        self.noteText.setLines(3)

        self.mainColumn.addWidget(self.noteText)

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

        self.footer = FooterStrip(PointPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.dayField, self.stepPills)
        QWidget.setTabOrder(self.stepPills, self.numberField)
        QWidget.setTabOrder(self.numberField, self.noteText)

        self.retranslateUi(PointPage)
    # setupUi

    def retranslateUi(self, PointPage):
        self.dayField.setLabel(QCoreApplication.translate("PointPage", u"Kuup\u00e4ev", None))
        self.stepPills.setLabel(QCoreApplication.translate("PointPage", u"Kuhu laps j\u00f5udis", None))
        self.numberField.setLabel(QCoreApplication.translate("PointPage", u"Tulemus", None))
        self.noteText.setLabel(QCoreApplication.translate("PointPage", u"Mida n\u00e4gid", None))
        self.adviceCard.setTitle(QCoreApplication.translate("PointPage", u"Hea m\u00f5\u00f5tmine", None))
        self.footer.setPrimaryText(QCoreApplication.translate("PointPage", u"Salvesta", None))
        self.footer.setCancelText(QCoreApplication.translate("PointPage", u"Loobu", None))
        pass
    # retranslateUi
