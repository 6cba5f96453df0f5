# SPDX-License-Identifier: EUPL-1.2
"""The questions of any form as fields in cards; those on a condition come and go while one fills.

What a hidden question held stays in its field, so that nothing is lost by one tick too many; it
is dropped only when the document is kept while the question is hidden.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from textwrap import shorten

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QBoxLayout

from hop_desktop.app import form_rules
from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.forms import (
    Answer,
    Answers,
    FormSection,
    FormTemplate,
    Question,
    QuestionKind,
    is_empty,
)
from hop_desktop.gui import field_words
from hop_desktop.gui.plain_words import PlainCoach
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.fields import (
    ChoiceBox,
    ChoicePills,
    DateField,
    Field,
    FreeText,
    TextField,
    TickBox,
    TickGroup,
)
from hop_desktop.gui.widgets.labels import text_label

LONGEST_NAMED = 70
FEW = 6
"""Choices up to this many stand as pills, more in a list that opens."""

translate = QCoreApplication.translate


class Questions(QObject):
    """The fields of a form by question, in ``cards`` by section."""

    turned = Signal()
    """Questions came or went."""

    def __init__(self, form: FormTemplate, today: date, parent: QObject) -> None:
        """Make a field for every question; nothing is answered yet."""
        super().__init__(parent)
        self.form = form
        self._today = today
        self.fields: dict[str, Field] = {q.path: self._field(q) for q in form.questions}
        self.cards = [self._card(section) for section in form.sections]
        self._asked: frozenset[str] | None = None
        self._needed: frozenset[str] = frozenset()
        for field in self.fields.values():
            field.changed.connect(self.follow)

    def place(self, column: QBoxLayout) -> None:
        """Put the cards into a column; before, a card that is shown would be a window."""
        for card in self.cards:
            column.addWidget(card)
        self.follow()

    def answers(self) -> dict[str, Answer]:
        """Return what the fields hold, hidden ones too; a day that is none is left out."""
        return {q.path: _held(q, self.fields[q.path]) for q in self.form.questions}

    def fill(self, answers: Answers) -> None:
        """Put answers into their fields; the other fields stay as they are."""
        for question in self.form.questions:
            if question.path in answers:
                _put(question, self.fields[question.path], answers[question.path])

    def empty(self) -> frozenset[str]:
        """Return the questions with nothing in their fields, not even half a day."""
        return frozenset(
            q.path
            for q in self.form.questions
            if is_empty(_held(q, self.fields[q.path])) and not _typed(self.fields[q.path])
        )

    def typing_problems(self) -> dict[str, str]:
        """Return a sentence for every shown field that holds what cannot be kept."""
        found = {}
        for path in self.shown():
            field = self.fields[path]
            if isinstance(field, DateField) and field.problem():
                found[path] = self.sentence(path, field.problem())
        return found

    def problems(self) -> dict[str, str]:
        """Return a sentence for every answer that is missing or wrong, by question."""
        found = {
            path: self.sentence(path, code)
            for path, code in form_rules.problems(self.form, self.answers()).items()
        }
        return {**found, **self.typing_problems()}

    def sentence(self, path: str, code: str) -> str:
        """Return what to mend, with the question named: the strip lists several of them."""
        field = self.fields.get(path)
        if field is None:
            return field_words.field_sentence(Invalid(path, code))
        title = shorten(field.label(), width=LONGEST_NAMED, placeholder="…")
        if code == "empty":
            return translate("Questions", "„{question}” on vastamata").format(question=title)
        return translate("Questions", "„{question}”: {what}").format(
            question=title, what=field_words.field_sentence(Invalid(path, code))
        )

    def shown(self) -> list[str]:
        """Return the questions that are asked just now, in the order of the form."""
        asked = form_rules.asked(self.form, self.answers())
        return [q.path for q in self.form.questions if q.path in asked]

    def follow(self) -> None:
        """Show what is asked with the present answers, and say what need not be answered."""
        if self._asked is not None and not self.form.conditions:
            return
        answers = self.answers()
        asked = form_rules.asked(self.form, answers)
        needed = form_rules.required(self.form, answers)
        first, turned = self._asked is None, asked != self._asked
        self._asked = asked
        if needed != self._needed or first:
            self._needed = needed
            for question in self.form.questions:
                if question.kind is not QuestionKind.TICK:
                    self.fields[question.path].setOptional(question.path not in needed)
        if turned:
            self._show(asked)
            if not first:
                self.turned.emit()

    def _show(self, asked: frozenset[str]) -> None:
        for path, field in self.fields.items():
            field.setVisible(path in asked)
        for section, card in zip(self.form.sections, self.cards, strict=True):
            card.setVisible(any(q.path in asked for q in section.questions))

    def _card(self, section: FormSection) -> Card:
        card = Card(section.title)
        if section.hint:
            card.addPart(text_label(section.hint, role="muted"))
        for question in section.questions:
            card.addPart(self.fields[question.path])
        return card

    def _field(self, question: Question) -> Field:
        field = MAKERS[question.kind](question)
        field.setLabel(question.title)
        if isinstance(field, DateField):
            field.setToday(self._today)
        if question.hint:
            field.setHint(question.hint)
        if self.form.plain and isinstance(field, FreeText):
            PlainCoach(field, self)
        return field


def _line(question: Question) -> Field:
    field = TextField()
    field.setLimit(question.most)
    return field


def _text(question: Question) -> Field:
    field = FreeText()
    field.setLines(question.lines)
    field.setLimit(question.most)
    return field


def _choice(question: Question) -> Field:
    choices = list(question.choices)
    if not question.required:  # what was chosen by mistake can be taken back
        choices.append(("", translate("Questions", "Vastamata")))
    field: ChoicePills | ChoiceBox = ChoicePills() if len(choices) <= FEW else ChoiceBox()
    field.setChoices(choices)
    return field


def _ticks(question: Question) -> Field:
    field = TickGroup()
    field.setChoices(list(question.choices))
    return field


MAKERS: dict[QuestionKind, Callable[[Question], Field]] = {
    QuestionKind.LINE: _line,
    QuestionKind.TEXT: _text,
    QuestionKind.DAY: lambda _: DateField(),
    QuestionKind.CHOICE: _choice,
    QuestionKind.TICK: lambda _: TickBox(),
    QuestionKind.TICKS: _ticks,
}


def _held(question: Question, field: Field) -> Answer:
    if isinstance(field, TickBox):
        return field.isTicked()
    if isinstance(field, TickGroup):
        ticked = field.values()
        return tuple(key for key, _ in question.choices if key in ticked)
    if isinstance(field, DateField):
        day = field.day()
        return day.isoformat() if day is not None else ""
    assert isinstance(field, TextField | FreeText | ChoicePills | ChoiceBox)  # noqa: S101  all kinds
    return field.value()


def _typed(field: Field) -> str:
    return field.text() if isinstance(field, DateField) else ""


def _put(question: Question, field: Field, answer: Answer) -> None:
    del question
    if isinstance(field, TickBox):
        field.setTicked(answer is True)
    elif isinstance(field, TickGroup):
        field.setValues(set(answer) if isinstance(answer, tuple) else set())
    elif isinstance(field, DateField):
        field.setDay(_day(str(answer)))
    elif isinstance(field, TextField | FreeText | ChoicePills | ChoiceBox):
        field.setValue(str(answer))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
