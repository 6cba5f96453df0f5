# SPDX-License-Identifier: EUPL-1.2
"""What a careful colleague remarks on a text, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.coaching import Hint, Kind, Remark, hints, lacks_strengths
from tests.strategies import texts

GOOD = (
    "Kattis hommikuringis kõrvad ja läks ukse juurde. Seisis seal umbes viis minutit.",
    "Juss ütles: „Siin on liiga vali.”",
    "I etapi kokkulepe kehtib, A rühma lapsed olid õues.",
    "Sõi C-vitamiini ja ütles, et vitamiin C on hapu.",
    "Psühhiaatri teatise järgi on tal autismispektri häire.",
    "Karjus vihaselt: „Sa oled loll!”",
    "",
)


def said(text: str, kind: Kind = Kind.FACTS, *, has_source: bool = False) -> list[tuple[str, str]]:
    return [(hint.remark.value, hint.words) for hint in hints(text, kind, has_source=has_source)]


@pytest.mark.parametrize("text", GOOD)
def test_a_good_text_is_left_alone(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("K. lükkas teda.", "K."),
        ("K lükkas teda.", "K"),
        ("Lükkas K-d ja jooksis ära.", "K"),
        ("Rääkisin M.K. emaga.", "M.K."),
        ("Õues lõi Õ teda.", "Õ"),
    ],
)
def test_initials_are_remarked_on(text: str, words: str) -> None:
    assert said(text) == [("initials", words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ta on autist.", "autist"),
        ("Tal on ATH, seepärast jookseb.", "ATH"),
        ("Laps on hüperaktiivne.", "hüperaktiivne"),
        ("Arst käis eile. Ta on kindel autist.", "autist"),
    ],
)
def test_a_diagnosis_without_a_source_is_remarked_on(text: str, words: str) -> None:
    assert said(text) == [("diagnosis", words)]
    assert said(text, has_source=True) == []


@pytest.mark.parametrize("text", ["Ta on laisk.", "Tegi seda meelega.", "Oli täna väga jonnakas."])
def test_judgement_is_remarked_on_among_facts_and_not_in_an_opinion(text: str) -> None:
    assert [remark for remark, _ in said(text)] == ["judgement"]
    assert said(text, Kind.OPINION) == []


def test_one_text_can_have_several_remarks_each_once() -> None:
    assert said("K on autist ja laisk. M on autist ja laisk.") == [
        ("initials", "K"),
        ("diagnosis", "autist"),
        ("judgement", "laisk"),
    ]


@given(text=texts, kind=st.sampled_from(Kind))
def test_whatever_is_written_a_remark_quotes_the_text(text: str, kind: Kind) -> None:
    found = hints(text, kind)

    assert len({hint.remark for hint in found}) == len(found)
    assert all(hint.words and hint.words in text for hint in found)


@given(before=st.sampled_from(GOOD[:2]), after=st.sampled_from(GOOD[:2]))
def test_a_remark_stays_whatever_good_stands_around(before: str, after: str) -> None:
    assert Hint(remark=Remark.JUDGEMENT, words="laisk") in hints(
        f"{before} Ta on laisk. {after}", Kind.FACTS
    )


@pytest.mark.parametrize(
    ("strengths", "missing"),
    [
        ([], False),
        (["", ""], False),
        (["", "", ""], True),
        (["", " ", "", "Aitab teisi"], True),
        (["", "Aitab teisi", ""], False),
    ],
)
def test_strengths_are_missed_over_the_three_latest(strengths: list[str], missing: bool) -> None:
    assert lacks_strengths(strengths) is missing
