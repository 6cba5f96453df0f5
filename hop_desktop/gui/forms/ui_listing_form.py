# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/listing_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox, FreeText, TextField, TickGroup
from hop_desktop.gui.widgets.fitting_row import FittingRow
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_ListingForm(object):
    def setupUi(self, ListingForm):
        if not ListingForm.objectName():
            ListingForm.setObjectName(u"ListingForm")
        self.column = QVBoxLayout(ListingForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.contactBox = ChoiceBox(ListingForm)
        self.contactBox.setObjectName(u"contactBox")

        self.column.addWidget(self.contactBox)

        self.nameField = TextField(ListingForm)
        self.nameField.setObjectName(u"nameField")

        self.column.addWidget(self.nameField)

        self.whoRow = FittingRow(ListingForm)
        self.whoRow.setObjectName(u"whoRow")
        self.organisationField = TextField(self.whoRow)
        self.organisationField.setObjectName(u"organisationField")
        self.organisationField.setOptional(True)
        self.organisationField.setLength(u"name")
        self.whoRow.addPart(self.organisationField)
        self.roleBox = ChoiceBox(self.whoRow)
        self.roleBox.setObjectName(u"roleBox")
        self.whoRow.addPart(self.roleBox)

        self.column.addWidget(self.whoRow)

        self.titleField = TextField(ListingForm)
        self.titleField.setObjectName(u"titleField")
        self.titleField.setOptional(True)
        self.titleField.setLength(u"name")

        self.column.addWidget(self.titleField)

        self.agesRow = FittingRow(ListingForm)
        self.agesRow.setObjectName(u"agesRow")
        self.fromField = TextField(self.agesRow)
        self.fromField.setObjectName(u"fromField")
        self.fromField.setOptional(True)
        self.fromField.setLength(u"date")
        self.agesRow.addPart(self.fromField)
        self.toField = TextField(self.agesRow)
        self.toField.setObjectName(u"toField")
        self.toField.setOptional(True)
        self.toField.setLength(u"date")
        self.agesRow.addPart(self.toField)

        self.column.addWidget(self.agesRow)

        self.ticksRow = FittingRow(ListingForm)
        self.ticksRow.setObjectName(u"ticksRow")
        self.topicsTicks = TickGroup(self.ticksRow)
        self.topicsTicks.setObjectName(u"topicsTicks")
        self.topicsTicks.setOptional(True)
        self.ticksRow.addPart(self.topicsTicks)
        self.placesTicks = TickGroup(self.ticksRow)
        self.placesTicks.setObjectName(u"placesTicks")
        self.placesTicks.setOptional(True)
        self.ticksRow.addPart(self.placesTicks)

        self.column.addWidget(self.ticksRow)

        self.reachRow = FittingRow(ListingForm)
        self.reachRow.setObjectName(u"reachRow")
        self.phoneField = TextField(self.reachRow)
        self.phoneField.setObjectName(u"phoneField")
        self.phoneField.setOptional(True)
        self.phoneField.setLength(u"phone")
        self.reachRow.addPart(self.phoneField)
        self.emailField = TextField(self.reachRow)
        self.emailField.setObjectName(u"emailField")
        self.emailField.setOptional(True)
        self.emailField.setLength(u"name")
        self.reachRow.addPart(self.emailField)

        self.column.addWidget(self.reachRow)

        self.noteText = FreeText(ListingForm)
        self.noteText.setObjectName(u"noteText")
        self.noteText.setOptional(True)

        self.column.addWidget(self.noteText)

        self.acts = FlowRow(ListingForm)
        self.acts.setObjectName(u"acts")
        self.saveButton = QPushButton(self.acts)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")
        self.acts.addPart(self.saveButton)
        self.dropButton = QPushButton(self.acts)
        self.dropButton.setObjectName(u"dropButton")
        self.dropButton.setProperty(u"kind", u"link")
        self.acts.addPart(self.dropButton)
        self.cancelButton = QPushButton(self.acts)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")
        self.acts.addPart(self.cancelButton)

        self.column.addWidget(self.acts)

        self.statusLabel = WrappedLabel(ListingForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.column.addWidget(self.statusLabel)

        QWidget.setTabOrder(self.contactBox, self.nameField)
        QWidget.setTabOrder(self.nameField, self.organisationField)
        QWidget.setTabOrder(self.organisationField, self.roleBox)
        QWidget.setTabOrder(self.roleBox, self.titleField)
        QWidget.setTabOrder(self.titleField, self.fromField)
        QWidget.setTabOrder(self.fromField, self.toField)
        QWidget.setTabOrder(self.toField, self.topicsTicks)
        QWidget.setTabOrder(self.topicsTicks, self.placesTicks)
        QWidget.setTabOrder(self.placesTicks, self.phoneField)
        QWidget.setTabOrder(self.phoneField, self.emailField)
        QWidget.setTabOrder(self.emailField, self.noteText)
        QWidget.setTabOrder(self.noteText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.dropButton)
        QWidget.setTabOrder(self.dropButton, self.cancelButton)

        self.retranslateUi(ListingForm)
    # setupUi

    def retranslateUi(self, ListingForm):
        self.contactBox.setLabel(QCoreApplication.translate("ListingForm", u"Kelle kaart l\u00e4heb kaasa", None))
        self.contactBox.setHint(QCoreApplication.translate("ListingForm", u"Kaasa l\u00e4heb ainult kaart, mille kontrollkoodi keegi siin v\u00f5rdles.", None))
        self.nameField.setLabel(QCoreApplication.translate("ListingForm", u"Nimi", None))
        self.nameField.setHint(QCoreApplication.translate("ListingForm", u"Asutus v\u00f5i inimene", None))
        self.organisationField.setLabel(QCoreApplication.translate("ListingForm", u"Kus t\u00f6\u00f6tab", None))
        self.roleBox.setLabel(QCoreApplication.translate("ListingForm", u"Roll", None))
        self.titleField.setLabel(QCoreApplication.translate("ListingForm", u"Ametinimetus oma s\u00f5nadega", None))
        self.fromField.setLabel(QCoreApplication.translate("ListingForm", u"Laste vanus alates", None))
        self.toField.setLabel(QCoreApplication.translate("ListingForm", u"Laste vanus kuni", None))
        self.topicsTicks.setLabel(QCoreApplication.translate("ListingForm", u"Teemad", None))
        self.placesTicks.setLabel(QCoreApplication.translate("ListingForm", u"Piirkond", None))
        self.phoneField.setLabel(QCoreApplication.translate("ListingForm", u"Telefon", None))
        self.emailField.setLabel(QCoreApplication.translate("ListingForm", u"E\u2011post", None))
        self.noteText.setLabel(QCoreApplication.translate("ListingForm", u"M\u00e4rkus", None))
        self.saveButton.setText(QCoreApplication.translate("ListingForm", u"Salvesta kirje", None))
        self.dropButton.setText(QCoreApplication.translate("ListingForm", u"Eemalda kataloogist", None))
        self.cancelButton.setText(QCoreApplication.translate("ListingForm", u"Loobu", None))
        self.statusLabel.setText("")
        pass
    # retranslateUi
