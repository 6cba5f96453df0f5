# SPDX-License-Identifier: EUPL-1.2
"""The language of the windows: dates, Qt's own words, and back again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hop_desktop.gui import words
from hop_desktop.gui.widgets.date_field import DateField


def test_dates_follow_the_language(spoken: Callable[[str], None]) -> None:
    spoken("en")
    assert words.day(date(2026, 10, 15)) == "15 Oct 2026"

    spoken("et")
    assert words.day(date(2026, 10, 15)) == "15.10.2026"


@pytest.mark.parametrize("language", ["et", "en"])
def test_a_field_reads_the_days_it_writes(
    spoken: Callable[[str], None], qtbot: QtBot, language: str
) -> None:
    days = [date(2026, month, 28) for month in range(1, 13)]
    spoken(language)
    field = DateField()
    qtbot.addWidget(field)
    read = []
    for day in days:
        field.setDay(day)
        read.append(field.day())

    assert read == days


def test_qts_own_menus_speak_estonian(spoken: Callable[[str], None]) -> None:
    spoken("et")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Kopeeri"

    spoken("en")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Copy"
