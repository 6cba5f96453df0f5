# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/open_case_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import DateField, FreeText
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_OpenCaseForm(object):
    def setupUi(self, OpenCaseForm):
        if not OpenCaseForm.objectName():
            OpenCaseForm.setObjectName(u"OpenCaseForm")
        self.column = QVBoxLayout(OpenCaseForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.concernText = FreeText(OpenCaseForm)
        self.concernText.setObjectName(u"concernText")
        self.concernText.setLines(2)

        self.column.addWidget(self.concernText)

        self.reasonText = FreeText(OpenCaseForm)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(2)

        self.column.addWidget(self.reasonText)

        self.reviewField = DateField(OpenCaseForm)
        self.reviewField.setObjectName(u"reviewField")
        self.reviewField.setOptional(True)

        self.column.addWidget(self.reviewField)

        self.buttons = FlowRow(OpenCaseForm)
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

        QWidget.setTabOrder(self.concernText, self.reasonText)
        QWidget.setTabOrder(self.reasonText, self.reviewField)
        QWidget.setTabOrder(self.reviewField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(OpenCaseForm)
    # setupUi

    def retranslateUi(self, OpenCaseForm):
        self.concernText.setLabel(QCoreApplication.translate("OpenCaseForm", u"Mis teeb muret", None))
        self.concernText.setHint(QCoreApplication.translate("OpenCaseForm", u"\u00dcks-kaks lauset. Need j\u00e4\u00e4vad juhtumi pealkirjaks.", None))
        self.reasonText.setLabel(QCoreApplication.translate("OpenCaseForm", u"Miks just n\u00fc\u00fcd", None))
        self.reasonText.setHint(QCoreApplication.translate("OpenCaseForm", u"Mida on juba proovitud ja miks on vaja rohkem tuge", None))
        self.reviewField.setLabel(QCoreApplication.translate("OpenCaseForm", u"Millal vaatad \u00fcle", None))
        self.reviewField.setHint(QCoreApplication.translate("OpenCaseForm", u"Sel p\u00e4eval hindad, kas tugi aitab", None))
        self.saveButton.setText(QCoreApplication.translate("OpenCaseForm", u"Ava juhtum", None))
        self.cancelButton.setText(QCoreApplication.translate("OpenCaseForm", u"Loobu", None))
        pass
    # retranslateUi
