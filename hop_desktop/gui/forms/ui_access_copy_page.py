# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/access_copy_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.pages.copying.redactions_field import RedactionsField
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, TextField, TickGroup
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_AccessCopyPage(object):
    def setupUi(self, AccessCopyPage):
        if not AccessCopyPage.objectName():
            AccessCopyPage.setObjectName(u"AccessCopyPage")
        self.skeleton = QVBoxLayout(AccessCopyPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(AccessCopyPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(AccessCopyPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(AccessCopyPage)
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
        self.requesterField = TextField(self.main)
        self.requesterField.setObjectName(u"requesterField")
        self.requesterField.setLength(u"name")

        self.mainColumn.addWidget(self.requesterField)

        self.verifiedField = TextField(self.main)
        self.verifiedField.setObjectName(u"verifiedField")
        self.verifiedField.setLength(u"full")

        self.mainColumn.addWidget(self.verifiedField)

        self.requestedField = DateField(self.main)
        self.requestedField.setObjectName(u"requestedField")
        self.requestedField.setQuick(True)

        self.mainColumn.addWidget(self.requestedField)

        self.banPills = ChoicePills(self.main)
        self.banPills.setObjectName(u"banPills")

        self.mainColumn.addWidget(self.banPills)

        self.sinceField = DateField(self.main)
        self.sinceField.setObjectName(u"sinceField")
        self.sinceField.setOptional(True)

        self.mainColumn.addWidget(self.sinceField)

        self.untilField = DateField(self.main)
        self.untilField.setObjectName(u"untilField")
        self.untilField.setOptional(True)

        self.mainColumn.addWidget(self.untilField)

        self.partsTicks = TickGroup(self.main)
        self.partsTicks.setObjectName(u"partsTicks")

        self.mainColumn.addWidget(self.partsTicks)

        self.redactionsField = RedactionsField(self.main)
        self.redactionsField.setObjectName(u"redactionsField")

        self.mainColumn.addWidget(self.redactionsField)

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

        self.footer = FooterStrip(AccessCopyPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.requesterField, self.verifiedField)
        QWidget.setTabOrder(self.verifiedField, self.requestedField)
        QWidget.setTabOrder(self.requestedField, self.banPills)
        QWidget.setTabOrder(self.banPills, self.sinceField)
        QWidget.setTabOrder(self.sinceField, self.untilField)
        QWidget.setTabOrder(self.untilField, self.partsTicks)
        QWidget.setTabOrder(self.partsTicks, self.redactionsField)

        self.retranslateUi(AccessCopyPage)
    # setupUi

    def retranslateUi(self, AccessCopyPage):
        self.requesterField.setLabel(QCoreApplication.translate("AccessCopyPage", u"Kes andmeid k\u00fcsib", None))
        self.requesterField.setHint(QCoreApplication.translate("AccessCopyPage", u"Nimi ja seos lapsega", None))
        self.verifiedField.setLabel(QCoreApplication.translate("AccessCopyPage", u"Kuidas tead, et see on tema", None))
        self.verifiedField.setHint(QCoreApplication.translate("AccessCopyPage", u"N\u00e4iteks isikut t\u00f5endav dokument kohapeal v\u00f5i digiallkirjaga avaldus", None))
        self.requestedField.setLabel(QCoreApplication.translate("AccessCopyPage", u"Millal ta k\u00fcsis", None))
        self.banPills.setLabel(QCoreApplication.translate("AccessCopyPage", u"Kas \u00f5pilane on kirjalikult keelanud andmeid anda", None))
        self.banPills.setHint(QCoreApplication.translate("AccessCopyPage", u"Teov\u00f5imeline \u00f5pilane v\u00f5ib seda teha (PGS \u00a7 55 lg 1).", None))
        self.sinceField.setLabel(QCoreApplication.translate("AccessCopyPage", u"Alates", None))
        self.untilField.setLabel(QCoreApplication.translate("AccessCopyPage", u"Kuni", None))
        self.partsTicks.setLabel(QCoreApplication.translate("AccessCopyPage", u"Mis v\u00e4ljav\u00f5ttesse tuleb", None))
        self.redactionsField.setLabel(QCoreApplication.translate("AccessCopyPage", u"Eelvaade", None))
        self.redactionsField.setHint(QCoreApplication.translate("AccessCopyPage", u"Vali tekst, mis ei ole selle lapse kohta, ja kata see kinni.", None))
        self.adviceCard.setTitle(QCoreApplication.translate("AccessCopyPage", u"Enne kui annad", None))
        self.footer.setPrimaryText(QCoreApplication.translate("AccessCopyPage", u"Vormista v\u00e4ljav\u00f5te", None))
        self.footer.setCancelText(QCoreApplication.translate("AccessCopyPage", u"Loobu", None))
        pass
    # retranslateUi
