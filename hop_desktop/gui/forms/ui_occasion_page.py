# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/occasion_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoiceBox, ChoicePills, DateField, FreeText, TextField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_OccasionPage(object):
    def setupUi(self, OccasionPage):
        if not OccasionPage.objectName():
            OccasionPage.setObjectName(u"OccasionPage")
        self.skeleton = QVBoxLayout(OccasionPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(OccasionPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(OccasionPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(OccasionPage)
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
        self.activityBox = ChoiceBox(self.main)
        self.activityBox.setObjectName(u"activityBox")

        self.mainColumn.addWidget(self.activityBox)

        self.dayField = DateField(self.main)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setQuick(True)

        self.mainColumn.addWidget(self.dayField)

        self.givenPills = ChoicePills(self.main)
        self.givenPills.setObjectName(u"givenPills")

        self.mainColumn.addWidget(self.givenPills)

        self.minutesField = TextField(self.main)
        self.minutesField.setObjectName(u"minutesField")
        self.minutesField.setLength(u"date")

        self.mainColumn.addWidget(self.minutesField)

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

        self.footer = FooterStrip(OccasionPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.activityBox, self.dayField)
        QWidget.setTabOrder(self.dayField, self.givenPills)
        QWidget.setTabOrder(self.givenPills, self.minutesField)
        QWidget.setTabOrder(self.minutesField, self.noteText)

        self.retranslateUi(OccasionPage)
    # setupUi

    def retranslateUi(self, OccasionPage):
        self.activityBox.setLabel(QCoreApplication.translate("OccasionPage", u"Tegevus", None))
        self.dayField.setLabel(QCoreApplication.translate("OccasionPage", u"Kuup\u00e4ev", None))
        self.givenPills.setLabel(QCoreApplication.translate("OccasionPage", u"Kas see toimus", None))
        self.minutesField.setLabel(QCoreApplication.translate("OccasionPage", u"Mitu minutit", None))
        self.noteText.setLabel(QCoreApplication.translate("OccasionPage", u"Kuidas l\u00e4ks", None))
        self.adviceCard.setTitle(QCoreApplication.translate("OccasionPage", u"Miks see kirja l\u00e4heb", None))
        self.footer.setPrimaryText(QCoreApplication.translate("OccasionPage", u"Salvesta", None))
        self.footer.setCancelText(QCoreApplication.translate("OccasionPage", u"Loobu", None))
        pass
    # retranslateUi
