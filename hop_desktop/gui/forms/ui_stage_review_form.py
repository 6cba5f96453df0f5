# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/stage_review_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_StageReviewForm(object):
    def setupUi(self, StageReviewForm):
        if not StageReviewForm.objectName():
            StageReviewForm.setObjectName(u"StageReviewForm")
        self.column = QVBoxLayout(StageReviewForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.outcomePills = ChoicePills(StageReviewForm)
        self.outcomePills.setObjectName(u"outcomePills")

        self.column.addWidget(self.outcomePills)

        self.reasonText = FreeText(StageReviewForm)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(3)

        self.column.addWidget(self.reasonText)

        self.nextField = DateField(StageReviewForm)
        self.nextField.setObjectName(u"nextField")

        self.column.addWidget(self.nextField)

        self.buttons = FlowRow(StageReviewForm)
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

        QWidget.setTabOrder(self.outcomePills, self.reasonText)
        QWidget.setTabOrder(self.reasonText, self.nextField)
        QWidget.setTabOrder(self.nextField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(StageReviewForm)
    # setupUi

    def retranslateUi(self, StageReviewForm):
        self.outcomePills.setLabel(QCoreApplication.translate("StageReviewForm", u"Mis sai", None))
        self.reasonText.setLabel(QCoreApplication.translate("StageReviewForm", u"P\u00f5hjendus", None))
        self.reasonText.setHint(QCoreApplication.translate("StageReviewForm", u"Mille j\u00e4rgi seda n\u00e4ed", None))
        self.nextField.setLabel(QCoreApplication.translate("StageReviewForm", u"J\u00e4rgmine \u00fclevaatamine", None))
        self.saveButton.setText(QCoreApplication.translate("StageReviewForm", u"Salvesta otsus", None))
        self.cancelButton.setText(QCoreApplication.translate("StageReviewForm", u"Loobu", None))
        pass
    # retranslateUi
