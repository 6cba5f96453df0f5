# SPDX-License-Identifier: EUPL-1.2
"""Whether a text is plain enough for a family to read: a rule, and never more than a remark.

Short sentences, no abbreviations of the trade and none of its words, as plain language is taught
for letters of the authorities (selge keel).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

MOST_WORDS = 15
LONGEST_WORD = 24


class Hard(Enum):
    """Why a passage is hard to read."""

    LONG_SENTENCE = "long-sentence"
    LONG_WORD = "long-word"
    ABBREVIATION = "abbreviation"
    JARGON = "jargon"


@dataclass(frozen=True, slots=True, kw_only=True)
class HardSpot:
    """One passage that is hard to read, in its own words."""

    why: Hard
    words: str


# A full stop after a number belongs to a date: 24.11.2026 or 3. klass.
SENTENCE = re.compile(r"(?<=[.!?…])(?<!\d\.)[”\"»]?\s+|\n+")
WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
ABBREVIATION = re.compile(r"(?<![\w-])[A-ZÕÄÖÜŠŽ]{3,}(?![\w])")
# Beginnings of words, whose endings change.
JARGON = (
    "abivajadus",
    "adaptiiv",
    "diagnost",
    "düs",
    "eneseregulatsioon",
    "eripedagoogili",
    "fonemaatili",
    "grafomotoori",
    "hariduslik erivajadus",
    "individualiseeri",
    "intervent",
    "kognitiiv",
    "kohaldami",
    "kommunikatsioon",
    "käesolev",
    "motoori",
    "multidistsiplinaar",
    "pedagoogilis",
    "percept",
    "rakendami",
    "regulatsioon",
    "sensoor",
    "sotsialiseeru",
    "tugimeet",
    "verbaal",
    "vestibulaar",
)


def hard_spots(text: str) -> tuple[HardSpot, ...]:
    """Return what a reader who does not work here would stumble over, in the order of the text."""
    found: list[HardSpot] = []
    for sentence in filter(None, map(str.strip, SENTENCE.split(text))):
        words = WORD.findall(sentence)
        if len(words) > MOST_WORDS:
            found.append(HardSpot(why=Hard.LONG_SENTENCE, words=sentence))
        found += [
            HardSpot(why=Hard.ABBREVIATION, words=each[0])
            for each in ABBREVIATION.finditer(sentence)
        ]
        for word in words:
            if word.casefold().startswith(JARGON):
                found.append(HardSpot(why=Hard.JARGON, words=word))
            elif len(word) > LONGEST_WORD:
                found.append(HardSpot(why=Hard.LONG_WORD, words=word))
    return tuple(dict.fromkeys(found))
