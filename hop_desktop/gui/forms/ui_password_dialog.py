# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/password_dialog.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.new_passphrase import NewPassphrase
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_PasswordDialog(object):
    def setupUi(self, PasswordDialog):
        if not PasswordDialog.objectName():
            PasswordDialog.setObjectName(u"PasswordDialog")
        self.around = QVBoxLayout(PasswordDialog)
        self.around.setObjectName(u"around")
        self.around.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(PasswordDialog)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(32, 20, 32, 20)
        self.titleLabel = WrappedLabel(self.content)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.titleLabel)

        self.detailLabel = WrappedLabel(self.content)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)

        self.column.addWidget(self.detailLabel)

        self.newPassword = NewPassphrase(self.content)
        self.newPassword.setObjectName(u"newPassword")

        self.column.addWidget(self.newPassword)

        self.buttons = FlowRow(self.content)
        self.buttons.setObjectName(u"buttons")
        self.useButton = QPushButton(self.buttons)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setProperty(u"kind", u"primary")
        self.buttons.addPart(self.useButton)
        self.cancelButton = QPushButton(self.buttons)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"secondary")
        self.buttons.addPart(self.cancelButton)

        self.column.addWidget(self.buttons)

        self.scroll.setWidget(self.content)

        self.around.addWidget(self.scroll)

        QWidget.setTabOrder(self.newPassword, self.useButton)
        QWidget.setTabOrder(self.useButton, self.cancelButton)

        self.retranslateUi(PasswordDialog)
    # setupUi

    def retranslateUi(self, PasswordDialog):
        self.titleLabel.setText(QCoreApplication.translate("PasswordDialog", u"Millise parooliga saab paketi avada?", None))
        self.detailLabel.setText(QCoreApplication.translate("PasswordDialog", u"\u00dctle parool lugejale telefonis v\u00f5i n\u00e4ost n\u00e4kku. \u00c4ra saada seda koos failiga.", None))
        self.useButton.setText(QCoreApplication.translate("PasswordDialog", u"Sulge selle parooliga", None))
        self.cancelButton.setText(QCoreApplication.translate("PasswordDialog", u"Loobu", None))
        pass
    # retranslateUi
