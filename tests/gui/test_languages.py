# SPDX-License-Identifier: EUPL-1.2
"""The language of the windows: dates, Qt's own words, and back again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from hop_desktop.gui import words


def test_dates_follow_the_language(spoken: Callable[[str], None]) -> None:
    spoken("en")
    assert words.day(date(2026, 10, 15)) == "15 Oct 2026"

    spoken("et")
    assert words.day(date(2026, 10, 15)) == "15.10.2026"


def test_qts_own_menus_speak_estonian(spoken: Callable[[str], None]) -> None:
    spoken("et")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Kopeeri"

    spoken("en")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Copy"
