# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_roles.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox, TextField
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_RolesPart(object):
    def setupUi(self, RolesPart):
        if not RolesPart.objectName():
            RolesPart.setObjectName(u"RolesPart")
        self.column = QVBoxLayout(RolesPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.explainedLabel = WrappedLabel(RolesPart)
        self.explainedLabel.setObjectName(u"explainedLabel")
        self.explainedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.explainedLabel.setWordWrap(True)
        self.explainedLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.explainedLabel)

        self.teacherField = TextField(RolesPart)
        self.teacherField.setObjectName(u"teacherField")
        self.teacherField.setOptional(True)
        self.teacherField.setLength(u"name")

        self.column.addWidget(self.teacherField)

        self.schoolTeacherField = TextField(RolesPart)
        self.schoolTeacherField.setObjectName(u"schoolTeacherField")
        self.schoolTeacherField.setOptional(True)
        self.schoolTeacherField.setLength(u"name")

        self.column.addWidget(self.schoolTeacherField)

        self.specialistField = TextField(RolesPart)
        self.specialistField.setObjectName(u"specialistField")
        self.specialistField.setOptional(True)
        self.specialistField.setLength(u"name")

        self.column.addWidget(self.specialistField)

        self.coordinatorField = TextField(RolesPart)
        self.coordinatorField.setObjectName(u"coordinatorField")
        self.coordinatorField.setOptional(True)
        self.coordinatorField.setLength(u"name")

        self.column.addWidget(self.coordinatorField)

        self.schoolCoordinatorField = TextField(RolesPart)
        self.schoolCoordinatorField.setObjectName(u"schoolCoordinatorField")
        self.schoolCoordinatorField.setOptional(True)
        self.schoolCoordinatorField.setLength(u"name")

        self.column.addWidget(self.schoolCoordinatorField)

        self.headField = TextField(RolesPart)
        self.headField.setObjectName(u"headField")
        self.headField.setOptional(True)
        self.headField.setLength(u"name")

        self.column.addWidget(self.headField)

        self.contactBox = ChoiceBox(RolesPart)
        self.contactBox.setObjectName(u"contactBox")

        self.column.addWidget(self.contactBox)

        self.acts = QHBoxLayout()
        self.column.addLayout(self.acts)
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(RolesPart)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.saveButton)


        self.acts.addStretch()



        QWidget.setTabOrder(self.teacherField, self.schoolTeacherField)
        QWidget.setTabOrder(self.schoolTeacherField, self.specialistField)
        QWidget.setTabOrder(self.specialistField, self.coordinatorField)
        QWidget.setTabOrder(self.coordinatorField, self.schoolCoordinatorField)
        QWidget.setTabOrder(self.schoolCoordinatorField, self.headField)
        QWidget.setTabOrder(self.headField, self.contactBox)
        QWidget.setTabOrder(self.contactBox, self.saveButton)

        self.retranslateUi(RolesPart)
    # setupUi

    def retranslateUi(self, RolesPart):
        self.teacherField.setLabel(QCoreApplication.translate("RolesPart", u"\u00d5petaja", None))
        self.schoolTeacherField.setLabel(QCoreApplication.translate("RolesPart", u"\u00d5petaja koolis", None))
        self.specialistField.setLabel(QCoreApplication.translate("RolesPart", u"Spetsialist", None))
        self.coordinatorField.setLabel(QCoreApplication.translate("RolesPart", u"Kes juhib II etappi", None))
        self.schoolCoordinatorField.setLabel(QCoreApplication.translate("RolesPart", u"Kes juhib II etappi koolis", None))
        self.headField.setLabel(QCoreApplication.translate("RolesPart", u"Asutuse juht", None))
        self.contactBox.setLabel(QCoreApplication.translate("RolesPart", u"Kes vastab teistele asutustele", None))
        self.contactBox.setHint(QCoreApplication.translate("RolesPart", u"Tema nimi ja telefon on kontaktkaardil ja \u00fcleandmises.", None))
        self.saveButton.setText(QCoreApplication.translate("RolesPart", u"Salvesta rollid", None))
        pass
    # retranslateUi
