# SPDX-License-Identifier: EUPL-1.2
"""Sentences to tick from: each can be reworded, switched off, moved up or down, and added."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hop_desktop.domain.criteria import LONGEST_CRITERION, Criteria, Criterion
from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S4, S8, S12
from hop_desktop.gui.widgets.field import Field


class CriterionRow(QWidget):
    """One sentence: whether it is offered, its words, and two buttons that move it."""

    def __init__(self, criterion: Criterion | None = None) -> None:
        """Show a sentence, or an empty one that is offered."""
        super().__init__()
        self.used, self.words = QCheckBox(), QLineEdit()
        self.used.setProperty("kind", "bare")
        self.used.setChecked(criterion is None or criterion.used)
        self.words.setText(criterion.text if criterion else "")
        self.words.setMaxLength(LONGEST_CRITERION)
        self.words.setProperty("kind", "field")
        self.up, self.down = self._mover("up"), self._mover("down")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(S8)
        across.addWidget(self.used)
        across.addWidget(self.words, 1)
        across.addWidget(self.up)
        across.addWidget(self.down)

    def criterion(self) -> Criterion | None:
        """Return the sentence; an empty one is none."""
        text = " ".join(self.words.text().split())
        return Criterion(text=text, used=self.used.isChecked()) if text else None

    def say(self, place: int, count: int) -> None:
        """Name the parts for whoever hears them, and switch off moves that lead nowhere."""
        text = self.words.text() or self.tr("uus lause")
        self.used.setAccessibleName(self.tr("Kasuta: {text}").format(text=text))
        self.used.setToolTip(self.tr("Kasuta seda lauset"))
        self.words.setAccessibleName(self.tr("Lause {number}").format(number=place + 1))
        self.up.setAccessibleName(self.tr("Tõsta üles: {text}").format(text=text))
        self.up.setToolTip(self.tr("Tõsta üles"))
        self.down.setAccessibleName(self.tr("Tõsta alla: {text}").format(text=text))
        self.down.setToolTip(self.tr("Tõsta alla"))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)

    def _mover(self, icon: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "link")
        set_icon(button, icon)
        return button


class CriteriaField(Field):
    """The sentences of a house in their order. An emptied sentence goes when it is saved."""

    rearranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no sentence but the button for the first."""
        super().__init__(parent)
        self._rows: list[CriterionRow] = []
        part = QWidget()
        around = QVBoxLayout(part)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(S12)
        self._list = QVBoxLayout()
        self._list.setSpacing(S4)
        around.addLayout(self._list)
        self.add = QPushButton(self.tr("Lisa lause"))
        self.add.setProperty("kind", "secondary")
        self.add.clicked.connect(self._add)
        beside = QHBoxLayout()
        around.addLayout(beside)
        beside.addWidget(self.add)
        beside.addStretch(1)
        self._take_control(part)

    @property
    def control(self) -> QWidget:
        """Return the first sentence, or the button while there is none."""
        return self._rows[0].words if self._rows else self.add

    def rows(self) -> list[CriterionRow]:
        """Return the rows in their order."""
        return list(self._rows)

    def criteria(self) -> Criteria:
        """Return the sentences as they stand."""
        found = (row.criterion() for row in self._rows)
        return tuple(criterion for criterion in found if criterion is not None)

    def setCriteria(self, criteria: Criteria) -> None:
        """Show these sentences."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for criterion in criteria:
            self._put(CriterionRow(criterion))
        self._name_rows()

    def _add(self) -> None:
        row = self._put(CriterionRow())
        self._name_rows()
        row.words.setFocus()

    def _put(self, row: CriterionRow) -> CriterionRow:
        row.up.clicked.connect(partial(self._move, row, -1))
        row.down.clicked.connect(partial(self._move, row, 1))
        row.words.textEdited.connect(self.changed)
        row.words.editingFinished.connect(self._name_rows)
        row.used.toggled.connect(self.changed)
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _move(self, row: CriterionRow, step: int) -> None:
        place = self._rows.index(row) + step
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._list.removeWidget(row)
        self._list.insertWidget(place, row)
        self._name_rows()
        (row.up if step < 0 else row.down).setFocus()
        if not (row.up if step < 0 else row.down).isEnabled():
            row.words.setFocus()
        self.changed.emit()

    def _name_rows(self) -> None:
        for place, row in enumerate(self._rows):
            row.say(place, len(self._rows))
        order = [part for row in self._rows for part in (row.used, row.words, row.up, row.down)]
        for first, second in zip(order, [*order[1:], self.add], strict=True):
            QWidget.setTabOrder(first, second)
        self.rearranged.emit()

    def _named(self) -> list[QWidget]:
        return []

    def _telling(self) -> list[QWidget]:
        return [self.add]

    def _frames(self) -> list[QWidget]:
        return []

    def _apply_length(self) -> None:
        """Take the width there is."""
