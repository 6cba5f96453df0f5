# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/talk_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.pages.meeting.agreements_field import AgreementsField
from hop_desktop.gui.pages.meeting.attendees_field import AttendeesField
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.columns import TwoColumns
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText, TextField
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_TalkPage(object):
    def setupUi(self, TalkPage):
        if not TalkPage.objectName():
            TalkPage.setObjectName(u"TalkPage")
        self.skeleton = QVBoxLayout(TalkPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(TalkPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(TalkPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(TalkPage)
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
        self.dayField = DateField(self.main)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setQuick(True)

        self.mainColumn.addWidget(self.dayField)

        self.placeField = TextField(self.main)
        self.placeField.setObjectName(u"placeField")
        self.placeField.setOptional(True)
        self.placeField.setLength(u"name")

        self.mainColumn.addWidget(self.placeField)

        self.childViewText = FreeText(self.main)
        self.childViewText.setObjectName(u"childViewText")
        self.childViewText.setOptional(True)
        self.childViewText.setLines(3)

        self.mainColumn.addWidget(self.childViewText)

        self.parentViewText = FreeText(self.main)
        self.parentViewText.setObjectName(u"parentViewText")
        self.parentViewText.setOptional(True)
        self.parentViewText.setLines(4)

        self.mainColumn.addWidget(self.parentViewText)

        self.strengthsText = FreeText(self.main)
        self.strengthsText.setObjectName(u"strengthsText")
        self.strengthsText.setOptional(True)
        self.strengthsText.setLines(3)

        self.mainColumn.addWidget(self.strengthsText)

        self.summaryText = FreeText(self.main)
        self.summaryText.setObjectName(u"summaryText")
        self.summaryText.setLines(5)

        self.mainColumn.addWidget(self.summaryText)

        self.attendeesField = AttendeesField(self.main)
        self.attendeesField.setObjectName(u"attendeesField")

        self.mainColumn.addWidget(self.attendeesField)

        self.agreementsField = AgreementsField(self.main)
        self.agreementsField.setObjectName(u"agreementsField")

        self.mainColumn.addWidget(self.agreementsField)

        self.sharingPills = ChoicePills(self.main)
        self.sharingPills.setObjectName(u"sharingPills")

        self.mainColumn.addWidget(self.sharingPills)

        self.limitsField = TextField(self.main)
        self.limitsField.setObjectName(u"limitsField")
        self.limitsField.setLength(u"full")

        self.mainColumn.addWidget(self.limitsField)

        self.nextField = DateField(self.main)
        self.nextField.setObjectName(u"nextField")
        self.nextField.setOptional(True)

        self.mainColumn.addWidget(self.nextField)

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

        self.footer = FooterStrip(TalkPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.dayField, self.placeField)
        QWidget.setTabOrder(self.placeField, self.childViewText)
        QWidget.setTabOrder(self.childViewText, self.parentViewText)
        QWidget.setTabOrder(self.parentViewText, self.strengthsText)
        QWidget.setTabOrder(self.strengthsText, self.summaryText)
        QWidget.setTabOrder(self.summaryText, self.attendeesField)
        QWidget.setTabOrder(self.attendeesField, self.agreementsField)
        QWidget.setTabOrder(self.agreementsField, self.sharingPills)
        QWidget.setTabOrder(self.sharingPills, self.limitsField)
        QWidget.setTabOrder(self.limitsField, self.nextField)

        self.retranslateUi(TalkPage)
    # setupUi

    def retranslateUi(self, TalkPage):
        self.dayField.setLabel(QCoreApplication.translate("TalkPage", u"Kuup\u00e4ev", None))
        self.placeField.setLabel(QCoreApplication.translate("TalkPage", u"Koht", None))
        self.childViewText.setLabel(QCoreApplication.translate("TalkPage", u"Lapse arvamus", None))
        self.childViewText.setHint(QCoreApplication.translate("TalkPage", u"Lapse enda s\u00f5nadega", None))
        self.parentViewText.setLabel(QCoreApplication.translate("TalkPage", u"Vanema arvamus", None))
        self.parentViewText.setHint(QCoreApplication.translate("TalkPage", u"Kodu, r\u00f5\u00f5mud ja mured", None))
        self.strengthsText.setLabel(QCoreApplication.translate("TalkPage", u"Lapse tugevused", None))
        self.strengthsText.setHint(QCoreApplication.translate("TalkPage", u"Mis tal h\u00e4sti l\u00e4heb ja mis talle meeldib", None))
        self.summaryText.setLabel(QCoreApplication.translate("TalkPage", u"\u00d5petaja kokkuv\u00f5te", None))
        self.summaryText.setHint(QCoreApplication.translate("TalkPage", u"Valdkondade kaupa, l\u00fchidalt ja neutraalselt", None))
        self.attendeesField.setLabel(QCoreApplication.translate("TalkPage", u"Osalejad", None))
        self.agreementsField.setLabel(QCoreApplication.translate("TalkPage", u"Kokkulepped", None))
        self.sharingPills.setLabel(QCoreApplication.translate("TalkPage", u"Kas kokkuv\u00f5tte v\u00f5ib anda j\u00e4rgmisele \u00f5ppekohale", None))
        self.sharingPills.setHint(QCoreApplication.translate("TalkPage", u"K\u00fcsi vanemalt. Kuni vastust ei ole, see edasi ei l\u00e4he.", None))
        self.limitsField.setLabel(QCoreApplication.translate("TalkPage", u"Millise piiranguga", None))
        self.nextField.setLabel(QCoreApplication.translate("TalkPage", u"J\u00e4rgmine kohtumine", None))
        self.adviceCard.setTitle(QCoreApplication.translate("TalkPage", u"Hea kokkuv\u00f5te", None))
        self.footer.setPrimaryText(QCoreApplication.translate("TalkPage", u"Salvesta", None))
        self.footer.setSecondaryText(QCoreApplication.translate("TalkPage", u"Vormista PDF", None))
        self.footer.setCancelText(QCoreApplication.translate("TalkPage", u"Loobu", None))
        pass
    # retranslateUi
