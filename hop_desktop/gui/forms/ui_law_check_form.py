# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/law_check_form.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import DateField
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_LawCheckForm(object):
    def setupUi(self, LawCheckForm):
        if not LawCheckForm.objectName():
            LawCheckForm.setObjectName(u"LawCheckForm")
        self.column = QVBoxLayout(LawCheckForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.untilField = DateField(LawCheckForm)
        self.untilField.setObjectName(u"untilField")

        self.column.addWidget(self.untilField)

        self.acts = FlowRow(LawCheckForm)
        self.acts.setObjectName(u"acts")
        self.saveButton = QPushButton(self.acts)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")
        self.acts.addPart(self.saveButton)
        self.cancelButton = QPushButton(self.acts)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")
        self.acts.addPart(self.cancelButton)

        self.column.addWidget(self.acts)

        QWidget.setTabOrder(self.untilField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(LawCheckForm)
    # setupUi

    def retranslateUi(self, LawCheckForm):
        self.untilField.setLabel(QCoreApplication.translate("LawCheckForm", u"Mis p\u00e4evani sama s\u00f5nastus kehtib", None))
        self.untilField.setHint(QCoreApplication.translate("LawCheckForm", u"Vaata Riigi Teatajast. Kui s\u00f5nastus on muutunud, \u00e4ra kinnita.", None))
        self.saveButton.setText(QCoreApplication.translate("LawCheckForm", u"Kinnita", None))
        self.cancelButton.setText(QCoreApplication.translate("LawCheckForm", u"Loobu", None))
        pass
    # retranslateUi
