# SPDX-License-Identifier: EUPL-1.2
"""Fixtures that every test of a page may ask for by name, and the language every test begins in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from hop_desktop.gui.languages import speak
from tests.gui.layout_items import held_items
from tests.gui.looks import bare, worn
from tests.gui.pages import desk, house
from tests.gui.translating import fresh, spoken

__all__ = ["bare", "desk", "fresh", "house", "spoken", "worn"]


@pytest.fixture(autouse=True)
def _estonian_again() -> Iterator[None]:
    """Go back to Estonian after a test that turned to another: the next one counts on it."""
    yield
    if QLocale().language() != QLocale.Language.Estonian:
        speak("et")


@pytest.fixture(autouse=True)
def _no_item_of_a_layout_is_held() -> Iterator[None]:
    """Find whatever gives Python an item of a layout: the collector would crash on it one day."""
    yield
    assert [str(each) for each in held_items()] == []
