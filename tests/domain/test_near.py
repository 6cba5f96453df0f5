# SPDX-License-Identifier: EUPL-1.2
"""Names that are nearly the same are told from those that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.near import (
    begins_near,
    distance,
    is_near,
    near_forms,
    sound,
)
from hop_desktop.domain.text import search_words

LETTERS = st.text("abdeghiklmnoprstuv", min_size=4, max_size=12)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kristjan Kask", "Christian Kask"),
        ("Наталья Иванова", "Natalja Ivanova"),
        ("Фёдор Петров", "Fedor Petrov"),
        ("Aleksandr Žukov", "Alexander Zhukov"),
        ("Mihhail Tamm", "Mihail Tamm"),
        ("Õnne Õunapuu", "Onne Ounapuu"),
        ("Mari-Liis Näidis", "Näidis Mari Liis"),
        ("Jüri Mägi", "Jüri Mägj"),
    ],
)
def test_one_name_in_two_spellings_is_near(one: str, other: str) -> None:
    assert is_near(one, other)
    assert is_near(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mari Tamm", "Mati Kask"),
        ("Mari Tamm", "Mari"),
        ("Jaan Saar", "Jana Soovik"),
        ("", ""),
    ],
)
def test_other_names_are_not_near(one: str, other: str) -> None:
    assert not is_near(one, other)


def test_a_beginning_is_near_while_it_is_typed() -> None:
    assert begins_near("kristj", "Christian Kask")
    assert begins_near("kask kristjam", "Kristjan Kask")
    assert not begins_near("kristj", "Kai Tamm")


@given(word=LETTERS, data=st.data())
def test_words_one_letter_apart_share_a_form(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abdeghiklmnoprstuv"))
    for other in (word[:at] + word[at + 1 :], word[:at] + letter + word[at + 1 :]):
        if (
            distance(sound(word), sound(other)) <= 1
            and min(len(sound(word)), len(sound(other))) > 3
        ):
            assert near_forms(word) & near_forms(other)


@given(one=LETTERS, two=LETTERS)
def test_distance_is_a_distance(one: str, two: str) -> None:
    assert distance(one, two) == distance(two, one)
    assert (distance(one, two) == 0) == (one == two)
    assert abs(len(one) - len(two)) <= distance(one, two) <= max(len(one), len(two))


@given(name=st.text(max_size=40))
def test_every_name_is_near_itself(name: str) -> None:
    assert is_near(name, name) == bool(search_words(name))
