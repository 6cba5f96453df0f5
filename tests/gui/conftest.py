# SPDX-License-Identifier: EUPL-1.2
"""Fixtures that every test of a page may ask for by name."""

from __future__ import annotations

from tests.gui.looks import bare, worn
from tests.gui.pages import desk, house
from tests.gui.translating import fresh, spoken

__all__ = ["bare", "desk", "fresh", "house", "spoken", "worn"]
