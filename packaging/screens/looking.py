# SPDX-License-Identifier: EUPL-1.2
"""Looking a screen over: what is cut off, and what scrolls sideways."""

from __future__ import annotations

from screens.stage import Stage
from tests.gui.clipping import clipped_texts, scrolls_sideways

ROUNDS = 3


def faults(stage: Stage) -> list[str]:
    """Return what does not fit in the window, or in what lies over it, once all is at rest."""
    found = _faults(stage)
    for _ in range(ROUNDS if found else 0):  # a busy machine may be at its layouts still
        stage.settle()
        found = _faults(stage)
    return found


def _faults(stage: Stage) -> list[str]:
    root = stage.dialog or stage.window
    wide, high = root.width() - stage.size.width(), root.height() - stage.size.height()
    return [
        *([f"larger than the screen by {wide}×{high}"] if max(wide, high) > 0 else []),
        *(f"cut off: {text}" for text in clipped_texts(root)),
        *(f"scrolls sideways: {area}" for area in scrolls_sideways(root)),
    ]
