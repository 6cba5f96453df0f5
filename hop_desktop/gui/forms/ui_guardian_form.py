# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/guardian_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, TextField, TickBox


class Ui_GuardianForm(object):
    def setupUi(self, GuardianForm):
        if not GuardianForm.objectName():
            GuardianForm.setObjectName(u"GuardianForm")
        self.column = QVBoxLayout(GuardianForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.nameField = TextField(GuardianForm)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setLength(u"name")

        self.column.addWidget(self.nameField)

        self.relationField = TextField(GuardianForm)
        self.relationField.setObjectName(u"relationField")
        self.relationField.setOptional(True)
        self.relationField.setLength(u"name")

        self.column.addWidget(self.relationField)

        self.custodyPills = ChoicePills(GuardianForm)
        self.custodyPills.setObjectName(u"custodyPills")

        self.column.addWidget(self.custodyPills)

        self.representativeTick = TickBox(GuardianForm)
        self.representativeTick.setObjectName(u"representativeTick")

        self.column.addWidget(self.representativeTick)

        self.phoneField = TextField(GuardianForm)
        self.phoneField.setObjectName(u"phoneField")
        self.phoneField.setOptional(True)
        self.phoneField.setLength(u"phone")

        self.column.addWidget(self.phoneField)

        self.emailField = TextField(GuardianForm)
        self.emailField.setObjectName(u"emailField")
        self.emailField.setOptional(True)
        self.emailField.setLength(u"name")

        self.column.addWidget(self.emailField)

        self.languageField = TextField(GuardianForm)
        self.languageField.setObjectName(u"languageField")
        self.languageField.setOptional(True)
        self.languageField.setLength(u"phone")

        self.column.addWidget(self.languageField)

        self.removeButton = QPushButton(GuardianForm)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"back")

        self.column.addWidget(self.removeButton, 0, Qt.AlignLeft)

        QWidget.setTabOrder(self.nameField, self.relationField)
        QWidget.setTabOrder(self.relationField, self.custodyPills)
        QWidget.setTabOrder(self.custodyPills, self.representativeTick)
        QWidget.setTabOrder(self.representativeTick, self.phoneField)
        QWidget.setTabOrder(self.phoneField, self.emailField)
        QWidget.setTabOrder(self.emailField, self.languageField)
        QWidget.setTabOrder(self.languageField, self.removeButton)

        self.retranslateUi(GuardianForm)
    # setupUi

    def retranslateUi(self, GuardianForm):
        self.nameField.setLabel(QCoreApplication.translate("GuardianForm", u"Nimi", None))
        self.relationField.setLabel(QCoreApplication.translate("GuardianForm", u"Kes ta lapsele on", None))
        self.relationField.setHint(QCoreApplication.translate("GuardianForm", u"N\u00e4iteks ema, isa v\u00f5i vanaema", None))
        self.custodyPills.setLabel(QCoreApplication.translate("GuardianForm", u"Hooldus\u00f5igus", None))
        self.representativeTick.setLabel(QCoreApplication.translate("GuardianForm", u"On lapse seaduslik esindaja", None))
        self.phoneField.setLabel(QCoreApplication.translate("GuardianForm", u"Telefon", None))
        self.emailField.setLabel(QCoreApplication.translate("GuardianForm", u"E\u2011post", None))
        self.languageField.setLabel(QCoreApplication.translate("GuardianForm", u"Suhtluskeel", None))
        self.removeButton.setText(QCoreApplication.translate("GuardianForm", u"Eemalda isik", None))
        pass
    # retranslateUi
