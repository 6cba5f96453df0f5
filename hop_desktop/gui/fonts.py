# SPDX-License-Identifier: EUPL-1.2
"""Inter, shipped with the program: one family on every system means one set of measurements."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.tokens import BODY, scaled

FAMILY = "Inter"
WEIGHTS = (
    "Inter_400Regular.ttf",
    "Inter_400Regular_Italic.ttf",
    "Inter_500Medium.ttf",
    "Inter_600SemiBold.ttf",
)


def load_fonts() -> None:
    """Make Inter known to Qt, once; a second call does nothing."""
    if FAMILY in QFontDatabase.families():
        return
    for name in WEIGHTS:
        QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / name))


def body_font() -> QFont:
    """Return the font of running text at the present text size.

    No hinting: hinted letters change their width with the size and break measured layouts. No
    contextual alternates: they draw the x between the digits of a path or a code as a ×.
    """
    font = QFont(FAMILY)
    font.setPixelSize(scaled(BODY))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def code_family() -> str:
    """Return the system's own font of even widths, for the control code."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
