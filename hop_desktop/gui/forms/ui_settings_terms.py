# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_terms.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import TextField
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_TermsPart(object):
    def setupUi(self, TermsPart):
        if not TermsPart.objectName():
            TermsPart.setObjectName(u"TermsPart")
        self.column = QVBoxLayout(TermsPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.weeksField = TextField(TermsPart)
        self.weeksField.setObjectName(u"weeksField")
        self.weeksField.setLength(u"date")

        self.column.addWidget(self.weeksField)

        self.acts = FlowRow(TermsPart)
        self.acts.setObjectName(u"acts")
        self.saveButton = QPushButton(self.acts)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")
        self.acts.addPart(self.saveButton)

        self.column.addWidget(self.acts)

        QWidget.setTabOrder(self.weeksField, self.saveButton)

        self.retranslateUi(TermsPart)
    # setupUi

    def retranslateUi(self, TermsPart):
        self.weeksField.setLabel(QCoreApplication.translate("TermsPart", u"Mitme n\u00e4dala p\u00e4rast I etapp \u00fcle vaadatakse", None))
        self.weeksField.setHint(QCoreApplication.translate("TermsPart", u"Nii mitu n\u00e4dalat pakub programm uue juhtumi avamisel. Avatud juhtumite p\u00e4evad j\u00e4\u00e4vad.", None))
        self.saveButton.setText(QCoreApplication.translate("TermsPart", u"Salvesta t\u00e4htajad", None))
        pass
    # retranslateUi
