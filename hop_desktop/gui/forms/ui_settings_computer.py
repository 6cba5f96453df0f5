# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_computer.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_ComputerPart(object):
    def setupUi(self, ComputerPart):
        if not ComputerPart.objectName():
            ComputerPart.setObjectName(u"ComputerPart")
        self.column = QVBoxLayout(ComputerPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = WrappedLabel(ComputerPart)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.titleLabel)

        self.detailLabel = WrappedLabel(ComputerPart)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.detailLabel.setWordWrap(True)
        self.detailLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.detailLabel)

        self.languagePills = ChoicePills(ComputerPart)
        self.languagePills.setObjectName(u"languagePills")

        self.column.addWidget(self.languagePills)

        self.themePills = ChoicePills(ComputerPart)
        self.themePills.setObjectName(u"themePills")

        self.column.addWidget(self.themePills)

        self.sizePills = ChoicePills(ComputerPart)
        self.sizePills.setObjectName(u"sizePills")

        self.column.addWidget(self.sizePills)

        self.lockPills = ChoicePills(ComputerPart)
        self.lockPills.setObjectName(u"lockPills")

        self.column.addWidget(self.lockPills)

        self.aboutRow = QHBoxLayout()
        self.column.addLayout(self.aboutRow)
        self.aboutRow.setObjectName(u"aboutRow")
        self.aboutButton = QPushButton(ComputerPart)
        self.aboutButton.setObjectName(u"aboutButton")
        self.aboutButton.setProperty(u"kind", u"link")

        self.aboutRow.addWidget(self.aboutButton)


        self.aboutRow.addStretch()

        self.aboutRow.setStretch(1, 1)


        QWidget.setTabOrder(self.languagePills, self.themePills)
        QWidget.setTabOrder(self.themePills, self.sizePills)
        QWidget.setTabOrder(self.sizePills, self.lockPills)
        QWidget.setTabOrder(self.lockPills, self.aboutButton)

        self.retranslateUi(ComputerPart)
    # setupUi

    def retranslateUi(self, ComputerPart):
        self.titleLabel.setText(QCoreApplication.translate("ComputerPart", u"Ainult see arvuti", None))
        self.detailLabel.setText(QCoreApplication.translate("ComputerPart", u"Muudatus kehtib kohe.", None))
        self.languagePills.setLabel(QCoreApplication.translate("ComputerPart", u"Keel", None))
        self.themePills.setLabel(QCoreApplication.translate("ComputerPart", u"V\u00e4limus", None))
        self.sizePills.setLabel(QCoreApplication.translate("ComputerPart", u"Teksti suurus", None))
        self.lockPills.setLabel(QCoreApplication.translate("ComputerPart", u"Lukustub, kui arvutit ei kasutata", None))
        self.aboutButton.setText(QCoreApplication.translate("ComputerPart", u"Teave programmist", None))
        pass
    # retranslateUi
