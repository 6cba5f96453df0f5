# SPDX-License-Identifier: EUPL-1.2
"""The activities of a goal: rows that are added and removed, kept in a draft as one field."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.plans import Activity
from hop_desktop.gui import field_words
from hop_desktop.gui import words as written
from hop_desktop.gui.forms.ui_activity_form import Ui_ActivityForm
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S12
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.error_summary import too_long
from hop_desktop.gui.widgets.fields import DateField, Field, TextField


class ActivityCard(Card):
    """One activity: what, who, how often, from and to, and what has been given."""

    changed = Signal()
    removeWanted = Signal()

    def __init__(self, today: date) -> None:
        """Show empty fields."""
        super().__init__()
        self.ui = Ui_ActivityForm()
        form = QWidget()
        self.ui.setupUi(form)
        self.body.addWidget(form)
        self.remove = self.addAction(self.tr("Eemalda"), self.removeWanted.emit)
        self._id: UUID | None = None
        self.fields: dict[str, TextField | DateField] = {
            "what": self.ui.whatField,
            "who": self.ui.whoField,
            "how_often": self.ui.howOftenField,
            "starts_on": self.ui.startsField,
            "ends_on": self.ui.endsField,
            "given": self.ui.givenField,
        }
        for field in self.fields.values():
            field.changed.connect(self.changed)
            if isinstance(field, DateField):
                field.setToday(today)

    def number(self, place: int) -> None:
        """Say which activity this is."""
        self.setTitle(self.tr("{number}. tegevus").format(number=place))
        self.remove.setAccessibleName(self.tr("Eemalda {number}. tegevus").format(number=place))

    def written(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: field.value() for name, field in self.fields.items()}

    def kept(self) -> dict[str, str]:
        """Return what stands in the fields, and which activity it is, for a draft."""
        return {**self.written(), "id": str(self._id or "")}

    def fill(self, values: dict[str, str]) -> None:
        """Put these words into the fields."""
        self._id = UUID(values["id"]) if values.get("id") else None
        for name, field in self.fields.items():
            field.setValue(values.get(name, ""))

    def is_blank(self) -> bool:
        """Say whether nothing is written: such a card is no activity."""
        return not any(self.written().values())

    def problems(self) -> dict[str, str]:
        """Say at the fields what is wrong, and return the sentences by field."""
        found = {
            name: field_words.field_sentence(Invalid(name, field.problem()))
            for name, field in self.fields.items()
            if isinstance(field, DateField) and field.problem()
        }
        found |= too_long(self.fields)
        if not found:
            try:
                self.activity()
            except Invalid as error:
                name = error.field if error.field in self.fields else "what"
                found[name] = field_words.field_sentence(error)
        for name, field in self.fields.items():
            field.setError(found.get(name, ""))
        return found

    def activity(self) -> Activity:
        """Return the activity; raise ``Invalid`` for one without a deed or with a wrong end."""
        return Activity(
            id=self._id,
            what=self.ui.whatField.value(),
            who=self.ui.whoField.value(),
            how_often=self.ui.howOftenField.value(),
            starts_on=self.ui.startsField.day(),
            ends_on=self.ui.endsField.day(),
            given=self.ui.givenField.value(),
        )


class ActivityList(Field):
    """Activities one under the other and a button for another; its value is JSON, for drafts."""

    rearranged = Signal()
    """Follows every card that came or went: Tab has to learn the new order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no activities."""
        super().__init__(parent)
        self._today = date(2000, 1, 1)
        self._cards: list[ActivityCard] = []
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(S12)
        self.addButton = QPushButton(self.tr("Lisa tegevus"))
        self.addButton.setProperty("kind", "secondary")
        set_icon(self.addButton, "plus")
        self.addButton.clicked.connect(self._add_and_go)
        self._rows.addWidget(self.addButton, 0, Qt.AlignmentFlag.AlignLeft)
        self._take_control(self.addButton, self._list)

    @property
    def control(self) -> QWidget:
        """Return the first field that is wrong, else the first one, else the button."""
        fields = [field for card in self._cards for field in card.fields.values()]
        wrong = next((field for field in fields if field.error()), None)
        first = wrong or next(iter(fields), None)
        return first.control if first is not None else self.addButton

    def setToday(self, today: date) -> None:
        """Say which day is today."""
        self._today = today

    def cards(self) -> list[ActivityCard]:
        """Return the cards in their order."""
        return list(self._cards)

    def value(self) -> str:
        """Return what is written in all cards, for a draft; "" when there is none."""
        kept = [card.kept() for card in self._cards]
        return json.dumps(kept, ensure_ascii=False, sort_keys=True) if kept else ""

    def setValue(self, text: str) -> None:
        """Show the cards of an earlier ``value``."""
        self._show(json.loads(text) if text else [])

    def setActivities(self, activities: Sequence[Activity]) -> None:
        """Show the activities of a goal."""
        self._show([_values(activity) for activity in activities])

    def activities(self) -> tuple[Activity, ...]:
        """Return what is written; blank cards are none. Raises ``Invalid``."""
        return tuple(card.activity() for card in self._cards if not card.is_blank())

    def problem(self) -> str:
        """Say at each card what is wrong, and return a sentence about all of them, or ""."""
        wrong = [card for card in self._cards if not card.is_blank() and card.problems()]
        return self.tr("Paranda märgitud tegevused") if wrong else ""

    def _show(self, values: Sequence[dict[str, str]]) -> None:
        while self._cards:
            self._drop(self._cards[-1])
        for each in values:
            self._add().fill(each)

    def _add_and_go(self) -> None:
        self._add().ui.whatField.focusControl()

    def _add(self) -> ActivityCard:
        card = ActivityCard(self._today)
        card.changed.connect(self.changed)
        card.removeWanted.connect(lambda: self._remove(card))
        self._rows.insertWidget(len(self._cards), card)
        self._cards.append(card)
        self._number()
        return card

    def _remove(self, card: ActivityCard) -> None:
        place = self._cards.index(card)
        self._drop(card)
        after = self._cards[place : place + 1]
        (after[0].ui.whatField.control if after else self.addButton).setFocus()

    def _drop(self, card: ActivityCard) -> None:
        self._cards.remove(card)
        self._rows.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._number()

    def _number(self) -> None:
        for place, card in enumerate(self._cards, start=1):
            card.number(place)
        self.rearranged.emit()
        self.changed.emit()

    def _frames(self) -> Sequence[QWidget]:
        return ()

    def _named(self) -> Sequence[QWidget]:
        return ()

    def _telling(self) -> Sequence[QWidget]:
        return (self.addButton,)

    def _apply_length(self) -> None:
        """Take all the width there is."""


def _values(activity: Activity) -> dict[str, str]:
    return {
        "what": activity.what,
        "who": activity.who,
        "how_often": activity.how_often,
        "starts_on": written.day(activity.starts_on),
        "ends_on": written.day(activity.ends_on),
        "given": activity.given,
        "id": str(activity.id or ""),
    }
