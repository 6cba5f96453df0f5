# SPDX-License-Identifier: EUPL-1.2
"""A dialog with an edge of its own.

A desktop draws a shadow around a dialog, and no shadow is seen on dark ground. The style sheet
gives a dialog a ground but no border, so that it is painted here.
"""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from hop_desktop.gui.tokens import palette_of
from hop_desktop.gui.widgets.edge import EDGE, draw_edge


class FramedDialog(QDialog):
    """What every dialog of the program is: it ends where a line is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Keep room for the line, whatever fills the dialog."""
        super().__init__(parent)
        self.setContentsMargins(EDGE, EDGE, EDGE, EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line along the inside of the edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        draw_edge(painter, self.rect().toRectF(), palette_of(self).field)
        painter.end()
