# SPDX-License-Identifier: EUPL-1.2
"""Where the author knows it from, and who gave the tip if they let themselves be named."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hop_desktop.domain.observations import Reporter, Source
from hop_desktop.domain.text import LONGEST_NAME
from hop_desktop.gui import words
from hop_desktop.gui.coaching import Coach
from hop_desktop.gui.forms.ui_observation_page import Ui_ObservationPage


class ToldBy(QObject):
    """Asks for a name only when somebody else gave the tip; what is not asked is not kept."""

    def __init__(self, ui: Ui_ObservationPage, facts: Coach, parent: QObject) -> None:
        """Begin with one's own observation; ``facts`` hears whether a doctor said it."""
        super().__init__(parent)
        self._ui, self._facts = ui, facts
        ui.reporterField.setLimit(LONGEST_NAME)
        ui.sourcePills.setChoices([(source.value, words.source(source)) for source in Source])
        ui.sourcePills.setValue(Source.OWN.value)
        ui.sourcePills.changed.connect(self._follow)
        self._follow()

    def source(self) -> Source:
        """Return the choice."""
        return Source(self._ui.sourcePills.value() or Source.OWN.value)

    def reporter(self) -> Reporter:
        """Return the name and contact, empty where none is asked for."""
        return Reporter(
            name=self._ui.reporterField.value(), contact=self._ui.reporterContactField.value()
        )

    def _follow(self) -> None:
        told = self.source() is not Source.OWN
        for field in (self._ui.reporterField, self._ui.reporterContactField):
            field.setVisible(told)
            if not told:
                field.setValue("")
        self._facts.know_source(known=self.source() is Source.DOCTOR)
