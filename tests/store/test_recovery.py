# SPDX-License-Identifier: EUPL-1.2
"""The key on paper: read back as it was printed, and never mistyped unnoticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hop_desktop.domain.errors import RecoveryKeyMistyped
from hop_desktop.store.recovery import ALPHABET, RecoveryKey, new_recovery_key, parse

secrets = st.binary(min_size=20, max_size=20).map(lambda secret: RecoveryKey(secret=secret))
KEY = RecoveryKey(secret=bytes(range(20)))


@given(secrets)
def test_a_printed_key_reads_back(key: RecoveryKey) -> None:
    assert parse(key.text) == key
    assert [len(group) for group in key.groups] == [4] * 9


@given(secrets)
def test_case_spacing_and_what_eyes_confuse_make_no_difference(key: RecoveryKey) -> None:
    misread = key.text.lower().replace(" ", "-").replace("o", "0").replace("i", "1")

    assert parse(f"  {misread.replace('b', '8')}\n") == key


def test_every_wrong_character_at_every_place_is_caught() -> None:
    text = "".join(KEY.groups)
    wrong = [
        text[:at] + other + text[at + 1 :]
        for at in range(len(text))
        for other in ALPHABET
        if other != text[at]
    ]

    assert len(wrong) == 36 * 31
    for typed in wrong:
        with pytest.raises(RecoveryKeyMistyped):
            parse(typed)


def test_every_two_swapped_characters_are_caught() -> None:
    text = "".join(KEY.groups)
    places = range(len(text))

    for one in places:
        for two in places[one + 1 :]:
            if text[one] != text[two]:
                typed = list(text)
                typed[one], typed[two] = typed[two], typed[one]
                with pytest.raises(RecoveryKeyMistyped):
                    parse("".join(typed))


@given(st.text(max_size=60))
def test_whatever_is_typed_gives_a_key_or_that_refusal(typed: str) -> None:
    try:
        key = parse(typed)
    except RecoveryKeyMistyped:
        return
    assert len(key.secret) == 20


def test_two_keys_differ_and_none_shows_its_secret() -> None:
    one, two = new_recovery_key(), new_recovery_key()

    assert one != two
    assert "secret" not in repr(one)
