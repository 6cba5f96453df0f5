# SPDX-License-Identifier: EUPL-1.2
"""What a family would stumble over is remarked on; plain words are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.readability import Hard, HardSpot, hard_spots


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Mari mängib teistega. Ta loeb juba 24.11.2026 õpitud luuletust.",
        "„Liiga vali!” ütles Mari.\nTa läks vaiksesse nurka.",
        "Helista 5550 1000. Kohtume 3. detsembril.",
    ],
)
def test_plain_words_pass(text: str) -> None:
    assert hard_spots(text) == ()


@pytest.mark.parametrize(
    ("text", "why", "words"),
    [
        ("Laps on IAJK järgi tubli.", Hard.ABBREVIATION, "IAJK"),
        ("Kognitiivsed oskused arenevad.", Hard.JARGON, "Kognitiivsed"),
        ("Verbaalne pool on nõrk.", Hard.JARGON, "Verbaalne"),
        (" ".join(["sõna"] * 16) + ".", Hard.LONG_SENTENCE, " ".join(["sõna"] * 16) + "."),
        ("Psühholoogiakonsultatsioonikeskus", Hard.LONG_WORD, "Psühholoogiakonsultatsioonikeskus"),
    ],
)
def test_what_is_hard_is_named_by_its_own_words(text: str, why: Hard, words: str) -> None:
    assert HardSpot(why=why, words=words) in hard_spots(text)


@given(st.text())
def test_any_text_is_read_and_every_spot_stands_in_it(text: str) -> None:
    for spot in hard_spots(text):
        assert spot.words in text
