# SPDX-License-Identifier: EUPL-1.2
"""What can be found by its words, and the piece of a text in which the words stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache

from hop_desktop.domain.ids import GroupId
from hop_desktop.domain.text import search_words

EXCERPT = 160
BEFORE = 40
WORD = re.compile(r"[^\W_]+")


class Kind(Enum):
    """What is found, in the order in which it is shown."""

    CHILD = "child"
    OBSERVATION = "observation"
    CASE = "support_case"
    MEASURE = "measure"
    MEETING = "meeting"
    GOAL = "goal"
    PROGRESS = "progress"
    ASSESSMENT = "assessment"
    REVIEW = "review"
    FINAL = "final"
    LEVEL = "level"
    CONSENT = "consent"
    TELLING = "telling"
    REFERRAL = "referral"
    TASK = "task"
    CASE_FILE = "case_file"
    OBSERVATION_FILE = "observation_file"
    RECEIVED = "received"
    LETTER = "letter"
    DOCUMENT = "form_document"
    COPY = "access_copy"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What else has to hold of what is found: since which day, whose group, written by oneself.

    What has no day, such as a child, is not found with ``since``.
    """

    since: date | None = None
    group: GroupId | None = None
    mine: bool = False


EVERYTHING = Narrowing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A piece of a text, and from where to where in it the words that were looked for stand."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def excerpt(texts: Iterable[str], wanted: list[str]) -> Excerpt:
    """Return a piece of the text that holds most of the wanted beginnings of words.

    ``wanted`` are folded words (``search_words``). Without any match: the beginning of the first.
    """
    pieces = [" ".join(text.split()) for text in texts if text.strip()]
    if not pieces:
        return Excerpt(text="")
    best = max(pieces, key=lambda piece: len(_begun(piece, wanted)))
    places = _places(best, wanted)
    start = _start(best, places[0][0]) if places else 0
    piece = _cut(best[start:])
    lead = "…" if start else ""
    shift = len(lead) - start
    inside = len(lead) + len(piece)
    marks = ((begin + shift, end + shift) for begin, end in places)
    return Excerpt(
        text=f"{lead}{piece}",
        marks=tuple((begin, end) for begin, end in marks if end <= inside),
    )


def _places(text: str, wanted: list[str]) -> list[tuple[int, int]]:
    return [found.span() for found in WORD.finditer(text) if _begins(found[0], wanted)]


def _begun(text: str, wanted: list[str]) -> set[str]:
    return {word for found in WORD.findall(text) for word in _begins(found, wanted)}


def _begins(word: str, wanted: list[str]) -> set[str]:
    return {each for each in wanted for part in _parts(word) if part.startswith(each)}


@lru_cache(maxsize=1 << 14)
def _parts(word: str) -> tuple[str, ...]:
    """Return a word as it is searched; the same words come back with every letter typed."""
    return tuple(search_words(word))


def _start(text: str, place: int) -> int:
    if place <= BEFORE:
        return 0
    space = text.find(" ", place - BEFORE, place)
    return place if space < 0 else space + 1


def _cut(text: str) -> str:
    if len(text) <= EXCERPT:
        return text
    return text[:EXCERPT].rsplit(" ", 1)[0] + "…"
