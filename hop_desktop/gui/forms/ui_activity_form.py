# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/activity_form.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import DateField, TextField


class Ui_ActivityForm(object):
    def setupUi(self, ActivityForm):
        if not ActivityForm.objectName():
            ActivityForm.setObjectName(u"ActivityForm")
        self.column = QVBoxLayout(ActivityForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.whatField = TextField(ActivityForm)
        self.whatField.setObjectName(u"whatField")

        self.column.addWidget(self.whatField)

        self.whoField = TextField(ActivityForm)
        self.whoField.setObjectName(u"whoField")
        self.whoField.setLength(u"name")
        self.whoField.setOptional(True)

        self.column.addWidget(self.whoField)

        self.howOftenField = TextField(ActivityForm)
        self.howOftenField.setObjectName(u"howOftenField")
        self.howOftenField.setLength(u"name")
        self.howOftenField.setOptional(True)

        self.column.addWidget(self.howOftenField)

        self.startsField = DateField(ActivityForm)
        self.startsField.setObjectName(u"startsField")
        self.startsField.setOptional(True)

        self.column.addWidget(self.startsField)

        self.endsField = DateField(ActivityForm)
        self.endsField.setObjectName(u"endsField")
        self.endsField.setOptional(True)

        self.column.addWidget(self.endsField)

        self.givenField = TextField(ActivityForm)
        self.givenField.setObjectName(u"givenField")
        self.givenField.setOptional(True)

        self.column.addWidget(self.givenField)

        QWidget.setTabOrder(self.whatField, self.whoField)
        QWidget.setTabOrder(self.whoField, self.howOftenField)
        QWidget.setTabOrder(self.howOftenField, self.startsField)
        QWidget.setTabOrder(self.startsField, self.endsField)
        QWidget.setTabOrder(self.endsField, self.givenField)

        self.retranslateUi(ActivityForm)
    # setupUi

    def retranslateUi(self, ActivityForm):
        self.whatField.setLabel(QCoreApplication.translate("ActivityForm", u"Tegevus v\u00f5i teenus", None))
        self.whatField.setHint(QCoreApplication.translate("ActivityForm", u"N\u00e4iteks logopeedi tund v\u00f5i pildikaardi harjutamine", None))
        self.whoField.setLabel(QCoreApplication.translate("ActivityForm", u"Kes teeb", None))
        self.whoField.setHint(QCoreApplication.translate("ActivityForm", u"Nimi v\u00f5i amet", None))
        self.howOftenField.setLabel(QCoreApplication.translate("ActivityForm", u"Kui sageli", None))
        self.howOftenField.setHint(QCoreApplication.translate("ActivityForm", u"N\u00e4iteks 2 korda n\u00e4dalas 20 minutit", None))
        self.startsField.setLabel(QCoreApplication.translate("ActivityForm", u"Algus", None))
        self.endsField.setLabel(QCoreApplication.translate("ActivityForm", u"L\u00f5pp", None))
        self.givenField.setLabel(QCoreApplication.translate("ActivityForm", u"Mis on tehtud", None))
        self.givenField.setHint(QCoreApplication.translate("ActivityForm", u"n\u00e4iteks 6 korda 8-st", None))
        pass
    # retranslateUi
