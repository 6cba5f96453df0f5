# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_told_once.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_ToldOncePart(object):
    def setupUi(self, ToldOncePart):
        if not ToldOncePart.objectName():
            ToldOncePart.setObjectName(u"ToldOncePart")
        ToldOncePart.setProperty(u"role", u"card")
        self.column = QVBoxLayout(ToldOncePart)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.titleLabel = WrappedLabel(ToldOncePart)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.titleLabel)

        self.wordsLabel = WrappedLabel(ToldOncePart)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsLabel.setWordWrap(True)
        self.wordsLabel.setProperty(u"role", u"code")

        self.column.addWidget(self.wordsLabel)

        self.adviceLabel = WrappedLabel(ToldOncePart)
        self.adviceLabel.setObjectName(u"adviceLabel")
        self.adviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.adviceLabel.setWordWrap(True)

        self.column.addWidget(self.adviceLabel)

        self.nextLabel = WrappedLabel(ToldOncePart)
        self.nextLabel.setObjectName(u"nextLabel")
        self.nextLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nextLabel.setWordWrap(True)
        self.nextLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.nextLabel)

        self.acts = QHBoxLayout()
        self.column.addLayout(self.acts)
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.doneButton = QPushButton(ToldOncePart)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.doneButton)


        self.acts.addStretch()




        self.retranslateUi(ToldOncePart)
    # setupUi

    def retranslateUi(self, ToldOncePart):
        self.adviceLabel.setText(QCoreApplication.translate("ToldOncePart", u"Anna see kolleegile kohe, silmast silma. Teist korda seda ei n\u00e4idata.", None))
        self.nextLabel.setText(QCoreApplication.translate("ToldOncePart", u"Esimesel korral palu tal seadetes paroolifraas \u00e4ra muuta.", None))
        self.doneButton.setText(QCoreApplication.translate("ToldOncePart", u"Kolleeg teab seda", None))
        pass
    # retranslateUi
