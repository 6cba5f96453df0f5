# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/evaluation_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import DateField, FreeText


class Ui_EvaluationForm(object):
    def setupUi(self, EvaluationForm):
        if not EvaluationForm.objectName():
            EvaluationForm.setObjectName(u"EvaluationForm")
        self.column = QVBoxLayout(EvaluationForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.evaluateField = DateField(EvaluationForm)
        self.evaluateField.setObjectName(u"evaluateField")

        self.column.addWidget(self.evaluateField)

        self.evaluationText = FreeText(EvaluationForm)
        self.evaluationText.setObjectName(u"evaluationText")
        self.evaluationText.setLines(3)

        self.column.addWidget(self.evaluationText)

        self.recommendationsText = FreeText(EvaluationForm)
        self.recommendationsText.setObjectName(u"recommendationsText")
        self.recommendationsText.setLines(3)

        self.column.addWidget(self.recommendationsText)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(EvaluationForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(EvaluationForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(EvaluationForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.evaluateField, self.evaluationText)
        QWidget.setTabOrder(self.evaluationText, self.recommendationsText)
        QWidget.setTabOrder(self.recommendationsText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(EvaluationForm)
    # setupUi

    def retranslateUi(self, EvaluationForm):
        self.evaluateField.setLabel(QCoreApplication.translate("EvaluationForm", u"Plaani hindamise p\u00e4ev", None))
        self.evaluationText.setLabel(QCoreApplication.translate("EvaluationForm", u"Hindamise tulemus", None))
        self.evaluationText.setHint(QCoreApplication.translate("EvaluationForm", u"Mis muutus ja mille j\u00e4rgi seda n\u00e4ed", None))
        self.recommendationsText.setLabel(QCoreApplication.translate("EvaluationForm", u"Soovitused edasiseks", None))
        self.saveButton.setText(QCoreApplication.translate("EvaluationForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("EvaluationForm", u"Loobu", None))
        pass
    # retranslateUi
