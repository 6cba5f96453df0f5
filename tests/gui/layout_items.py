# SPDX-License-Identifier: EUPL-1.2
"""Which items of layouts Python holds: there should be none, see ``widgets/layout_parts.py``."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLayout, QLayoutItem


def held_items() -> list[QLayoutItem]:
    """Return the Python objects of items that PySide would end apart from their layout.

    Those that a layout of ours keeps in its own list have no parent, and end no item.
    """
    living = (each for each in shiboken6.getAllValidWrappers() if isinstance(each, QLayoutItem))
    items = (each for each in living if not isinstance(each, QLayout))
    return [each for each in items if "parent" in shiboken6.dump(each)]
