# SPDX-License-Identifier: EUPL-1.2
"""A calm remark under a field: it stops nobody and can be put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hop_desktop.gui.tokens import S4, S8, S12, scaled
from hop_desktop.gui.widgets.field import WIDTHS
from hop_desktop.gui.widgets.flow import FlowRow
from hop_desktop.gui.widgets.labels import breakable, text_label


class CoachLine(QWidget):
    """One remark in small print with a button that hides it, and at will one that acts on it."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait hidden until there is something to remark."""
        super().__init__(parent)
        self._words = text_label(role="small")
        self._act: Callable[[], object] | None = None
        self.act = self._link("")
        self.act.clicked.connect(self._do)
        self.hide_button = self._link(self.tr("Peida märkus"))
        self.hide_button.clicked.connect(self.dismissed)
        row = FlowRow()
        row.setSpacing(S12)
        for part in (self.act, self.hide_button):
            row.addPart(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(S8, S4, 0, 0)
        column.setSpacing(S4)
        column.addWidget(self._words)
        column.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMaximumWidth(scaled(WIDTHS["full"]))
        self.hide()

    def words(self) -> str:
        """Return the remark, or "" when there is none."""
        return "" if self.isHidden() else self._words.text()

    def say(self, remark: str, action: str = "", slot: Callable[[], object] | None = None) -> None:
        """Show a remark; "" hides the line. A new one is told to screen readers."""
        new = remark and remark != self.words()
        self._words.setText(breakable(remark))
        self.act.setText(action)
        self.act.setVisible(bool(action))
        self._act = slot
        self.setVisible(bool(remark))
        if new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, remark))

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        return button
