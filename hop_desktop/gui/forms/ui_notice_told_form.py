# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/notice_told_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, DateField, TextField
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_NoticeToldForm(object):
    def setupUi(self, NoticeToldForm):
        if not NoticeToldForm.objectName():
            NoticeToldForm.setObjectName(u"NoticeToldForm")
        self.column = QVBoxLayout(NoticeToldForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.channelPills = ChoicePills(NoticeToldForm)
        self.channelPills.setObjectName(u"channelPills")

        self.column.addWidget(self.channelPills)

        self.whomField = TextField(NoticeToldForm)
        self.whomField.setObjectName(u"whomField")
        self.whomField.setLength(u"full")

        self.column.addWidget(self.whomField)

        self.dayField = DateField(NoticeToldForm)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setQuick(True)

        self.column.addWidget(self.dayField)

        self.timeField = TextField(NoticeToldForm)
        self.timeField.setObjectName(u"timeField")
        self.timeField.setLength(u"date")

        self.column.addWidget(self.timeField)

        self.numberField = TextField(NoticeToldForm)
        self.numberField.setObjectName(u"numberField")
        self.numberField.setOptional(True)
        self.numberField.setLength(u"name")

        self.column.addWidget(self.numberField)

        self.buttons = FlowRow(NoticeToldForm)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(self.buttons)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")
        self.buttons.addPart(self.saveButton)
        self.cancelButton = QPushButton(self.buttons)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")
        self.buttons.addPart(self.cancelButton)
        self.statusLabel = QLabel(self.buttons)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")
        self.buttons.addPart(self.statusLabel)

        self.column.addWidget(self.buttons)

        QWidget.setTabOrder(self.channelPills, self.whomField)
        QWidget.setTabOrder(self.whomField, self.dayField)
        QWidget.setTabOrder(self.dayField, self.timeField)
        QWidget.setTabOrder(self.timeField, self.numberField)
        QWidget.setTabOrder(self.numberField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(NoticeToldForm)
    # setupUi

    def retranslateUi(self, NoticeToldForm):
        self.channelPills.setLabel(QCoreApplication.translate("NoticeToldForm", u"Kuidas teatasid", None))
        self.whomField.setLabel(QCoreApplication.translate("NoticeToldForm", u"Kellele", None))
        self.whomField.setHint(QCoreApplication.translate("NoticeToldForm", u"Inimese nimi ja amet v\u00f5i valvetelefon", None))
        self.dayField.setLabel(QCoreApplication.translate("NoticeToldForm", u"Mis p\u00e4eval", None))
        self.timeField.setLabel(QCoreApplication.translate("NoticeToldForm", u"Mis kell", None))
        self.timeField.setHint(QCoreApplication.translate("NoticeToldForm", u"N\u00e4iteks 14.05", None))
        self.numberField.setLabel(QCoreApplication.translate("NoticeToldForm", u"Teate number", None))
        self.numberField.setHint(QCoreApplication.translate("NoticeToldForm", u"Kui lastekaitse v\u00f5i 116\u00a0111 selle andis", None))
        self.saveButton.setText(QCoreApplication.translate("NoticeToldForm", u"M\u00e4rgi edastatuks", None))
        self.cancelButton.setText(QCoreApplication.translate("NoticeToldForm", u"Loobu", None))
        pass
    # retranslateUi
