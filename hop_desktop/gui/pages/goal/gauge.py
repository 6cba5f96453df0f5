# SPDX-License-Identifier: EUPL-1.2
"""From where a goal starts and in what it is counted: the lines of its chart."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from hop_desktop.domain.errors import Invalid
from hop_desktop.domain.plans import HIGHEST, LOWEST, Gauge, Goal, number_of
from hop_desktop.gui import field_words, record_words
from hop_desktop.gui.forms.ui_gauge_form import Ui_GaugeForm
from hop_desktop.gui.widgets.fields import Field

NOT_RATED = "none"


class GaugeFields(QWidget):
    """The step at the start, or a unit with the number at the start and the one wanted."""

    def __init__(self) -> None:
        """Show empty fields."""
        super().__init__()
        self.ui = Ui_GaugeForm()
        self.ui.setupUi(self)
        steps = [(str(step), record_words.step(step)) for step in range(LOWEST, HIGHEST + 1)]
        self.ui.startedPills.setChoices([(NOT_RATED, self.tr("Hindamata")), *steps])
        self.ui.startedPills.setValue(NOT_RATED)
        self.fields: dict[str, Field] = {
            "started": self.ui.startedPills,
            "unit": self.ui.unitField,
            "start": self.ui.startField,
            "target": self.ui.targetField,
        }
        self.ui.unitField.changed.connect(self._follow_unit)
        self._follow_unit()

    def fill(self, goal: Goal) -> None:
        """Put what stands into the fields."""
        gauge = goal.gauge
        self.ui.startedPills.setValue(NOT_RATED if goal.started is None else str(goal.started))
        self.ui.unitField.setValue(gauge.unit)
        self.ui.startField.setValue(_text(gauge.start))
        self.ui.targetField.setValue(_text(gauge.target))

    def started(self) -> int | None:
        """Return the step at the start; nothing when it is not rated."""
        value = self.ui.startedPills.value()
        return None if value in {"", NOT_RATED} else int(value)

    def gauge(self) -> Gauge:
        """Return in what the goal is counted; raise ``Invalid`` for what is no number."""
        unit = self.ui.unitField.value()
        if not unit:
            return Gauge()
        return Gauge(
            unit=unit,
            start=number_of("start", self.ui.startField.value()),
            target=number_of("target", self.ui.targetField.value()),
        )

    def problems(self) -> dict[str, str]:
        """Return what is to be mended, a sentence by field."""
        try:
            self.gauge()
        except Invalid as error:
            return {error.field: field_words.field_sentence(error)}
        return {}

    def _follow_unit(self) -> None:
        counted = bool(self.ui.unitField.value())
        self.ui.startField.setVisible(counted)
        self.ui.targetField.setVisible(counted)


def _text(number: Decimal | None) -> str:
    return "" if number is None else record_words.number(number)
