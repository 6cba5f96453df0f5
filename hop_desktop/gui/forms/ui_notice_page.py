# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/notice_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.pages.notice.points_field import PointsField
from hop_desktop.gui.pages.notice.sources_card import SourcesCard
from hop_desktop.gui.widgets.call_first import CallFirst
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import (
    ChoiceBox,
    ChoicePills,
    DateField,
    FreeText,
    TextField,
    TickBox,
)
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_NoticePage(object):
    def setupUi(self, NoticePage):
        if not NoticePage.objectName():
            NoticePage.setObjectName(u"NoticePage")
        self.skeleton = QVBoxLayout(NoticePage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(NoticePage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(NoticePage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(NoticePage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.callFirst = CallFirst(self.content)
        self.callFirst.setObjectName(u"callFirst")

        self.contentColumn.addWidget(self.callFirst)

        self.columns = TwoColumns(self.content)
        self.columns.setObjectName(u"columns")
        self.columns.setForm(True)
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(20)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(0, 0, 0, 0)
        self.demandWhoField = TextField(self.main)
        self.demandWhoField.setObjectName(u"demandWhoField")
        self.demandWhoField.setLength(u"name")

        self.mainColumn.addWidget(self.demandWhoField)

        self.demandDayField = DateField(self.main)
        self.demandDayField.setObjectName(u"demandDayField")
        self.demandDayField.setQuick(True)

        self.mainColumn.addWidget(self.demandDayField)

        self.demandTimeField = TextField(self.main)
        self.demandTimeField.setObjectName(u"demandTimeField")
        self.demandTimeField.setOptional(True)
        self.demandTimeField.setLength(u"date")

        self.mainColumn.addWidget(self.demandTimeField)

        self.demandWhatText = FreeText(self.main)
        self.demandWhatText.setObjectName(u"demandWhatText")
        self.demandWhatText.setLines(3)

        self.mainColumn.addWidget(self.demandWhatText)

        self.urgencyPills = ChoicePills(self.main)
        self.urgencyPills.setObjectName(u"urgencyPills")

        self.mainColumn.addWidget(self.urgencyPills)

        self.urgencyField = TextField(self.main)
        self.urgencyField.setObjectName(u"urgencyField")
        self.urgencyField.setOptional(True)
        self.urgencyField.setLength(u"full")

        self.mainColumn.addWidget(self.urgencyField)

        self.pointsField = PointsField(self.main)
        self.pointsField.setObjectName(u"pointsField")

        self.mainColumn.addWidget(self.pointsField)

        self.wordsText = FreeText(self.main)
        self.wordsText.setObjectName(u"wordsText")
        self.wordsText.setOptional(True)
        self.wordsText.setLines(3)

        self.mainColumn.addWidget(self.wordsText)

        self.doneText = FreeText(self.main)
        self.doneText.setObjectName(u"doneText")
        self.doneText.setOptional(True)
        self.doneText.setLines(3)

        self.mainColumn.addWidget(self.doneText)

        self.earlierText = FreeText(self.main)
        self.earlierText.setObjectName(u"earlierText")
        self.earlierText.setOptional(True)
        self.earlierText.setLines(3)

        self.mainColumn.addWidget(self.earlierText)

        self.carerPills = ChoicePills(self.main)
        self.carerPills.setObjectName(u"carerPills")

        self.mainColumn.addWidget(self.carerPills)

        self.carerByField = TextField(self.main)
        self.carerByField.setObjectName(u"carerByField")
        self.carerByField.setOptional(True)
        self.carerByField.setLength(u"name")

        self.mainColumn.addWidget(self.carerByField)

        self.carerDayField = DateField(self.main)
        self.carerDayField.setObjectName(u"carerDayField")
        self.carerDayField.setOptional(True)

        self.mainColumn.addWidget(self.carerDayField)

        self.carerWhyText = FreeText(self.main)
        self.carerWhyText.setObjectName(u"carerWhyText")
        self.carerWhyText.setOptional(True)
        self.carerWhyText.setLines(3)

        self.mainColumn.addWidget(self.carerWhyText)

        self.addresseeField = TextField(self.main)
        self.addresseeField.setObjectName(u"addresseeField")
        self.addresseeField.setLength(u"full")

        self.mainColumn.addWidget(self.addresseeField)

        self.addresseeContactField = TextField(self.main)
        self.addresseeContactField.setObjectName(u"addresseeContactField")
        self.addresseeContactField.setOptional(True)
        self.addresseeContactField.setLength(u"full")

        self.mainColumn.addWidget(self.addresseeContactField)

        self.reporterPills = ChoicePills(self.main)
        self.reporterPills.setObjectName(u"reporterPills")

        self.mainColumn.addWidget(self.reporterPills)

        self.personBox = ChoiceBox(self.main)
        self.personBox.setObjectName(u"personBox")

        self.mainColumn.addWidget(self.personBox)

        self.reporterField = TextField(self.main)
        self.reporterField.setObjectName(u"reporterField")
        self.reporterField.setOptional(True)
        self.reporterField.setLength(u"full")

        self.mainColumn.addWidget(self.reporterField)

        self.internalTick = TickBox(self.main)
        self.internalTick.setObjectName(u"internalTick")

        self.mainColumn.addWidget(self.internalTick)

        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideColumn = QVBoxLayout(self.aside)
        self.asideColumn.setSpacing(20)
        self.asideColumn.setObjectName(u"asideColumn")
        self.asideColumn.setContentsMargins(0, 0, 0, 0)
        self.sourcesCard = SourcesCard(self.aside)
        self.sourcesCard.setObjectName(u"sourcesCard")

        self.asideColumn.addWidget(self.sourcesCard)

        self.columns.addColumn(self.aside)

        self.contentColumn.addWidget(self.columns)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(NoticePage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.demandWhoField, self.demandDayField)
        QWidget.setTabOrder(self.demandDayField, self.demandTimeField)
        QWidget.setTabOrder(self.demandTimeField, self.demandWhatText)
        QWidget.setTabOrder(self.demandWhatText, self.urgencyPills)
        QWidget.setTabOrder(self.urgencyPills, self.urgencyField)
        QWidget.setTabOrder(self.urgencyField, self.pointsField)
        QWidget.setTabOrder(self.pointsField, self.wordsText)
        QWidget.setTabOrder(self.wordsText, self.doneText)
        QWidget.setTabOrder(self.doneText, self.earlierText)
        QWidget.setTabOrder(self.earlierText, self.carerPills)
        QWidget.setTabOrder(self.carerPills, self.carerByField)
        QWidget.setTabOrder(self.carerByField, self.carerDayField)
        QWidget.setTabOrder(self.carerDayField, self.carerWhyText)
        QWidget.setTabOrder(self.carerWhyText, self.addresseeField)
        QWidget.setTabOrder(self.addresseeField, self.addresseeContactField)
        QWidget.setTabOrder(self.addresseeContactField, self.reporterPills)
        QWidget.setTabOrder(self.reporterPills, self.personBox)
        QWidget.setTabOrder(self.personBox, self.reporterField)
        QWidget.setTabOrder(self.reporterField, self.internalTick)
        QWidget.setTabOrder(self.internalTick, self.sourcesCard)

        self.retranslateUi(NoticePage)
    # setupUi

    def retranslateUi(self, NoticePage):
        self.demandWhoField.setLabel(QCoreApplication.translate("NoticePage", u"Kes n\u00f5uab andmeid", None))
        self.demandWhoField.setHint(QCoreApplication.translate("NoticePage", u"Lastekaitset\u00f6\u00f6taja nimi ja omavalitsus", None))
        self.demandDayField.setLabel(QCoreApplication.translate("NoticePage", u"Mis p\u00e4eval n\u00f5uti", None))
        self.demandTimeField.setLabel(QCoreApplication.translate("NoticePage", u"Mis kell n\u00f5uti", None))
        self.demandTimeField.setHint(QCoreApplication.translate("NoticePage", u"N\u00e4iteks 14.05", None))
        self.demandWhatText.setLabel(QCoreApplication.translate("NoticePage", u"Mida n\u00f5uti", None))
        self.urgencyPills.setLabel(QCoreApplication.translate("NoticePage", u"Kui kiiresti on abi vaja", None))
        self.urgencyField.setLabel(QCoreApplication.translate("NoticePage", u"Miks just nii kiiresti", None))
        self.pointsField.setLabel(QCoreApplication.translate("NoticePage", u"Mida teatad", None))
        self.pointsField.setHint(QCoreApplication.translate("NoticePage", u"Ainult see, mida abi andmiseks vaja on.", None))
        self.wordsText.setLabel(QCoreApplication.translate("NoticePage", u"Lapse enda s\u00f5nad", None))
        self.wordsText.setHint(QCoreApplication.translate("NoticePage", u"T\u00e4pselt nii, nagu laps \u00fctles", None))
        self.doneText.setLabel(QCoreApplication.translate("NoticePage", u"Mida asutuses on juba tehtud", None))
        self.doneText.setHint(QCoreApplication.translate("NoticePage", u"Mida tehti, millal ja kellega r\u00e4\u00e4giti", None))
        self.earlierText.setLabel(QCoreApplication.translate("NoticePage", u"Varasemad p\u00f6\u00f6rdumised", None))
        self.earlierText.setHint(QCoreApplication.translate("NoticePage", u"Millal ja kelle poole on selle mure p\u00e4rast varem p\u00f6\u00f6rdutud", None))
        self.carerPills.setLabel(QCoreApplication.translate("NoticePage", u"Kas last kasvatavale isikule on r\u00e4\u00e4gitud", None))
        self.carerPills.setHint(QCoreApplication.translate("NoticePage", u"Kui kahtlus puudutab teda v\u00f5i r\u00e4\u00e4kimine v\u00f5ib last ohustada, k\u00fcsi enne lastekaitselt n\u00f5u.", None))
        self.carerByField.setLabel(QCoreApplication.translate("NoticePage", u"Kes r\u00e4\u00e4kis v\u00f5i otsustas", None))
        self.carerDayField.setLabel(QCoreApplication.translate("NoticePage", u"Mis p\u00e4eval", None))
        self.carerWhyText.setLabel(QCoreApplication.translate("NoticePage", u"Selgitus", None))
        self.addresseeField.setLabel(QCoreApplication.translate("NoticePage", u"Kellele teatad", None))
        self.addresseeContactField.setLabel(QCoreApplication.translate("NoticePage", u"Saaja telefon v\u00f5i e\u2011post", None))
        self.reporterPills.setLabel(QCoreApplication.translate("NoticePage", u"Kes on teataja", None))
        self.reporterPills.setHint(QCoreApplication.translate("NoticePage", u"Teataja nime perele ei avaldata (LasteKS \u00a7 27 lg 5).", None))
        self.personBox.setLabel(QCoreApplication.translate("NoticePage", u"Kontaktisik", None))
        self.reporterField.setLabel(QCoreApplication.translate("NoticePage", u"Teataja telefon v\u00f5i e\u2011post", None))
        self.internalTick.setLabel(QCoreApplication.translate("NoticePage", u"M\u00e4rgi asutusesiseseks kasutamiseks", None))
        self.internalTick.setHint(QCoreApplication.translate("NoticePage", u"J\u00e4ta m\u00e4rge \u00e4ra, kui avaliku teabe seadus sinu asutuse kohta ei k\u00e4i.", None))
        self.footer.setPrimaryText(QCoreApplication.translate("NoticePage", u"Salvesta", None))
        self.footer.setSecondaryText(QCoreApplication.translate("NoticePage", u"Vormista PDF", None))
        self.footer.setCancelText(QCoreApplication.translate("NoticePage", u"Loobu", None))
        pass
    # retranslateUi
