# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/linked_child_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, PersonPicker


class Ui_LinkedChildForm(object):
    def setupUi(self, LinkedChildForm):
        if not LinkedChildForm.objectName():
            LinkedChildForm.setObjectName(u"LinkedChildForm")
        self.column = QVBoxLayout(LinkedChildForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.childPicker = PersonPicker(LinkedChildForm)
        self.childPicker.setObjectName(u"childPicker")

        self.column.addWidget(self.childPicker)

        self.rolePills = ChoicePills(LinkedChildForm)
        self.rolePills.setObjectName(u"rolePills")

        self.column.addWidget(self.rolePills)

        self.removeButton = QPushButton(LinkedChildForm)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"link")

        self.column.addWidget(self.removeButton, 0, Qt.AlignLeft)

        QWidget.setTabOrder(self.childPicker, self.rolePills)
        QWidget.setTabOrder(self.rolePills, self.removeButton)

        self.retranslateUi(LinkedChildForm)
    # setupUi

    def retranslateUi(self, LinkedChildForm):
        self.childPicker.setLabel(QCoreApplication.translate("LinkedChildForm", u"Teine laps", None))
        self.childPicker.setHint(QCoreApplication.translate("LinkedChildForm", u"Kirjuta nime kaks esimest t\u00e4hte", None))
        self.rolePills.setLabel(QCoreApplication.translate("LinkedChildForm", u"Kuidas ta seotud oli", None))
        self.removeButton.setText(QCoreApplication.translate("LinkedChildForm", u"Eemalda laps", None))
        pass
    # retranslateUi
