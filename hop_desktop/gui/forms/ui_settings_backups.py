# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_backups.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.choice_fields import ChoicePills
from hop_desktop.gui.widgets.fields import TickBox
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.message_strip import MessageStrip
from hop_desktop.gui.widgets.progress import BusyLine


class Ui_BackupsPart(object):
    def setupUi(self, BackupsPart):
        if not BackupsPart.objectName():
            BackupsPart.setObjectName(u"BackupsPart")
        self.column = QVBoxLayout(BackupsPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.whyLabel = WrappedLabel(BackupsPart)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.whyLabel)

        self.stateLabel = WrappedLabel(BackupsPart)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)

        self.column.addWidget(self.stateLabel)

        self.makeRow = QHBoxLayout()
        self.column.addLayout(self.makeRow)
        self.makeRow.setSpacing(12)
        self.makeRow.setObjectName(u"makeRow")
        self.makeRow.setContentsMargins(0, 0, 0, 0)
        self.makeButton = QPushButton(BackupsPart)
        self.makeButton.setObjectName(u"makeButton")
        self.makeButton.setProperty(u"kind", u"primary")

        self.makeRow.addWidget(self.makeButton)

        self.checkButton = QPushButton(BackupsPart)
        self.checkButton.setObjectName(u"checkButton")
        self.checkButton.setProperty(u"kind", u"secondary")

        self.makeRow.addWidget(self.checkButton)


        self.makeRow.addStretch()



        self.busy = BusyLine(BackupsPart)
        self.busy.setObjectName(u"busy")

        self.column.addWidget(self.busy)

        self.placePart = QWidget(BackupsPart)
        self.placePart.setObjectName(u"placePart")
        self.placePartColumn = QVBoxLayout(self.placePart)
        self.placePartColumn.setSpacing(4)
        self.placePartColumn.setObjectName(u"placePartColumn")
        self.placePartColumn.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = WrappedLabel(self.placePart)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"role", u"label")

        self.placePartColumn.addWidget(self.placeLabel)

        self.folderLabel = WrappedLabel(self.placePart)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.folderLabel.setWordWrap(True)

        self.placePartColumn.addWidget(self.folderLabel)


        self.column.addWidget(self.placePart)

        self.folderRow = QHBoxLayout()
        self.column.addLayout(self.folderRow)
        self.folderRow.setSpacing(12)
        self.folderRow.setObjectName(u"folderRow")
        self.folderRow.setContentsMargins(0, 0, 0, 0)
        self.folderButton = QPushButton(BackupsPart)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setProperty(u"kind", u"secondary")

        self.folderRow.addWidget(self.folderButton)


        self.folderRow.addStretch()



        self.automaticTick = TickBox(BackupsPart)
        self.automaticTick.setObjectName(u"automaticTick")

        self.column.addWidget(self.automaticTick)

        self.remindPills = ChoicePills(BackupsPart)
        self.remindPills.setObjectName(u"remindPills")

        self.column.addWidget(self.remindPills)

        self.keptLabel = WrappedLabel(BackupsPart)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keptLabel.setWordWrap(True)
        self.keptLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.keptLabel)

        self.lockedPart = QWidget(BackupsPart)
        self.lockedPart.setObjectName(u"lockedPart")
        self.lockedPartColumn = QVBoxLayout(self.lockedPart)
        self.lockedPartColumn.setSpacing(12)
        self.lockedPartColumn.setObjectName(u"lockedPartColumn")
        self.lockedPartColumn.setContentsMargins(0, 0, 0, 0)
        self.lockedTitleLabel = WrappedLabel(self.lockedPart)
        self.lockedTitleLabel.setObjectName(u"lockedTitleLabel")
        self.lockedTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lockedTitleLabel.setWordWrap(True)
        self.lockedTitleLabel.setProperty(u"role", u"card-title")

        self.lockedPartColumn.addWidget(self.lockedTitleLabel)

        self.lockedStrip = MessageStrip(self.lockedPart)
        self.lockedStrip.setObjectName(u"lockedStrip")

        self.lockedPartColumn.addWidget(self.lockedStrip)


        self.column.addWidget(self.lockedPart)

        self.moveTitleLabel = WrappedLabel(BackupsPart)
        self.moveTitleLabel.setObjectName(u"moveTitleLabel")
        self.moveTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.moveTitleLabel.setWordWrap(True)
        self.moveTitleLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.moveTitleLabel)

        self.moveLabel = WrappedLabel(BackupsPart)
        self.moveLabel.setObjectName(u"moveLabel")
        self.moveLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.moveLabel.setWordWrap(True)
        self.moveLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.moveLabel)

        self.moveRow = QHBoxLayout()
        self.column.addLayout(self.moveRow)
        self.moveRow.setSpacing(12)
        self.moveRow.setObjectName(u"moveRow")
        self.moveRow.setContentsMargins(0, 0, 0, 0)
        self.endButton = QPushButton(BackupsPart)
        self.endButton.setObjectName(u"endButton")
        self.endButton.setProperty(u"kind", u"secondary")

        self.moveRow.addWidget(self.endButton)

        self.resumeButton = QPushButton(BackupsPart)
        self.resumeButton.setObjectName(u"resumeButton")
        self.resumeButton.setProperty(u"kind", u"secondary")

        self.moveRow.addWidget(self.resumeButton)


        self.moveRow.addStretch()



        QWidget.setTabOrder(self.makeButton, self.checkButton)
        QWidget.setTabOrder(self.checkButton, self.folderButton)
        QWidget.setTabOrder(self.folderButton, self.automaticTick)
        QWidget.setTabOrder(self.automaticTick, self.remindPills)
        QWidget.setTabOrder(self.remindPills, self.endButton)
        QWidget.setTabOrder(self.endButton, self.resumeButton)

        self.retranslateUi(BackupsPart)
    # setupUi

    def retranslateUi(self, BackupsPart):
        self.whyLabel.setText(QCoreApplication.translate("BackupsPart", u"Varukoopia on kr\u00fcptitud fail. Selle avab sinu paroolifraas v\u00f5i taasteleht. Hoia koopiat m\u00e4lupulgal v\u00f5i teises arvutis.", None))
        self.makeButton.setText(QCoreApplication.translate("BackupsPart", u"Tee varukoopia kohe", None))
        self.checkButton.setText(QCoreApplication.translate("BackupsPart", u"Kontrolli varukoopiat", None))
        self.placeLabel.setText(QCoreApplication.translate("BackupsPart", u"Koht", None))
        self.folderButton.setText(QCoreApplication.translate("BackupsPart", u"Vali koht", None))
        self.automaticTick.setLabel(QCoreApplication.translate("BackupsPart", u"Programm teeb varukoopia ise kord p\u00e4evas", None))
        self.automaticTick.setHint(QCoreApplication.translate("BackupsPart", u"Siis, kui programm on avatud ja koht on olemas.", None))
        self.remindPills.setLabel(QCoreApplication.translate("BackupsPart", u"Tuleta meelde, kui viimane koopia on vanem kui", None))
        self.keptLabel.setText(QCoreApplication.translate("BackupsPart", u"Alles j\u00e4\u00e4b \u00fcks koopia igast viimasest seitsmest p\u00e4evast ja neljast n\u00e4dalast, kuni 90 p\u00e4eva. Vanemad kustutab programm ise.", None))
        self.lockedTitleLabel.setText(QCoreApplication.translate("BackupsPart", u"\u00dcleandmised p\u00e4rast taastamist", None))
        self.moveTitleLabel.setText(QCoreApplication.translate("BackupsPart", u"Kolimine teise arvutisse", None))
        self.endButton.setText(QCoreApplication.translate("BackupsPart", u"L\u00f5peta t\u00f6\u00f6 selles arvutis", None))
        self.resumeButton.setText(QCoreApplication.translate("BackupsPart", u"Alusta siin uuesti t\u00f6\u00f6d", None))
        pass
    # retranslateUi
