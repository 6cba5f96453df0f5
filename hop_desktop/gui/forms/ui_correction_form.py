# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/correction_form.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout
from hop_desktop.gui.widgets.fields import FreeText


class Ui_CorrectionForm(object):
    def setupUi(self, CorrectionForm):
        if not CorrectionForm.objectName():
            CorrectionForm.setObjectName(u"CorrectionForm")
        self.column = QVBoxLayout(CorrectionForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.reasonText = FreeText(CorrectionForm)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setLines(2)

        self.column.addWidget(self.reasonText)


        self.retranslateUi(CorrectionForm)
    # setupUi

    def retranslateUi(self, CorrectionForm):
        self.reasonText.setLabel(QCoreApplication.translate("CorrectionForm", u"Miks sa seda parandad", None))
        self.reasonText.setHint(QCoreApplication.translate("CorrectionForm", u"Varasem s\u00f5nastus j\u00e4\u00e4b alles", None))
        pass
    # retranslateUi
