# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/attachment_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import TextField


class Ui_AttachmentForm(object):
    def setupUi(self, AttachmentForm):
        if not AttachmentForm.objectName():
            AttachmentForm.setObjectName(u"AttachmentForm")
        self.column = QVBoxLayout(AttachmentForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleField = TextField(AttachmentForm)
        self.titleField.setObjectName(u"titleField")

        self.column.addWidget(self.titleField)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(AttachmentForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(AttachmentForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(AttachmentForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.titleField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(AttachmentForm)
    # setupUi

    def retranslateUi(self, AttachmentForm):
        self.titleField.setLabel(QCoreApplication.translate("AttachmentForm", u"Manuse nimetus", None))
        self.titleField.setHint(QCoreApplication.translate("AttachmentForm", u"Nii leiavad teised selle \u00fcles", None))
        self.saveButton.setText(QCoreApplication.translate("AttachmentForm", u"Lisa manus", None))
        self.cancelButton.setText(QCoreApplication.translate("AttachmentForm", u"Loobu", None))
        pass
    # retranslateUi
