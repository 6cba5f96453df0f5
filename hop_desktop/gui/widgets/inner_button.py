# SPDX-License-Identifier: EUPL-1.2
"""A one-line entry with a small button inside its right edge: a calendar, an eye."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from hop_desktop.gui.icons import set_icon
from hop_desktop.gui.tokens import S4


class LineWithButton(QLineEdit):
    """An entry whose ``button`` stands inside it and is the next stop of Tab."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        """Show ``icon`` in the button; ``name`` is what a screen reader says and the tooltip."""
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setProperty("kind", "inner")
        self.button.setCursor(QCursor())  # the arrow, not the beam of the entry
        set_icon(self.button, icon, colour="muted")
        self.name_button(name)
        self._fit()

    def name_button(self, name: str) -> None:
        """Say what the button does."""
        self.button.setAccessibleName(name)
        self.button.setToolTip(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right edge."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "button"):
            self._fit()

    def _fit(self) -> None:
        size = self.button.sizeHint()
        left = self.width() - size.width() - S4
        self.button.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())
        self.setTextMargins(0, 0, size.width(), 0)
