# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/level_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, TextField


class Ui_LevelForm(object):
    def setupUi(self, LevelForm):
        if not LevelForm.objectName():
            LevelForm.setObjectName(u"LevelForm")
        self.column = QVBoxLayout(LevelForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.levelPills = ChoicePills(LevelForm)
        self.levelPills.setObjectName(u"levelPills")

        self.column.addWidget(self.levelPills)

        self.sinceField = DateField(LevelForm)
        self.sinceField.setObjectName(u"sinceField")

        self.column.addWidget(self.sinceField)

        self.untilField = DateField(LevelForm)
        self.untilField.setObjectName(u"untilField")
        self.untilField.setOptional(True)

        self.column.addWidget(self.untilField)

        self.decidedField = TextField(LevelForm)
        self.decidedField.setObjectName(u"decidedField")
        self.decidedField.setLength(u"full")

        self.column.addWidget(self.decidedField)

        self.groundField = TextField(LevelForm)
        self.groundField.setObjectName(u"groundField")
        self.groundField.setLength(u"full")

        self.column.addWidget(self.groundField)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(LevelForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(LevelForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(LevelForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.levelPills, self.sinceField)
        QWidget.setTabOrder(self.sinceField, self.untilField)
        QWidget.setTabOrder(self.untilField, self.decidedField)
        QWidget.setTabOrder(self.decidedField, self.groundField)
        QWidget.setTabOrder(self.groundField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(LevelForm)
    # setupUi

    def retranslateUi(self, LevelForm):
        self.levelPills.setLabel(QCoreApplication.translate("LevelForm", u"Toe tase", None))
        self.sinceField.setLabel(QCoreApplication.translate("LevelForm", u"Algab", None))
        self.untilField.setLabel(QCoreApplication.translate("LevelForm", u"L\u00f5peb", None))
        self.decidedField.setLabel(QCoreApplication.translate("LevelForm", u"Kes otsustas", None))
        self.decidedField.setHint(QCoreApplication.translate("LevelForm", u"N\u00e4iteks direktor", None))
        self.groundField.setLabel(QCoreApplication.translate("LevelForm", u"Alus", None))
        self.groundField.setHint(QCoreApplication.translate("LevelForm", u"N\u00e4iteks n\u00f5ustamismeeskonna soovitus ja selle p\u00e4ev", None))
        self.saveButton.setText(QCoreApplication.translate("LevelForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("LevelForm", u"Loobu", None))
        pass
    # retranslateUi
