# SPDX-License-Identifier: EUPL-1.2
"""What is due, in three cards under each other: overdue, this week, and what comes later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hop_desktop.app.today import Due
from hop_desktop.gui.pages.today.due_list import DueList
from hop_desktop.gui.widgets.cards import Card

SOON = 7  # days; what the law wants prepared earlier stands under later


class DueCard(Card):
    """A list of due days under a title."""

    def __init__(self, title: str) -> None:
        """Wait hidden."""
        super().__init__(title)
        self.dues = DueList()
        self.setFlush(True)
        self.body.addWidget(self.dues)
        self.hide()

    def rows(self) -> list[QWidget]:
        """Return the rows, to stand on the first."""
        return [due.row for due in self.dues.rows()]

    def show_due(self, dues: Sequence[Due]) -> None:
        """Show these in place of the earlier ones."""
        self.setCount(len(dues) or "")
        self.setVisible(bool(dues))
        self.dues.show_due(dues)


class DueCards(QObject):
    """The three cards; their days stand in one line. Signals carry the ``Due``."""

    opened = Signal(object)
    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Wait hidden; the page places the cards."""
        super().__init__(parent)
        self.overdue = DueCard(self.tr("Üle tähtaja"))
        self.coming = DueCard(self.tr("Täna ja järgmised 7 päeva"))
        self.later = DueCard(self.tr("Hiljem"))
        for card in self._cards():
            card.dues.opened.connect(self.opened)
            card.dues.done.connect(self.done)

    def show_due(self, dues: Sequence[Due]) -> None:
        """Show each due day in its card."""
        overdue = [due for due in dues if due.days is not None and due.days < 0]
        later = [due for due in dues if due.days is not None and due.days > SOON]
        coming = [due for due in dues if due not in overdue and due not in later]
        for card, some in zip(self._cards(), (overdue, coming, later), strict=True):
            card.show_due(some)
        lead = max(card.dues.leadWidth() for card in self._cards())
        for card in self._cards():
            card.dues.setLeadWidth(lead)

    def _cards(self) -> tuple[DueCard, DueCard, DueCard]:
        return self.overdue, self.coming, self.later
