# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_retention.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import DateField, TextField
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_RetentionPart(object):
    def setupUi(self, RetentionPart):
        if not RetentionPart.objectName():
            RetentionPart.setObjectName(u"RetentionPart")
        self.column = QVBoxLayout(RetentionPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.explainedLabel = WrappedLabel(RetentionPart)
        self.explainedLabel.setObjectName(u"explainedLabel")
        self.explainedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.explainedLabel.setWordWrap(True)
        self.explainedLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.explainedLabel)

        self.termsLabel = WrappedLabel(RetentionPart)
        self.termsLabel.setObjectName(u"termsLabel")
        self.termsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.termsLabel.setWordWrap(True)
        self.termsLabel.setProperty(u"role", u"")

        self.column.addWidget(self.termsLabel)

        self.leaversCard = Card(RetentionPart)
        self.leaversCard.setObjectName(u"leaversCard")

        self.column.addWidget(self.leaversCard)

        self.termForm = QWidget(RetentionPart)
        self.termForm.setObjectName(u"termForm")
        self.termColumn = QVBoxLayout(self.termForm)
        self.termColumn.setSpacing(20)
        self.termColumn.setObjectName(u"termColumn")
        self.termColumn.setContentsMargins(0, 0, 0, 0)
        self.termLabel = WrappedLabel(self.termForm)
        self.termLabel.setObjectName(u"termLabel")
        self.termLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.termLabel.setWordWrap(True)
        self.termLabel.setProperty(u"role", u"card-title")

        self.termColumn.addWidget(self.termLabel)

        self.yearsField = TextField(self.termForm)
        self.yearsField.setObjectName(u"yearsField")
        self.yearsField.setLength(u"date")

        self.termColumn.addWidget(self.yearsField)

        self.sourceField = TextField(self.termForm)
        self.sourceField.setObjectName(u"sourceField")
        self.sourceField.setLength(u"full")

        self.termColumn.addWidget(self.sourceField)

        self.sinceField = DateField(self.termForm)
        self.sinceField.setObjectName(u"sinceField")

        self.termColumn.addWidget(self.sinceField)

        self.acts = FlowRow(self.termForm)
        self.acts.setObjectName(u"acts")
        self.saveButton = QPushButton(self.acts)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")
        self.acts.addPart(self.saveButton)

        self.termColumn.addWidget(self.acts)


        self.column.addWidget(self.termForm)

        QWidget.setTabOrder(self.yearsField, self.sourceField)
        QWidget.setTabOrder(self.sourceField, self.sinceField)
        QWidget.setTabOrder(self.sinceField, self.saveButton)

        self.retranslateUi(RetentionPart)
    # setupUi

    def retranslateUi(self, RetentionPart):
        self.explainedLabel.setText(QCoreApplication.translate("RetentionPart", u"Toimiku s\u00e4ilitust\u00e4htaja m\u00e4\u00e4rab asutus. Programm ise ei kustuta midagi. Kustutamise otsustavad kaks inimest.", None))
        self.leaversCard.setTitle(QCoreApplication.translate("RetentionPart", u"Lahkunud lapsed", None))
        self.termLabel.setText(QCoreApplication.translate("RetentionPart", u"Uus t\u00e4htaeg", None))
        self.yearsField.setLabel(QCoreApplication.translate("RetentionPart", u"Mitu aastat p\u00e4rast lahkumist andmeid hoida", None))
        self.sourceField.setLabel(QCoreApplication.translate("RetentionPart", u"Kust see t\u00e4htaeg tuleb", None))
        self.sourceField.setHint(QCoreApplication.translate("RetentionPart", u"N\u00e4iteks asutuse asjaajamiskord v\u00f5i dokumentide loetelu", None))
        self.sinceField.setLabel(QCoreApplication.translate("RetentionPart", u"Mis p\u00e4evast see kehtib", None))
        self.saveButton.setText(QCoreApplication.translate("RetentionPart", u"Lisa t\u00e4htaeg", None))
        pass
    # retranslateUi
