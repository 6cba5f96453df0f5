# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/round_table_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.pages.meeting.agreements_field import AgreementsField
from hop_desktop.gui.pages.meeting.attendees_field import AttendeesField
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText, TextField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_RoundTablePage(object):
    def setupUi(self, RoundTablePage):
        if not RoundTablePage.objectName():
            RoundTablePage.setObjectName(u"RoundTablePage")
        self.skeleton = QVBoxLayout(RoundTablePage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(RoundTablePage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(RoundTablePage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(RoundTablePage)
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

        self.placeField = TextField(self.main)
        self.placeField.setObjectName(u"placeField")
        self.placeField.setOptional(True)
        self.placeField.setLength(u"name")

        self.mainColumn.addWidget(self.placeField)

        self.purposeText = FreeText(self.main)
        self.purposeText.setObjectName(u"purposeText")
        self.purposeText.setLines(2)

        self.mainColumn.addWidget(self.purposeText)

        self.childPills = ChoicePills(self.main)
        self.childPills.setObjectName(u"childPills")

        self.mainColumn.addWidget(self.childPills)

        self.childHeardField = TextField(self.main)
        self.childHeardField.setObjectName(u"childHeardField")
        self.childHeardField.setLength(u"full")

        self.mainColumn.addWidget(self.childHeardField)

        self.parentPills = ChoicePills(self.main)
        self.parentPills.setObjectName(u"parentPills")

        self.mainColumn.addWidget(self.parentPills)

        self.parentHeardField = TextField(self.main)
        self.parentHeardField.setObjectName(u"parentHeardField")
        self.parentHeardField.setLength(u"full")

        self.mainColumn.addWidget(self.parentHeardField)

        self.sinceText = FreeText(self.main)
        self.sinceText.setObjectName(u"sinceText")
        self.sinceText.setOptional(True)
        self.sinceText.setLines(3)

        self.mainColumn.addWidget(self.sinceText)

        self.worriedText = FreeText(self.main)
        self.worriedText.setObjectName(u"worriedText")
        self.worriedText.setOptional(True)
        self.worriedText.setLines(3)

        self.mainColumn.addWidget(self.worriedText)

        self.worksText = FreeText(self.main)
        self.worksText.setObjectName(u"worksText")
        self.worksText.setOptional(True)
        self.worksText.setLines(3)

        self.mainColumn.addWidget(self.worksText)

        self.mustText = FreeText(self.main)
        self.mustText.setObjectName(u"mustText")
        self.mustText.setOptional(True)
        self.mustText.setLines(3)

        self.mainColumn.addWidget(self.mustText)

        self.differingText = FreeText(self.main)
        self.differingText.setObjectName(u"differingText")
        self.differingText.setOptional(True)
        self.differingText.setLines(3)

        self.mainColumn.addWidget(self.differingText)

        self.agreementsField = AgreementsField(self.main)
        self.agreementsField.setObjectName(u"agreementsField")

        self.mainColumn.addWidget(self.agreementsField)

        self.attendeesField = AttendeesField(self.main)
        self.attendeesField.setObjectName(u"attendeesField")

        self.mainColumn.addWidget(self.attendeesField)

        self.chairField = TextField(self.main)
        self.chairField.setObjectName(u"chairField")
        self.chairField.setLength(u"name")

        self.mainColumn.addWidget(self.chairField)

        self.takerField = TextField(self.main)
        self.takerField.setObjectName(u"takerField")
        self.takerField.setLength(u"name")

        self.mainColumn.addWidget(self.takerField)

        self.readersField = TextField(self.main)
        self.readersField.setObjectName(u"readersField")
        self.readersField.setOptional(True)
        self.readersField.setLength(u"full")

        self.mainColumn.addWidget(self.readersField)

        self.nextField = DateField(self.main)
        self.nextField.setObjectName(u"nextField")
        self.nextField.setOptional(True)

        self.mainColumn.addWidget(self.nextField)

        self.objectionField = TextField(self.main)
        self.objectionField.setObjectName(u"objectionField")
        self.objectionField.setOptional(True)
        self.objectionField.setLength(u"date")

        self.mainColumn.addWidget(self.objectionField)

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

        self.footer = FooterStrip(RoundTablePage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.dayField, self.placeField)
        QWidget.setTabOrder(self.placeField, self.purposeText)
        QWidget.setTabOrder(self.purposeText, self.chairField)
        QWidget.setTabOrder(self.chairField, self.takerField)
        QWidget.setTabOrder(self.takerField, self.attendeesField)
        QWidget.setTabOrder(self.attendeesField, self.childPills)
        QWidget.setTabOrder(self.childPills, self.childHeardField)
        QWidget.setTabOrder(self.childHeardField, self.parentPills)
        QWidget.setTabOrder(self.parentPills, self.parentHeardField)
        QWidget.setTabOrder(self.parentHeardField, self.sinceText)
        QWidget.setTabOrder(self.sinceText, self.worriedText)
        QWidget.setTabOrder(self.worriedText, self.worksText)
        QWidget.setTabOrder(self.worksText, self.mustText)
        QWidget.setTabOrder(self.mustText, self.differingText)
        QWidget.setTabOrder(self.differingText, self.agreementsField)
        QWidget.setTabOrder(self.agreementsField, self.readersField)
        QWidget.setTabOrder(self.readersField, self.nextField)
        QWidget.setTabOrder(self.nextField, self.objectionField)

        self.retranslateUi(RoundTablePage)
    # setupUi

    def retranslateUi(self, RoundTablePage):
        self.dayField.setLabel(QCoreApplication.translate("RoundTablePage", u"Kuup\u00e4ev", None))
        self.placeField.setLabel(QCoreApplication.translate("RoundTablePage", u"Koht", None))
        self.purposeText.setLabel(QCoreApplication.translate("RoundTablePage", u"Eesm\u00e4rk", None))
        self.purposeText.setHint(QCoreApplication.translate("RoundTablePage", u"Mida on vaja koos otsustada", None))
        self.childPills.setLabel(QCoreApplication.translate("RoundTablePage", u"Kas laps osales", None))
        self.childPills.setHint(QCoreApplication.translate("RoundTablePage", u"Lapse arvamus kuulatakse \u00e4ra ka siis, kui ta ise kohal ei ole.", None))
        self.childHeardField.setLabel(QCoreApplication.translate("RoundTablePage", u"Miks laps puudus ja kuidas ta \u00e4ra kuulati", None))
        self.parentPills.setLabel(QCoreApplication.translate("RoundTablePage", u"Kas vanem osales", None))
        self.parentHeardField.setLabel(QCoreApplication.translate("RoundTablePage", u"Miks vanem puudus ja kuidas ta \u00e4ra kuulati", None))
        self.sinceText.setLabel(QCoreApplication.translate("RoundTablePage", u"Mis on vahepeal tehtud", None))
        self.sinceText.setHint(QCoreApplication.translate("RoundTablePage", u"Mis lubatust tehti ja mis j\u00e4i tegemata", None))
        self.worriedText.setLabel(QCoreApplication.translate("RoundTablePage", u"Mis teeb muret", None))
        self.worksText.setLabel(QCoreApplication.translate("RoundTablePage", u"Mis toimib h\u00e4sti", None))
        self.mustText.setLabel(QCoreApplication.translate("RoundTablePage", u"Mis peab juhtuma", None))
        self.mustText.setHint(QCoreApplication.translate("RoundTablePage", u"Mis peab muutuma. Kes mida teeb, kirjuta kokkulepetesse.", None))
        self.differingText.setLabel(QCoreApplication.translate("RoundTablePage", u"Eriarvamused", None))
        self.differingText.setHint(QCoreApplication.translate("RoundTablePage", u"Kirjuta, kelle arvamus see on. Seda ei pea \u00fchtlustama.", None))
        self.agreementsField.setLabel(QCoreApplication.translate("RoundTablePage", u"Kokkulepped", None))
        self.attendeesField.setLabel(QCoreApplication.translate("RoundTablePage", u"Osalejad ja kutsutud", None))
        self.chairField.setLabel(QCoreApplication.translate("RoundTablePage", u"Juhataja", None))
        self.takerField.setLabel(QCoreApplication.translate("RoundTablePage", u"Protokollija", None))
        self.readersField.setLabel(QCoreApplication.translate("RoundTablePage", u"Kes protokolli n\u00e4evad", None))
        self.readersField.setHint(QCoreApplication.translate("RoundTablePage", u"N\u00e4iteks osalejad ja logopeed", None))
        self.nextField.setLabel(QCoreApplication.translate("RoundTablePage", u"J\u00e4rgmine kohtumine", None))
        self.objectionField.setLabel(QCoreApplication.translate("RoundTablePage", u"Mitu p\u00e4eva saab vastuv\u00e4iteid esitada", None))
        self.objectionField.setHint(QCoreApplication.translate("RoundTablePage", u"P\u00e4evade arv. T\u00fchjaks j\u00e4ttes t\u00e4htaega ei ole.", None))
        self.adviceCard.setTitle(QCoreApplication.translate("RoundTablePage", u"Hea protokoll", None))
        self.footer.setPrimaryText(QCoreApplication.translate("RoundTablePage", u"Salvesta", None))
        self.footer.setSecondaryText(QCoreApplication.translate("RoundTablePage", u"Vormista PDF", None))
        self.footer.setCancelText(QCoreApplication.translate("RoundTablePage", u"Loobu", None))
        pass
    # retranslateUi
