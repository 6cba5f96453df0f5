# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/gauge_form.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, TextField


class Ui_GaugeForm(object):
    def setupUi(self, GaugeForm):
        if not GaugeForm.objectName():
            GaugeForm.setObjectName(u"GaugeForm")
        self.column = QVBoxLayout(GaugeForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.startedPills = ChoicePills(GaugeForm)
        self.startedPills.setObjectName(u"startedPills")

        self.column.addWidget(self.startedPills)

        self.unitField = TextField(GaugeForm)
        self.unitField.setObjectName(u"unitField")
        self.unitField.setOptional(True)
        self.unitField.setLength(u"name")

        self.column.addWidget(self.unitField)

        self.startField = TextField(GaugeForm)
        self.startField.setObjectName(u"startField")
        self.startField.setOptional(True)
        self.startField.setLength(u"date")

        self.column.addWidget(self.startField)

        self.targetField = TextField(GaugeForm)
        self.targetField.setObjectName(u"targetField")
        self.targetField.setOptional(True)
        self.targetField.setLength(u"date")

        self.column.addWidget(self.targetField)

        QWidget.setTabOrder(self.startedPills, self.unitField)
        QWidget.setTabOrder(self.unitField, self.startField)
        QWidget.setTabOrder(self.startField, self.targetField)

        self.retranslateUi(GaugeForm)
    # setupUi

    def retranslateUi(self, GaugeForm):
        self.startedPills.setLabel(QCoreApplication.translate("GaugeForm", u"Kust laps alustab", None))
        self.unitField.setLabel(QCoreApplication.translate("GaugeForm", u"M\u00f5\u00f5t\u00fchik", None))
        self.unitField.setHint(QCoreApplication.translate("GaugeForm", u"N\u00e4iteks minutit v\u00f5i s\u00f5na. J\u00e4ta t\u00fchjaks, kui m\u00f5\u00f5dad skaala astmetes.", None))
        self.startField.setLabel(QCoreApplication.translate("GaugeForm", u"Arv alguses", None))
        self.targetField.setLabel(QCoreApplication.translate("GaugeForm", u"Siht arvuna", None))
        pass
    # retranslateUi
