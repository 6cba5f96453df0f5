# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/assessment_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText, TextField
from hop_desktop.gui.widgets.files_field import FilesField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_AssessmentPage(object):
    def setupUi(self, AssessmentPage):
        if not AssessmentPage.objectName():
            AssessmentPage.setObjectName(u"AssessmentPage")
        self.skeleton = QVBoxLayout(AssessmentPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(AssessmentPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(AssessmentPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(AssessmentPage)
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
        self.instrumentField = TextField(self.main)
        self.instrumentField.setObjectName(u"instrumentField")
        self.instrumentField.setLength(u"full")

        self.mainColumn.addWidget(self.instrumentField)

        self.dayField = DateField(self.main)
        self.dayField.setObjectName(u"dayField")

        self.mainColumn.addWidget(self.dayField)

        self.assessorPills = ChoicePills(self.main)
        self.assessorPills.setObjectName(u"assessorPills")

        self.mainColumn.addWidget(self.assessorPills)

        self.byField = TextField(self.main)
        self.byField.setObjectName(u"byField")
        self.byField.setLength(u"full")

        self.mainColumn.addWidget(self.byField)

        self.resultsText = FreeText(self.main)
        self.resultsText.setObjectName(u"resultsText")
        self.resultsText.setLines(5)

        self.mainColumn.addWidget(self.resultsText)

        self.recommendationText = FreeText(self.main)
        self.recommendationText.setObjectName(u"recommendationText")
        self.recommendationText.setOptional(True)
        self.recommendationText.setLines(3)

        self.mainColumn.addWidget(self.recommendationText)

        self.filesField = FilesField(self.main)
        self.filesField.setObjectName(u"filesField")
        self.filesField.setOptional(True)

        self.mainColumn.addWidget(self.filesField)

        self.columns.addColumn(self.main)
        self.aside = QWidget(self.columns)
        self.aside.setObjectName(u"aside")
        self.asideColumn = QVBoxLayout(self.aside)
        self.asideColumn.setSpacing(20)
        self.asideColumn.setObjectName(u"asideColumn")
        self.asideColumn.setContentsMargins(0, 0, 0, 0)
        self.adviceCard = Card(self.aside)
        self.adviceCard.setObjectName(u"adviceCard")

        self.asideColumn.addWidget(self.adviceCard)

        self.columns.addColumn(self.aside)

        self.contentColumn.addWidget(self.columns)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(1, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(AssessmentPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.instrumentField, self.dayField)
        QWidget.setTabOrder(self.dayField, self.assessorPills)
        QWidget.setTabOrder(self.assessorPills, self.byField)
        QWidget.setTabOrder(self.byField, self.resultsText)
        QWidget.setTabOrder(self.resultsText, self.recommendationText)
        QWidget.setTabOrder(self.recommendationText, self.filesField)

        self.retranslateUi(AssessmentPage)
    # setupUi

    def retranslateUi(self, AssessmentPage):
        self.instrumentField.setLabel(QCoreApplication.translate("AssessmentPage", u"Mille j\u00e4rgi hinnati", None))
        self.instrumentField.setHint(QCoreApplication.translate("AssessmentPage", u"Testi, vaatluslehe v\u00f5i muu t\u00f6\u00f6vahendi nimi", None))
        self.dayField.setLabel(QCoreApplication.translate("AssessmentPage", u"Hindamise p\u00e4ev", None))
        self.assessorPills.setLabel(QCoreApplication.translate("AssessmentPage", u"Kust on hindaja", None))
        self.byField.setLabel(QCoreApplication.translate("AssessmentPage", u"Hindaja nimi ja amet", None))
        self.resultsText.setLabel(QCoreApplication.translate("AssessmentPage", u"Tulemused", None))
        self.resultsText.setHint(QCoreApplication.translate("AssessmentPage", u"Hindaja s\u00f5nadega, \u00fcmber s\u00f5nastamata", None))
        self.recommendationText.setLabel(QCoreApplication.translate("AssessmentPage", u"Soovitus", None))
        self.recommendationText.setHint(QCoreApplication.translate("AssessmentPage", u"Mida hindaja soovitab, tema s\u00f5nadega", None))
        self.filesField.setLabel(QCoreApplication.translate("AssessmentPage", u"Failid", None))
        self.filesField.setHint(QCoreApplication.translate("AssessmentPage", u"PDF v\u00f5i pilt. Fail j\u00e4\u00e4b ka juhtumi manuste hulka.", None))
        self.adviceCard.setTitle(QCoreApplication.translate("AssessmentPage", u"Hea kirje", None))
        self.footer.setPrimaryText(QCoreApplication.translate("AssessmentPage", u"Salvesta", None))
        self.footer.setCancelText(QCoreApplication.translate("AssessmentPage", u"Loobu", None))
        pass
    # retranslateUi
