# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_house.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import TextField
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.municipality_field import MunicipalityField
from hop_desktop.gui.widgets.tick_fields import TickGroup


class Ui_HousePart(object):
    def setupUi(self, HousePart):
        if not HousePart.objectName():
            HousePart.setObjectName(u"HousePart")
        self.column = QVBoxLayout(HousePart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = WrappedLabel(HousePart)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindLabel.setWordWrap(True)
        self.kindLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.kindLabel)

        self.nameField = TextField(HousePart)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setLength(u"name")

        self.column.addWidget(self.nameField)

        self.municipalityField = MunicipalityField(HousePart)
        self.municipalityField.setObjectName(u"municipalityField")

        self.column.addWidget(self.municipalityField)

        self.servedGroup = TickGroup(HousePart)
        self.servedGroup.setObjectName(u"servedGroup")

        self.column.addWidget(self.servedGroup)

        self.registryField = TextField(HousePart)
        self.registryField.setObjectName(u"registryField")
        self.registryField.setOptional(True)
        self.registryField.setLength(u"phone")

        self.column.addWidget(self.registryField)

        self.addressField = TextField(HousePart)
        self.addressField.setObjectName(u"addressField")
        self.addressField.setOptional(True)
        self.addressField.setLength(u"name")

        self.column.addWidget(self.addressField)

        self.phoneField = TextField(HousePart)
        self.phoneField.setObjectName(u"phoneField")
        self.phoneField.setOptional(True)
        self.phoneField.setLength(u"phone")

        self.column.addWidget(self.phoneField)

        self.emailField = TextField(HousePart)
        self.emailField.setObjectName(u"emailField")
        self.emailField.setOptional(True)
        self.emailField.setLength(u"name")

        self.column.addWidget(self.emailField)

        self.acts = QHBoxLayout()
        self.column.addLayout(self.acts)
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(HousePart)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.saveButton)


        self.acts.addStretch()



        QWidget.setTabOrder(self.nameField, self.municipalityField)
        QWidget.setTabOrder(self.municipalityField, self.servedGroup)
        QWidget.setTabOrder(self.servedGroup, self.registryField)
        QWidget.setTabOrder(self.registryField, self.addressField)
        QWidget.setTabOrder(self.addressField, self.phoneField)
        QWidget.setTabOrder(self.phoneField, self.emailField)
        QWidget.setTabOrder(self.emailField, self.saveButton)

        self.retranslateUi(HousePart)
    # setupUi

    def retranslateUi(self, HousePart):
        self.nameField.setLabel(QCoreApplication.translate("HousePart", u"Asutuse nimi", None))
        self.municipalityField.setLabel(QCoreApplication.translate("HousePart", u"Vald v\u00f5i linn", None))
        self.servedGroup.setLabel(QCoreApplication.translate("HousePart", u"Omavalitsused, mida asutus teenindab", None))
        self.registryField.setLabel(QCoreApplication.translate("HousePart", u"Registrikood", None))
        self.registryField.setHint(QCoreApplication.translate("HousePart", u"8 numbrit", None))
        self.addressField.setLabel(QCoreApplication.translate("HousePart", u"Aadress", None))
        self.phoneField.setLabel(QCoreApplication.translate("HousePart", u"Telefon", None))
        self.emailField.setLabel(QCoreApplication.translate("HousePart", u"E\u2011post", None))
        self.saveButton.setText(QCoreApplication.translate("HousePart", u"Salvesta asutuse andmed", None))
        pass
    # retranslateUi
