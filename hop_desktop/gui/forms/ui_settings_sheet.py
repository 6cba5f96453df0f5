# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_sheet.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import TextField
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip


class Ui_SheetPart(object):
    def setupUi(self, SheetPart):
        if not SheetPart.objectName():
            SheetPart.setObjectName(u"SheetPart")
        self.column = QVBoxLayout(SheetPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.whyLabel = WrappedLabel(SheetPart)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.whyLabel)

        self.usedStrip = MessageStrip(SheetPart)
        self.usedStrip.setObjectName(u"usedStrip")

        self.column.addWidget(self.usedStrip)

        self.makeButtonRow = QHBoxLayout()
        self.column.addLayout(self.makeButtonRow)
        self.makeButtonRow.setSpacing(12)
        self.makeButtonRow.setObjectName(u"makeButtonRow")
        self.makeButtonRow.setContentsMargins(0, 0, 0, 0)
        self.makeButton = QPushButton(SheetPart)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"kind", u"primary")

        self.makeButtonRow.addWidget(self.makeButton)


        self.makeButtonRow.addStretch()



        self.newSheet = QWidget(SheetPart)
        self.newSheet.setObjectName(u"newSheet")
        self.newSheetColumn = QVBoxLayout(self.newSheet)
        self.newSheetColumn.setSpacing(20)
        self.newSheetColumn.setObjectName(u"newSheetColumn")
        self.newSheetColumn.setContentsMargins(0, 0, 0, 0)
        self.voidLabel = WrappedLabel(self.newSheet)
        self.voidLabel.setObjectName(u"voidLabel")
        self.voidLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.voidLabel.setWordWrap(True)

        self.newSheetColumn.addWidget(self.voidLabel)

        self.sheetButtons = QWidget(self.newSheet)
        self.sheetButtons.setObjectName(u"sheetButtons")

        self.newSheetColumn.addWidget(self.sheetButtons)

        self.fileLabel = WrappedLabel(self.newSheet)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setWordWrap(True)
        self.fileLabel.setProperty(u"role", u"muted")

        self.newSheetColumn.addWidget(self.fileLabel)

        self.groupField = TextField(self.newSheet)
        self.groupField.setObjectName(u"groupField")
        self.groupField.setLength(u"phone")

        self.newSheetColumn.addWidget(self.groupField)

        self.doneButtonRow = QHBoxLayout()
        self.newSheetColumn.addLayout(self.doneButtonRow)
        self.doneButtonRow.setSpacing(12)
        self.doneButtonRow.setObjectName(u"doneButtonRow")
        self.doneButtonRow.setContentsMargins(0, 0, 0, 0)
        self.doneButton = QPushButton(self.newSheet)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"kind", u"primary")

        self.doneButtonRow.addWidget(self.doneButton)


        self.doneButtonRow.addStretch()




        self.column.addWidget(self.newSheet)

        QWidget.setTabOrder(self.makeButton, self.groupField)
        QWidget.setTabOrder(self.groupField, self.doneButton)

        self.retranslateUi(SheetPart)
    # setupUi

    def retranslateUi(self, SheetPart):
        self.whyLabel.setText(QCoreApplication.translate("SheetPart", u"Kui paroolifraas ununeb, avab andmed ainult taasteleht. Kui leht on kadunud v\u00f5i v\u00f5\u00f5ra silma all olnud, tee uus.", None))
        self.makeButton.setText(QCoreApplication.translate("SheetPart", u"Tee uus taasteleht", None))
        self.voidLabel.setText(QCoreApplication.translate("SheetPart", u"Vana leht ei ava enam midagi. Prindi kaks uut lehte ja hoia neid lukus eri kohtades.", None))
        self.fileLabel.setText(QCoreApplication.translate("SheetPart", u"Kui salvestasid faili, prindi see ja kustuta fail: kellel on leht, sellel on andmed.", None))
        self.groupField.setLabel(QCoreApplication.translate("SheetPart", u"R\u00fchm taastelehelt", None))
        self.doneButton.setText(QCoreApplication.translate("SheetPart", u"Uus leht on k\u00e4es", None))
        pass
    # retranslateUi
