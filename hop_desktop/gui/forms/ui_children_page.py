# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/children_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_ChildrenPage(object):
    def setupUi(self, ChildrenPage):
        if not ChildrenPage.objectName():
            ChildrenPage.setObjectName(u"ChildrenPage")
        self.skeleton = QVBoxLayout(ChildrenPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(ChildrenPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(ChildrenPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(ChildrenPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.groupPills = ChoicePills(self.content)
        self.groupPills.setObjectName(u"groupPills")

        self.contentColumn.addWidget(self.groupPills)

        self.listCard = Card(self.content)
        self.listCard.setObjectName(u"listCard")

        self.contentColumn.addWidget(self.listCard)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(2, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)


        self.retranslateUi(ChildrenPage)
    # setupUi

    def retranslateUi(self, ChildrenPage):
        self.header.setTitle(QCoreApplication.translate("ChildrenPage", u"Lapsed", None))
        self.groupPills.setLabel(QCoreApplication.translate("ChildrenPage", u"R\u00fchm", None))
        pass
    # retranslateUi
