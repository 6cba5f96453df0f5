# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/restore_page.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.choice_fields import ChoiceBox, ChoicePills
from hop_desktop.gui.widgets.fields import FreeText
from hop_desktop.gui.widgets.footer_strip import FooterStrip
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.page_header import PageHeader
from hop_desktop.gui.widgets.page_scroll import PageScroll
from hop_desktop.gui.widgets.passphrase_field import PassphraseField


class Ui_RestorePage(object):
    def setupUi(self, RestorePage):
        if not RestorePage.objectName():
            RestorePage.setObjectName(u"RestorePage")
        RestorePage.setProperty(u"role", u"page")
        self.skeleton = QVBoxLayout(RestorePage)
        self.skeleton.setSpacing(0)
        self.skeleton.setObjectName(u"skeleton")
        self.skeleton.setContentsMargins(0, 0, 0, 0)
        self.header = PageHeader(RestorePage)
        self.header.setObjectName(u"header")

        self.skeleton.addWidget(self.header)

        self.strip = MessageStrip(RestorePage)
        self.strip.setObjectName(u"strip")

        self.skeleton.addWidget(self.strip)

        self.scroll = PageScroll(RestorePage)
        self.scroll.setObjectName(u"scroll")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(20)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(32, 0, 32, 20)
        self.filePart = QWidget(self.content)
        self.filePart.setObjectName(u"filePart")
        self.filePartColumn = QVBoxLayout(self.filePart)
        self.filePartColumn.setSpacing(4)
        self.filePartColumn.setObjectName(u"filePartColumn")
        self.filePartColumn.setContentsMargins(0, 0, 0, 0)
        self.fileTitleLabel = WrappedLabel(self.filePart)
        self.fileTitleLabel.setObjectName(u"fileTitleLabel")
        self.fileTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileTitleLabel.setWordWrap(True)
        self.fileTitleLabel.setProperty(u"role", u"label")

        self.filePartColumn.addWidget(self.fileTitleLabel)

        self.fileLabel = WrappedLabel(self.filePart)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setWordWrap(True)

        self.filePartColumn.addWidget(self.fileLabel)


        self.contentColumn.addWidget(self.filePart)

        self.fileRow = QHBoxLayout()
        self.contentColumn.addLayout(self.fileRow)
        self.fileRow.setSpacing(12)
        self.fileRow.setObjectName(u"fileRow")
        self.fileRow.setContentsMargins(0, 0, 0, 0)
        self.fileButton = QPushButton(self.content)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setProperty(u"kind", u"secondary")

        self.fileRow.addWidget(self.fileButton)


        self.fileRow.addStretch()



        self.keyPart = QWidget(self.content)
        self.keyPart.setObjectName(u"keyPart")
        self.keyPartColumn = QVBoxLayout(self.keyPart)
        self.keyPartColumn.setSpacing(20)
        self.keyPartColumn.setObjectName(u"keyPartColumn")
        self.keyPartColumn.setContentsMargins(0, 0, 0, 0)
        self.wayPills = ChoicePills(self.keyPart)
        self.wayPills.setObjectName(u"wayPills")

        self.keyPartColumn.addWidget(self.wayPills)

        self.loginBox = ChoiceBox(self.keyPart)
        self.loginBox.setObjectName(u"loginBox")

        self.keyPartColumn.addWidget(self.loginBox)

        self.passphraseField = PassphraseField(self.keyPart)
        self.passphraseField.setObjectName(u"passphraseField")

        self.keyPartColumn.addWidget(self.passphraseField)

        self.keyText = FreeText(self.keyPart)
        self.keyText.setObjectName(u"keyText")
        self.keyText.setLines(2)
        self.keyText.setLength(u"name")

        self.keyPartColumn.addWidget(self.keyText)


        self.contentColumn.addWidget(self.keyPart)


        self.contentColumn.addStretch()

        self.scroll.setWidget(self.content)

        self.skeleton.addWidget(self.scroll)

        self.footer = FooterStrip(RestorePage)
        self.footer.setObjectName(u"footer")

        self.skeleton.addWidget(self.footer)

        QWidget.setTabOrder(self.fileButton, self.wayPills)
        QWidget.setTabOrder(self.wayPills, self.loginBox)
        QWidget.setTabOrder(self.loginBox, self.passphraseField)
        QWidget.setTabOrder(self.passphraseField, self.keyText)

        self.retranslateUi(RestorePage)
    # setupUi

    def retranslateUi(self, RestorePage):
        self.header.setBackText(QCoreApplication.translate("RestorePage", u"Avamine", None))
        self.header.setTitle(QCoreApplication.translate("RestorePage", u"Taasta varukoopiast", None))
        self.header.setDetail(QCoreApplication.translate("RestorePage", u"Koopia kontrollitakse enne l\u00e4bi. Vanad andmed j\u00e4\u00e4vad puutumata.", None))
        self.fileTitleLabel.setText(QCoreApplication.translate("RestorePage", u"Varukoopia", None))
        self.fileLabel.setText(QCoreApplication.translate("RestorePage", u"Faili nimi algab HOP-varukoopia. Vali see m\u00e4lupulgalt v\u00f5i kaustast.", None))
        self.fileButton.setText(QCoreApplication.translate("RestorePage", u"Vali varukoopia", None))
        self.wayPills.setLabel(QCoreApplication.translate("RestorePage", u"Millega sa koopia avad?", None))
        self.loginBox.setLabel(QCoreApplication.translate("RestorePage", u"Kasutaja", None))
        self.passphraseField.setLabel(QCoreApplication.translate("RestorePage", u"Paroolifraas", None))
        self.passphraseField.setHint(QCoreApplication.translate("RestorePage", u"See, mis kehtis koopia tegemise p\u00e4eval.", None))
        self.keyText.setLabel(QCoreApplication.translate("RestorePage", u"Taastekood", None))
        self.keyText.setHint(QCoreApplication.translate("RestorePage", u"\u00dcheksa r\u00fchma, igas neli m\u00e4rki. Suur- ja v\u00e4iket\u00e4hel ei ole vahet.", None))
        self.footer.setPrimaryText(QCoreApplication.translate("RestorePage", u"Taasta andmed", None))
        self.footer.setCancelText(QCoreApplication.translate("RestorePage", u"Loobu", None))
        pass
    # retranslateUi
