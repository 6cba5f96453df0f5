# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/settings_rules.ui; never edited.

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from hop_desktop.gui.widgets.criteria_field import CriteriaField
from hop_desktop.gui.widgets.fields import DateField, TextField, TickBox
from hop_desktop.gui.widgets.labels import WrappedLabel


class Ui_RulesPart(object):
    def setupUi(self, RulesPart):
        if not RulesPart.objectName():
            RulesPart.setObjectName(u"RulesPart")
        self.column = QVBoxLayout(RulesPart)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.explainedLabel = WrappedLabel(RulesPart)
        self.explainedLabel.setObjectName(u"explainedLabel")
        self.explainedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.explainedLabel.setWordWrap(True)
        self.explainedLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.explainedLabel)

        self.pointsField = TextField(RulesPart)
        self.pointsField.setObjectName(u"pointsField")
        self.pointsField.setLength(u"date")

        self.column.addWidget(self.pointsField)

        self.headTick = TickBox(RulesPart)
        self.headTick.setObjectName(u"headTick")

        self.column.addWidget(self.headTick)

        self.openingField = CriteriaField(RulesPart)
        self.openingField.setObjectName(u"openingField")

        self.column.addWidget(self.openingField)

        self.closingField = CriteriaField(RulesPart)
        self.closingField.setObjectName(u"closingField")

        self.column.addWidget(self.closingField)

        self.marksTick = TickBox(RulesPart)
        self.marksTick.setObjectName(u"marksTick")

        self.column.addWidget(self.marksTick)

        self.transitionsTick = TickBox(RulesPart)
        self.transitionsTick.setObjectName(u"transitionsTick")

        self.column.addWidget(self.transitionsTick)

        self.sinceField = DateField(RulesPart)
        self.sinceField.setObjectName(u"sinceField")

        self.column.addWidget(self.sinceField)

        self.acts = QHBoxLayout()
        self.column.addLayout(self.acts)
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(RulesPart)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.saveButton)


        self.acts.addStretch()



        QWidget.setTabOrder(self.pointsField, self.headTick)
        QWidget.setTabOrder(self.headTick, self.openingField)
        QWidget.setTabOrder(self.openingField, self.closingField)
        QWidget.setTabOrder(self.closingField, self.marksTick)
        QWidget.setTabOrder(self.marksTick, self.transitionsTick)
        QWidget.setTabOrder(self.transitionsTick, self.sinceField)
        QWidget.setTabOrder(self.sinceField, self.saveButton)

        self.retranslateUi(RulesPart)
    # setupUi

    def retranslateUi(self, RulesPart):
        self.pointsField.setLabel(QCoreApplication.translate("RulesPart", u"M\u00f5\u00f5tmisi enne otsuse ettepanekut", None))
        self.headTick.setLabel(QCoreApplication.translate("RulesPart", u"II etapi juhtumi l\u00f5petab asutuse juht", None))
        self.headTick.setHint(QCoreApplication.translate("RulesPart", u"Muidu v\u00f5ib seda teha ka see, kes II etappi juhib.", None))
        self.openingField.setLabel(QCoreApplication.translate("RulesPart", u"Millal k\u00fcsitakse II etappi", None))
        self.openingField.setHint(QCoreApplication.translate("RulesPart", u"K\u00fcsija m\u00e4rgib, mis kehtib. Varem m\u00e4rgitud laused j\u00e4\u00e4vad juhtumi k\u00e4iku samaks.", None))
        self.closingField.setLabel(QCoreApplication.translate("RulesPart", u"Millal juhtum l\u00f5petatakse", None))
        self.closingField.setHint(QCoreApplication.translate("RulesPart", u"L\u00f5petaja m\u00e4rgib, mis kehtib. P\u00f5hjust k\u00fcsitakse alati.", None))
        self.marksTick.setLabel(QCoreApplication.translate("RulesPart", u"Dokumentidel on m\u00e4rge \u201eAsutusesiseseks kasutamiseks\u201d", None))
        self.marksTick.setHint(QCoreApplication.translate("RulesPart", u"J\u00e4ta \u00e4ra, kui eraasutusele avaliku teabe seadus ei kehti.", None))
        self.transitionsTick.setLabel(QCoreApplication.translate("RulesPart", u"Juht kinnitab, mis lapsega j\u00e4rgmisse \u00f5ppekohta l\u00e4heb", None))
        self.sinceField.setLabel(QCoreApplication.translate("RulesPart", u"Kehtib alates", None))
        self.saveButton.setText(QCoreApplication.translate("RulesPart", u"Salvesta", None))
        pass
    # retranslateUi
