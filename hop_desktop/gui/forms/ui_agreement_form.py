# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/agreement_form.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox, DateField, TextField


class Ui_AgreementForm(object):
    def setupUi(self, AgreementForm):
        if not AgreementForm.objectName():
            AgreementForm.setObjectName(u"AgreementForm")
        self.column = QVBoxLayout(AgreementForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.whatField = TextField(AgreementForm)
        self.whatField.setObjectName(u"whatField")
        self.whatField.setLength(u"full")

        self.column.addWidget(self.whatField)

        self.ownerBox = ChoiceBox(AgreementForm)
        self.ownerBox.setObjectName(u"ownerBox")

        self.column.addWidget(self.ownerBox)

        self.dueField = DateField(AgreementForm)
        self.dueField.setObjectName(u"dueField")

        self.column.addWidget(self.dueField)

        self.whoField = TextField(AgreementForm)
        self.whoField.setObjectName(u"whoField")
        self.whoField.setOptional(True)
        self.whoField.setLength(u"name")

        self.column.addWidget(self.whoField)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setObjectName(u"buttons")
        self.removeButton = QPushButton(AgreementForm)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.removeButton)


        self.buttons.addStretch()

        self.buttons.setStretch(1, 1)


        QWidget.setTabOrder(self.whatField, self.ownerBox)
        QWidget.setTabOrder(self.ownerBox, self.dueField)
        QWidget.setTabOrder(self.dueField, self.whoField)
        QWidget.setTabOrder(self.whoField, self.removeButton)

        self.retranslateUi(AgreementForm)
    # setupUi

    def retranslateUi(self, AgreementForm):
        self.whatField.setLabel(QCoreApplication.translate("AgreementForm", u"Mida tehakse", None))
        self.ownerBox.setLabel(QCoreApplication.translate("AgreementForm", u"Kes vastutab", None))
        self.ownerBox.setHint(QCoreApplication.translate("AgreementForm", u"Selle kolleegi \u00fclesannetesse see l\u00e4heb", None))
        self.dueField.setLabel(QCoreApplication.translate("AgreementForm", u"Mis p\u00e4evaks", None))
        self.whoField.setLabel(QCoreApplication.translate("AgreementForm", u"Kes teeb, kui mitte vastutaja ise", None))
        self.whoField.setHint(QCoreApplication.translate("AgreementForm", u"N\u00e4iteks ema", None))
        self.removeButton.setText(QCoreApplication.translate("AgreementForm", u"Eemalda kokkulepe", None))
        pass
    # retranslateUi
