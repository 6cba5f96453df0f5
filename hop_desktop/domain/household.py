# SPDX-License-Identifier: EUPL-1.2
"""A child's homes with the people who raise the child in each, as they are drawn and read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hop_desktop.domain.children import Guardian, Home
from hop_desktop.domain.text import search_words

WITH = "ga"
"""The Estonian ending for "together with": one writes "ema" or "emaga"."""


@dataclass(frozen=True, slots=True)
class Dwelling:
    """One home; ``people`` raise the child and live there, ``registered`` by the register."""

    home: Home
    people: tuple[Guardian, ...] = ()
    registered: bool = False


def dwellings_of(
    homes: Sequence[Home], guardians: Sequence[Guardian], registered_municipality: str = ""
) -> tuple[Dwelling, ...]:
    """Return who of the guardians lives in which home, as far as the words of the homes tell.

    A home tells it when it names the guardian, or the relation that only this guardian has. A
    person whom no home names, or who cannot be told apart from another, stands in none: nobody is
    put into a home by a guess.
    """
    relations = [guardian.relation.casefold().strip() for guardian in guardians]
    alone = [
        guardian
        for guardian, relation in zip(guardians, relations, strict=True)
        if relation and relations.count(relation) == 1
    ]

    def lives(guardian: Guardian, home: Home) -> bool:
        told = [word.removesuffix(WITH) for word in search_words(home.with_whom)]
        told += search_words(home.with_whom)
        by_relation = guardian in alone and _holds(told, search_words(guardian.relation))
        return by_relation or _holds(told, search_words(guardian.name)[:1])

    return tuple(
        Dwelling(
            home=home,
            people=tuple(guardian for guardian in guardians if lives(guardian, home)),
            registered=bool(home.municipality) and home.municipality == registered_municipality,
        )
        for home in homes
    )


def _holds(told: Sequence[str], wanted: Sequence[str]) -> bool:
    return bool(wanted) and all(word in told for word in wanted)
