# SPDX-License-Identifier: EUPL-1.2
"""Names that are nearly the same: misheard, misspelt, or written in the other alphabet.

Two words are near when their sounds differ by one letter, or by two in a long word. Words that
differ by one letter always share a form (one letter left out of each, after Garbe's SymSpell), so
an index of forms finds them without comparing a name with every other.
"""

from __future__ import annotations

from itertools import groupby

from hop_desktop.domain.text import search_words

LONG = 8
LEAST_SHORTENED = 4
NEAR_LEAST = 3

# How Estonian writes Russian, without what its readers leave out or double; then letters that
# stand for one sound in the names of the two languages.
SOUNDS = str.maketrans(
    {
        **dict(zip("абвгдежзиклмнопрстуфхы", "abvgdezziklmnoprstufhi", strict=True)),
        "ц": "ts",
        "ч": "ts",
        "ш": "s",
        "щ": "s",
        "ъ": "",
        "ь": "",
        "э": "e",
        "ю": "iu",
        "я": "ia",
        "w": "v",
        "y": "i",
        "j": "i",
        "x": "ks",
        "c": "k",
        "q": "k",
    }
)


def sound(word: str) -> str:
    """Return how a folded word sounds: Latin letters, none of them doubled."""
    return "".join(letter for letter, _ in groupby(word.translate(SOUNDS)))


def near_forms(word: str) -> frozenset[str]:
    """Return the sound of a folded word, and that sound with each one letter left out."""
    whole = sound(word)
    if len(whole) < LEAST_SHORTENED:
        return frozenset({whole} if whole else ())
    return frozenset({whole, *(whole[:at] + whole[at + 1 :] for at in range(len(whole)))})


def is_near(one: str, other: str) -> bool:
    """Say whether two whole names are near: as many words, each near one of the other's."""
    ones, others = search_words(one), search_words(other)
    return len(ones) == len(others) and _matched(ones, others, whole=True)


def begins_near(typed: str, name: str) -> bool:
    """Say whether each typed word is near the beginning of another word of a name."""
    return _matched(search_words(typed), search_words(name), whole=False)


def _matched(wanted: list[str], held: list[str], *, whole: bool) -> bool:
    left = list(held)
    for word in sorted(wanted, key=len, reverse=True):
        partner = next((each for each in left if _near(word, each, whole=whole)), None)
        if partner is None:
            return False
        left.remove(partner)
    return bool(wanted)


def _near(word: str, other: str, *, whole: bool) -> bool:
    one, two = sound(word), sound(other)
    if one == two:
        return True
    if min(len(one), len(two)) < NEAR_LEAST:
        return False
    most = 1 if len(one) < LONG else 2
    if whole:
        return distance(one, two) <= most
    return any(distance(one, two[:end]) <= most for end in range(len(one) - 1, len(one) + 2))


def distance(one: str, two: str) -> int:
    """Return how many letters must be put in, left out, changed or swapped with the next one."""
    before: list[int] = []
    last = list(range(len(two) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for at, other in enumerate(two, start=1):
            best = min(last[at] + 1, line[-1] + 1, last[at - 1] + (letter != other))
            swapped = row > 1 and at > 1 and letter == two[at - 2] and one[row - 2] == other
            line.append(min(best, before[at - 2] + 1) if swapped else best)
        before, last = last, line
    return last[-1]
