# SPDX-License-Identifier: EUPL-1.2
"""On the first page: children's files to approve, to take in, and those without an answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hop_desktop.app.moving_today import FilesWaiting
from hop_desktop.app.sendings import SendingRow
from hop_desktop.domain.sendings import Receiving
from hop_desktop.gui import words
from hop_desktop.gui.page import PageName, Where
from hop_desktop.gui.pages.moving import words as moving_words
from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.rows import ListRow, RowList


class FilesCard(Card):
    """A row leads to the page where the file is dealt with; hidden while none waits."""

    def __init__(self, go: Callable[[Where], object], parent: QWidget | None = None) -> None:
        """Stand hidden until it is known what waits."""
        super().__init__("", parent)
        self.setTitle(self.tr("Laste toimikud"))
        self.setFlush(True)
        self._go = go
        self._rows = RowList()
        self.body.addWidget(self._rows)
        self.hide()

    def show_files(self, files: FilesWaiting) -> None:
        """Show what is to be decided first, then what is waited for."""
        waiting: tuple[SendingRow | Receiving, ...] = (
            *files.to_approve,
            *files.came,
            *files.unanswered,
        )
        self._rows.setRecords(waiting, self._row)
        self.setCount(len(waiting) or "")
        self.setVisible(bool(waiting))

    def _row(self, item: SendingRow | Receiving) -> ListRow:
        if isinstance(item, Receiving):
            row = ListRow(
                title=item.child_name,
                chips=[moving_words.received(item)],
                detail=item.sender_name,
            )
            where = Where(page=PageName.RECEIVING, id=item.sending_id)
        else:
            asked = self.tr("Ootab juhi kinnitust")
            chips = [asked] if item.days is None else [words.waited(item.days)]
            row = ListRow(title=item.child, chips=chips, detail=item.recipient)
            where = Where(page=PageName.SENDING, id=item.sending.id)
        row.clicked.connect(lambda: self._go(where))
        return row
