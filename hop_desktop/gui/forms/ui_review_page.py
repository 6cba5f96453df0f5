# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/review_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText, TextField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.steps_field import StepsField


class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage):
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        self.skeleton = QVBoxLayout(ReviewPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ReviewPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(ReviewPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(ReviewPage)
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

        self.participantsField = TextField(self.main)
        self.participantsField.setObjectName(u"participantsField")
        self.participantsField.setLength(u"full")

        self.mainColumn.addWidget(self.participantsField)

        self.stepsField = StepsField(self.main)
        self.stepsField.setObjectName(u"stepsField")

        self.mainColumn.addWidget(self.stepsField)

        self.workedText = FreeText(self.main)
        self.workedText.setObjectName(u"workedText")
        self.workedText.setLines(3)

        self.mainColumn.addWidget(self.workedText)

        self.didNotText = FreeText(self.main)
        self.didNotText.setObjectName(u"didNotText")
        self.didNotText.setLines(3)

        self.mainColumn.addWidget(self.didNotText)

        self.decisionPills = ChoicePills(self.main)
        self.decisionPills.setObjectName(u"decisionPills")

        self.mainColumn.addWidget(self.decisionPills)

        self.nextField = DateField(self.main)
        self.nextField.setObjectName(u"nextField")
        self.nextField.setOptional(True)

        self.mainColumn.addWidget(self.nextField)

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

        self.footer = FooterStrip(ReviewPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.dayField, self.participantsField)
        QWidget.setTabOrder(self.participantsField, self.stepsField)
        QWidget.setTabOrder(self.stepsField, self.workedText)
        QWidget.setTabOrder(self.workedText, self.didNotText)
        QWidget.setTabOrder(self.didNotText, self.decisionPills)
        QWidget.setTabOrder(self.decisionPills, self.nextField)

        self.retranslateUi(ReviewPage)
    # setupUi

    def retranslateUi(self, ReviewPage):
        self.dayField.setLabel(QCoreApplication.translate("ReviewPage", u"Kuup\u00e4ev", None))
        self.participantsField.setLabel(QCoreApplication.translate("ReviewPage", u"Kes osalesid", None))
        self.participantsField.setHint(QCoreApplication.translate("ReviewPage", u"Nimed ja rollid, ka laps ja vanem", None))
        self.stepsField.setLabel(QCoreApplication.translate("ReviewPage", u"Kuhu iga eesm\u00e4rk on j\u00f5udnud", None))
        self.workedText.setLabel(QCoreApplication.translate("ReviewPage", u"Mis toimis", None))
        self.workedText.setHint(QCoreApplication.translate("ReviewPage", u"Mis aitas ja mille j\u00e4rgi seda n\u00e4ed", None))
        self.didNotText.setLabel(QCoreApplication.translate("ReviewPage", u"Mis ei toiminud", None))
        self.didNotText.setHint(QCoreApplication.translate("ReviewPage", u"Mis j\u00e4i tegemata v\u00f5i ei aidanud", None))
        self.decisionPills.setLabel(QCoreApplication.translate("ReviewPage", u"Otsus", None))
        self.decisionPills.setHint(QCoreApplication.translate("ReviewPage", u"Toe m\u00f5ju hinnatakse v\u00e4hemalt \u00fcks kord \u00f5ppeaastas.", None))
        self.nextField.setLabel(QCoreApplication.translate("ReviewPage", u"J\u00e4rgmine vahehindamine", None))
        self.adviceCard.setTitle(QCoreApplication.translate("ReviewPage", u"Enne otsust", None))
        self.footer.setPrimaryText(QCoreApplication.translate("ReviewPage", u"Salvesta", None))
        self.footer.setCancelText(QCoreApplication.translate("ReviewPage", u"Loobu", None))
        pass
    # retranslateUi
