# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/attendee_form.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, TextField


class Ui_AttendeeForm(object):
    def setupUi(self, AttendeeForm):
        if not AttendeeForm.objectName():
            AttendeeForm.setObjectName(u"AttendeeForm")
        self.column = QVBoxLayout(AttendeeForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.nameField = TextField(AttendeeForm)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setLength(u"name")

        self.column.addWidget(self.nameField)

        self.roleField = TextField(AttendeeForm)
        self.roleField.setObjectName(u"roleField")
        self.roleField.setOptional(True)
        self.roleField.setLength(u"name")

        self.column.addWidget(self.roleField)

        self.therePills = ChoicePills(AttendeeForm)
        self.therePills.setObjectName(u"therePills")

        self.column.addWidget(self.therePills)

        self.noteField = TextField(AttendeeForm)
        self.noteField.setObjectName(u"noteField")
        self.noteField.setOptional(True)
        self.noteField.setLength(u"full")

        self.column.addWidget(self.noteField)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setObjectName(u"buttons")
        self.removeButton = QPushButton(AttendeeForm)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.removeButton)


        self.buttons.addStretch()

        self.buttons.setStretch(1, 1)


        QWidget.setTabOrder(self.nameField, self.roleField)
        QWidget.setTabOrder(self.roleField, self.therePills)
        QWidget.setTabOrder(self.therePills, self.noteField)
        QWidget.setTabOrder(self.noteField, self.removeButton)

        self.retranslateUi(AttendeeForm)
    # setupUi

    def retranslateUi(self, AttendeeForm):
        self.nameField.setLabel(QCoreApplication.translate("AttendeeForm", u"Nimi", None))
        self.roleField.setLabel(QCoreApplication.translate("AttendeeForm", u"Roll", None))
        self.roleField.setHint(QCoreApplication.translate("AttendeeForm", u"N\u00e4iteks ema, logopeed v\u00f5i \u00f5petaja", None))
        self.therePills.setLabel(QCoreApplication.translate("AttendeeForm", u"Kas osales", None))
        self.noteField.setLabel(QCoreApplication.translate("AttendeeForm", u"Miks puudus ja kuidas \u00e4ra kuulati", None))
        self.removeButton.setText(QCoreApplication.translate("AttendeeForm", u"Eemalda osaleja", None))
        pass
    # retranslateUi
