# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/telling_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText, TextField
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_TellingForm(object):
    def setupUi(self, TellingForm):
        if not TellingForm.objectName():
            TellingForm.setObjectName(u"TellingForm")
        self.column = QVBoxLayout(TellingForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.modePills = ChoicePills(TellingForm)
        self.modePills.setObjectName(u"modePills")

        self.column.addWidget(self.modePills)

        self.toldPills = ChoicePills(TellingForm)
        self.toldPills.setObjectName(u"toldPills")

        self.column.addWidget(self.toldPills)

        self.dayField = DateField(TellingForm)
        self.dayField.setObjectName(u"dayField")

        self.column.addWidget(self.dayField)

        self.whomField = TextField(TellingForm)
        self.whomField.setObjectName(u"whomField")
        self.whomField.setLength(u"name")

        self.column.addWidget(self.whomField)

        self.aboutField = TextField(TellingForm)
        self.aboutField.setObjectName(u"aboutField")
        self.aboutField.setOptional(True)
        self.aboutField.setLength(u"full")

        self.column.addWidget(self.aboutField)

        self.noteText = FreeText(TellingForm)
        self.noteText.setObjectName(u"noteText")
        self.noteText.setLines(2)

        self.column.addWidget(self.noteText)

        self.againField = DateField(TellingForm)
        self.againField.setObjectName(u"againField")
        self.againField.setOptional(True)

        self.column.addWidget(self.againField)

        self.buttons = FlowRow(TellingForm)
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

        QWidget.setTabOrder(self.modePills, self.toldPills)
        QWidget.setTabOrder(self.toldPills, self.dayField)
        QWidget.setTabOrder(self.dayField, self.whomField)
        QWidget.setTabOrder(self.whomField, self.aboutField)
        QWidget.setTabOrder(self.aboutField, self.noteText)
        QWidget.setTabOrder(self.noteText, self.againField)
        QWidget.setTabOrder(self.againField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(TellingForm)
    # setupUi

    def retranslateUi(self, TellingForm):
        self.modePills.setLabel(QCoreApplication.translate("TellingForm", u"Mida teed", None))
        self.toldPills.setLabel(QCoreApplication.translate("TellingForm", u"Kas vanem teab", None))
        self.dayField.setLabel(QCoreApplication.translate("TellingForm", u"Kuup\u00e4ev", None))
        self.whomField.setLabel(QCoreApplication.translate("TellingForm", u"Keda teavitasid", None))
        self.aboutField.setLabel(QCoreApplication.translate("TellingForm", u"Millest", None))
        self.aboutField.setHint(QCoreApplication.translate("TellingForm", u"N\u00e4iteks \u00fcleminek II etappi", None))
        self.noteText.setLabel(QCoreApplication.translate("TellingForm", u"Kuidas teavitasid", None))
        self.againField.setLabel(QCoreApplication.translate("TellingForm", u"Millal tuled selle juurde tagasi", None))
        self.saveButton.setText(QCoreApplication.translate("TellingForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("TellingForm", u"Loobu", None))
        pass
    # retranslateUi
