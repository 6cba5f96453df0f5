# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_groups.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoicePills, TextField
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_GroupsPart(object):
    def setupUi(self, GroupsPart):
        if not GroupsPart.objectName():
            GroupsPart.setObjectName(u"GroupsPart")
        self.column = QVBoxLayout(GroupsPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.listPlace = QWidget(GroupsPart)
        self.listPlace.setObjectName(u"listPlace")
        self.listColumn = QVBoxLayout(self.listPlace)
        self.listColumn.setSpacing(12)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.listPlace)

        self.formLabel = WrappedLabel(GroupsPart)
        self.formLabel.setObjectName(u"formLabel")
        self.formLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.formLabel.setWordWrap(True)
        self.formLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.formLabel)

        self.nameField = TextField(GroupsPart)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setLength(u"name")

        self.column.addWidget(self.nameField)

        self.placePills = ChoicePills(GroupsPart)
        self.placePills.setObjectName(u"placePills")

        self.column.addWidget(self.placePills)

        self.acts = QHBoxLayout()
        self.column.addLayout(self.acts)
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(GroupsPart)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.saveButton)

        self.cancelButton = QPushButton(GroupsPart)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.acts.addWidget(self.cancelButton)


        self.acts.addStretch()



        QWidget.setTabOrder(self.nameField, self.placePills)
        QWidget.setTabOrder(self.placePills, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(GroupsPart)
    # setupUi

    def retranslateUi(self, GroupsPart):
        self.nameField.setLabel(QCoreApplication.translate("GroupsPart", u"Nimi", None))
        self.placePills.setLabel(QCoreApplication.translate("GroupsPart", u"Kuhu see kuulub", None))
        self.saveButton.setText(QCoreApplication.translate("GroupsPart", u"Lisa", None))
        self.cancelButton.setText(QCoreApplication.translate("GroupsPart", u"Loobu", None))
        pass
    # retranslateUi
