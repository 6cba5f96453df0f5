# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/handover_check.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_HandoverCheck(object):
    def setupUi(self, HandoverCheck):
        if not HandoverCheck.objectName():
            HandoverCheck.setObjectName(u"HandoverCheck")
        self.HandoverCheckLayout = QVBoxLayout(HandoverCheck)
        self.HandoverCheckLayout.setSpacing(20)
        self.HandoverCheckLayout.setObjectName(u"HandoverCheckLayout")
        self.HandoverCheckLayout.setContentsMargins(0, 0, 0, 0)
        self.columns = TwoColumns(HandoverCheck)
        self.columns.setObjectName(u"columns")
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(20)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.previewCard = QFrame(self.main)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"role", u"card")
        self.previewCardLayout = QVBoxLayout(self.previewCard)
        self.previewCardLayout.setSpacing(12)
        self.previewCardLayout.setObjectName(u"previewCardLayout")
        self.previewCardLayout.setContentsMargins(20, 20, 20, 20)
        self.previewTitle = WrappedLabel(self.previewCard)
        self.previewTitle.setObjectName(u"previewTitle")
        self.previewTitle.setWordWrap(True)
        self.previewTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.previewTitle.setProperty(u"role", u"card-title")

        self.previewCardLayout.addWidget(self.previewTitle)

        self.preview = PdfView(self.previewCard)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(0, 480))

        self.previewCardLayout.addWidget(self.preview)


        self.mainLayout.addWidget(self.previewCard)


        self.mainLayout.addStretch()

        self.mainLayout.setStretch(1, 1)
        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideLayout = QVBoxLayout(self.aside)
        self.asideLayout.setSpacing(20)
        self.asideLayout.setObjectName(u"asideLayout")
        self.asideLayout.setContentsMargins(0, 0, 0, 0)
        self.listPlace = QVBoxLayout()
        self.asideLayout.addLayout(self.listPlace)
        self.listPlace.setSpacing(20)
        self.listPlace.setObjectName(u"listPlace")



        self.asideLayout.addStretch()

        self.asideLayout.setStretch(1, 1)
        self.columns.addColumn(self.aside)

        self.HandoverCheckLayout.addWidget(self.columns)


        self.retranslateUi(HandoverCheck)
    # setupUi

    def retranslateUi(self, HandoverCheck):
        self.previewTitle.setText(QCoreApplication.translate("HandoverCheck", u"Kokkuv\u00f5te, mida saaja loeb", None))
        pass
    # retranslateUi
