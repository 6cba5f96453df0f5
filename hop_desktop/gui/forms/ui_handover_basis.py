# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/handover_basis.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, FreeText


class Ui_HandoverBasis(object):
    def setupUi(self, HandoverBasis):
        if not HandoverBasis.objectName():
            HandoverBasis.setObjectName(u"HandoverBasis")
        self.HandoverBasisLayout = QVBoxLayout(HandoverBasis)
        self.HandoverBasisLayout.setSpacing(20)
        self.HandoverBasisLayout.setObjectName(u"HandoverBasisLayout")
        self.HandoverBasisLayout.setContentsMargins(0, 0, 0, 0)
        self.basisCard = QFrame(HandoverBasis)
        self.basisCard.setObjectName(u"basisCard")
        self.basisCard.setProperty(u"role", u"card")
        self.basisCardLayout = QVBoxLayout(self.basisCard)
        self.basisCardLayout.setSpacing(20)
        self.basisCardLayout.setObjectName(u"basisCardLayout")
        self.basisCardLayout.setContentsMargins(20, 20, 20, 20)
        self.reasonText = FreeText(self.basisCard)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(4)

        self.basisCardLayout.addWidget(self.reasonText)

        self.basisPills = ChoicePills(self.basisCard)
        self.basisPills.setObjectName(u"basisPills")

        self.basisCardLayout.addWidget(self.basisPills)

        self.basisNoteText = FreeText(self.basisCard)
        self.basisNoteText.setObjectName(u"basisNoteText")
        self.basisNoteText.setLines(2)

        self.basisCardLayout.addWidget(self.basisNoteText)

        self.carerPills = ChoicePills(self.basisCard)
        self.carerPills.setObjectName(u"carerPills")

        self.basisCardLayout.addWidget(self.carerPills)

        self.carerNoteText = FreeText(self.basisCard)
        self.carerNoteText.setObjectName(u"carerNoteText")
        self.carerNoteText.setLines(2)

        self.basisCardLayout.addWidget(self.carerNoteText)

        self.expectedField = DateField(self.basisCard)
        self.expectedField.setObjectName(u"expectedField")
        self.expectedField.setOptional(True)

        self.basisCardLayout.addWidget(self.expectedField)


        self.HandoverBasisLayout.addWidget(self.basisCard)

        QWidget.setTabOrder(self.reasonText, self.basisPills)
        QWidget.setTabOrder(self.basisPills, self.basisNoteText)
        QWidget.setTabOrder(self.basisNoteText, self.carerPills)
        QWidget.setTabOrder(self.carerPills, self.carerNoteText)
        QWidget.setTabOrder(self.carerNoteText, self.expectedField)

        self.retranslateUi(HandoverBasis)
    # setupUi

    def retranslateUi(self, HandoverBasis):
        self.reasonText.setLabel(QCoreApplication.translate("HandoverBasis", u"Miks annad juhtumi \u00fcle?", None))
        self.reasonText.setHint(QCoreApplication.translate("HandoverBasis", u"Kirjuta, mida on juba tehtud ja mida ootad saajalt.", None))
        self.basisPills.setLabel(QCoreApplication.translate("HandoverBasis", u"Mille alusel andmed l\u00e4hevad?", None))
        self.basisPills.setHint(QCoreApplication.translate("HandoverBasis", u"Kui seadus saatmist ei luba, on vaja vanema n\u00f5usolekut.", None))
        self.basisNoteText.setLabel(QCoreApplication.translate("HandoverBasis", u"Alus t\u00e4psemalt", None))
        self.carerPills.setLabel(QCoreApplication.translate("HandoverBasis", u"Kas last kasvatav isik teab \u00fcleandmisest?", None))
        self.carerPills.setHint(QCoreApplication.translate("HandoverBasis", u"\u00dcldjuhul r\u00e4\u00e4gitakse talle kohe (LasteKS \u00a7 22). Kui see v\u00f5ib last ohustada, k\u00fcsi lastekaitselt n\u00f5u.", None))
        self.carerNoteText.setLabel(QCoreApplication.translate("HandoverBasis", u"Kuidas ja millal teavitasid?", None))
        self.expectedField.setLabel(QCoreApplication.translate("HandoverBasis", u"Mis p\u00e4evaks ootad vastust?", None))
        pass
    # retranslateUi
