# SPDX-License-Identifier: EUPL-1.2
"""What is offered as a passphrase, and what is refused."""

from __future__ import annotations

import math

import pytest

from hop_desktop.app import passphrases
from hop_desktop.domain.errors import WeakPassphrase
from tests.worlds import PASSPHRASE, RESOURCES


def test_what_is_offered_has_more_than_fifty_bits_and_is_typed_on_any_keyboard() -> None:
    words = passphrases.words(RESOURCES / passphrases.LIST)

    assert len(set(words)) == len(words)
    assert passphrases.WORDS * math.log2(len(words)) >= 50
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
    assert max(map(len, words)) <= 9


def test_what_is_offered_is_words_of_the_list_and_is_accepted() -> None:
    known = set(passphrases.words(RESOURCES / passphrases.LIST))
    offered = [passphrases.suggest(RESOURCES) for _ in range(20)]

    assert len(set(offered)) == 20
    for passphrase in offered:
        words = passphrase.split(" ")
        assert len(words) == passphrases.WORDS
        assert set(words) <= known
        passphrases.require_strong(passphrase)


def test_the_list_says_under_which_licence_it_is() -> None:
    first = (RESOURCES / passphrases.LIST).read_text(encoding="utf-8").splitlines()[0]

    assert first == "# SPDX-License-Identifier: EUPL-1.2"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "too-short"),
        ("lühike", "too-short"),
        ("parool123456", "guessable"),
        ("aaaaaaaaaaaaaaaa", "guessable"),
        ("qwertyuiopasdf", "guessable"),
        ("Õie Õunapuu 2026", "guessable"),
    ],
)
def test_a_weak_one_is_refused_with_a_reason(typed: str, reason: str) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        passphrases.require_strong(typed, known=("Õie Õunapuu", "2026"))

    assert refused.value.reason == reason


def test_a_strong_one_is_taken() -> None:
    passphrases.require_strong(PASSPHRASE)
