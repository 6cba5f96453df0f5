# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/first_start_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, FreeText, TextField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.municipality_field import MunicipalityField
from hop_desktop.gui.widgets.new_passphrase import NewPassphrase
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.stage_track import StageTrack
from hop_desktop.gui.widgets.tick_fields import TickGroup


class Ui_FirstStartPage(object):
    def setupUi(self, FirstStartPage):
        if not FirstStartPage.objectName():
            FirstStartPage.setObjectName(u"FirstStartPage")
        FirstStartPage.setProperty(u"role", u"page")
        self.skeleton = QVBoxLayout(FirstStartPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(FirstStartPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(FirstStartPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(FirstStartPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.track = StageTrack(self.content)
        self.track.setObjectName(u"track")

        self.contentColumn.addWidget(self.track)

        self.workStep = QWidget(self.content)
        self.workStep.setObjectName(u"workStep")
        self.workStepColumn = QVBoxLayout(self.workStep)
        self.workStepColumn.setSpacing(20)
        self.workStepColumn.setObjectName(u"workStepColumn")
        self.workStepColumn.setContentsMargins(0, 0, 0, 0)
        self.workplacePills = ChoicePills(self.workStep)
        self.workplacePills.setObjectName(u"workplacePills")

        self.workStepColumn.addWidget(self.workplacePills)


        self.contentColumn.addWidget(self.workStep)

        self.houseStep = TwoColumns(self.content)
        self.houseStep.setObjectName(u"houseStep")
        self.houseStep.setTogether(True)
        self.houseStepMain = QWidget(self.houseStep)
        self.houseStepMain.setObjectName(u"houseStepMain")
        self.houseStepMainColumn = QVBoxLayout(self.houseStepMain)
        self.houseStepMainColumn.setSpacing(20)
        self.houseStepMainColumn.setObjectName(u"houseStepMainColumn")
        self.houseStepMainColumn.setContentsMargins(0, 0, 0, 0)
        self.houseField = TextField(self.houseStepMain)
        self.houseField.setObjectName(u"houseField")
        self.houseField.setLength(u"name")

        self.houseStepMainColumn.addWidget(self.houseField)

        self.municipalityField = MunicipalityField(self.houseStepMain)
        self.municipalityField.setObjectName(u"municipalityField")

        self.houseStepMainColumn.addWidget(self.municipalityField)

        self.servedGroup = TickGroup(self.houseStepMain)
        self.servedGroup.setObjectName(u"servedGroup")

        self.houseStepMainColumn.addWidget(self.servedGroup)

        self.groupsText = FreeText(self.houseStepMain)
        self.groupsText.setObjectName(u"groupsText")
        self.groupsText.setOptional(True)
        self.groupsText.setLines(3)
        self.groupsText.setLength(u"name")

        self.houseStepMainColumn.addWidget(self.groupsText)

        self.houseStep.addColumn(self.houseStepMain)
        self.houseStepAside = QWidget(self.houseStep)
        self.houseStepAside.setObjectName(u"houseStepAside")
        self.houseStepAsideColumn = QVBoxLayout(self.houseStepAside)
        self.houseStepAsideColumn.setSpacing(20)
        self.houseStepAsideColumn.setObjectName(u"houseStepAsideColumn")
        self.houseStepAsideColumn.setContentsMargins(0, 0, 0, 0)
        self.registryField = TextField(self.houseStepAside)
        self.registryField.setObjectName(u"registryField")
        self.registryField.setOptional(True)
        self.registryField.setLength(u"phone")

        self.houseStepAsideColumn.addWidget(self.registryField)

        self.phoneField = TextField(self.houseStepAside)
        self.phoneField.setObjectName(u"phoneField")
        self.phoneField.setOptional(True)
        self.phoneField.setLength(u"phone")

        self.houseStepAsideColumn.addWidget(self.phoneField)

        self.emailField = TextField(self.houseStepAside)
        self.emailField.setObjectName(u"emailField")
        self.emailField.setOptional(True)
        self.emailField.setLength(u"name")

        self.houseStepAsideColumn.addWidget(self.emailField)

        self.houseStep.addColumn(self.houseStepAside)

        self.contentColumn.addWidget(self.houseStep)

        self.personStep = TwoColumns(self.content)
        self.personStep.setObjectName(u"personStep")
        self.personStep.setTogether(True)
        self.personStepMain = QWidget(self.personStep)
        self.personStepMain.setObjectName(u"personStepMain")
        self.personStepMainColumn = QVBoxLayout(self.personStepMain)
        self.personStepMainColumn.setSpacing(20)
        self.personStepMainColumn.setObjectName(u"personStepMainColumn")
        self.personStepMainColumn.setContentsMargins(0, 0, 0, 0)
        self.nameField = TextField(self.personStepMain)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setLength(u"name")

        self.personStepMainColumn.addWidget(self.nameField)

        self.jobField = TextField(self.personStepMain)
        self.jobField.setObjectName(u"jobField")
        self.jobField.setOptional(True)
        self.jobField.setLength(u"name")

        self.personStepMainColumn.addWidget(self.jobField)

        self.loginField = TextField(self.personStepMain)
        self.loginField.setObjectName(u"loginField")
        self.loginField.setLength(u"phone")

        self.personStepMainColumn.addWidget(self.loginField)

        self.personStep.addColumn(self.personStepMain)
        self.personStepAside = QWidget(self.personStep)
        self.personStepAside.setObjectName(u"personStepAside")
        self.personStepAsideColumn = QVBoxLayout(self.personStepAside)
        self.personStepAsideColumn.setSpacing(20)
        self.personStepAsideColumn.setObjectName(u"personStepAsideColumn")
        self.personStepAsideColumn.setContentsMargins(0, 0, 0, 0)
        self.newPassphrase = NewPassphrase(self.personStepAside)
        self.newPassphrase.setObjectName(u"newPassphrase")

        self.personStepAsideColumn.addWidget(self.newPassphrase)

        self.personStep.addColumn(self.personStepAside)

        self.contentColumn.addWidget(self.personStep)

        self.sheetStep = QWidget(self.content)
        self.sheetStep.setObjectName(u"sheetStep")
        self.sheetStepColumn = QVBoxLayout(self.sheetStep)
        self.sheetStepColumn.setSpacing(20)
        self.sheetStepColumn.setObjectName(u"sheetStepColumn")
        self.sheetStepColumn.setContentsMargins(0, 0, 0, 0)
        self.whyLabel = WrappedLabel(self.sheetStep)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)

        self.sheetStepColumn.addWidget(self.whyLabel)

        self.sheetButtons = QWidget(self.sheetStep)
        self.sheetButtons.setObjectName(u"sheetButtons")

        self.sheetStepColumn.addWidget(self.sheetButtons)

        self.fileLabel = WrappedLabel(self.sheetStep)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setWordWrap(True)
        self.fileLabel.setProperty(u"role", u"muted")

        self.sheetStepColumn.addWidget(self.fileLabel)

        self.groupField = TextField(self.sheetStep)
        self.groupField.setObjectName(u"groupField")
        self.groupField.setLength(u"phone")

        self.sheetStepColumn.addWidget(self.groupField)


        self.contentColumn.addWidget(self.sheetStep)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(5, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(FirstStartPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.workplacePills, self.houseField)
        QWidget.setTabOrder(self.houseField, self.municipalityField)
        QWidget.setTabOrder(self.municipalityField, self.servedGroup)
        QWidget.setTabOrder(self.servedGroup, self.groupsText)
        QWidget.setTabOrder(self.groupsText, self.registryField)
        QWidget.setTabOrder(self.registryField, self.phoneField)
        QWidget.setTabOrder(self.phoneField, self.emailField)
        QWidget.setTabOrder(self.emailField, self.nameField)
        QWidget.setTabOrder(self.nameField, self.jobField)
        QWidget.setTabOrder(self.jobField, self.loginField)
        QWidget.setTabOrder(self.loginField, self.newPassphrase)
        QWidget.setTabOrder(self.newPassphrase, self.groupField)

        self.retranslateUi(FirstStartPage)
    # setupUi

    def retranslateUi(self, FirstStartPage):
        self.workplacePills.setLabel(QCoreApplication.translate("FirstStartPage", u"T\u00f6\u00f6koha liik", None))
        self.workplacePills.setHint(QCoreApplication.translate("FirstStartPage", u"Selle j\u00e4rgi seab programm s\u00f5nad ja lehed. Hiljem seda muuta ei saa.", None))
        self.houseField.setLabel(QCoreApplication.translate("FirstStartPage", u"Asutuse nimi", None))
        self.houseField.setHint(QCoreApplication.translate("FirstStartPage", u"Nagu see on asutuse kirjadel", None))
        self.municipalityField.setLabel(QCoreApplication.translate("FirstStartPage", u"Vald v\u00f5i linn", None))
        self.servedGroup.setLabel(QCoreApplication.translate("FirstStartPage", u"Omavalitsused, mida asutus teenindab", None))
        self.groupsText.setLabel(QCoreApplication.translate("FirstStartPage", u"R\u00fchmad v\u00f5i klassid", None))
        self.groupsText.setHint(QCoreApplication.translate("FirstStartPage", u"Iga nimi eraldi reale. Saad neid hiljem lisada.", None))
        self.registryField.setLabel(QCoreApplication.translate("FirstStartPage", u"Registrikood", None))
        self.registryField.setHint(QCoreApplication.translate("FirstStartPage", u"8 numbrit", None))
        self.phoneField.setLabel(QCoreApplication.translate("FirstStartPage", u"Telefon", None))
        self.emailField.setLabel(QCoreApplication.translate("FirstStartPage", u"E\u2011post", None))
        self.nameField.setLabel(QCoreApplication.translate("FirstStartPage", u"Sinu nimi", None))
        self.jobField.setLabel(QCoreApplication.translate("FirstStartPage", u"Amet", None))
        self.loginField.setLabel(QCoreApplication.translate("FirstStartPage", u"Kasutajanimi", None))
        self.loginField.setHint(QCoreApplication.translate("FirstStartPage", u"Selle valid iga kord, kui andmed avad. Sobib eesnimi.", None))
        self.whyLabel.setText(QCoreApplication.translate("FirstStartPage", u"Kui paroolifraas ununeb, avab andmed ainult taasteleht. Prindi kaks lehte ja hoia neid lukus eri kohtades.", None))
        self.fileLabel.setText(QCoreApplication.translate("FirstStartPage", u"Kui salvestasid faili, prindi see ja kustuta fail: kellel on leht, sellel on andmed.", None))
        self.groupField.setLabel(QCoreApplication.translate("FirstStartPage", u"R\u00fchm taastelehelt", None))
        pass
    # retranslateUi
