# SPDX-License-Identifier: EUPL-1.2
"""A card of rows on the first page: counted beside its title, gone while there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.rows import ListRow, RowList

Record = TypeVar("Record")


class ListCard(Card):
    """Rows under a title."""

    def __init__(self, title: str) -> None:
        """Wait hidden."""
        super().__init__(title)
        self.list = RowList()
        self.setFlush(True)
        self.body.addWidget(self.list)
        self.hide()

    def rows(self) -> list[QWidget]:
        """Return the rows, to stand on the first."""
        return [*self.list.rows()]

    def fill(self, records: Sequence[Record], make: Callable[[Record], ListRow]) -> None:
        """Show a row per record in place of the earlier ones."""
        self.setCount(len(records) or "")
        self.setVisible(bool(records))
        self.list.setRecords(records, make)
