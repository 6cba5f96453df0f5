# SPDX-License-Identifier: EUPL-1.2
"""How far two colours stand apart: the WCAG 2.2 contrast ratio, from 1 to 21."""

from __future__ import annotations


def contrast(one: str, other: str) -> float:
    """Return the ratio of two colours written as ``#RRGGBB``."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
