# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/review_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import DateField


class Ui_ReviewForm(object):
    def setupUi(self, ReviewForm):
        if not ReviewForm.objectName():
            ReviewForm.setObjectName(u"ReviewForm")
        self.column = QVBoxLayout(ReviewForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.reviewField = DateField(ReviewForm)
        self.reviewField.setObjectName(u"reviewField")

        self.column.addWidget(self.reviewField)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(ReviewForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(ReviewForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(ReviewForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.reviewField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ReviewForm)
    # setupUi

    def retranslateUi(self, ReviewForm):
        self.reviewField.setLabel(QCoreApplication.translate("ReviewForm", u"Hindamise p\u00e4ev", None))
        self.saveButton.setText(QCoreApplication.translate("ReviewForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("ReviewForm", u"Loobu", None))
        pass
    # retranslateUi
