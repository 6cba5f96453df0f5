# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/attendee_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, TextField
from hop_desktop.gui.widgets.fitting_row import FittingRow


class Ui_AttendeeForm(object):
    def setupUi(self, AttendeeForm):
        if not AttendeeForm.objectName():
            AttendeeForm.setObjectName(u"AttendeeForm")
        self.column = QVBoxLayout(AttendeeForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.whoRow = FittingRow(AttendeeForm)
        self.whoRow.setObjectName(u"whoRow")
        self.nameField = TextField(self.whoRow)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setLength(u"name")
        self.whoRow.addPart(self.nameField)
        self.roleField = TextField(self.whoRow)
        self.roleField.setObjectName(u"roleField")
        self.roleField.setOptional(True)
        self.roleField.setLength(u"name")
        self.whoRow.addPart(self.roleField)

        self.column.addWidget(self.whoRow)

        self.thereRow = QHBoxLayout()
        self.column.addLayout(self.thereRow)
        self.thereRow.setSpacing(12)
        self.thereRow.setObjectName(u"thereRow")
        self.therePills = ChoicePills(AttendeeForm)
        self.therePills.setObjectName(u"therePills")

        self.thereRow.addWidget(self.therePills)

        self.removeButton = QPushButton(AttendeeForm)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"link")

        self.thereRow.addWidget(self.removeButton, 0, Qt.AlignmentFlag.AlignBottom)

        self.thereRow.setStretch(0, 1)


        self.noteField = TextField(AttendeeForm)
        self.noteField.setObjectName(u"noteField")
        self.noteField.setOptional(True)
        self.noteField.setLength(u"full")

        self.column.addWidget(self.noteField)

        QWidget.setTabOrder(self.nameField, self.roleField)
        QWidget.setTabOrder(self.roleField, self.therePills)
        QWidget.setTabOrder(self.therePills, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.noteField)

        self.retranslateUi(AttendeeForm)
    # setupUi

    def retranslateUi(self, AttendeeForm):
        self.nameField.setLabel(QCoreApplication.translate("AttendeeForm", u"Nimi", None))
        self.roleField.setLabel(QCoreApplication.translate("AttendeeForm", u"Roll", None))
        self.therePills.setLabel(QCoreApplication.translate("AttendeeForm", u"Kas osales", None))
        self.removeButton.setText(QCoreApplication.translate("AttendeeForm", u"Eemalda osaleja", None))
        self.noteField.setLabel(QCoreApplication.translate("AttendeeForm", u"Miks puudus ja kuidas \u00e4ra kuulati", None))
        pass
    # retranslateUi
