# SPDX-License-Identifier: EUPL-1.2
"""The chronology as a document of its own: every entry, in order, the same bytes every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hop_desktop.documents.case_chronology import chronology_pdf
from hop_desktop.domain.content import Chronology
from tests.documents.sample import ENTRIES, FONTS, flat, objects

CONTENT = Chronology(
    reference="HOP 1234abcd",
    house="Lasteaed Pääsupoeg",
    made_on=date(2026, 11, 24),
    made_by="Öie Pähkel, koordineerija",
    language="et",
    child="Mari-Liis Näidis",
    birth_date=date(2021, 8, 12),
    concern="Väsib mürast.",
    opened_on=date(2026, 9, 1),
    entries=ENTRIES,
)


def test_it_says_whose_it_is_and_who_made_it() -> None:
    text = flat(chronology_pdf(CONTENT, fonts=FONTS))

    for words in (
        "Kronoloogia",
        "Mari-Liis Näidis, sündinud 12.08.2021",
        "Väsib mürast.",
        "24.11.2026, Öie Pähkel, koordineerija",
        "HOP 1234abcd",
        "ASUTUSESISESEKS KASUTAMISEKS",
    ):
        assert words in text
    for entry in ENTRIES:
        assert " ".join(entry.text.split())[:30] in text


@pytest.mark.parametrize("language", ["et", "en"])
def test_the_same_content_gives_the_same_bytes(language: str) -> None:
    content = replace(CONTENT, language=language)

    assert chronology_pdf(content, fonts=FONTS) == chronology_pdf(content, fonts=FONTS)
    assert b"Helvetica" not in b"".join(objects(chronology_pdf(content, fonts=FONTS)))


def test_a_case_without_entries_says_so() -> None:
    assert "Kirjeid ei ole." in flat(chronology_pdf(replace(CONTENT, entries=()), fonts=FONTS))


def test_nothing_outside_the_pages_names_the_child() -> None:
    content = chronology_pdf(CONTENT, fonts=FONTS)

    assert "Näidis".encode("utf-16-be") not in content
    assert b"Mari-Liis" not in content
