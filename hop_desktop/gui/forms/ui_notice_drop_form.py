# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/notice_drop_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import FreeText
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_NoticeDropForm(object):
    def setupUi(self, NoticeDropForm):
        if not NoticeDropForm.objectName():
            NoticeDropForm.setObjectName(u"NoticeDropForm")
        self.column = QVBoxLayout(NoticeDropForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.reasonText = FreeText(NoticeDropForm)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(3)

        self.column.addWidget(self.reasonText)

        self.buttons = FlowRow(NoticeDropForm)
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

        QWidget.setTabOrder(self.reasonText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(NoticeDropForm)
    # setupUi

    def retranslateUi(self, NoticeDropForm):
        self.reasonText.setLabel(QCoreApplication.translate("NoticeDropForm", u"Miks seda ei edastata", None))
        self.reasonText.setHint(QCoreApplication.translate("NoticeDropForm", u"N\u00e4iteks: kolleeg on samast asjast juba teatanud", None))
        self.saveButton.setText(QCoreApplication.translate("NoticeDropForm", u"J\u00e4ta edastamata", None))
        self.cancelButton.setText(QCoreApplication.translate("NoticeDropForm", u"Loobu", None))
        pass
    # retranslateUi
