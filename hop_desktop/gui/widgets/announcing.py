# SPDX-License-Identifier: EUPL-1.2
"""Words for a screen reader about what has just changed, without moving the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something about a widget."""
    from PySide6.QtGui import (
        QAccessible,
        QAccessibleAnnouncementEvent,
    )  # not before the first paint

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
