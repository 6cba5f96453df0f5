# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/plan_sheet_page.ui; never edited.

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_PlanSheetPage(object):
    def setupUi(self, PlanSheetPage):
        if not PlanSheetPage.objectName():
            PlanSheetPage.setObjectName(u"PlanSheetPage")
        self.skeleton = QVBoxLayout(PlanSheetPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(PlanSheetPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(PlanSheetPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(PlanSheetPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.preview = PdfView(self.content)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(0, 480))

        self.contentColumn.addWidget(self.preview)

        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)


        self.retranslateUi(PlanSheetPage)
    # setupUi

    def retranslateUi(self, PlanSheetPage):
        pass
    # retranslateUi
