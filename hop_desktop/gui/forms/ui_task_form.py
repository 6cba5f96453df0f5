# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/task_form.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import ChoiceBox, DateField, TextField


class Ui_TaskForm(object):
    def setupUi(self, TaskForm):
        if not TaskForm.objectName():
            TaskForm.setObjectName(u"TaskForm")
        self.column = QVBoxLayout(TaskForm)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.titleField = TextField(TaskForm)
        self.titleField.setObjectName(u"titleField")

        self.column.addWidget(self.titleField)

        self.ownerBox = ChoiceBox(TaskForm)
        self.ownerBox.setObjectName(u"ownerBox")

        self.column.addWidget(self.ownerBox)

        self.dueField = DateField(TaskForm)
        self.dueField.setObjectName(u"dueField")
        self.dueField.setOptional(True)

        self.column.addWidget(self.dueField)

        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.saveButton = QPushButton(TaskForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"secondary")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(TaskForm)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"kind", u"link")

        self.buttons.addWidget(self.cancelButton)

        self.statusLabel = QLabel(TaskForm)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)
        self.statusLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.statusLabel)

        self.buttons.setStretch(2, 1)


        QWidget.setTabOrder(self.titleField, self.ownerBox)
        QWidget.setTabOrder(self.ownerBox, self.dueField)
        QWidget.setTabOrder(self.dueField, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(TaskForm)
    # setupUi

    def retranslateUi(self, TaskForm):
        self.titleField.setLabel(QCoreApplication.translate("TaskForm", u"\u00dclesanne", None))
        self.titleField.setHint(QCoreApplication.translate("TaskForm", u"Mis on vaja \u00e4ra teha", None))
        self.ownerBox.setLabel(QCoreApplication.translate("TaskForm", u"Vastutaja", None))
        self.dueField.setLabel(QCoreApplication.translate("TaskForm", u"T\u00e4htaeg", None))
        self.saveButton.setText(QCoreApplication.translate("TaskForm", u"Lisa \u00fclesanne", None))
        self.cancelButton.setText(QCoreApplication.translate("TaskForm", u"Loobu", None))
        pass
    # retranslateUi
