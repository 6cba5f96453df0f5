# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet: one page, nine groups, and what people must know about it."""

from __future__ import annotations

from datetime import date

import pytest

from hop_desktop.documents.sheets import recovery_sheet_pdf
from hop_desktop.documents.words import LANGUAGES
from hop_desktop.store.recovery import new_recovery_key, parse
from tests.documents.sample import FONTS, flat, objects, page_texts

KEY = new_recovery_key()
HOUSE = "Lasteaed Pääsupoeg"


def sheet(house: str = HOUSE, language: str = "et") -> bytes:
    return recovery_sheet_pdf(
        house=house, groups=KEY.groups, made_on=date(2026, 11, 24), fonts=FONTS, language=language
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_page(language: str) -> None:
    assert len(page_texts(sheet(language=language))) == 1


def test_the_groups_stand_in_order_and_open_the_store() -> None:
    text = flat(sheet())

    places = [text.index(group) for group in KEY.groups]
    assert places == sorted(places)
    assert parse(" ".join(KEY.groups)) == KEY
    assert all(f"{number} {group}" in text for number, group in enumerate(KEY.groups, start=1))


def test_it_says_what_it_is_where_to_keep_it_and_what_is_lost_without_it() -> None:
    text = flat(sheet())

    for words in (
        "SALAJANE · HOIA LUKUS",
        HOUSE,
        "Koostatud 24.11.2026",
        "Prindi kaks lehte.",
        "Ära pildista",
        "„Unustasin paroolifraasi”",
        "jäädavalt kadunud",
        "ei ole numbreid 0, 1 ega 8",
    ):
        assert words in text


def test_it_speaks_english_too() -> None:
    text = flat(sheet(language="en"))

    assert "Recovery sheet" in text
    assert "Taasteleht" not in text


def test_it_speaks_russian_too() -> None:
    text = flat(sheet(language="ru"))

    assert "Лист восстановления" in text
    assert "Составлено 24.11.2026" in text
    assert "Taasteleht" not in text


@pytest.mark.parametrize("house", ["x" * 200, "Õ " * 100, "Лицей №1 Žüri", "🌞", "<b>&"])
def test_any_name_of_a_house_leaves_it_one_page(house: str) -> None:
    assert len(page_texts(sheet(house))) == 1


def test_its_fonts_are_embedded() -> None:
    assert b"Helvetica" not in b"".join(objects(sheet()))


def test_the_file_does_not_tell_the_code_outside_its_page() -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(sheet()) as document:
        told = "".join(document.get_metadata_dict().values())

    assert not any(group in told for group in KEY.groups)
