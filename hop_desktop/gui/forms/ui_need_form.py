# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/need_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import FreeText


class Ui_NeedForm(object):
    def setupUi(self, NeedForm):
        if not NeedForm.objectName():
            NeedForm.setObjectName(u"NeedForm")
        self.column = QVBoxLayout(NeedForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.socialStatusText = FreeText(NeedForm)
        self.socialStatusText.setObjectName(u"socialStatusText")
        self.socialStatusText.setLines(3)

        self.column.addWidget(self.socialStatusText)

        self.healthText = FreeText(NeedForm)
        self.healthText.setObjectName(u"healthText")
        self.healthText.setLines(3)

        self.column.addWidget(self.healthText)

        self.networkText = FreeText(NeedForm)
        self.networkText.setObjectName(u"networkText")
        self.networkText.setLines(3)

        self.column.addWidget(self.networkText)

        self.housingText = FreeText(NeedForm)
        self.housingText.setObjectName(u"housingText")
        self.housingText.setLines(3)

        self.column.addWidget(self.housingText)

        self.economyText = FreeText(NeedForm)
        self.economyText.setObjectName(u"economyText")
        self.economyText.setLines(3)

        self.column.addWidget(self.economyText)

        self.obstaclesText = FreeText(NeedForm)
        self.obstaclesText.setObjectName(u"obstaclesText")
        self.obstaclesText.setLines(3)

        self.column.addWidget(self.obstaclesText)

        self.resourcesText = FreeText(NeedForm)
        self.resourcesText.setObjectName(u"resourcesText")
        self.resourcesText.setLines(3)

        self.column.addWidget(self.resourcesText)

        self.earlierAssessmentsText = FreeText(NeedForm)
        self.earlierAssessmentsText.setObjectName(u"earlierAssessmentsText")
        self.earlierAssessmentsText.setLines(3)

        self.column.addWidget(self.earlierAssessmentsText)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(NeedForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(NeedForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(NeedForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.socialStatusText, self.healthText)
        QWidget.setTabOrder(self.healthText, self.networkText)
        QWidget.setTabOrder(self.networkText, self.housingText)
        QWidget.setTabOrder(self.housingText, self.economyText)
        QWidget.setTabOrder(self.economyText, self.obstaclesText)
        QWidget.setTabOrder(self.obstaclesText, self.resourcesText)
        QWidget.setTabOrder(self.resourcesText, self.earlierAssessmentsText)
        QWidget.setTabOrder(self.earlierAssessmentsText, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(NeedForm)
    # setupUi

    def retranslateUi(self, NeedForm):
        self.socialStatusText.setLabel(QCoreApplication.translate("NeedForm", u"\u00d5ppimine ja toimetulek", None))
        self.socialStatusText.setHint(QCoreApplication.translate("NeedForm", u"Kuidas lapsel l\u00e4heb r\u00fchmas v\u00f5i klassis", None))
        self.healthText.setLabel(QCoreApplication.translate("NeedForm", u"Tervis ja toimetulek iseendaga", None))
        self.healthText.setHint(QCoreApplication.translate("NeedForm", u"Ainult see, mis aitab tuge valida", None))
        self.networkText.setLabel(QCoreApplication.translate("NeedForm", u"Pere ja l\u00e4hedased", None))
        self.networkText.setHint(QCoreApplication.translate("NeedForm", u"Kes last kasvatavad ja kes aitavad", None))
        self.housingText.setLabel(QCoreApplication.translate("NeedForm", u"Kodu ja elukeskkond", None))
        self.housingText.setHint(QCoreApplication.translate("NeedForm", u"Kus ja kellega laps elab", None))
        self.economyText.setLabel(QCoreApplication.translate("NeedForm", u"Pere majanduslik olukord", None))
        self.economyText.setHint(QCoreApplication.translate("NeedForm", u"Ainult see, mis abi valikut m\u00f5jutab", None))
        self.obstaclesText.setLabel(QCoreApplication.translate("NeedForm", u"Mis takistab", None))
        self.obstaclesText.setHint(QCoreApplication.translate("NeedForm", u"Mis teeb muutuse raskeks", None))
        self.resourcesText.setLabel(QCoreApplication.translate("NeedForm", u"Mis toetab", None))
        self.resourcesText.setHint(QCoreApplication.translate("NeedForm", u"Lapse tugevused ja inimesed tema \u00fcmber", None))
        self.earlierAssessmentsText.setLabel(QCoreApplication.translate("NeedForm", u"Varasemad hindamised ja tugi", None))
        self.earlierAssessmentsText.setHint(QCoreApplication.translate("NeedForm", u"Mida on hinnatud ja mis tuge laps on saanud", None))
        self.saveButton.setText(QCoreApplication.translate("NeedForm", u"Salvesta", None))
        self.cancelButton.setText(QCoreApplication.translate("NeedForm", u"Loobu", None))
        pass
    # retranslateUi
