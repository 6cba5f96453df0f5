# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_journal.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox, DateField, PersonPicker
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.progress import BusyLine


class Ui_JournalPart(object):
    def setupUi(self, JournalPart):
        if not JournalPart.objectName():
            JournalPart.setObjectName(u"JournalPart")
        self.column = QVBoxLayout(JournalPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.detailLabel = WrappedLabel(JournalPart)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)
        self.detailLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.detailLabel)

        self.acts = QHBoxLayout()
        self.column.addLayout(self.acts)
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.verifyButton = QPushButton(JournalPart)
        self.verifyButton.setObjectName(u"verifyButton")
        self.verifyButton.setProperty(u"kind", u"secondary")

        self.acts.addWidget(self.verifyButton)

        self.extractButton = QPushButton(JournalPart)
        self.extractButton.setObjectName(u"extractButton")
        self.extractButton.setProperty(u"kind", u"secondary")

        self.acts.addWidget(self.extractButton)


        self.acts.addStretch()



        self.busyLine = BusyLine(JournalPart)
        self.busyLine.setObjectName(u"busyLine")

        self.column.addWidget(self.busyLine)

        self.narrowing = QWidget(JournalPart)
        self.narrowing.setObjectName(u"narrowing")
        self.whoBox = ChoiceBox(self.narrowing)
        self.whoBox.setObjectName(u"whoBox")
        self.whoBox.setLength(u"phone")
        self.kindBox = ChoiceBox(self.narrowing)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setLength(u"name")
        self.sinceField = DateField(self.narrowing)
        self.sinceField.setObjectName(u"sinceField")
        self.untilField = DateField(self.narrowing)
        self.untilField.setObjectName(u"untilField")

        self.column.addWidget(self.narrowing)

        self.childPicker = PersonPicker(JournalPart)
        self.childPicker.setObjectName(u"childPicker")

        self.column.addWidget(self.childPicker)

        self.noneLabel = WrappedLabel(JournalPart)
        self.noneLabel.setObjectName(u"noneLabel")
        self.noneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noneLabel.setWordWrap(True)
        self.noneLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.noneLabel)

        self.tablePlace = QWidget(JournalPart)
        self.tablePlace.setObjectName(u"tablePlace")
        self.tableColumn = QVBoxLayout(self.tablePlace)
        self.tableColumn.setSpacing(12)
        self.tableColumn.setObjectName(u"tableColumn")
        self.tableColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.tablePlace)

        self.moreActs = QHBoxLayout()
        self.column.addLayout(self.moreActs)
        self.moreActs.setSpacing(12)
        self.moreActs.setObjectName(u"moreActs")
        self.moreActs.setContentsMargins(0, 0, 0, 0)
        self.olderButton = QPushButton(JournalPart)
        self.olderButton.setObjectName(u"olderButton")
        self.olderButton.setProperty(u"kind", u"link")

        self.moreActs.addWidget(self.olderButton)


        self.moreActs.addStretch()



        QWidget.setTabOrder(self.verifyButton, self.extractButton)
        QWidget.setTabOrder(self.extractButton, self.whoBox)
        QWidget.setTabOrder(self.whoBox, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.sinceField)
        QWidget.setTabOrder(self.sinceField, self.untilField)
        QWidget.setTabOrder(self.untilField, self.childPicker)
        QWidget.setTabOrder(self.childPicker, self.olderButton)

        self.retranslateUi(JournalPart)
    # setupUi

    def retranslateUi(self, JournalPart):
        self.detailLabel.setText(QCoreApplication.translate("JournalPart", u"Siin on n\u00e4ha, kes mida millal tegi. Laste nimesid logis ei ole.", None))
        self.verifyButton.setText(QCoreApplication.translate("JournalPart", u"Kontrolli terviklikkust", None))
        self.extractButton.setText(QCoreApplication.translate("JournalPart", u"Tee v\u00e4ljav\u00f5te", None))
        self.whoBox.setLabel(QCoreApplication.translate("JournalPart", u"Kelle tegevused", None))
        self.kindBox.setLabel(QCoreApplication.translate("JournalPart", u"Mida tehti", None))
        self.sinceField.setLabel(QCoreApplication.translate("JournalPart", u"Alates", None))
        self.untilField.setLabel(QCoreApplication.translate("JournalPart", u"Kuni", None))
        self.childPicker.setLabel(QCoreApplication.translate("JournalPart", u"Millise lapse kohta", None))
        self.noneLabel.setText(QCoreApplication.translate("JournalPart", u"Selliseid kirjeid ei ole. Vali muu aeg, inimene v\u00f5i tegevus.", None))
        self.olderButton.setText(QCoreApplication.translate("JournalPart", u"N\u00e4ita vanemaid", None))
        pass
    # retranslateUi
