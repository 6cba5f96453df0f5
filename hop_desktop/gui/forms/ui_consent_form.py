# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/consent_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox, ChoicePills, DateField, TextField
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_ConsentForm(object):
    def setupUi(self, ConsentForm):
        if not ConsentForm.objectName():
            ConsentForm.setObjectName(u"ConsentForm")
        self.column = QVBoxLayout(ConsentForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scopeBox = ChoiceBox(ConsentForm)
        self.scopeBox.setObjectName(u"scopeBox")

        self.column.addWidget(self.scopeBox)

        self.limitsField = TextField(ConsentForm)
        self.limitsField.setObjectName(u"limitsField")
        self.limitsField.setOptional(True)
        self.limitsField.setLength(u"full")

        self.column.addWidget(self.limitsField)

        self.giverField = TextField(ConsentForm)
        self.giverField.setObjectName(u"giverField")
        self.giverField.setLength(u"name")

        self.column.addWidget(self.giverField)

        self.formPills = ChoicePills(ConsentForm)
        self.formPills.setObjectName(u"formPills")

        self.column.addWidget(self.formPills)

        self.givenField = DateField(ConsentForm)
        self.givenField.setObjectName(u"givenField")

        self.column.addWidget(self.givenField)

        self.untilField = DateField(ConsentForm)
        self.untilField.setObjectName(u"untilField")
        self.untilField.setOptional(True)

        self.column.addWidget(self.untilField)

        self.withdrawnField = DateField(ConsentForm)
        self.withdrawnField.setObjectName(u"withdrawnField")
        self.withdrawnField.setOptional(True)

        self.column.addWidget(self.withdrawnField)

        self.withdrawalField = TextField(ConsentForm)
        self.withdrawalField.setObjectName(u"withdrawalField")
        self.withdrawalField.setOptional(True)
        self.withdrawalField.setLength(u"full")

        self.column.addWidget(self.withdrawalField)

        self.buttons = FlowRow(ConsentForm)
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

        QWidget.setTabOrder(self.scopeBox, self.limitsField)
        QWidget.setTabOrder(self.limitsField, self.giverField)
        QWidget.setTabOrder(self.giverField, self.formPills)
        QWidget.setTabOrder(self.formPills, self.givenField)
        QWidget.setTabOrder(self.givenField, self.untilField)
        QWidget.setTabOrder(self.untilField, self.withdrawnField)
        QWidget.setTabOrder(self.withdrawnField, self.withdrawalField)
        QWidget.setTabOrder(self.withdrawalField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ConsentForm)
    # setupUi

    def retranslateUi(self, ConsentForm):
        self.scopeBox.setLabel(QCoreApplication.translate("ConsentForm", u"Milleks", None))
        self.scopeBox.setHint(QCoreApplication.translate("ConsentForm", u"Vajalik siis, kui andmed l\u00e4hevad v\u00e4lja ja seadus seda ei n\u00f5ua.", None))
        self.limitsField.setLabel(QCoreApplication.translate("ConsentForm", u"T\u00e4psemalt v\u00f5i millise piiranguga", None))
        self.limitsField.setHint(QCoreApplication.translate("ConsentForm", u"N\u00e4iteks ainult logopeedi kokkuv\u00f5te", None))
        self.giverField.setLabel(QCoreApplication.translate("ConsentForm", u"Kes andis", None))
        self.giverField.setHint(QCoreApplication.translate("ConsentForm", u"Ees- ja perekonnanimi, seos lapsega", None))
        self.formPills.setLabel(QCoreApplication.translate("ConsentForm", u"Kuidas", None))
        self.formPills.setHint(QCoreApplication.translate("ConsentForm", u"Rajaleidja soovituse jaoks on vaja n\u00f5usolekut, mida saab hiljem n\u00e4idata.", None))
        self.givenField.setLabel(QCoreApplication.translate("ConsentForm", u"Millal anti", None))
        self.untilField.setLabel(QCoreApplication.translate("ConsentForm", u"Kehtib kuni", None))
        self.withdrawnField.setLabel(QCoreApplication.translate("ConsentForm", u"Tagasi v\u00f5etud", None))
        self.withdrawalField.setLabel(QCoreApplication.translate("ConsentForm", u"Kuidas tagasi v\u00f5eti", None))
        self.saveButton.setText(QCoreApplication.translate("ConsentForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("ConsentForm", u"Loobu", None))
        pass
    # retranslateUi
