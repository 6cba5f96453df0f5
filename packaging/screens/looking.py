# SPDX-License-Identifier: EUPL-1.2
"""Looking a screen over: what is cut off, scrolls sideways, is faint, or hides the focus."""

from __future__ import annotations

from screens.stage import Stage
from tests.gui.clipping import clipped_texts, scrolls_sideways
from tests.gui.seeing import faint_texts, unseen_focus

ROUNDS = 3


def faults(stage: Stage, known: set[tuple[object, ...]]) -> list[str]:
    """Return what is wrong in the window, or in what lies over it, once all is at rest.

    ``known`` are the kinds of widgets whose focus was seen; those met here are added.
    """
    found = _at_once(stage)
    for _ in range(ROUNDS if found else 0):  # a busy machine may be at its layouts still
        stage.settle()
        found = _at_once(stage)
    root = stage.dialog or stage.window
    return [*found, *(f"focus not seen: {widget}" for widget in unseen_focus(root, known))]


def _at_once(stage: Stage) -> list[str]:
    root = stage.dialog or stage.window
    wide, high = root.width() - stage.size.width(), root.height() - stage.size.height()
    return [
        *([f"larger than the screen by {wide}×{high}"] if max(wide, high) > 0 else []),
        *(f"cut off: {text}" for text in clipped_texts(root)),
        *(f"scrolls sideways: {area}" for area in scrolls_sideways(root)),
        *(f"too faint: {text}" for text in faint_texts(root)),
    ]
