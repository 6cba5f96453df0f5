# SPDX-License-Identifier: EUPL-1.2
"""On the first page of a desk: the open cases by the institution that handed them over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex

from hop_desktop.app.desk import InstitutionCases
from hop_desktop.gui import words
from hop_desktop.gui.page import PageName, Where, Workspace
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.table import DataTable

SHOWN = 6


class InstitutionsCard(Card):
    """A row for each institution; pressing it shows its cases."""

    def __init__(self, space: Workspace) -> None:
        """Wait hidden."""
        super().__init__("")
        self.setTitle(self.tr("Juhtumid asutuste kaupa"))
        self._space = space
        self.table = DataTable(
            (
                self.tr("Asutus"),
                self.tr("Avatud"),
                self.tr("Üle tähtaja"),
                self.tr("Viimati liikus"),
            ),
            shown=SHOWN,
        )
        self.table.setAccessibleName(self.title())
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._press)
        self.setFlush(True, table=True)
        self.body.addWidget(self.table)
        self.hide()

    def show_institutions(self, found: Sequence[InstitutionCases]) -> None:
        """Show them; nothing while no case is open."""
        self.table.setRows([_cells(row) for row in found], [row.name for row in found])
        self.setVisible(bool(found))

    def _press(self, index: QModelIndex) -> None:
        self._open(str(index.siblingAtColumn(0).data()))

    def _open(self, name: str) -> None:
        self._space.go(Where(page=PageName.CASES, words=name))


def _cells(row: InstitutionCases) -> tuple[str, ...]:
    moved = words.day(row.moved_at.astimezone().date())
    return row.name, str(row.cases), str(row.overdue), moved
