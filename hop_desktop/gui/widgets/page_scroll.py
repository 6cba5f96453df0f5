# SPDX-License-Identifier: EUPL-1.2
"""The part of a page that scrolls: down only, and no stop for Tab by itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PageScroll(QScrollArea):
    """Content as wide as the page; it never scrolls sideways, it asks for its least width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for the content, which Designer or ``setWidget`` brings."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "page")

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content: what is around it can then give way."""
        content = self.widget()
        least = content.minimumSizeHint().width() if content is not None else 0
        return QSize(least + self.verticalScrollBar().sizeHint().width(), 0)
