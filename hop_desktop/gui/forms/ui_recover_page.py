# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/recover_page.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.choice_fields import ChoiceBox
from hop_desktop.gui.widgets.fields import FreeText
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.new_passphrase import NewPassphrase
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll


class Ui_RecoverPage(object):
    def setupUi(self, RecoverPage):
        if not RecoverPage.objectName():
            RecoverPage.setObjectName(u"RecoverPage")
        RecoverPage.setProperty(u"role", u"page")
        self.skeleton = QVBoxLayout(RecoverPage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(RecoverPage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(RecoverPage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(RecoverPage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.loginBox = ChoiceBox(self.content)
        self.loginBox.setObjectName(u"loginBox")

        self.contentColumn.addWidget(self.loginBox)

        self.keyText = FreeText(self.content)
        self.keyText.setObjectName(u"keyText")
        self.keyText.setLines(2)
        self.keyText.setLength(u"name")

        self.contentColumn.addWidget(self.keyText)

        self.newPassphrase = NewPassphrase(self.content)
        self.newPassphrase.setObjectName(u"newPassphrase")

        self.contentColumn.addWidget(self.newPassphrase)


        self.contentColumn.addStretch()

        self.contentColumn.setStretch(3, 1)
        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(RecoverPage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.loginBox, self.keyText)
        QWidget.setTabOrder(self.keyText, self.newPassphrase)

        self.retranslateUi(RecoverPage)
    # setupUi

    def retranslateUi(self, RecoverPage):
        self.header.setBackText(QCoreApplication.translate("RecoverPage", u"Avamine", None))
        self.header.setTitle(QCoreApplication.translate("RecoverPage", u"Ava taastelehega", None))
        self.header.setDetail(QCoreApplication.translate("RecoverPage", u"Taastekoodiga saad valida uue paroolifraasi. Andmed j\u00e4\u00e4vad samaks.", None))
        self.loginBox.setLabel(QCoreApplication.translate("RecoverPage", u"Kasutaja", None))
        self.keyText.setLabel(QCoreApplication.translate("RecoverPage", u"Taastekood", None))
        self.keyText.setHint(QCoreApplication.translate("RecoverPage", u"\u00dcheksa r\u00fchma, igas neli m\u00e4rki. Suur- ja v\u00e4iket\u00e4hel ei ole vahet.", None))
        self.footer.setPrimaryText(QCoreApplication.translate("RecoverPage", u"Ava andmed", None))
        self.footer.setCancelText(QCoreApplication.translate("RecoverPage", u"Loobu", None))
        pass
    # retranslateUi
