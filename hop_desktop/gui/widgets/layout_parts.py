# SPDX-License-Identifier: EUPL-1.2
"""What stands in a layout, found without ``itemAt``.

PySide keeps the Python object of every item that a layout has given out for as long as the layout
lives, also when Qt has deleted the item together with its widget. The next widget that gets the
item's place in memory would be taken for that item. And Python's collector, when it clears such an
item before the layout, gives it to Python, which ends it; the layout ends it again. Both crash.

So no Python object may stand for an item:

- nobody calls ``itemAt`` of a layout of Qt's;
- a layout is put into its place (``addLayout``) before it is filled: PySide looks at each item of
  a filled one;
- a space is made by the layout (``addStretch``, ``addSpacing``), never by ``QSpacerItem``;
- forms are compiled so (``packaging/forms.py``), and a fixture of tests/gui watches over it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout, QWidget

DEPTH = 12
"""How many layouts stand in each other, from a word in a row of a card to the window."""


def layout_parts(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts that stand directly in a layout, in its order."""
    owner = layout.parentWidget()
    candidates = [*(owner.children() if owner is not None else ()), *layout.children()]
    parts = [part for part in candidates if isinstance(part, QWidget | QLayout)]
    places = {part: layout.indexOf(part) for part in parts if part is not layout}
    return sorted((part for part, place in places.items() if place >= 0), key=places.__getitem__)


def lay_out_now() -> None:
    """Let everything that changed find its place before the next picture is painted.

    A layout passes its new size on to the layout around it by an event, and between two events Qt
    paints: what was just shown would be seen stretched, then moved, a step at a time.
    """
    for _ in range(DEPTH):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def layout_widgets(layout: QLayout) -> list[QWidget]:
    """Return the widgets that stand directly in a layout, in its order."""
    return [part for part in layout_parts(layout) if isinstance(part, QWidget)]
