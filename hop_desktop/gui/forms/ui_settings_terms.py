# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_terms.ui; never edited.

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import TextField
from hop_desktop.gui.widgets.flow import FlowRow


class Ui_TermsPart(object):
    def setupUi(self, TermsPart):
        if not TermsPart.objectName():
            TermsPart.setObjectName(u"TermsPart")
        self.column = QVBoxLayout(TermsPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.weeksField = TextField(TermsPart)
        self.weeksField.setObjectName(u"weeksField")
        self.weeksField.setLength(u"date")

        self.column.addWidget(self.weeksField)

        self.daysField = TextField(TermsPart)
        self.daysField.setObjectName(u"daysField")
        self.daysField.setLength(u"date")

        self.column.addWidget(self.daysField)

        self.answerField = TextField(TermsPart)
        self.answerField.setObjectName(u"answerField")
        self.answerField.setLength(u"date")

        self.column.addWidget(self.answerField)

        self.termField = TextField(TermsPart)
        self.termField.setObjectName(u"termField")
        self.termField.setLength(u"date")

        self.column.addWidget(self.termField)

        self.yearField = TextField(TermsPart)
        self.yearField.setObjectName(u"yearField")
        self.yearField.setLength(u"date")

        self.column.addWidget(self.yearField)

        self.acts = FlowRow(TermsPart)
        self.acts.setObjectName(u"acts")
        self.saveButton = QPushButton(self.acts)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")
        self.acts.addPart(self.saveButton)

        self.column.addWidget(self.acts)

        self.rulesCard = Card(TermsPart)
        self.rulesCard.setObjectName(u"rulesCard")

        self.column.addWidget(self.rulesCard)

        QWidget.setTabOrder(self.weeksField, self.daysField)
        QWidget.setTabOrder(self.daysField, self.answerField)
        QWidget.setTabOrder(self.answerField, self.termField)
        QWidget.setTabOrder(self.termField, self.yearField)
        QWidget.setTabOrder(self.yearField, self.saveButton)

        self.retranslateUi(TermsPart)
    # setupUi

    def retranslateUi(self, TermsPart):
        self.weeksField.setLabel(QCoreApplication.translate("TermsPart", u"Mitme n\u00e4dala p\u00e4rast I etapp \u00fcle vaadatakse", None))
        self.weeksField.setHint(QCoreApplication.translate("TermsPart", u"Nii mitu n\u00e4dalat pakub programm uue juhtumi avamisel. Avatud juhtumite p\u00e4evad j\u00e4\u00e4vad.", None))
        self.daysField.setLabel(QCoreApplication.translate("TermsPart", u"Mitme p\u00e4eva p\u00e4rast tuletada l\u00f5petamata t\u00e4helepanek meelde", None))
        self.daysField.setHint(QCoreApplication.translate("TermsPart", u"1 kuni 365", None))
        self.answerField.setLabel(QCoreApplication.translate("TermsPart", u"Mitu p\u00e4eva oodata vastust suletud paketile", None))
        self.answerField.setHint(QCoreApplication.translate("TermsPart", u"Siis tuletab leht T\u00e4na meelde. \u00dcleandmises kokku lepitud p\u00e4ev on t\u00e4htsam.", None))
        self.termField.setLabel(QCoreApplication.translate("TermsPart", u"Mitu p\u00e4eva enne soovituse l\u00f5ppu hinnata m\u00f5ju", None))
        self.termField.setHint(QCoreApplication.translate("TermsPart", u"Lasteaias hinnatakse m\u00f5ju, kui Rajaleidja soovituse t\u00e4htaeg on l\u00f5ppemas.", None))
        self.yearField.setLabel(QCoreApplication.translate("TermsPart", u"Mis p\u00e4evaks on \u00f5ppeaasta t\u00f6\u00f6d tehtud", None))
        self.yearField.setHint(QCoreApplication.translate("TermsPart", u"Toe m\u00f5ju hindamine ja koolis arenguvestlus. Kirjuta p\u00e4ev ja kuu, n\u00e4iteks 31.05.", None))
        self.saveButton.setText(QCoreApplication.translate("TermsPart", u"Salvesta t\u00e4htajad", None))
        self.rulesCard.setTitle(QCoreApplication.translate("TermsPart", u"T\u00e4htajad seadusest", None))
        pass
    # retranslateUi
