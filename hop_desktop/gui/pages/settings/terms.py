# SPDX-License-Identifier: EUPL-1.2
"""Terms that the house sets for itself: after how many weeks stage I is looked at again."""

from __future__ import annotations

from hop_desktop.app import reviews
from hop_desktop.domain.errors import Invalid
from hop_desktop.gui import messages
from hop_desktop.gui.forms.ui_settings_terms import Ui_TermsPart
from hop_desktop.gui.page import Page
from hop_desktop.gui.pages.settings.part import Part


class TermsPart(Part):
    """One number so far; what is being typed stays."""

    def __init__(self, page: Page) -> None:
        """Show nothing until the term is read."""
        super().__init__(page)
        self.ui = Ui_TermsPart()
        self.ui.setupUi(self)
        self.fields = {"review_weeks": self.ui.weeksField}
        self.ui.weeksField.submitted.connect(self._save)
        self.ui.saveButton.clicked.connect(self._save)
        self._read = ""

    def load(self) -> None:
        """Read the term, unless it is being changed here."""
        if self.ui.weeksField.value() == self._read:
            self.ask(reviews.review_weeks, self._show)

    def _show(self, weeks: int) -> None:
        self._read = str(weeks)
        self.ui.weeksField.setValue(self._read)

    def _save(self) -> None:
        typed = self.ui.weeksField.value().strip()
        if not typed.isdecimal():
            wrong = Invalid("review_weeks", "not-weeks")
            self.mend({"review_weeks": messages.field_sentence(wrong)})
            return
        self.ask(lambda session: reviews.set_review_weeks(session, int(typed)), self._saved)

    def _saved(self, weeks: int) -> None:
        self._show(weeks)
        self.tell(self.tr("Tähtajad on salvestatud."))
