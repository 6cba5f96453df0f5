# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/child_form_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.pages.family.guardians_field import GuardiansField
from hop_desktop.gui.pages.family.homes_field import HomesField
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoiceBox, ChoicePills, DateField, FreeText, TextField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.municipality_field import MunicipalityField
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ChildFormPage(object):
    def setupUi(self, ChildFormPage):
        if not ChildFormPage.objectName():
            ChildFormPage.setObjectName(u"ChildFormPage")
        self.skeleton = QVBoxLayout(ChildFormPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ChildFormPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(ChildFormPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(ChildFormPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.columns = TwoColumns(self.content)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(20)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(0, 0, 0, 0)
        self.childCard = Card(self.main)
        self.childCard.setObjectName(u"childCard")
        self.firstField = TextField(self.childCard)
        self.firstField.setObjectName(u"firstField")
        self.firstField.setLength(u"name")
        self.childCard.addPart(self.firstField)
        self.lastField = TextField(self.childCard)
        self.lastField.setObjectName(u"lastField")
        self.lastField.setLength(u"name")
        self.childCard.addPart(self.lastField)
        self.codeField = TextField(self.childCard)
        self.codeField.setObjectName(u"codeField")
        self.codeField.setOptional(True)
        self.codeField.setLength(u"phone")
        self.childCard.addPart(self.codeField)
        self.bornField = DateField(self.childCard)
        self.bornField.setObjectName(u"bornField")
        self.childCard.addPart(self.bornField)
        self.groupBox = ChoiceBox(self.childCard)
        self.groupBox.setObjectName(u"groupBox")
        self.childCard.addPart(self.groupBox)
        self.placePills = ChoicePills(self.childCard)
        self.placePills.setObjectName(u"placePills")
        self.childCard.addPart(self.placePills)
        self.languageField = TextField(self.childCard)
        self.languageField.setObjectName(u"languageField")
        self.languageField.setOptional(True)
        self.languageField.setLength(u"name")
        self.childCard.addPart(self.languageField)
        self.registeredField = MunicipalityField(self.childCard)
        self.registeredField.setObjectName(u"registeredField")
        self.registeredField.setOptional(True)
        self.childCard.addPart(self.registeredField)
        self.siblingsText = FreeText(self.childCard)
        self.siblingsText.setObjectName(u"siblingsText")
        self.siblingsText.setOptional(True)
        self.siblingsText.setLines(2)
        self.childCard.addPart(self.siblingsText)
        self.leftField = DateField(self.childCard)
        self.leftField.setObjectName(u"leftField")
        self.leftField.setOptional(True)
        self.childCard.addPart(self.leftField)

        self.mainColumn.addWidget(self.childCard)

        self.homesCard = Card(self.main)
        self.homesCard.setObjectName(u"homesCard")
        self.homesField = HomesField(self.homesCard)
        self.homesField.setObjectName(u"homesField")
        self.homesCard.addPart(self.homesField)

        self.mainColumn.addWidget(self.homesCard)

        self.guardiansCard = Card(self.main)
        self.guardiansCard.setObjectName(u"guardiansCard")
        self.guardiansField = GuardiansField(self.guardiansCard)
        self.guardiansField.setObjectName(u"guardiansField")
        self.guardiansCard.addPart(self.guardiansField)

        self.mainColumn.addWidget(self.guardiansCard)

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

        self.footer = FooterStrip(ChildFormPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.firstField, self.lastField)
        QWidget.setTabOrder(self.lastField, self.codeField)
        QWidget.setTabOrder(self.codeField, self.bornField)
        QWidget.setTabOrder(self.bornField, self.groupBox)
        QWidget.setTabOrder(self.groupBox, self.placePills)
        QWidget.setTabOrder(self.placePills, self.languageField)
        QWidget.setTabOrder(self.languageField, self.registeredField)
        QWidget.setTabOrder(self.registeredField, self.siblingsText)
        QWidget.setTabOrder(self.siblingsText, self.leftField)
        QWidget.setTabOrder(self.leftField, self.homesField)
        QWidget.setTabOrder(self.homesField, self.guardiansField)

        self.retranslateUi(ChildFormPage)
    # setupUi

    def retranslateUi(self, ChildFormPage):
        self.header.setTitle(QCoreApplication.translate("ChildFormPage", u"Uus laps", None))
        self.childCard.setTitle(QCoreApplication.translate("ChildFormPage", u"Laps", None))
        self.firstField.setLabel(QCoreApplication.translate("ChildFormPage", u"Eesnimi", None))
        self.lastField.setLabel(QCoreApplication.translate("ChildFormPage", u"Perekonnanimi", None))
        self.codeField.setLabel(QCoreApplication.translate("ChildFormPage", u"Isikukood", None))
        self.codeField.setHint(QCoreApplication.translate("ChildFormPage", u"Kui koodi ei tea, piisab s\u00fcnniajast", None))
        self.bornField.setLabel(QCoreApplication.translate("ChildFormPage", u"S\u00fcnniaeg", None))
        self.groupBox.setLabel(QCoreApplication.translate("ChildFormPage", u"R\u00fchm", None))
        self.placePills.setLabel(QCoreApplication.translate("ChildFormPage", u"Koht", None))
        self.languageField.setLabel(QCoreApplication.translate("ChildFormPage", u"Kodune keel", None))
        self.registeredField.setLabel(QCoreApplication.translate("ChildFormPage", u"Elukoht rahvastikuregistris", None))
        self.registeredField.setHint(QCoreApplication.translate("ChildFormPage", u"See vald v\u00f5i linn korraldab lapsele abi", None))
        self.siblingsText.setLabel(QCoreApplication.translate("ChildFormPage", u"\u00d5ed ja vennad", None))
        self.siblingsText.setHint(QCoreApplication.translate("ChildFormPage", u"Nimi, vanus ja kus k\u00e4ib", None))
        self.leftField.setLabel(QCoreApplication.translate("ChildFormPage", u"Lahkus", None))
        self.leftField.setHint(QCoreApplication.translate("ChildFormPage", u"J\u00e4ta t\u00fchjaks, kuni laps k\u00e4ib siin", None))
        self.homesCard.setTitle(QCoreApplication.translate("ChildFormPage", u"Kodud", None))
        self.homesField.setHint(QCoreApplication.translate("ChildFormPage", u"Kui laps elab kahes kodus, lisa m\u00f5lemad. Kodud v\u00f5ivad olla eri valdades.", None))
        self.guardiansCard.setTitle(QCoreApplication.translate("ChildFormPage", u"Last kasvatavad isikud", None))
        self.adviceCard.setTitle(QCoreApplication.translate("ChildFormPage", u"Lapse andmed", None))
        self.footer.setPrimaryText(QCoreApplication.translate("ChildFormPage", u"Salvesta laps", None))
        self.footer.setCancelText(QCoreApplication.translate("ChildFormPage", u"Loobu", None))
        pass
    # retranslateUi
