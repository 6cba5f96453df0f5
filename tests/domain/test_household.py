# SPDX-License-Identifier: EUPL-1.2
"""Who lives in which home of a child: told by the words of the home, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.children import Guardian, Home
from hop_desktop.domain.household import dwellings_of

MOTHER = Guardian(name="Külli Näidis", relation="ema")
FATHER = Guardian(name="Andrei Žukov-Näidis", relation="Isa")
WORDS = st.lists(st.sampled_from(["ema", "isa", "isaga", "vanaema", "õde", "Külli"]), max_size=4)
HOMES = st.lists(
    st.builds(Home, municipality=st.sampled_from(["0528", "0793"]), with_whom=WORDS.map(" ".join)),
    max_size=3,
)
PEOPLE = st.lists(
    st.builds(
        Guardian,
        name=st.sampled_from(["Külli Näidis", "Külli Žukov", "Õie Rästas"]),
        relation=st.sampled_from(["", "ema", "isa", "vanaema"]),
    ),
    max_size=3,
)


def homes(*with_whom: str) -> tuple[Home, ...]:
    return tuple(Home(municipality="0528", with_whom=words) for words in with_whom)


@pytest.mark.parametrize(
    "with_whom",
    [
        ("ema ja väike õde", "isa ja vanaema"),
        ("emaga", "isaga"),
        ("Ema, uus elukaaslane", "(isa)"),
        ("Külli", "Andrei ja tema elukaaslane"),
    ],
)
def test_a_home_names_its_people_by_relation_or_by_name(with_whom: tuple[str, str]) -> None:
    made = dwellings_of(homes(*with_whom), (MOTHER, FATHER))

    assert [dwelling.people for dwelling in made] == [(MOTHER,), (FATHER,)]


def test_a_grandmother_is_not_a_mother() -> None:
    made = dwellings_of(homes("vanaemaga", ""), (MOTHER,))

    assert [dwelling.people for dwelling in made] == [(), ()]


def test_of_two_with_one_relation_neither_is_guessed() -> None:
    other = Guardian(name="Õie Rästas", relation="ema")
    made = dwellings_of(homes("ema", "Õie"), (MOTHER, other))

    assert [dwelling.people for dwelling in made] == [(), (other,)]


def test_of_two_with_one_first_name_neither_is_guessed_but_the_whole_name_tells() -> None:
    other = Guardian(name="Külli Rästas", relation="vanaema")
    made = dwellings_of(homes("Külli", "Külli Rästas", "ema Külli"), (MOTHER, other))

    assert [dwelling.people for dwelling in made] == [(), (other,), (MOTHER,)]


def test_the_home_of_the_register_is_known() -> None:
    one, two = Home(municipality="0528"), Home(municipality="0793")
    made = dwellings_of((one, two), (), "0793")

    assert [dwelling.registered for dwelling in made] == [False, True]
    assert [each.registered for each in dwellings_of((one, two), ())] == [False, False]


@given(HOMES, PEOPLE)
def test_homes_keep_their_order_and_hold_only_whom_their_words_name(
    places: list[Home], people: list[Guardian]
) -> None:
    made = dwellings_of(places, people)

    assert [dwelling.home for dwelling in made] == places
    for dwelling in made:
        told = dwelling.home.with_whom.casefold()
        for person in dwelling.people:
            assert person in people
            first = person.name.split()[0].casefold()
            assert (person.relation and person.relation in told) or first in told
