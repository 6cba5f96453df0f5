# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_passphrase.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.new_passphrase import NewPassphrase
from hop_desktop.gui.widgets.passphrase_field import PassphraseField
from hop_desktop.gui.widgets.progress import BusyLine


class Ui_PassphrasePart(object):
    def setupUi(self, PassphrasePart):
        if not PassphrasePart.objectName():
            PassphrasePart.setObjectName(u"PassphrasePart")
        self.column = QVBoxLayout(PassphrasePart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = WrappedLabel(PassphrasePart)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.titleLabel)

        self.oldField = PassphraseField(PassphrasePart)
        self.oldField.setObjectName(u"oldField")

        self.column.addWidget(self.oldField)

        self.newPassphrase = NewPassphrase(PassphrasePart)
        self.newPassphrase.setObjectName(u"newPassphrase")

        self.column.addWidget(self.newPassphrase)

        self.busyLine = BusyLine(PassphrasePart)
        self.busyLine.setObjectName(u"busyLine")

        self.column.addWidget(self.busyLine)

        self.acts = QHBoxLayout()
        self.column.addLayout(self.acts)
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(PassphrasePart)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.saveButton)


        self.acts.addStretch()



        QWidget.setTabOrder(self.oldField, self.newPassphrase)
        QWidget.setTabOrder(self.newPassphrase, self.saveButton)

        self.retranslateUi(PassphrasePart)
    # setupUi

    def retranslateUi(self, PassphrasePart):
        self.titleLabel.setText(QCoreApplication.translate("PassphrasePart", u"Muuda oma paroolifraasi", None))
        self.oldField.setLabel(QCoreApplication.translate("PassphrasePart", u"Praegune paroolifraas", None))
        self.saveButton.setText(QCoreApplication.translate("PassphrasePart", u"Muuda paroolifraasi", None))
        pass
    # retranslateUi
