# SPDX-License-Identifier: EUPL-1.2
"""Blacking out by hand: only what is there, only so much, and nothing left half covered."""

from __future__ import annotations

import pytest

from hop_desktop.domain import access_copies
from hop_desktop.domain.access_copies import (
    CopyPart,
    Ground,
    Passage,
    Redaction,
    blacked_out,
    still_there,
)
from hop_desktop.domain.errors import Invalid

PASSAGE = Passage(
    key="observation/1",
    part=CopyPart.OBSERVATIONS,
    heading="24.11.2026",
    text="Ema helistas isale.",
)


def out(words: str) -> Redaction:
    return Redaction(passage=PASSAGE.key, words=words, ground=Ground.OTHER_PERSON)


def test_of_kept_redactions_those_that_find_their_words_stay() -> None:
    kept = (out("Ema"), out("vanaema"), out("isale"), out("Ema"))

    assert still_there((PASSAGE,), kept) == (kept[0], kept[2])
    assert still_there((), kept) == ()


def test_more_redactions_than_a_person_makes_are_refused() -> None:
    many = [out("Ema")] * (access_copies.MOST_REDACTIONS + 1)

    with pytest.raises(Invalid) as refused:
        blacked_out((PASSAGE,), many)

    assert (refused.value.field, refused.value.reason) == ("redactions", "too-many")
