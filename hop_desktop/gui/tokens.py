# SPDX-License-Identifier: EUPL-1.2
"""Colours, spaces and sizes: the only place in the program where a colour is written.

The style sheet, the palette, the icons and the painted widgets all read them from here, so that a
change of theme or text size reaches everything.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

S4, S8, S12, S16, S20, S32 = 4, 8, 12, 16, 20, 32

BODY, SMALL, CARD_TITLE, PAGE_TITLE, CODE = 15, 13, 17, 26, 22
"""Type sizes in pixels at a text size of 100 %."""

PAPER = "#FFFFFF"
"""What a sheet lies on the screen as: paper stays white in the dark."""

THEME_PROPERTY = "hopTheme"
TEXT_SCALE_PROPERTY = "hopTextScale"


class Colours(NamedTuple):
    """One theme: every colour as ``#RRGGBB``. What ``on_x`` names is text on the ground ``x``.

    A named tuple as all values that are made before the first paint: ``dataclasses`` comes later.
    """

    bg: str
    surface: str
    side: str
    side_selected: str
    sunken: str
    line: str
    text: str
    muted: str
    primary: str
    on_primary: str
    primary_hover: str
    tint: str
    on_tint: str
    field: str
    focus: str
    ok: str
    ok_ground: str
    warn: str
    warn_ground: str
    error: str
    error_ground: str


LIGHT = Colours(
    bg="#F5F4F0",
    surface="#FFFFFF",
    side="#ECEAE3",
    side_selected="#FFFFFF",
    sunken="#EFEDE7",
    line="#DAD7CE",
    text="#1A2330",
    muted="#55606F",
    primary="#00538F",
    on_primary="#FFFFFF",
    primary_hover="#003F6E",
    tint="#E3EEF7",
    on_tint="#003F6E",
    field="#7C8694",
    focus="#0B6BCB",
    ok="#1B6B3A",
    ok_ground="#E4F2E8",
    warn="#7A4B00",
    warn_ground="#FCF0D9",
    error="#A8201A",
    error_ground="#FBE9E7",
)

DARK = Colours(
    bg="#13171D",
    surface="#1B2129",
    side="#0F1318",
    side_selected="#232B35",
    sunken="#2A333F",
    line="#333D49",
    text="#E8ECF1",
    muted="#A7B1BF",
    primary="#8CC4F5",
    on_primary="#06233B",
    primary_hover="#B0D7F9",
    tint="#1D3A54",
    on_tint="#CFE5F9",
    field="#7D8998",
    focus="#6FB4F2",
    ok="#82D39C",
    ok_ground="#183423",
    warn="#F0C274",
    warn_ground="#3A2D13",
    error="#FF9C92",
    error_ground="#43201D",
)


def present_colours() -> Colours:
    """Return the colours of the theme that the application now shows."""
    return DARK if _of_application(THEME_PROPERTY) == "dark" else LIGHT


def palette_of(widget: QObject) -> Colours:
    """Return the present colours for a widget that paints itself."""
    del widget  # one theme for the whole program today; painted widgets ask as if it were theirs
    return present_colours()


def text_scale() -> int:
    """Return the text size in per cent: 100, 115 or 130."""
    scale = _of_application(TEXT_SCALE_PROPERTY)
    return scale if isinstance(scale, int) else 100


def scaled(px: int) -> int:
    """Return a length given at 100 % in pixels at the present text size."""
    return round(px * text_scale() / 100)


def _of_application(name: str) -> object:
    application = QApplication.instance()
    return application.property(name) if application is not None else None
