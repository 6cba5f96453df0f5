# SPDX-License-Identifier: EUPL-1.2
"""Find what takes the focus without a name: the check behind "every control is named"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return the visible, enabled widgets under ``root`` that Tab stops at."""
    return [child for child in root.findChildren(QWidget) if _stops(child, root)]


def spoken_name(widget: QWidget) -> str:
    """Return the name a screen reader is told."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def unnamed(root: QWidget) -> list[str]:
    """Return the tab stops under ``root`` that have no name, by class and object name."""
    nameless = [widget for widget in tab_stops(root) if not spoken_name(widget).strip()]
    return [f"{type(widget).__name__} {widget.objectName()}".strip() for widget in nameless]


def walked(root: QWidget, first: QWidget) -> list[QWidget]:
    """Return the widgets that get the focus when Tab is pressed from ``first`` until it is back."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    path = [first]
    for _ in range(len(tab_stops(root)) + 1):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here is first:
            break
        path.append(here)
    return path


def _stops(widget: QWidget, root: QWidget) -> bool:
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    proxied = widget.focusProxy() is not None
    return bool(tabbed) and not proxied and widget.isEnabled() and widget.isVisibleTo(root)
