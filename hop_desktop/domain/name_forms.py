# SPDX-License-Identifier: EUPL-1.2
"""The forms in which an Estonian name stands in a sentence: Mari, Marile; Kask, Kasega.

A word is taken for a form of a name when it begins with the name, or with the stem that the name
has in the genitive, and goes on with a case ending. That finds rather too much than too little.
"""

from __future__ import annotations

import re
from functools import lru_cache

LEAST_INFLECTED = 3

# The endings of the cases after a vowel or none, with the plural before them.
CASES = {
    "le": "allative",
    "lt": "ablative",
    "l": "adessive",
    "ga": "comitative",
    "st": "elative",
    "sse": "illative",
    "s": "inessive",
    "ks": "translative",
    "ta": "abessive",
    "ni": "terminative",
    "na": "essive",
    "t": "partitive",
    "d": "partitive",
}
VOWELS = "aeiouõäöü"
ENDING = re.compile(
    rf"['’]?(?P<vowel>[{VOWELS}]{{0,2}})(?P<plural>de|te)?"
    rf"(?P<case>{'|'.join(sorted(CASES, key=len, reverse=True))})?(?:gi|ki)?"
)
# What the end of a name becomes in the genitive: Kask – Kase, Lind – Linnu, Mägi – Mäe.
GRADES = (
    ("sk", "s"),
    ("nd", "nn"),
    ("nt", "nd"),
    ("rd", "rr"),
    ("lk", "lg"),
    ("rg", "r"),
    ("ld", "ll"),
    ("mb", "mm"),
    ("hk", "h"),
    ("gi", ""),
    ("ne", "s"),
    ("k", "g"),
    ("p", "b"),
    ("t", "d"),
)
SYNCOPE = re.compile(rf"(?P<head>.+[^{VOWELS}])[ea](?P<tail>[lrn])$")
DOUBLED = re.compile(r"(.)\1$")


@lru_cache(maxsize=20_000)
def stems(name: str) -> tuple[str, ...]:
    """Return the folded name and the other stems that its forms may begin with."""
    other = {name[: -len(end)] + grade for end, grade in GRADES if name.endswith(end)}
    if DOUBLED.search(name):
        other.add(name[:-1])
    thinned = SYNCOPE.match(name)
    if thinned:
        other.add(thinned["head"] + thinned["tail"])
    if len(name) > LEAST_INFLECTED and name[-1] in VOWELS:
        other.add(name[:-1])
    return name, *sorted(other - {name})


def grammatical_case(word: str, name: str) -> str | None:
    """Return in which case a folded word is the folded name, ``None`` when it is another word.

    ``nominative`` is also said where the form does not tell.
    """
    if word == name:
        return "nominative"
    for stem in stems(name):
        found = ENDING.fullmatch(word, len(stem)) if word.startswith(stem) else None
        if found is None or not _is_long_enough(stem, name, found):
            continue
        if found["case"]:
            return CASES[found["case"]]
        return "genitive"
    return None


def _is_long_enough(stem: str, name: str, found: re.Match[str]) -> bool:
    if stem == name:
        return len(name) >= LEAST_INFLECTED - 1
    return len(stem) >= LEAST_INFLECTED - 1 and bool(found["vowel"])
