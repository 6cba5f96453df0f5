# SPDX-License-Identifier: EUPL-1.2
"""A line of one logical pixel along the inside of an edge, at every resolution."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

EDGE = 1
"""How thick the line is, in logical pixels."""


def draw_edge(painter: QPainter, area: QRectF, colour: str) -> None:
    """Draw the line inside ``area``, in logical pixels; ``colour`` as ``#RRGGBB``.

    A pen stands half outside where a logical pixel is several of the device, and leaves a gap.
    """
    across, down = area.width() - EDGE, area.height() - EDGE
    for side in (
        QRectF(area.x(), area.y(), area.width(), EDGE),
        QRectF(area.x(), area.y() + down, area.width(), EDGE),
        QRectF(area.x(), area.y(), EDGE, area.height()),
        QRectF(area.x() + across, area.y(), EDGE, area.height()),
    ):
        painter.fillRect(side, QColor(colour))
