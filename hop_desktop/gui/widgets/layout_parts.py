# SPDX-License-Identifier: EUPL-1.2
"""What stands in a layout, asked for so that nothing is left behind."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLayout, QWidget


def layout_parts(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts in a layout, in its order; spaces are left out.

    PySide keeps the Python object of every item that ``itemAt`` has given out as long as the
    layout lives, also when Qt has deleted the item with its widget. The next widget that gets the
    item's place in memory would then be taken for that item, and the program would crash. So each
    item's Python object is let go of at once.
    """
    parts: list[QWidget | QLayout] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        part = item.widget() or item.layout()
        if part is not None:
            parts.append(part)
        if not isinstance(item, QLayout):
            shiboken6.invalidate(item)
    return parts


def layout_widgets(layout: QLayout) -> list[QWidget]:
    """Return the widgets that stand directly in a layout, in its order."""
    return [part for part in layout_parts(layout) if isinstance(part, QWidget)]
