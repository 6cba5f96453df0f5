# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_person.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import DateField, TextField
from hop_desktop.gui.widgets.labels import WrappedLabel
from hop_desktop.gui.widgets.progress import BusyLine
from hop_desktop.gui.widgets.tick_fields import TickBox, TickGroup


class Ui_PersonPart(object):
    def setupUi(self, PersonPart):
        if not PersonPart.objectName():
            PersonPart.setObjectName(u"PersonPart")
        self.column = QVBoxLayout(PersonPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = WrappedLabel(PersonPart)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"card-title")

        self.column.addWidget(self.titleLabel)

        self.nameField = TextField(PersonPart)
        self.nameField.setObjectName(u"nameField")
        self.nameField.setLength(u"name")

        self.column.addWidget(self.nameField)

        self.jobField = TextField(PersonPart)
        self.jobField.setObjectName(u"jobField")
        self.jobField.setOptional(True)
        self.jobField.setLength(u"name")

        self.column.addWidget(self.jobField)

        self.loginField = TextField(PersonPart)
        self.loginField.setObjectName(u"loginField")
        self.loginField.setLength(u"phone")

        self.column.addWidget(self.loginField)

        self.rolesGroup = TickGroup(PersonPart)
        self.rolesGroup.setObjectName(u"rolesGroup")

        self.column.addWidget(self.rolesGroup)

        self.groupsGroup = TickGroup(PersonPart)
        self.groupsGroup.setObjectName(u"groupsGroup")

        self.column.addWidget(self.groupsGroup)

        self.contactTick = TickBox(PersonPart)
        self.contactTick.setObjectName(u"contactTick")

        self.column.addWidget(self.contactTick)

        self.leadTick = TickBox(PersonPart)
        self.leadTick.setObjectName(u"leadTick")

        self.column.addWidget(self.leadTick)

        self.deputyFromField = DateField(PersonPart)
        self.deputyFromField.setObjectName(u"deputyFromField")
        self.deputyFromField.setOptional(True)

        self.column.addWidget(self.deputyFromField)

        self.deputyUntilField = DateField(PersonPart)
        self.deputyUntilField.setObjectName(u"deputyUntilField")
        self.deputyUntilField.setOptional(True)

        self.column.addWidget(self.deputyUntilField)

        self.phoneField = TextField(PersonPart)
        self.phoneField.setObjectName(u"phoneField")
        self.phoneField.setOptional(True)
        self.phoneField.setLength(u"phone")

        self.column.addWidget(self.phoneField)

        self.emailField = TextField(PersonPart)
        self.emailField.setObjectName(u"emailField")
        self.emailField.setOptional(True)
        self.emailField.setLength(u"name")

        self.column.addWidget(self.emailField)

        self.busyLine = BusyLine(PersonPart)
        self.busyLine.setObjectName(u"busyLine")

        self.column.addWidget(self.busyLine)

        self.acts = QWidget(PersonPart)
        self.acts.setObjectName(u"acts")

        self.column.addWidget(self.acts)

        QWidget.setTabOrder(self.nameField, self.jobField)
        QWidget.setTabOrder(self.jobField, self.loginField)
        QWidget.setTabOrder(self.loginField, self.rolesGroup)
        QWidget.setTabOrder(self.rolesGroup, self.groupsGroup)
        QWidget.setTabOrder(self.groupsGroup, self.contactTick)
        QWidget.setTabOrder(self.contactTick, self.leadTick)
        QWidget.setTabOrder(self.leadTick, self.deputyFromField)
        QWidget.setTabOrder(self.deputyFromField, self.deputyUntilField)
        QWidget.setTabOrder(self.deputyUntilField, self.phoneField)
        QWidget.setTabOrder(self.phoneField, self.emailField)

        self.retranslateUi(PersonPart)
    # setupUi

    def retranslateUi(self, PersonPart):
        self.nameField.setLabel(QCoreApplication.translate("PersonPart", u"Nimi", None))
        self.jobField.setLabel(QCoreApplication.translate("PersonPart", u"Amet", None))
        self.loginField.setLabel(QCoreApplication.translate("PersonPart", u"Kasutajanimi", None))
        self.loginField.setHint(QCoreApplication.translate("PersonPart", u"Selle valib kolleeg iga kord, kui andmed avab.", None))
        self.rolesGroup.setLabel(QCoreApplication.translate("PersonPart", u"Rollid", None))
        self.rolesGroup.setHint(QCoreApplication.translate("PersonPart", u"Rollid otsustavad, mida kolleeg n\u00e4eb ja teha saab.", None))
        self.groupsGroup.setLabel(QCoreApplication.translate("PersonPart", u"R\u00fchmad v\u00f5i klassid", None))
        self.groupsGroup.setHint(QCoreApplication.translate("PersonPart", u"\u00d5petaja n\u00e4eb nende laste toimikuid.", None))
        self.contactTick.setLabel(QCoreApplication.translate("PersonPart", u"Lastekaitse kontaktisik", None))
        self.leadTick.setLabel(QCoreApplication.translate("PersonPart", u"Haldab kasutajaid ja tegevuslogi", None))
        self.deputyFromField.setLabel(QCoreApplication.translate("PersonPart", u"Asendab juhti alates", None))
        self.deputyFromField.setHint(QCoreApplication.translate("PersonPart", u"Sel ajal on tal juhi \u00f5igused, aga ta ei saa juhte ega asendajaid m\u00e4\u00e4rata.", None))
        self.deputyUntilField.setLabel(QCoreApplication.translate("PersonPart", u"Asendab juhti kuni", None))
        self.phoneField.setLabel(QCoreApplication.translate("PersonPart", u"Telefon", None))
        self.emailField.setLabel(QCoreApplication.translate("PersonPart", u"E\u2011post", None))
        pass
    # retranslateUi
