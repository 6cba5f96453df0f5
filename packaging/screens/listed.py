# SPDX-License-Identifier: EUPL-1.2
"""All screens, room by room."""

from __future__ import annotations

from screens import cases, children, doors, parcels, rooms, settings
from screens.screen import Screen

SCREENS: tuple[Screen, ...] = tuple(
    screen
    for module in (rooms, children, cases, parcels, settings, doors)
    for screen in module.screen.all
)

PICTURES = {
    "today": "today",
    "observation": "observation",
    "case": "case",
    "chart": "case-chart",
    "document": "document",
    "handover": "handover-parts",
    "incoming": "incoming",
}
"""What README and help show, by file name, and the screen it is a picture of."""
