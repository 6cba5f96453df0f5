# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/scale_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, TextField


class Ui_ScaleForm(object):
    def setupUi(self, ScaleForm):
        if not ScaleForm.objectName():
            ScaleForm.setObjectName(u"ScaleForm")
        self.column = QVBoxLayout(ScaleForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.adviceLabel = QLabel(ScaleForm)
        self.adviceLabel.setObjectName(u"adviceLabel")
        self.adviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.adviceLabel.setWordWrap(True)
        self.adviceLabel.setProperty(u"role", u"small")

        self.column.addWidget(self.adviceLabel)

        self.worstField = TextField(ScaleForm)
        self.worstField.setObjectName(u"worstField")

        self.column.addWidget(self.worstField)

        self.lessField = TextField(ScaleForm)
        self.lessField.setObjectName(u"lessField")

        self.column.addWidget(self.lessField)

        self.expectedField = TextField(ScaleForm)
        self.expectedField.setObjectName(u"expectedField")

        self.column.addWidget(self.expectedField)

        self.moreField = TextField(ScaleForm)
        self.moreField.setObjectName(u"moreField")

        self.column.addWidget(self.moreField)

        self.bestField = TextField(ScaleForm)
        self.bestField.setObjectName(u"bestField")

        self.column.addWidget(self.bestField)

        self.attainedPills = ChoicePills(ScaleForm)
        self.attainedPills.setObjectName(u"attainedPills")

        self.column.addWidget(self.attainedPills)

        QWidget.setTabOrder(self.worstField, self.lessField)
        QWidget.setTabOrder(self.lessField, self.expectedField)
        QWidget.setTabOrder(self.expectedField, self.moreField)
        QWidget.setTabOrder(self.moreField, self.bestField)
        QWidget.setTabOrder(self.bestField, self.attainedPills)

        self.retranslateUi(ScaleForm)
    # setupUi

    def retranslateUi(self, ScaleForm):
        self.adviceLabel.setText(QCoreApplication.translate("ScaleForm", u"Kirjelda k\u00f5ik viis astet v\u00f5i j\u00e4ta need t\u00fchjaks. 0 on see, mida loodad.", None))
        self.worstField.setLabel(QCoreApplication.translate("ScaleForm", u"\u22122: palju v\u00e4hem kui loodetud", None))
        self.lessField.setLabel(QCoreApplication.translate("ScaleForm", u"\u22121: v\u00e4hem kui loodetud", None))
        self.expectedField.setLabel(QCoreApplication.translate("ScaleForm", u"0: loodetud tulemus", None))
        self.moreField.setLabel(QCoreApplication.translate("ScaleForm", u"+1: rohkem kui loodetud", None))
        self.bestField.setLabel(QCoreApplication.translate("ScaleForm", u"+2: palju rohkem kui loodetud", None))
        self.attainedPills.setLabel(QCoreApplication.translate("ScaleForm", u"Kus laps praegu on", None))
        pass
    # retranslateUi
