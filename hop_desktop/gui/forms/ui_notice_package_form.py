# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/notice_package_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_NoticePackageForm(object):
    def setupUi(self, NoticePackageForm):
        if not NoticePackageForm.objectName():
            NoticePackageForm.setObjectName(u"NoticePackageForm")
        self.column = QVBoxLayout(NoticePackageForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.deskPills = ChoicePills(NoticePackageForm)
        self.deskPills.setObjectName(u"deskPills")

        self.column.addWidget(self.deskPills)

        self.buttons = FlowRow(NoticePackageForm)
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

        QWidget.setTabOrder(self.deskPills, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(NoticePackageForm)
    # setupUi

    def retranslateUi(self, NoticePackageForm):
        self.deskPills.setLabel(QCoreApplication.translate("NoticePackageForm", u"Kellele sulged", None))
        self.saveButton.setText(QCoreApplication.translate("NoticePackageForm", u"Sulge pakett", None))
        self.cancelButton.setText(QCoreApplication.translate("NoticePackageForm", u"Loobu", None))
        pass
    # retranslateUi
