# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/goal_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.pages.goal.activities import ActivityList
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import FreeText, TextField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_GoalPage(object):
    def setupUi(self, GoalPage):
        if not GoalPage.objectName():
            GoalPage.setObjectName(u"GoalPage")
        self.skeleton = QVBoxLayout(GoalPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(GoalPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(GoalPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(GoalPage)
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
        self.titleField = TextField(self.main)
        self.titleField.setObjectName(u"titleField")

        self.mainColumn.addWidget(self.titleField)

        self.baselineText = FreeText(self.main)
        self.baselineText.setObjectName(u"baselineText")
        self.baselineText.setOptional(True)
        self.baselineText.setLines(3)

        self.mainColumn.addWidget(self.baselineText)

        self.obstaclesText = FreeText(self.main)
        self.obstaclesText.setObjectName(u"obstaclesText")
        self.obstaclesText.setOptional(True)
        self.obstaclesText.setLines(3)

        self.mainColumn.addWidget(self.obstaclesText)

        self.scaleCard = Card(self.main)
        self.scaleCard.setObjectName(u"scaleCard")

        self.mainColumn.addWidget(self.scaleCard)

        self.activityList = ActivityList(self.main)
        self.activityList.setObjectName(u"activityList")

        self.mainColumn.addWidget(self.activityList)

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

        self.removeButton = QPushButton(self.aside)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"danger")

        self.asideColumn.addWidget(self.removeButton)

        self.columns.addColumn(self.aside)

        self.contentColumn.addWidget(self.columns)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(GoalPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.titleField, self.baselineText)
        QWidget.setTabOrder(self.baselineText, self.obstaclesText)
        QWidget.setTabOrder(self.obstaclesText, self.activityList)
        QWidget.setTabOrder(self.activityList, self.removeButton)

        self.retranslateUi(GoalPage)
    # setupUi

    def retranslateUi(self, GoalPage):
        self.titleField.setLabel(QCoreApplication.translate("GoalPage", u"Eesm\u00e4rk", None))
        self.titleField.setHint(QCoreApplication.translate("GoalPage", u"Mida laps hakkab tegema. Kirjuta nii, et muutust on n\u00e4ha.", None))
        self.baselineText.setLabel(QCoreApplication.translate("GoalPage", u"Algne olukord", None))
        self.baselineText.setHint(QCoreApplication.translate("GoalPage", u"Kuidas on praegu", None))
        self.obstaclesText.setLabel(QCoreApplication.translate("GoalPage", u"Mis takistab", None))
        self.obstaclesText.setHint(QCoreApplication.translate("GoalPage", u"Mis olukorras l\u00e4heb lapsel raskeks", None))
        self.scaleCard.setTitle(QCoreApplication.translate("GoalPage", u"Eesm\u00e4rgi skaala (soovi korral)", None))
        self.activityList.setLabel(QCoreApplication.translate("GoalPage", u"Tegevused", None))
        self.adviceCard.setTitle(QCoreApplication.translate("GoalPage", u"Hea eesm\u00e4rk", None))
        self.removeButton.setText(QCoreApplication.translate("GoalPage", u"Kustuta eesm\u00e4rk", None))
        self.footer.setPrimaryText(QCoreApplication.translate("GoalPage", u"Salvesta eesm\u00e4rk", None))
        self.footer.setCancelText(QCoreApplication.translate("GoalPage", u"Loobu", None))
        pass
    # retranslateUi
