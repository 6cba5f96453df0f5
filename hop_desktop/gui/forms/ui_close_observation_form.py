# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/close_observation_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import FreeText
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_CloseObservationForm(object):
    def setupUi(self, CloseObservationForm):
        if not CloseObservationForm.objectName():
            CloseObservationForm.setObjectName(u"CloseObservationForm")
        self.column = QVBoxLayout(CloseObservationForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.noteText = FreeText(CloseObservationForm)
        self.noteText.setObjectName(u"noteText")
        self.noteText.setLines(2)

        self.column.addWidget(self.noteText)

        self.buttons = FlowRow(CloseObservationForm)
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

        QWidget.setTabOrder(self.noteText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(CloseObservationForm)
    # setupUi

    def retranslateUi(self, CloseObservationForm):
        self.noteText.setLabel(QCoreApplication.translate("CloseObservationForm", u"Mida tehti", None))
        self.noteText.setHint(QCoreApplication.translate("CloseObservationForm", u"\u00dcks-kaks lauset. Autor n\u00e4eb seda oma t\u00e4helepaneku juures.", None))
        self.saveButton.setText(QCoreApplication.translate("CloseObservationForm", u"L\u00f5peta t\u00e4helepanek", None))
        self.cancelButton.setText(QCoreApplication.translate("CloseObservationForm", u"Loobu", None))
        pass
    # retranslateUi
