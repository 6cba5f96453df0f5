# SPDX-License-Identifier: EUPL-1.2
"""What is recorded of a goal already: each record can be corrected, and shows what stood before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hop_desktop.app.cases import CaseFile
from hop_desktop.domain.records import DataPoint, Occasion
from hop_desktop.gui import correction_words
from hop_desktop.gui.page import Page, PageName
from hop_desktop.gui.pages.case.earlier import correcting
from hop_desktop.gui.tokens import S8
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.facts import FactList

MOST = 10


class RecordedCard(Card):
    """The latest records, the newest first, of those that can be corrected or were."""

    def __init__(self, page: Page, form: PageName) -> None:
        """Hide until there is a record."""
        super().__init__("")
        self.setTitle(self.tr("Viimati kirja pandud"))
        self._page, self._form = page, form
        self._parts: list[QWidget] = []
        self.hide()

    def show_records(self, records: Sequence[DataPoint | Occasion], file: CaseFile) -> None:
        """Show these records, given in the order of their days."""
        for old in self._parts:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        shown = [
            record
            for record in reversed(records)
            if file.corrections.may(record.id) or file.corrections.of(record.id)
        ]
        self._parts = [self._part(record, file) for record in shown[:MOST]]
        for part in self._parts:
            self.body.addWidget(part)
        self.setVisible(bool(self._parts) and not self._page.where.words)

    def _part(self, record: DataPoint | Occasion, file: CaseFile) -> QWidget:
        part, told = QWidget(), FactList()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S8)
        told.setFacts([*self._activity(record, file), *correction_words.facts(record)])
        column.addWidget(told)
        column.addWidget(correcting(self._page, self._form, record, file))
        return part

    def _activity(self, record: DataPoint | Occasion, file: CaseFile) -> list[tuple[str, str]]:
        """Return which activity of the plan a time was of."""
        goals = file.plan.goals if file.plan and isinstance(record, Occasion) else ()
        return [
            (self.tr("Tegevus"), activity.what)
            for goal in goals
            for activity in goal.activities
            if isinstance(record, Occasion) and activity.id == record.activity_id
        ]
