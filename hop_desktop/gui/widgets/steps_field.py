# SPDX-License-Identifier: EUPL-1.2
"""A step of the attainment scale for each of several goals; its value is JSON, for drafts."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.domain.plans import LOWEST
from hop_desktop.gui.tokens import S16
from hop_desktop.gui.widgets.choice_fields import ChoicePills
from hop_desktop.gui.widgets.facts import FactList
from hop_desktop.gui.widgets.field import Field
from hop_desktop.gui.widgets.scale import NUMERALS

NOT_RATED = "none"


class StepsField(Field):
    """A row of pills under every goal."""

    rearranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no goals."""
        super().__init__(parent)
        self._pills: dict[str, ChoicePills] = {}
        part = QWidget()
        self._list = QVBoxLayout(part)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(S16)
        self._take_control(part)

    @property
    def control(self) -> QWidget:
        """Return the first row of pills, or their empty place while there are no goals."""
        first = next(iter(self._pills.values()), None)
        return first.control if first is not None else super().control

    def setGoals(self, goals: Sequence[tuple[str, str, str, Sequence[str]]]) -> None:
        """Offer the steps for every goal: its key, its words, a sentence about it, its steps'."""
        choices = [(NOT_RATED, self.tr("Hindamata"))]
        choices += [(str(place + LOWEST), numeral) for place, numeral in enumerate(NUMERALS)]
        for key, title, note, scale in goals:
            pills = ChoicePills()
            pills.setLabel(title)
            pills.setHint(note)
            pills.setChoices(choices)
            pills.setValue(NOT_RATED)
            pills.changed.connect(self.changed)
            self._list.addWidget(pills)
            self._pills[key] = pills
            if scale:
                told = FactList()
                told.setFacts(list(zip(NUMERALS, scale, strict=False)))
                self._list.addWidget(told)
        self.rearranged.emit()

    def steps(self) -> dict[str, int | None]:
        """Return the step of each goal by its key; nothing for one that is not rated."""
        chosen = {key: pills.value() for key, pills in self._pills.items()}
        return {
            key: None if value in {"", NOT_RATED} else int(value) for key, value in chosen.items()
        }

    def value(self) -> str:
        """Return the chosen steps, for a draft; "" when none is chosen."""
        rated = {key: step for key, step in self.steps().items() if step is not None}
        return json.dumps(rated, sort_keys=True) if rated else ""

    def setValue(self, text: str) -> None:
        """Choose the steps of an earlier ``value``."""
        kept = json.loads(text) if text else {}
        for key, pills in self._pills.items():
            pills.setValue(str(kept.get(key, NOT_RATED)))

    def _frames(self) -> Sequence[QWidget]:
        return ()

    def _named(self) -> Sequence[QWidget]:
        return ()

    def _apply_length(self) -> None:
        """Take the width there is: the pills wrap."""
