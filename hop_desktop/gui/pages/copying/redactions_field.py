# SPDX-License-Identifier: EUPL-1.2
"""The preview of a copy, and what is blacked out in it by hand: a field, so that it is kept."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.domain.access_copies import (
    BY_HAND,
    Ground,
    Passage,
    Redaction,
    blacked_out,
    still_there,
)
from hop_desktop.gui import copy_words
from hop_desktop.gui.pages.copying.passages_view import PassagesView
from hop_desktop.gui.tokens import S8, S12
from hop_desktop.gui.widgets.choice_fields import ChoicePills
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import text_label

LONGEST_SHOWN = 80


class RedactionsField(Field):
    """Shows the passages as they will be printed; its value is the redactions as JSON."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until passages are given."""
        super().__init__(parent)
        self._passages: tuple[Passage, ...] = ()
        self._redactions: tuple[Redaction, ...] = ()
        self.view = PassagesView()
        self.pills = ChoicePills()
        self.pills.setLabel(self.tr("Miks see kaetakse"))
        self.pills.setChoices([(each.value, copy_words.ground(each)) for each in BY_HAND])
        self.pills.setValue(Ground.OTHER_PERSON.value)
        self.button = QPushButton(self.tr("Kata valitud tekst (Ctrl+K)"))
        self.button.setProperty("kind", "secondary")
        self.button.clicked.connect(self.black_out)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.black_out)
        self._told = text_label(role="small")
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(S8)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S12)
        buttons = FlowRow()
        buttons.addPart(self.button)
        for part in (self.view, self.pills, buttons, self._told):
            column.addWidget(part)
        column.addLayout(self._list)
        self._take_control(self.view, whole)

    def value(self) -> str:
        """Return the redactions as JSON, for a draft; "" for none."""
        if not self._redactions:
            return ""
        rows = [
            {"passage": each.passage, "words": each.words, "ground": each.ground.value}
            for each in self._redactions
        ]
        return json.dumps(rows, ensure_ascii=False)

    def setValue(self, text: str) -> None:
        """Take the redactions of an earlier ``value``; they show once the passages are there."""
        rows = json.loads(text) if text else []
        self._redactions = tuple(
            Redaction(passage=row["passage"], words=row["words"], ground=Ground(row["ground"]))
            for row in rows
        )
        self._show()

    def redactions(self) -> tuple[Redaction, ...]:
        """Return what is blacked out by hand, in order."""
        return self._redactions

    def show_passages(self, passages: Sequence[Passage]) -> int:
        """Show other passages; return how many redactions no longer find their words.

        Those stay in the list, and the copy is refused until they are taken back.
        """
        self._passages = tuple(passages)
        self._show()
        return len(self._redactions) - len(still_there(self._passages, self._redactions))

    def black_out(self) -> None:
        """Black out what is selected, for the chosen reason."""
        chosen = self.view.selected()
        if not chosen:
            self._told.setText(self.tr("Vali eelvaates kõigepealt tekst."))
            return
        ground = Ground(self.pills.value() or Ground.OTHER_PERSON.value)
        new = (Redaction(passage=key, words=words, ground=ground) for key, words in chosen)
        self._redactions = still_there(self._passages, (*self._redactions, *new))
        self._show()
        self.changed.emit()

    def _take_back(self, number: int) -> None:
        left = [each for place, each in enumerate(self._redactions) if place != number]
        # What was selected around it no longer finds its words, and is to be selected again.
        self._redactions = still_there(self._passages, left)
        self._show()
        self.changed.emit()
        self.view.setFocus()

    def _show(self) -> None:
        held = still_there(self._passages, self._redactions)
        self.view.show_passages(blacked_out(self._passages, held))
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [
            self._row(number, each, found=each in held)
            for number, each in enumerate(self._redactions)
        ]
        for row in self._rows:
            self._list.addWidget(row)
        none = self.tr("Käsitsi ei ole midagi kaetud.")
        self._told.setText("" if self._redactions else none)

    def _row(self, number: int, each: Redaction, *, found: bool) -> QWidget:
        words = " ".join(each.words.split())
        if len(words) > LONGEST_SHOWN:
            words = f"{words[:LONGEST_SHOWN]}…"
        said = self.tr("{ground}: „{words}”").format(
            ground=copy_words.ground(each.ground), words=words
        )
        if not found:
            said = self.tr("Seda teksti enam ei ole: „{words}”").format(words=words)
        row, back = FlowRow(), QPushButton(self.tr("Võta tagasi"))
        back.setProperty("kind", "link")
        back.setAccessibleName(self.tr("Võta tagasi: {words}").format(words=words))
        back.clicked.connect(partial(self._take_back, number))
        row.addPart(text_label(said))
        row.addPart(back)
        return row
