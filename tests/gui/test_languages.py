# SPDX-License-Identifier: EUPL-1.2
"""The language of the windows: dates, Qt's own words, and back again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hop_desktop.app.deadlines import read_table
from hop_desktop.documents.words import Words
from hop_desktop.gui import record_words, rule_words, words
from hop_desktop.gui.languages import ways_to_others
from hop_desktop.gui.preferences import LANGUAGES
from hop_desktop.gui.resources import resources_folder
from hop_desktop.gui.widgets.date_field import DateField
from hop_desktop.gui.widgets.typed_days import read_day


def test_dates_follow_the_language(spoken: Callable[[str], None]) -> None:
    spoken("en")
    assert words.day(date(2026, 10, 15)) == "15 Oct 2026"

    for language in ("et", "ru"):
        spoken(language)
        assert words.day(date(2026, 10, 15)) == "15.10.2026"


def test_times_and_sizes_follow_the_language(spoken: Callable[[str], None]) -> None:
    seen = datetime(2026, 10, 15, 14, 2).astimezone()
    written = {}
    for language in LANGUAGES:
        spoken(language)
        written[language] = (
            words.clock(seen),
            words.size(1_234_567),
            record_words.number(Decimal("4.5")),
        )

    assert written == {
        "et": ("14.02", "1,2\u00a0MB", "4,5"),
        "en": ("14:02", "1.2\u00a0MB", "4.5"),
        "ru": ("14:02", "1,2\u00a0МБ", "4,5"),
    }


@pytest.mark.parametrize("size", [1, 900, 11_700, 1_030_000, 1_234_567, 9_900_000, 52_428_800])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_as_large_on_paper_as_on_the_screen(
    spoken: Callable[[str], None], language: str, size: int
) -> None:
    spoken(language)

    assert words.size(size).replace("\u00a0", " ") == Words(language).size(size)


def test_a_rule_of_the_law_is_said_in_the_language(spoken: Callable[[str], None]) -> None:
    rule = next(r for r in read_table(resources_folder()).rules if r.key == "call-help")
    said = {}
    for language in LANGUAGES:
        spoken(language)
        said[language] = rule_words.text(rule)

    assert said == {
        "et": "Hädaohus olevast lapsest teatatakse kohe numbril 112.",
        "en": "A child in danger is reported at once to 112.",
        "ru": "О ребёнке в опасности сразу сообщают по номеру 112.",
    }


@pytest.mark.parametrize("language", LANGUAGES)
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


def test_qts_own_menus_speak_the_language(spoken: Callable[[str], None]) -> None:
    spoken("et")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Kopeeri"

    spoken("en")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Copy"

    spoken("ru")
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Копировать"


def test_near_days_are_read_in_russian_too(spoken: Callable[[str], None]) -> None:
    spoken("ru")
    today = date(2026, 10, 15)

    read = [read_day(typed, today) for typed in ("сегодня", "Вчера", "завтра", "täna", "5.3.26")]

    assert [day and day.isoformat() for day in read] == [
        "2026-10-15",
        "2026-10-14",
        "2026-10-16",
        "2026-10-15",
        "2026-03-05",
    ]


@pytest.mark.parametrize(
    ("language", "others"),
    [
        ("et", ["In English", "По-русски"]),
        ("en", ["Eesti keeles", "По-русски"]),
        ("ru", ["Eesti keeles", "In English"]),
    ],
)
def test_the_ways_to_other_languages_are_written_in_them(
    spoken: Callable[[str], None], qtbot: QtBot, language: str, others: list[str]
) -> None:
    spoken(language)
    wanted: list[str] = []
    ways = ways_to_others(wanted.append)
    for way in ways:
        qtbot.addWidget(way)
        way.click()

    assert [way.text() for way in ways] == others
    assert wanted == [each for each in LANGUAGES if each != language]
