# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/referral_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText, TextField, TickGroup
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_ReferralForm(object):
    def setupUi(self, ReferralForm):
        if not ReferralForm.objectName():
            ReferralForm.setObjectName(u"ReferralForm")
        self.column = QVBoxLayout(ReferralForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.purposeText = FreeText(ReferralForm)
        self.purposeText.setObjectName(u"purposeText")
        self.purposeText.setLines(2)

        self.column.addWidget(self.purposeText)

        self.applicantField = TextField(ReferralForm)
        self.applicantField.setObjectName(u"applicantField")
        self.applicantField.setOptional(True)
        self.applicantField.setLength(u"name")

        self.column.addWidget(self.applicantField)

        self.enclosuresTicks = TickGroup(ReferralForm)
        self.enclosuresTicks.setObjectName(u"enclosuresTicks")

        self.column.addWidget(self.enclosuresTicks)

        self.otherField = TextField(ReferralForm)
        self.otherField.setObjectName(u"otherField")
        self.otherField.setOptional(True)
        self.otherField.setLength(u"full")

        self.column.addWidget(self.otherField)

        self.sentField = DateField(ReferralForm)
        self.sentField.setObjectName(u"sentField")
        self.sentField.setOptional(True)

        self.column.addWidget(self.sentField)

        self.expectedField = DateField(ReferralForm)
        self.expectedField.setObjectName(u"expectedField")
        self.expectedField.setOptional(True)

        self.column.addWidget(self.expectedField)

        self.decidedField = DateField(ReferralForm)
        self.decidedField.setObjectName(u"decidedField")

        self.column.addWidget(self.decidedField)

        self.outcomePills = ChoicePills(ReferralForm)
        self.outcomePills.setObjectName(u"outcomePills")

        self.column.addWidget(self.outcomePills)

        self.recommendationText = FreeText(ReferralForm)
        self.recommendationText.setObjectName(u"recommendationText")
        self.recommendationText.setLines(3)

        self.column.addWidget(self.recommendationText)

        self.untilField = DateField(ReferralForm)
        self.untilField.setObjectName(u"untilField")
        self.untilField.setOptional(True)

        self.column.addWidget(self.untilField)

        self.buttons = FlowRow(ReferralForm)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(self.buttons)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")
        self.buttons.addPart(self.saveButton)
        self.cancelButton = QPushButton(self.buttons)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")
        self.buttons.addPart(self.cancelButton)
        self.statusLabel = QLabel(self.buttons)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")
        self.buttons.addPart(self.statusLabel)

        self.column.addWidget(self.buttons)

        QWidget.setTabOrder(self.purposeText, self.applicantField)
        QWidget.setTabOrder(self.applicantField, self.enclosuresTicks)
        QWidget.setTabOrder(self.enclosuresTicks, self.otherField)
        QWidget.setTabOrder(self.otherField, self.sentField)
        QWidget.setTabOrder(self.sentField, self.expectedField)
        QWidget.setTabOrder(self.expectedField, self.decidedField)
        QWidget.setTabOrder(self.decidedField, self.outcomePills)
        QWidget.setTabOrder(self.outcomePills, self.recommendationText)
        QWidget.setTabOrder(self.recommendationText, self.untilField)
        QWidget.setTabOrder(self.untilField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ReferralForm)
    # setupUi

    def retranslateUi(self, ReferralForm):
        self.purposeText.setLabel(QCoreApplication.translate("ReferralForm", u"Milleks soovitust taotletakse", None))
        self.purposeText.setHint(QCoreApplication.translate("ReferralForm", u"N\u00e4iteks eritugi lasteaias v\u00f5i koolimineku edasil\u00fckkamine", None))
        self.applicantField.setLabel(QCoreApplication.translate("ReferralForm", u"Taotleja", None))
        self.applicantField.setHint(QCoreApplication.translate("ReferralForm", u"Taotluse esitab vanem v\u00f5i tema volitatud isik", None))
        self.enclosuresTicks.setLabel(QCoreApplication.translate("ReferralForm", u"Taotluse lisad", None))
        self.otherField.setLabel(QCoreApplication.translate("ReferralForm", u"Muud lisad", None))
        self.sentField.setLabel(QCoreApplication.translate("ReferralForm", u"Taotlus saadetud", None))
        self.expectedField.setLabel(QCoreApplication.translate("ReferralForm", u"Vastust oodatakse", None))
        self.decidedField.setLabel(QCoreApplication.translate("ReferralForm", u"Vastus saadud", None))
        self.outcomePills.setLabel(QCoreApplication.translate("ReferralForm", u"Mis vastati", None))
        self.recommendationText.setLabel(QCoreApplication.translate("ReferralForm", u"Mida soovitati", None))
        self.untilField.setLabel(QCoreApplication.translate("ReferralForm", u"Soovitus kehtib kuni", None))
        self.saveButton.setText(QCoreApplication.translate("ReferralForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("ReferralForm", u"Loobu", None))
        pass
    # retranslateUi
