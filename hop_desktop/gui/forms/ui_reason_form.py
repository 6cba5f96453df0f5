# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/reason_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import DateField, FreeText, TickGroup


class Ui_ReasonForm(object):
    def setupUi(self, ReasonForm):
        if not ReasonForm.objectName():
            ReasonForm.setObjectName(u"ReasonForm")
        self.column = QVBoxLayout(ReasonForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.reasonText = FreeText(ReasonForm)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(3)

        self.column.addWidget(self.reasonText)

        self.criteriaTicks = TickGroup(ReasonForm)
        self.criteriaTicks.setObjectName(u"criteriaTicks")
        self.criteriaTicks.setOptional(True)

        self.column.addWidget(self.criteriaTicks)

        self.reviewField = DateField(ReasonForm)
        self.reviewField.setObjectName(u"reviewField")
        self.reviewField.setOptional(True)

        self.column.addWidget(self.reviewField)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(ReasonForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(ReasonForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(ReasonForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.reasonText, self.criteriaTicks)
        QWidget.setTabOrder(self.criteriaTicks, self.reviewField)
        QWidget.setTabOrder(self.reviewField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ReasonForm)
    # setupUi

    def retranslateUi(self, ReasonForm):
        self.reasonText.setLabel(QCoreApplication.translate("ReasonForm", u"P\u00f5hjus", None))
        self.criteriaTicks.setLabel(QCoreApplication.translate("ReasonForm", u"Miks I etapist ei piisa", None))
        self.reviewField.setLabel(QCoreApplication.translate("ReasonForm", u"J\u00e4rgmine vahehindamine", None))
        self.saveButton.setText(QCoreApplication.translate("ReasonForm", u"Saada", None))
        self.cancelButton.setText(QCoreApplication.translate("ReasonForm", u"Loobu", None))
        pass
    # retranslateUi
