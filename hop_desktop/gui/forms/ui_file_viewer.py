# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/file_viewer.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)


class Ui_FileViewer(object):
    def setupUi(self, FileViewer):
        if not FileViewer.objectName():
            FileViewer.setObjectName(u"FileViewer")
        self.column = QVBoxLayout(FileViewer)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.titleLabel = QLabel(FileViewer)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.titleLabel)

        self.detailLabel = QLabel(FileViewer)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)
        self.detailLabel.setProperty(u"role", u"small")

        self.column.addWidget(self.detailLabel)

        self.viewPlace = QWidget(FileViewer)
        self.viewPlace.setObjectName(u"viewPlace")
        self.viewColumn = QVBoxLayout(self.viewPlace)
        self.viewColumn.setSpacing(0)
        self.viewColumn.setObjectName(u"viewColumn")
        self.viewColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.viewPlace)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before)

        self.closeButton = QPushButton(FileViewer)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.closeButton)


        self.column.addLayout(self.buttons)


        self.retranslateUi(FileViewer)
    # setupUi

    def retranslateUi(self, FileViewer):
        self.closeButton.setText(QCoreApplication.translate("FileViewer", u"Sulge", None))
        pass
    # retranslateUi
