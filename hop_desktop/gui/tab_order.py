# SPDX-License-Identifier: EUPL-1.2
"""Tab goes in the order of the layouts: what a page adds later would else come last of all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGroupBox, QLayout, QScrollArea, QStackedWidget, QWidget

from hop_desktop.gui.widgets.layout_parts import layout_parts


def follow_layout(root: QWidget) -> None:
    """Let Tab walk through everything under ``root`` as it is laid out, main column first."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if _has_place(widget):
        yield widget
    for child in _parts(widget):
        yield from _stops(child)


def _has_place(widget: QWidget) -> bool:
    """Say whether Tab stops here, or will at the choices of a group that has none yet."""
    policy = widget.focusPolicy()
    waiting = isinstance(widget, QGroupBox) and policy == Qt.FocusPolicy.ClickFocus
    return waiting or (bool(policy & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None)


def _parts(widget: QWidget) -> list[QWidget]:
    """Return the children in the order of the layout, then those that stand in no layout."""
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        return [content] if content is not None else []
    laid = list(_laid(widget.layout()))
    children = [c for c in widget.children() if isinstance(c, QWidget) and not c.isWindow()]
    if isinstance(widget, QStackedWidget):
        return children
    return [*laid, *(child for child in children if child not in laid)]


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for part in layout_parts(layout):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid(part)
