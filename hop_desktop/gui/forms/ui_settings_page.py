# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        SettingsPage.setProperty(u"role", u"page")
        self.skeleton = QVBoxLayout(SettingsPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(SettingsPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(SettingsPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(SettingsPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.partPills = ChoicePills(self.content)
        self.partPills.setObjectName(u"partPills")

        self.contentColumn.addWidget(self.partPills)

        self.part = QWidget(self.content)
        self.part.setObjectName(u"part")
        self.partColumn = QVBoxLayout(self.part)
        self.partColumn.setSpacing(20)
        self.partColumn.setObjectName(u"partColumn")
        self.partColumn.setContentsMargins(0, 0, 0, 0)

        self.contentColumn.addWidget(self.part)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)


        self.retranslateUi(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.header.setTitle(QCoreApplication.translate("SettingsPage", u"Seaded", None))
        self.partPills.setLabel(QCoreApplication.translate("SettingsPage", u"Mida soovid seada", None))
        pass
    # retranslateUi
