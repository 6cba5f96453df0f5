# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/home_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import TextField
from hop_desktop.gui.widgets.municipality_field import MunicipalityField


class Ui_HomeForm(object):
    def setupUi(self, HomeForm):
        if not HomeForm.objectName():
            HomeForm.setObjectName(u"HomeForm")
        self.column = QVBoxLayout(HomeForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.municipalityField = MunicipalityField(HomeForm)
        self.municipalityField.setObjectName(u"municipalityField")

        self.column.addWidget(self.municipalityField)

        self.shareField = TextField(HomeForm)
        self.shareField.setObjectName(u"shareField")
        self.shareField.setOptional(True)
        self.shareField.setLength(u"name")

        self.column.addWidget(self.shareField)

        self.addressField = TextField(HomeForm)
        self.addressField.setObjectName(u"addressField")
        self.addressField.setOptional(True)
        self.addressField.setLength(u"name")

        self.column.addWidget(self.addressField)

        self.withField = TextField(HomeForm)
        self.withField.setObjectName(u"withField")
        self.withField.setOptional(True)
        self.withField.setLength(u"name")

        self.column.addWidget(self.withField)

        self.removeButton = QPushButton(HomeForm)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"kind", u"back")

        self.column.addWidget(self.removeButton, 0, Qt.AlignLeft)

        QWidget.setTabOrder(self.municipalityField, self.shareField)
        QWidget.setTabOrder(self.shareField, self.addressField)
        QWidget.setTabOrder(self.addressField, self.withField)
        QWidget.setTabOrder(self.withField, self.removeButton)

        self.retranslateUi(HomeForm)
    # setupUi

    def retranslateUi(self, HomeForm):
        self.municipalityField.setLabel(QCoreApplication.translate("HomeForm", u"Vald v\u00f5i linn", None))
        self.shareField.setLabel(QCoreApplication.translate("HomeForm", u"Kui palju laps seal on", None))
        self.shareField.setHint(QCoreApplication.translate("HomeForm", u"N\u00e4iteks 4 p\u00e4eva n\u00e4dalas", None))
        self.addressField.setLabel(QCoreApplication.translate("HomeForm", u"Aadress", None))
        self.withField.setLabel(QCoreApplication.translate("HomeForm", u"Kellega koos", None))
        self.removeButton.setText(QCoreApplication.translate("HomeForm", u"Eemalda kodu", None))
        pass
    # retranslateUi
