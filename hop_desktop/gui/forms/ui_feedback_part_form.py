# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/feedback_part_form.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from hop_desktop.gui.widgets.fields import FreeText, TickBox


class Ui_FeedbackPartForm(object):
    def setupUi(self, FeedbackPartForm):
        if not FeedbackPartForm.objectName():
            FeedbackPartForm.setObjectName(u"FeedbackPartForm")
        self.column = QVBoxLayout(FeedbackPartForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.partText = FreeText(FeedbackPartForm)
        self.partText.setObjectName(u"partText")
        self.partText.setLines(3)

        self.column.addWidget(self.partText)

        self.keepTick = TickBox(FeedbackPartForm)
        self.keepTick.setObjectName(u"keepTick")

        self.column.addWidget(self.keepTick)

        QWidget.setTabOrder(self.partText, self.keepTick)

        self.retranslateUi(FeedbackPartForm)
    # setupUi

    def retranslateUi(self, FeedbackPartForm):
        self.partText.setLabel(QCoreApplication.translate("FeedbackPartForm", u"Mis otsustati", None))
        self.keepTick.setLabel(QCoreApplication.translate("FeedbackPartForm", u"Seda ei avalda", None))
        pass
    # retranslateUi
