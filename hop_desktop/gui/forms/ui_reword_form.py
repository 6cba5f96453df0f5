# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/reword_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import FreeText
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_RewordForm(object):
    def setupUi(self, RewordForm):
        if not RewordForm.objectName():
            RewordForm.setObjectName(u"RewordForm")
        self.column = QVBoxLayout(RewordForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.factsText = FreeText(RewordForm)
        self.factsText.setObjectName(u"factsText")

        self.column.addWidget(self.factsText)

        self.wordsText = FreeText(RewordForm)
        self.wordsText.setObjectName(u"wordsText")
        self.wordsText.setOptional(True)
        self.wordsText.setLines(2)

        self.column.addWidget(self.wordsText)

        self.judgementText = FreeText(RewordForm)
        self.judgementText.setObjectName(u"judgementText")
        self.judgementText.setOptional(True)
        self.judgementText.setLines(2)

        self.column.addWidget(self.judgementText)

        self.buttons = FlowRow(RewordForm)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(self.buttons)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")
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

        QWidget.setTabOrder(self.factsText, self.wordsText)
        QWidget.setTabOrder(self.wordsText, self.judgementText)
        QWidget.setTabOrder(self.judgementText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(RewordForm)
    # setupUi

    def retranslateUi(self, RewordForm):
        self.factsText.setLabel(QCoreApplication.translate("RewordForm", u"Mida m\u00e4rkasid", None))
        self.wordsText.setLabel(QCoreApplication.translate("RewordForm", u"Lapse enda s\u00f5nad", None))
        self.wordsText.setHint(QCoreApplication.translate("RewordForm", u"T\u00e4pselt nii, nagu laps \u00fctles", None))
        self.judgementText.setLabel(QCoreApplication.translate("RewordForm", u"Sinu arvamus", None))
        self.saveButton.setText(QCoreApplication.translate("RewordForm", u"Salvesta s\u00f5nastus", None))
        self.cancelButton.setText(QCoreApplication.translate("RewordForm", u"Loobu", None))
        pass
    # retranslateUi
