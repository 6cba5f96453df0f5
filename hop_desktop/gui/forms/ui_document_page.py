# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/document_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.document_view import PdfView
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_DocumentPage(object):
    def setupUi(self, DocumentPage):
        if not DocumentPage.objectName():
            DocumentPage.setObjectName(u"DocumentPage")
        self.skeleton = QVBoxLayout(DocumentPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(DocumentPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(DocumentPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(DocumentPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.columns = TwoColumns(self.content)
        self.columns.setObjectName(u"columns")
        self.columns.setForm(True)
        self.main = QWidget(self.columns)
        self.main.setObjectName(u"main")
        self.mainColumn = QVBoxLayout(self.main)
        self.mainColumn.setSpacing(20)
        self.mainColumn.setObjectName(u"mainColumn")
        self.mainColumn.setContentsMargins(0, 0, 0, 0)
        self.hintLabel = WrappedLabel(self.main)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"role", u"muted")

        self.mainColumn.addWidget(self.hintLabel)

        self.questions = QWidget(self.main)
        self.questions.setObjectName(u"questions")
        self.questionColumn = QVBoxLayout(self.questions)
        self.questionColumn.setSpacing(20)
        self.questionColumn.setObjectName(u"questionColumn")
        self.questionColumn.setContentsMargins(0, 0, 0, 0)

        self.mainColumn.addWidget(self.questions)

        self.preview = PdfView(self.main)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(0, 480))

        self.mainColumn.addWidget(self.preview)

        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideColumn = QVBoxLayout(self.aside)
        self.asideColumn.setSpacing(20)
        self.asideColumn.setObjectName(u"asideColumn")
        self.asideColumn.setContentsMargins(0, 0, 0, 0)
        self.aboutCard = Card(self.aside)
        self.aboutCard.setObjectName(u"aboutCard")

        self.asideColumn.addWidget(self.aboutCard)

        self.papersCard = Card(self.aside)
        self.papersCard.setObjectName(u"papersCard")
        self.papersCard.setFlush(True)

        self.asideColumn.addWidget(self.papersCard)

        self.columns.addColumn(self.aside)

        self.contentColumn.addWidget(self.columns)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(DocumentPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)


        self.retranslateUi(DocumentPage)
    # setupUi

    def retranslateUi(self, DocumentPage):
        self.aboutCard.setTitle(QCoreApplication.translate("DocumentPage", u"Sellest dokumendist", None))
        self.papersCard.setTitle(QCoreApplication.translate("DocumentPage", u"Vormistatud versioonid", None))
        self.footer.setPrimaryText(QCoreApplication.translate("DocumentPage", u"Salvesta mustand", None))
        self.footer.setSecondaryText(QCoreApplication.translate("DocumentPage", u"Vormista dokument", None))
        self.footer.setCancelText(QCoreApplication.translate("DocumentPage", u"Loobu", None))
        pass
    # retranslateUi
