# SPDX-License-Identifier: EUPL-1.2
"""The piece of a text that is shown holds the words that were looked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.finding import EXCERPT, Excerpt, excerpt
from hop_desktop.domain.text import search_words


def marked(found: Excerpt) -> list[str]:
    return [found.text[begin:end] for begin, end in found.marks]


def test_words_are_marked_whatever_their_case_and_accents() -> None:
    found = excerpt(["Kattis KÕRVAD ja läks.", "Muu"], search_words("korv läks"))

    assert marked(found) == ["KÕRVAD", "läks"]


def test_the_text_with_most_of_the_words_is_shown() -> None:
    assert excerpt(["üks", "üks kaks"], ["uks", "kaks"]).text == "üks kaks"


def test_a_long_text_is_cut_around_the_word() -> None:
    found = excerpt(["sõna " * 100 + "lõpuks torn " + "sõna " * 100], ["torn"])

    assert marked(found) == ["torn"]
    assert found.text.startswith("…")
    assert found.text.endswith("…")


def test_without_a_match_the_beginning_is_shown() -> None:
    assert excerpt(["", "Algus"], ["muu"]) == Excerpt(text="Algus")
    assert excerpt(["", " "], ["muu"]) == Excerpt(text="")


@given(
    texts=st.lists(st.text(max_size=400), max_size=4),
    wanted=st.text(max_size=20).map(search_words),
)
def test_any_text_gives_a_piece_with_marks_inside(texts: list[str], wanted: list[str]) -> None:
    found = excerpt(texts, wanted)

    assert len(found.text) <= EXCERPT + 2
    for word in marked(found):
        assert any(part.startswith(each) for each in wanted for part in search_words(word))
