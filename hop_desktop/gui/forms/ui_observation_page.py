# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/observation_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from hop_desktop.gui.pages.observing.others_field import OthersField
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.danger_card import DangerCard
from hop_desktop.gui.widgets.fields import (
    ChoicePills,
    DateField,
    FreeText,
    PersonPicker,
    TextField,
    TickBox,
)
from hop_desktop.gui.widgets.files_field import FilesField
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ObservationPage(object):
    def setupUi(self, ObservationPage):
        if not ObservationPage.objectName():
            ObservationPage.setObjectName(u"ObservationPage")
        self.skeleton = QVBoxLayout(ObservationPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ObservationPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(ObservationPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(ObservationPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 12)
        self.columns = TwoColumns(self.content)
        self.columns.setObjectName(u"columns")
        self.columns.setForm(True)
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(16)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(0, 0, 0, 0)
        self.childPicker = PersonPicker(self.main)
        self.childPicker.setObjectName(u"childPicker")

        self.mainColumn.addWidget(self.childPicker)

        self.whenRow = QHBoxLayout()
        self.mainColumn.addLayout(self.whenRow)
        self.whenRow.setSpacing(16)
        self.whenRow.setObjectName(u"whenRow")
        self.whenRow.setContentsMargins(0, 0, 0, 0)
        self.dayField = DateField(self.main)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setQuick(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.dayField.sizePolicy().hasHeightForWidth())
        self.dayField.setSizePolicy(sizePolicy)

        self.whenRow.addWidget(self.dayField, 0, Qt.AlignTop)

        self.situationField = TextField(self.main)
        self.situationField.setObjectName(u"situationField")
        self.situationField.setOptional(True)

        self.whenRow.addWidget(self.situationField, 0, Qt.AlignTop)


        self.whenRow.addStretch()

        self.whenRow.setStretch(1, 1)


        self.areaPills = ChoicePills(self.main)
        self.areaPills.setObjectName(u"areaPills")

        self.mainColumn.addWidget(self.areaPills)

        self.factsText = FreeText(self.main)
        self.factsText.setObjectName(u"factsText")

        self.mainColumn.addWidget(self.factsText)

        self.helpedField = TextField(self.main)
        self.helpedField.setObjectName(u"helpedField")
        self.helpedField.setOptional(True)

        self.mainColumn.addWidget(self.helpedField)

        self.besides = FlowRow(self.main)
        self.besides.setObjectName(u"besides")
        self.besides.setSpacing(20)
        self.dangerTick = TickBox(self.besides)
        self.dangerTick.setObjectName(u"dangerTick")
        self.besides.addPart(self.dangerTick)
        self.moreButton = QPushButton(self.besides)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"kind", u"back")
        self.besides.addPart(self.moreButton)

        self.mainColumn.addWidget(self.besides)

        self.dangerCard = DangerCard(self.main)
        self.dangerCard.setObjectName(u"dangerCard")

        self.mainColumn.addWidget(self.dangerCard)

        self.more = QWidget(self.main)
        self.more.setObjectName(u"more")
        self.moreColumn = QVBoxLayout(self.more)
        self.moreColumn.setSpacing(20)
        self.moreColumn.setObjectName(u"moreColumn")
        self.moreColumn.setContentsMargins(0, 0, 0, 0)
        self.wordsText = FreeText(self.more)
        self.wordsText.setObjectName(u"wordsText")
        self.wordsText.setOptional(True)
        self.wordsText.setLines(2)

        self.moreColumn.addWidget(self.wordsText)

        self.judgementText = FreeText(self.more)
        self.judgementText.setObjectName(u"judgementText")
        self.judgementText.setOptional(True)
        self.judgementText.setLines(2)

        self.moreColumn.addWidget(self.judgementText)

        self.strengthsField = TextField(self.more)
        self.strengthsField.setObjectName(u"strengthsField")
        self.strengthsField.setOptional(True)

        self.moreColumn.addWidget(self.strengthsField)

        self.toldField = TextField(self.more)
        self.toldField.setObjectName(u"toldField")
        self.toldField.setOptional(True)

        self.moreColumn.addWidget(self.toldField)

        self.toldDayField = DateField(self.more)
        self.toldDayField.setObjectName(u"toldDayField")
        self.toldDayField.setOptional(True)

        self.moreColumn.addWidget(self.toldDayField)

        self.beforeField = TextField(self.more)
        self.beforeField.setObjectName(u"beforeField")
        self.beforeField.setOptional(True)

        self.moreColumn.addWidget(self.beforeField)

        self.howLongField = TextField(self.more)
        self.howLongField.setObjectName(u"howLongField")
        self.howLongField.setOptional(True)

        self.moreColumn.addWidget(self.howLongField)

        self.doneField = TextField(self.more)
        self.doneField.setObjectName(u"doneField")
        self.doneField.setOptional(True)

        self.moreColumn.addWidget(self.doneField)

        self.doneResultField = TextField(self.more)
        self.doneResultField.setObjectName(u"doneResultField")
        self.doneResultField.setOptional(True)

        self.moreColumn.addWidget(self.doneResultField)

        self.othersField = OthersField(self.more)
        self.othersField.setObjectName(u"othersField")
        self.othersField.setOptional(True)

        self.moreColumn.addWidget(self.othersField)

        self.sourcePills = ChoicePills(self.more)
        self.sourcePills.setObjectName(u"sourcePills")

        self.moreColumn.addWidget(self.sourcePills)

        self.reporterField = TextField(self.more)
        self.reporterField.setObjectName(u"reporterField")
        self.reporterField.setOptional(True)
        self.reporterField.setLength(u"name")

        self.moreColumn.addWidget(self.reporterField)

        self.reporterContactField = TextField(self.more)
        self.reporterContactField.setObjectName(u"reporterContactField")
        self.reporterContactField.setOptional(True)
        self.reporterContactField.setLength(u"name")

        self.moreColumn.addWidget(self.reporterContactField)

        self.filesField = FilesField(self.more)
        self.filesField.setObjectName(u"filesField")
        self.filesField.setOptional(True)

        self.moreColumn.addWidget(self.filesField)


        self.mainColumn.addWidget(self.more)

        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideColumn = QVBoxLayout(self.aside)
        self.asideColumn.setSpacing(20)
        self.asideColumn.setObjectName(u"asideColumn")
        self.asideColumn.setContentsMargins(0, 0, 0, 0)
        self.columns.addColumn(self.aside)

        self.contentColumn.addWidget(self.columns)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(ObservationPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.childPicker, self.dayField)
        QWidget.setTabOrder(self.dayField, self.situationField)
        QWidget.setTabOrder(self.situationField, self.areaPills)
        QWidget.setTabOrder(self.areaPills, self.factsText)
        QWidget.setTabOrder(self.factsText, self.helpedField)
        QWidget.setTabOrder(self.helpedField, self.dangerTick)
        QWidget.setTabOrder(self.dangerTick, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.wordsText)
        QWidget.setTabOrder(self.wordsText, self.judgementText)
        QWidget.setTabOrder(self.judgementText, self.strengthsField)
        QWidget.setTabOrder(self.strengthsField, self.toldField)
        QWidget.setTabOrder(self.toldField, self.toldDayField)
        QWidget.setTabOrder(self.toldDayField, self.beforeField)
        QWidget.setTabOrder(self.beforeField, self.howLongField)
        QWidget.setTabOrder(self.howLongField, self.doneField)
        QWidget.setTabOrder(self.doneField, self.doneResultField)
        QWidget.setTabOrder(self.doneResultField, self.othersField)
        QWidget.setTabOrder(self.othersField, self.sourcePills)
        QWidget.setTabOrder(self.sourcePills, self.reporterField)
        QWidget.setTabOrder(self.reporterField, self.reporterContactField)
        QWidget.setTabOrder(self.reporterContactField, self.filesField)

        self.retranslateUi(ObservationPage)
    # setupUi

    def retranslateUi(self, ObservationPage):
        self.header.setTitle(QCoreApplication.translate("ObservationPage", u"Uus t\u00e4helepanek", None))
        self.childPicker.setLabel(QCoreApplication.translate("ObservationPage", u"Kes", None))
        self.childPicker.setHint(QCoreApplication.translate("ObservationPage", u"Kirjuta nime kaks esimest t\u00e4hte", None))
        self.dayField.setLabel(QCoreApplication.translate("ObservationPage", u"Millal", None))
        self.situationField.setLabel(QCoreApplication.translate("ObservationPage", u"Olukord", None))
        self.situationField.setHint(QCoreApplication.translate("ObservationPage", u"N\u00e4iteks hommikuring, vabam\u00e4ng v\u00f5i s\u00f6\u00f6mine", None))
        self.areaPills.setLabel(QCoreApplication.translate("ObservationPage", u"Valdkond", None))
        self.factsText.setLabel(QCoreApplication.translate("ObservationPage", u"Mida m\u00e4rkasid", None))
        self.factsText.setHint(QCoreApplication.translate("ObservationPage", u"Kaks-kolm lauset sellest, mida n\u00e4gid ja kuulsid. Teiste laste nimesid pole vaja.", None))
        self.helpedField.setLabel(QCoreApplication.translate("ObservationPage", u"Mis aitas", None))
        self.dangerTick.setLabel(QCoreApplication.translate("ObservationPage", u"Laps v\u00f5ib olla h\u00e4daohus", None))
        self.moreButton.setText(QCoreApplication.translate("ObservationPage", u"Lisa veel", None))
        self.wordsText.setLabel(QCoreApplication.translate("ObservationPage", u"Lapse enda s\u00f5nad", None))
        self.wordsText.setHint(QCoreApplication.translate("ObservationPage", u"T\u00e4pselt nii, nagu laps \u00fctles", None))
        self.judgementText.setLabel(QCoreApplication.translate("ObservationPage", u"Sinu arvamus", None))
        self.judgementText.setHint(QCoreApplication.translate("ObservationPage", u"Mida see sinu meelest t\u00e4hendab? Arvamus j\u00e4\u00e4b n\u00e4htust lahku.", None))
        self.strengthsField.setLabel(QCoreApplication.translate("ObservationPage", u"Lapse tugevused", None))
        self.toldField.setLabel(QCoreApplication.translate("ObservationPage", u"Kellele r\u00e4\u00e4kisid", None))
        self.toldField.setHint(QCoreApplication.translate("ObservationPage", u"N\u00e4iteks emale samal \u00f5htul", None))
        self.toldDayField.setLabel(QCoreApplication.translate("ObservationPage", u"Mis p\u00e4eval r\u00e4\u00e4kisid", None))
        self.beforeField.setLabel(QCoreApplication.translate("ObservationPage", u"Mis oli enne", None))
        self.howLongField.setLabel(QCoreApplication.translate("ObservationPage", u"Kui tihti v\u00f5i kui kaua", None))
        self.howLongField.setHint(QCoreApplication.translate("ObservationPage", u"N\u00e4iteks iga p\u00e4ev enne l\u00f5unat, umbes viis minutit", None))
        self.doneField.setLabel(QCoreApplication.translate("ObservationPage", u"Mida kohe tegid", None))
        self.doneResultField.setLabel(QCoreApplication.translate("ObservationPage", u"Mis sellest sai", None))
        self.othersField.setLabel(QCoreApplication.translate("ObservationPage", u"Teised lapsed", None))
        self.othersField.setHint(QCoreApplication.translate("ObservationPage", u"Iga lapse toimikus on n\u00e4ha ainult tema enda osa selles loos.", None))
        self.sourcePills.setLabel(QCoreApplication.translate("ObservationPage", u"Kellelt sa seda tead", None))
        self.reporterField.setLabel(QCoreApplication.translate("ObservationPage", u"Kes r\u00e4\u00e4kis", None))
        self.reporterField.setHint(QCoreApplication.translate("ObservationPage", u"Kui ta ei soovi, et teda nimetataks, j\u00e4ta t\u00fchjaks. Siis ei j\u00e4\u00e4 nimi kuhugi.", None))
        self.reporterContactField.setLabel(QCoreApplication.translate("ObservationPage", u"Tema telefon v\u00f5i e\u2011post", None))
        self.reporterContactField.setHint(QCoreApplication.translate("ObservationPage", u"Seda n\u00e4evad sina, juht ja lastekaitse kontaktisik. V\u00e4lja see ei l\u00e4he.", None))
        self.filesField.setLabel(QCoreApplication.translate("ObservationPage", u"Failid", None))
        self.filesField.setHint(QCoreApplication.translate("ObservationPage", u"PDF, PNG v\u00f5i JPG. Failid lisanduvad siis, kui salvestad.", None))
        self.footer.setPrimaryText(QCoreApplication.translate("ObservationPage", u"Salvesta t\u00e4helepanek", None))
        self.footer.setCancelText(QCoreApplication.translate("ObservationPage", u"Loobu", None))
        pass
    # retranslateUi
