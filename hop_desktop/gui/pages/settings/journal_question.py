# SPDX-License-Identifier: EUPL-1.2
"""What narrows the activity log: whose acts, of which kind, which days, which child."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from hop_desktop.app import children
from hop_desktop.app.children import ChildRow
from hop_desktop.domain.access import Action
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.ids import ChildId, StaffId
from hop_desktop.domain.journal_reading import ActKind, Question
from hop_desktop.gui import field_words
from hop_desktop.gui.forms.ui_settings_journal import Ui_JournalPart
from hop_desktop.gui.pages.settings.part import Part
from hop_desktop.gui.tab_order import follow_layout
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.flow import FlowLayout

ALL = "all"
FEW = 8
LETTERS = 22
"""So that the longest kind of acts, and most names, can be read whole."""
translate = QCoreApplication.translate


def kind_words(kind: ActKind) -> str:
    """Return what the acts of a kind are called in the choice."""
    return {
        ActKind.LOOKED: translate("Journal", "Vaatamised"),
        ActKind.WROTE: translate("Journal", "Kirjutamised ja otsused"),
        ActKind.EXCHANGED: translate("Journal", "Paketid, failid ja paberid"),
        ActKind.HOUSE: translate("Journal", "Inimesed, võtmed ja asutus"),
    }[kind]


class JournalQuestion:
    """The fields of the form that ask; ``asked`` is called when what they say has changed."""

    def __init__(self, part: Part, ui: Ui_JournalPart, asked: Callable[[], object]) -> None:
        """Offer what can be asked for; whose acts is offered when the names are read."""
        self._part, self._ui = part, ui
        flow = FlowLayout(ui.narrowing, spacing=S12)
        flow.setStandsLow(True)
        narrowing = (ui.whoBox, ui.kindBox, ui.sinceField, ui.untilField)
        for field in narrowing:
            flow.addWidget(field)
        kinds = [(kind.value, kind_words(kind)) for kind in ActKind]
        ui.kindBox.setChoices([(ALL, translate("Journal", "Kõik tegevused")), *kinds])
        ui.kindBox.setValue(ALL)
        ui.kindBox.box.setMinimumContentsLength(LETTERS)
        ui.whoBox.box.setMinimumContentsLength(LETTERS)
        ui.whoBox.hide()
        for day in (ui.sinceField, ui.untilField):
            day.setToday(part.space.today())
            day.submitted.connect(asked)
        ui.childPicker.setVisible(part.space.may(Action.READ_CHILD))
        ui.childPicker.wanted.connect(self._seek)
        for asking in (*narrowing, ui.childPicker):
            asking.changed.connect(asked)

    def offer(self, actors: tuple[tuple[StaffId, str], ...]) -> None:
        """Offer whose acts can be asked for; with nobody to choose from there is no choice."""
        before = self._ui.whoBox.value() or ALL
        people = [(str(each), name) for each, name in actors]
        self._ui.whoBox.setChoices([(ALL, translate("Journal", "Kõigi omad")), *people])
        self._ui.whoBox.setValue(before)
        self._ui.whoBox.setVisible(bool(people))
        follow_layout(self._part)

    def is_good(self, *, telling: bool) -> bool:
        """Say whether the days are days in their order; ``telling`` says at the field what is not.

        While a day is being typed it is none yet, and nothing is said.
        """
        days = {"since": self._ui.sinceField, "until": self._ui.untilField}
        wrong = {name: field.problem() for name, field in days.items() if field.problem()}
        if not wrong:
            try:
                self.question()
            except Invalid as refused:
                wrong = {refused.field: refused.reason}
        for name, field in days.items():
            said = field_words.field_sentence(Invalid(name, wrong[name])) if name in wrong else ""
            if telling or not said:
                field.setError(said)
        return not wrong

    def question(self) -> Question:
        """Return what is asked for; raise ``Invalid`` for days that end before they begin."""
        ui = self._ui
        who, kind, child = ui.whoBox.value(), ui.kindBox.value(), ui.childPicker.value()
        return Question(
            actor=None if who in ("", ALL) else StaffId(UUID(who)),
            kind=None if kind in ("", ALL) else ActKind(kind),
            since=ui.sinceField.day(),
            until=ui.untilField.day(),
            child=ChildId(UUID(child)) if child else None,
        )

    def said(self) -> tuple[tuple[str, str], ...]:
        """Return what is asked for as it stands on paper: a label and a value each."""
        ui, question = self._ui, self.question()
        lines = (
            (ui.whoBox, question.actor, ui.whoBox.box.currentText()),
            (ui.kindBox, question.kind, ui.kindBox.box.currentText()),
            (ui.sinceField, question.since, ui.sinceField.text()),
            (ui.untilField, question.until, ui.untilField.text()),
            (ui.childPicker, question.child, ui.childPicker.text()),
        )
        return tuple((field.label(), value) for field, asked, value in lines if asked is not None)

    def _seek(self, text: str) -> None:
        self._part.ask(lambda session: children.children(session, text), self._found)

    def _found(self, rows: tuple[ChildRow, ...]) -> None:
        self._ui.childPicker.setHits(
            [(str(row.child.id), row.child.name, row.group) for row in rows[:FEW]]
        )
