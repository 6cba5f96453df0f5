# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/signed_viewer.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.message_strip import MessageStrip


class Ui_SignedViewer(object):
    def setupUi(self, SignedViewer):
        if not SignedViewer.objectName():
            SignedViewer.setObjectName(u"SignedViewer")
        self.column = QVBoxLayout(SignedViewer)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.titleLabel = QLabel(SignedViewer)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.titleLabel)

        self.detailLabel = QLabel(SignedViewer)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)
        self.detailLabel.setProperty(u"role", u"small")

        self.column.addWidget(self.detailLabel)

        self.sentenceLabel = QLabel(SignedViewer)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sentenceLabel.setWordWrap(True)
        self.sentenceLabel.setProperty(u"role", u"strong")

        self.column.addWidget(self.sentenceLabel)

        self.adviceLabel = QLabel(SignedViewer)
        self.adviceLabel.setObjectName(u"adviceLabel")
        self.adviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.adviceLabel.setWordWrap(True)
        self.adviceLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.adviceLabel)

        self.papersPlace = QWidget(SignedViewer)
        self.papersPlace.setObjectName(u"papersPlace")
        self.papersColumn = QVBoxLayout(self.papersPlace)
        self.papersColumn.setSpacing(0)
        self.papersColumn.setObjectName(u"papersColumn")
        self.papersColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.papersPlace)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(SignedViewer)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.saveButton)

        self.closeButton = QPushButton(SignedViewer)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.closeButton)


        self.buttons.addStretch()

        self.buttons.setStretch(2, 1)


        self.strip = MessageStrip(SignedViewer)
        self.strip.setObjectName(u"strip")

        self.column.addWidget(self.strip)

        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(SignedViewer)
    # setupUi

    def retranslateUi(self, SignedViewer):
        self.saveButton.setText(QCoreApplication.translate("SignedViewer", u"Salvesta DigiDoc4 jaoks", None))
        self.closeButton.setText(QCoreApplication.translate("SignedViewer", u"Sulge", None))
        pass
    # retranslateUi
