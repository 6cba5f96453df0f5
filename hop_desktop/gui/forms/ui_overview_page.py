# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/overview_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import ChoiceBox, ChoicePills, DateField
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.skeleton = QVBoxLayout(OverviewPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(OverviewPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(OverviewPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(OverviewPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.kindPills = ChoicePills(self.content)
        self.kindPills.setObjectName(u"kindPills")

        self.contentColumn.addWidget(self.kindPills)

        self.periodBox = ChoiceBox(self.content)
        self.periodBox.setObjectName(u"periodBox")
        self.periodBox.setLength(u"name")

        self.contentColumn.addWidget(self.periodBox)

        self.daysRow = QWidget(self.content)
        self.daysRow.setObjectName(u"daysRow")
        self.sinceField = DateField(self.daysRow)
        self.sinceField.setObjectName(u"sinceField")
        self.untilField = DateField(self.daysRow)
        self.untilField.setObjectName(u"untilField")

        self.contentColumn.addWidget(self.daysRow)

        self.standCard = Card(self.content)
        self.standCard.setObjectName(u"standCard")

        self.contentColumn.addWidget(self.standCard)

        self.tablesColumn = QVBoxLayout()
        self.contentColumn.addLayout(self.tablesColumn)
        self.tablesColumn.setSpacing(20)
        self.tablesColumn.setObjectName(u"tablesColumn")


        self.whyLabel = WrappedLabel(self.content)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.contentColumn.addWidget(self.whyLabel)

        self.reportCard = Card(self.content)
        self.reportCard.setObjectName(u"reportCard")

        self.contentColumn.addWidget(self.reportCard)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(7, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        QWidget.setTabOrder(self.kindPills, self.periodBox)
        QWidget.setTabOrder(self.periodBox, self.sinceField)
        QWidget.setTabOrder(self.sinceField, self.untilField)

        self.retranslateUi(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.header.setTitle(QCoreApplication.translate("OverviewPage", u"\u00dclevaade", None))
        self.kindPills.setLabel(QCoreApplication.translate("OverviewPage", u"Ajavahemik", None))
        self.periodBox.setLabel(QCoreApplication.translate("OverviewPage", u"Milline ajavahemik", None))
        self.sinceField.setLabel(QCoreApplication.translate("OverviewPage", u"Alates", None))
        self.untilField.setLabel(QCoreApplication.translate("OverviewPage", u"Kuni", None))
        self.whyLabel.setText(QCoreApplication.translate("OverviewPage", u"* Juhtumeid on alla viie v\u00f5i on arv peidetud, sest selle j\u00e4rgi saaks v\u00e4ikese arvu v\u00e4lja arvutada. Kokku on arvestatud k\u00f5ik.", None))
        self.reportCard.setTitle(QCoreApplication.translate("OverviewPage", u"Maakonna koosolekuks", None))
        pass
    # retranslateUi
