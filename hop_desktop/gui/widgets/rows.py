# SPDX-License-Identifier: EUPL-1.2
"""A list of rows to read: twenty at a time, walked through with the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S8, S12, S20
from hop_desktop.gui.widgets.field import restyle
from hop_desktop.gui.widgets.list_row import ListRow

__all__ = ["ListRow", "RowList"]

PAGE = 20
Record = TypeVar("Record")


class RowList(QWidget):
    """A column of rows; twenty at first, the rest by a link. Arrow keys walk through the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until rows are set."""
        super().__init__(parent)
        self._rows: list[ListRow] = []
        self._waiting: Iterator[ListRow] = iter(())
        self._left = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.showMore = QPushButton()
        self.showMore.setProperty("kind", "link")
        self.showMore.clicked.connect(self._more)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(S20, S8, S20, S12)
        self._column.addLayout(self._foot)
        self._foot.addWidget(self.showMore, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._announce()

    def rows(self) -> list[ListRow]:
        """Return the rows now on the screen."""
        return list(self._rows)

    def setRows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows in place of the earlier ones."""
        self.setRecords(rows, lambda row: row)

    def setRecords(self, records: Sequence[Record], make: Callable[[Record], ListRow]) -> None:
        """Show a row per record; ``make`` is called only for records that come on the screen."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._waiting, self._left = map(make, records), len(records)
        self._show_some()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between rows with the arrows, Home and End."""
        here = next((i for i, row in enumerate(self._rows) if row.hasFocus()), -1)
        last = len(self._rows) - 1
        places = {
            Qt.Key.Key_Down: min(here + 1, last),
            Qt.Key.Key_Up: max(here - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None or here < 0:
            super().keyPressEvent(event)
            return
        self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys of a row before the button moves the focus its own way."""
        arrows = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End)
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in arrows
        ):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _more(self) -> None:
        first_new = len(self._rows)
        self._show_some()
        self._rows[first_new].show()  # the layout would show it only later
        self._rows[first_new].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_some(self) -> None:
        for row in islice(self._waiting, PAGE):
            row.installEventFilter(self)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
            self._left -= 1
        lead = max((row.leadWidth() for row in self._rows), default=0)
        for row in self._rows:
            row.setLeadWidth(lead)
            row.setProperty("last", row is self._rows[-1] and not self._left)
            restyle(row)
        self._announce()

    def _announce(self) -> None:
        left = self._left
        self.showMore.setText(self.tr("Näita veel %n", "", left))
        self.showMore.setVisible(left > 0)
        margins = (S20, S8, S20, S12) if left else (0, 0, 0, 0)
        self._foot.setContentsMargins(*margins)
