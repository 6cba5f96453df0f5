# SPDX-License-Identifier: EUPL-1.2
"""Things that happened, to be read in their order: a day, the words, who wrote them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui import words
from hop_desktop.gui.tokens import S4, S8, S12, S20, S32, scaled
from hop_desktop.gui.widgets.cards import Chip
from hop_desktop.gui.widgets.flow import FlowLayout
from hop_desktop.gui.widgets.labels import hairline, text_label

Record = TypeVar("Record")
LEAST_MAIN = 300
AT_FIRST = 10


def weekday(day: date) -> str:
    """Return the name of a day of the week."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


class EntryRow(QWidget):
    """One entry: the day beside the words, or above them in a narrow place."""

    def __init__(
        self,
        day: date,
        paragraphs: Sequence[tuple[str, str]],
        *,
        chips: Sequence[str] = (),
        detail: str = "",
        with_weekday: bool = True,
    ) -> None:
        """Show paragraphs as role and text; empty ones are left out."""
        super().__init__()
        weekday_line = ("small", weekday(day) if with_weekday else "")
        self._lead = _column(
            [("strong" if with_weekday else "small", words.day(day)), weekday_line]
        )
        self._lead_width = 0
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(S20, S12, S20, S12)
        self._box.setSpacing(S32)
        self._box.addWidget(self._lead, 0, Qt.AlignmentFlag.AlignTop)
        main = _column(paragraphs)
        _add_foot(main, chips, detail)
        self._box.addWidget(main, 1)

    def leadWidth(self) -> int:
        """Return the pixels that the day asks for."""
        return self._lead.sizeHint().width()

    def setLeadWidth(self, width: int) -> None:
        """Give the day at least this width, so that the rows line up."""
        self._lead_width = width
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the day above the words when there is no room beside them."""
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        narrow = self.width() < self._lead_width + scaled(LEAST_MAIN)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if narrow else right)
        self._box.setSpacing(S4 if narrow else S32)
        self._lead.setMinimumWidth(0 if narrow else self._lead_width)


class EntryList(QWidget):
    """Entries with hairlines between them: ten at first, the rest by a link."""

    def __init__(self) -> None:
        """Show nothing until records are set."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._parts: list[QWidget] = []
        self._rows: list[EntryRow] = []
        self._waiting: Iterator[EntryRow] = iter(())
        self._left = 0
        self.showMore = QPushButton()
        self.showMore.setProperty("kind", "link")
        self.showMore.clicked.connect(self._more)
        foot = QVBoxLayout()
        foot.setContentsMargins(S20, S8, S20, S8)
        foot.addWidget(self.showMore, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        self._column.addWidget(self._foot)

    def setRecords(self, records: Sequence[Record], make: Callable[[Record], EntryRow]) -> None:
        """Show an entry per record in place of the earlier ones."""
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts, self._rows = [], []
        self._waiting, self._left = map(make, records), len(records)
        self._more()

    def _more(self) -> None:
        for row in islice(self._waiting, AT_FIRST):
            if self._rows:
                self._put(hairline())
            self._put(row)
            self._rows.append(row)
            self._left -= 1
        lead = max((row.leadWidth() for row in self._rows), default=0)
        for row in self._rows:
            row.setLeadWidth(lead)
        self.showMore.setText(self.tr("Näita veel %n", "", self._left))
        self._foot.setVisible(self._left > 0)

    def _put(self, part: QWidget) -> None:
        self._column.insertWidget(len(self._parts), part)
        self._parts.append(part)


def _column(paragraphs: Sequence[tuple[str, str]]) -> QWidget:
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(S4)
    for role, text in paragraphs:
        if text:
            box.addWidget(text_label(text, role=role))
    return column


def _add_foot(main: QWidget, chips: Sequence[str], detail: str) -> None:
    if not (chips or detail):
        return
    foot = QWidget()
    flow = FlowLayout(foot, spacing=S8)
    for chip in chips:
        flow.addWidget(Chip(chip))
    if detail:
        flow.addWidget(text_label(detail, role="small"))
    layout = main.layout()
    if layout is not None:
        layout.addWidget(foot)
