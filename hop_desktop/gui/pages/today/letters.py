# SPDX-License-Identifier: EUPL-1.2
"""On the first page: letters to answer, to read, to send, and answers that are waited for."""

from __future__ import annotations

from collections.abc import Sequence

from hop_desktop.app.threads import WaitingLetter
from hop_desktop.gui import letter_words
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.pages.today.list_card import ListCard
from hop_desktop.gui.widgets.rows import ListRow

LETTERS = "letters"
"""Brings the case page to stand at its letters."""


class LettersCard(ListCard):
    """A row for each letter that waits, those that wait for somebody here first."""

    def __init__(self, space: Workspace) -> None:
        """Wait hidden."""
        super().__init__("")
        self.setTitle(self.tr("Küsimused ja vastused"))
        self._space = space

    def show_letters(self, waiting: Sequence[WaitingLetter]) -> None:
        """Show them."""
        self.fill(waiting, self._row)

    def _row(self, waiting: WaitingLetter) -> ListRow:
        row = ListRow(
            title=letter_words.waiting_title(waiting), detail=letter_words.waiting_detail(waiting)
        )
        if waiting.case_id is not None:
            where = Where(page=PageName.CASE, id=waiting.case_id, words=LETTERS)
        else:
            where = Where(page=PageName.INCOMING, id=waiting.incoming)
        row.clicked.connect(lambda: self._space.go(where))
        return row
