# SPDX-License-Identifier: EUPL-1.2
"""Tab goes in the order of the layouts: what a page adds later would else come last of all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGroupBox,
    QLayout,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from hop_desktop.gui.widgets.cards import Card
from hop_desktop.gui.widgets.layout_parts import layout_parts


def follow_layout(root: QWidget) -> None:
    """Let Tab walk through everything under ``root`` as it is laid out, main column first."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def rejoin_layout(root: QWidget, anchor: QWidget) -> None:
    """Let Tab walk through what has come into ``root`` where ``root`` stands, and not last of all.

    ``anchor`` is a part of ``root`` that has kept its place in the order of the window.
    """
    before = _before(anchor)
    while before is not anchor and (root.isAncestorOf(before) or not _has_place(before)):
        before = _before(before)
    stops = [*([] if before is anchor else [before]), *_stops(root)]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def _before(widget: QWidget) -> QWidget:
    return widget.previousInFocusChain() or widget


def sections(root: QWidget) -> list[list[QWidget]]:
    """Return where Tab stops under ``root``, card by card; what is in no card stands by itself."""
    stops = [stop for stop in _stops(root) if _is_open(stop)]
    return [list(group) for _, group in groupby(stops, key=_card_of)]


def go_to_section(root: QWidget, here: QWidget | None, *, back: bool = False) -> None:
    """Put the cursor on the first stop of the next card, or of the one before; round the end."""
    parts = sections(root)
    places = [place for place, stops in enumerate(parts) if here in stops]
    if not parts:
        return
    before_all = 0 if back else -1
    place = (places[0] if places else before_all) + (-1 if back else 1)
    parts[place % len(parts)][0].setFocus(Qt.FocusReason.TabFocusReason)


def _card_of(widget: QWidget) -> int:
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, Card):
        parent = parent.parentWidget()
    return id(parent)


def _is_open(stop: QWidget) -> bool:
    """Say whether Tab stops here just now; of a group of choices, at the chosen one."""
    tabbed = bool(stop.focusPolicy() & Qt.FocusPolicy.TabFocus)
    chosen = not isinstance(stop, QRadioButton) or stop.isChecked()
    return tabbed and chosen and stop.isVisible() and stop.isEnabled()


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
