# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_people.ui; never edited.

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Ui_PeoplePart(object):
    def setupUi(self, PeoplePart):
        if not PeoplePart.objectName():
            PeoplePart.setObjectName(u"PeoplePart")
        self.column = QVBoxLayout(PeoplePart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.listPlace = QWidget(PeoplePart)
        self.listPlace.setObjectName(u"listPlace")
        self.listColumn = QVBoxLayout(self.listPlace)
        self.listColumn.setSpacing(12)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.listPlace)


        self.retranslateUi(PeoplePart)
    # setupUi

    def retranslateUi(self, PeoplePart):
        pass
    # retranslateUi
