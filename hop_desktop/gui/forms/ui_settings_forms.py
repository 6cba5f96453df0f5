# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_forms.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_FormsPart(object):
    def setupUi(self, FormsPart):
        if not FormsPart.objectName():
            FormsPart.setObjectName(u"FormsPart")
        self.column = QVBoxLayout(FormsPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.explainedLabel = WrappedLabel(FormsPart)
        self.explainedLabel.setObjectName(u"explainedLabel")
        self.explainedLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.explainedLabel)

        self.acts = QHBoxLayout()
        self.column.addLayout(self.acts)
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(FormsPart)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.addButton)


        self.acts.addStretch()



        self.listPlace = QWidget(FormsPart)
        self.listPlace.setObjectName(u"listPlace")
        self.listColumn = QVBoxLayout(self.listPlace)
        self.listColumn.setSpacing(12)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.listPlace)


        self.retranslateUi(FormsPart)
    # setupUi

    def retranslateUi(self, FormsPart):
        self.explainedLabel.setText(QCoreApplication.translate("FormsPart", u"Neid vorme saab t\u00e4ita lapse v\u00f5i juhtumi lehel. Oma vormi lisad failist.", None))
        self.addButton.setText(QCoreApplication.translate("FormsPart", u"Lisa vorm failist", None))
        pass
    # retranslateUi
