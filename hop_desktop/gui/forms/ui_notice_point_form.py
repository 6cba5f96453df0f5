# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/notice_point_form.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import FreeText, TickBox


class Ui_NoticePointForm(object):
    def setupUi(self, NoticePointForm):
        if not NoticePointForm.objectName():
            NoticePointForm.setObjectName(u"NoticePointForm")
        self.column = QVBoxLayout(NoticePointForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.tick = TickBox(NoticePointForm)
        self.tick.setObjectName(u"tick")

        self.column.addWidget(self.tick)

        self.pointText = FreeText(NoticePointForm)
        self.pointText.setObjectName(u"pointText")
        self.pointText.setLines(3)

        self.column.addWidget(self.pointText)

        QWidget.setTabOrder(self.tick, self.pointText)

        self.retranslateUi(NoticePointForm)
    # setupUi

    def retranslateUi(self, NoticePointForm):
        self.tick.setLabel(QCoreApplication.translate("NoticePointForm", u"Punkt", None))
        self.pointText.setLabel(QCoreApplication.translate("NoticePointForm", u"Mida selle punkti all teatad", None))
        pass
    # retranslateUi
