# SPDX-License-Identifier: EUPL-1.2
"""A child's homes with the people who raise the child in each, as they are drawn and read aloud."""

from __future__ import annotations

from collections import Counter
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

    A home tells it by the guardian's whole name, or by a first name or relation that only this
    guardian has. A person whom no home names, or who cannot be told apart from another, stands in
    none: nobody is put into a home by a guess.
    """
    shared = Counter(sign for guardian in guardians for sign in _short_signs(guardian))

    def lives(guardian: Guardian, home: Home) -> bool:
        told = {word.removesuffix(WITH) for word in search_words(home.with_whom)}
        told.update(search_words(home.with_whom))
        own = (sign for sign in _short_signs(guardian) if shared[sign] == 1)
        return any(_holds(told, sign) for sign in (tuple(search_words(guardian.name)), *own))

    return tuple(
        Dwelling(
            home=home,
            people=tuple(guardian for guardian in guardians if lives(guardian, home)),
            registered=bool(home.municipality) and home.municipality == registered_municipality,
        )
        for home in homes
    )


def _short_signs(guardian: Guardian) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return a guardian's first name and relation as words."""
    return tuple(search_words(guardian.name)[:1]), tuple(search_words(guardian.relation))


def _holds(told: set[str], wanted: Sequence[str]) -> bool:
    return bool(wanted) and told.issuperset(wanted)
