# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/handover_parts.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.parts_field import PartsField


class Ui_HandoverParts(object):
    def setupUi(self, HandoverParts):
        if not HandoverParts.objectName():
            HandoverParts.setObjectName(u"HandoverParts")
        self.HandoverPartsLayout = QVBoxLayout(HandoverParts)
        self.HandoverPartsLayout.setSpacing(16)
        self.HandoverPartsLayout.setObjectName(u"HandoverPartsLayout")
        self.HandoverPartsLayout.setContentsMargins(0, 0, 0, 0)
        self.ruleSentence = WrappedLabel(HandoverParts)
        self.ruleSentence.setObjectName(u"ruleSentence")
        self.ruleSentence.setWordWrap(True)
        self.ruleSentence.setTextFormat(Qt.TextFormat.PlainText)
        self.ruleSentence.setProperty(u"role", u"muted")

        self.HandoverPartsLayout.addWidget(self.ruleSentence)

        self.parts = PartsField(HandoverParts)
        self.parts.setObjectName(u"parts")

        self.HandoverPartsLayout.addWidget(self.parts)


        self.retranslateUi(HandoverParts)
    # setupUi

    def retranslateUi(self, HandoverParts):
        self.ruleSentence.setText(QCoreApplication.translate("HandoverParts", u"Eemalda linnuke sellelt, mida saaja oma t\u00f6\u00f6ks ei vaja. Siis k\u00fcsib programm p\u00f5hjust, ja see j\u00e4\u00e4b \u00fcleandmise juurde.", None))
        self.parts.setLabel(QCoreApplication.translate("HandoverParts", u"Paketi osad", None))
        pass
    # retranslateUi
