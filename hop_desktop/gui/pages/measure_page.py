# SPDX-License-Identifier: EUPL-1.2
"""What was tried or talked over for a child: written in two minutes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hop_desktop.app import cases
from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.cases import Helped, MeasureKind
from hop_desktop.domain.coaching import Kind
from hop_desktop.gui import words
from hop_desktop.gui.coaching import Coach
from hop_desktop.gui.forms.ui_measure_page import Ui_MeasurePage
from hop_desktop.gui.page import Where, Workspace
from hop_desktop.gui.pages.case.writing import WritingPage
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.widgets.advice import advise, pieces_of_advice


class MeasurePage(WritingPage):
    """A measure, a talk with a parent, or information; ``where.words`` says which to begin with."""

    def __init__(self, space: Workspace, where: Where, parent: QWidget | None = None) -> None:
        """Show the form of today, and what was kept of an earlier try."""
        super().__init__(space, where, parent)
        self.ui = Ui_MeasurePage()
        self.ui.setupUi(self)
        self.header, self.strip, self.footer = self.ui.header, self.ui.strip, self.ui.footer
        self.fields = {
            "kind": self.ui.kindPills,
            "on": self.ui.dayField,
            "what": self.ui.whatText,
            "result": self.ui.resultText,
            "helped": self.ui.helpedPills,
        }
        for text in (self.ui.whatText, self.ui.resultText):
            Coach(text, Kind.FACTS, self)
        self._advice = self._advised()
        self._prepare()
        self.take_keys()
        self.ui.kindPills.changed.connect(self._follow_kind)
        self._follow_kind()
        follow_layout(self)
        self.begin_draft(f"measure:{self.case_id}", self.fields)

    def load(self) -> None:
        """Name the child that the case is about."""
        case_id = self.case_id
        self.ask(
            lambda session: cases.case_file(session, case_id), self._name_child, failed=self.refuse
        )

    def focus_first(self) -> None:
        """Stand where the writing begins."""
        self.ui.whatText.focusControl()

    def save(self) -> None:
        """Record what is written, or say what is missing."""
        if self.say(self._problems()) or not self.begin_saving():
            return
        ui, case_id, draft = self.ui, self.case_id, self.draft
        on = ui.dayField.day() or self.space.today()
        kind, helped = MeasureKind(ui.kindPills.value()), self._helped()
        what, result = ui.whatText.value(), ui.resultText.value()
        self.ask(
            lambda session: cases.add_measure(
                session,
                case_id,
                on=on,
                kind=kind,
                what=what,
                result=result,
                helped=helped,
                draft=draft,
            ),
            self.saved,
            failed=self.not_saved,
        )

    def _prepare(self) -> None:
        ui, today = self.ui, self.space.today()
        kinds = {kind.value: words.measure_kind(kind) for kind in MeasureKind}
        ui.kindPills.setChoices(list(kinds.items()))
        wanted = self.where.words
        ui.kindPills.setValue(wanted if wanted in kinds else MeasureKind.MEASURE.value)
        ui.dayField.setToday(today)
        ui.dayField.setDay(today)
        ui.helpedPills.setChoices([(value.value, words.helped(value)) for value in Helped])
        ui.helpedPills.setValue(Helped.UNKNOWN.value)
        for pieces in self._advice.values():
            ui.adviceCard.body.addWidget(pieces)
        advise(
            ui.adviceCard,
            (),
            readers_title=self.tr("Seda näevad"),
            readers=words.readers(self.space.titles),
        )

    def _advised(self) -> dict[MeasureKind, QWidget]:
        """Return what makes each kind of record a good one."""
        said = {
            MeasureKind.MEASURE: (
                self.tr("Mida tehti ja kui kaua."),
                self.tr("Kes tegi ja kus."),
                self.tr("Mille järgi näed, kas see aitas."),
            ),
            MeasureKind.PARENT_TALK: (
                self.tr("Kellega ja kus räägiti."),
                self.tr("Mida ütles vanem, mida sina."),
                self.tr("Milles kokku lepiti ja mis ajaks."),
            ),
            MeasureKind.INFORMATION: (
                self.tr("Kellelt ja millal."),
                self.tr("Mis on nähtud, mis arvatud."),
                self.tr("Kuidas see last aitab."),
            ),
        }
        return {kind: pieces_of_advice(sentences) for kind, sentences in said.items()}

    def _follow_kind(self) -> None:
        """Ask for what this kind of record needs."""
        kind = MeasureKind(self.ui.kindPills.value() or MeasureKind.MEASURE.value)
        title, label, hint = {
            MeasureKind.MEASURE: (
                self.tr("Uus abinõu"),
                self.tr("Mida tehti"),
                self.tr("Kaks-kolm lauset. Mida proovisid ja kui sageli."),
            ),
            MeasureKind.PARENT_TALK: (
                self.tr("Vestlus vanemaga"),
                self.tr("Millest räägiti"),
                self.tr("Kes rääkis ja milles kokku lepiti."),
            ),
            MeasureKind.INFORMATION: (
                self.tr("Kogutud info"),
                self.tr("Mida said teada"),
                self.tr("Kellelt ja mille kohta. Ainult see, mida on vaja."),
            ),
        }[kind]
        self.ui.header.setTitle(title)
        self.ui.whatText.setLabel(label)
        self.ui.whatText.setHint(hint)
        self.ui.helpedPills.setVisible(kind is MeasureKind.MEASURE)
        for each, pieces in self._advice.items():
            pieces.setVisible(each is kind)

    def _helped(self) -> Helped:
        if MeasureKind(self.ui.kindPills.value()) is not MeasureKind.MEASURE:
            return Helped.UNKNOWN
        return Helped(self.ui.helpedPills.value() or Helped.UNKNOWN.value)

    def _problems(self) -> dict[str, str]:
        found = self.day_problems(latest=self.space.today())
        if not self.ui.dayField.text():
            found["on"] = self.tr("Kirjuta, mis päeval see oli")
        if not self.ui.whatText.value():
            found["what"] = {
                MeasureKind.MEASURE: self.tr("Kirjuta, mida tehti"),
                MeasureKind.PARENT_TALK: self.tr("Kirjuta, millest räägiti"),
                MeasureKind.INFORMATION: self.tr("Kirjuta, mida said teada"),
            }[MeasureKind(self.ui.kindPills.value())]
        return found

    def _name_child(self, file: CaseFile) -> None:
        self.ui.header.setBackText(file.child.name)
        self.ui.header.setChip(words.stage(file.case.stage))
        self.may_write(file.case, works=file.rights.work)
