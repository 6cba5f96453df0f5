# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/file_viewer.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class Ui_FileViewer(object):
    def setupUi(self, FileViewer):
        if not FileViewer.objectName():
            FileViewer.setObjectName(u"FileViewer")
        self.column = QVBoxLayout(FileViewer)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.head = QHBoxLayout()
        self.column.addLayout(self.head)
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.words = QWidget(FileViewer)
        self.words.setObjectName(u"words")
        self.wordsColumn = QVBoxLayout(self.words)
        self.wordsColumn.setSpacing(4)
        self.wordsColumn.setObjectName(u"wordsColumn")
        self.wordsColumn.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.words)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.wordsColumn.addWidget(self.titleLabel)

        self.detailLabel = QLabel(self.words)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)
        self.detailLabel.setProperty(u"role", u"small")

        self.wordsColumn.addWidget(self.detailLabel)


        self.head.addWidget(self.words)

        self.closeButton = QPushButton(FileViewer)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"kind", u"secondary")

        self.head.addWidget(self.closeButton)

        self.head.setStretch(0, 1)


        self.viewPlace = QWidget(FileViewer)
        self.viewPlace.setObjectName(u"viewPlace")
        self.viewColumn = QVBoxLayout(self.viewPlace)
        self.viewColumn.setSpacing(0)
        self.viewColumn.setObjectName(u"viewColumn")
        self.viewColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.viewPlace)


        self.retranslateUi(FileViewer)
    # setupUi

    def retranslateUi(self, FileViewer):
        self.closeButton.setText(QCoreApplication.translate("FileViewer", u"Sulge", None))
        pass
    # retranslateUi
