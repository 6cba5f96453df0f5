# SPDX-License-Identifier: EUPL-1.2
"""Searching the help: all words must stand in a section; the sentence around them is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hop_desktop.gui.help_topics import HEADING, Topic

MARKS = re.compile(r"\*\*|^(?:[-#>]+|\d+\.) |^\|[-| ]+\|$", re.MULTILINE)
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
CELL = re.compile(r" *\| *")
SENTENCE_END = re.compile(r"(?<!см\.)(?<=[.!?]) +|\n+")


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found: a heading of a topic by its number, and the sentence around."""

    name: str
    heading: int
    title: str
    sentence: str


def find(topics: Iterable[Topic], words: str) -> list[Hit]:
    """Return the sections that hold all the words, those first whose headings do.

    A topic whose sections hold them only together is one hit. No words find nothing.
    """
    wanted = folded(words).split()
    if not wanted:
        return []
    hits = [hit for topic in topics for hit in _hits(topic, wanted)]
    return sorted(hits, key=lambda hit: not _holds(hit.title, wanted))


def folded(text: str) -> str:
    """Return the text as it is compared: no capitals, no-break marks, and no Russian ё."""
    return text.casefold().replace("ё", "е").replace("\u2011", "-").replace("\u00a0", " ")


def _hits(topic: Topic, wanted: list[str]) -> Iterator[Hit]:
    if not _holds(topic.text, wanted):
        return
    found = False
    for number, (heading, body) in enumerate(_sections(topic.text)):
        if _holds(f"{heading} {body}", wanted):
            found = True
            title = heading if number == 0 else f"{topic.title} · {heading}"
            after = topic.text.partition("\n")[2]
            yield Hit(topic.name, number, title, _sentence(body or after, wanted))
    if not found:
        yield Hit(topic.name, 0, topic.title, _sentence(topic.text, wanted))


def _sections(text: str) -> list[tuple[str, str]]:
    """Return the headings, each with what stands under it."""
    found = list(HEADING.finditer(text))
    ends = [*(each.start() for each in found[1:]), len(text)]
    return [
        (each[2], text[each.end() : end].strip()) for each, end in zip(found, ends, strict=True)
    ]


def _sentence(body: str, wanted: list[str]) -> str:
    """Return the first of the sentences that hold the most of the words."""
    plain = CELL.sub(" ", MARKS.sub("", LINK.sub(r"\1", body)))
    sentences = [part.strip() for part in SENTENCE_END.split(plain) if part.strip()]
    return max(sentences, key=lambda each: sum(word in folded(each) for word in wanted), default="")


def _holds(text: str, wanted: list[str]) -> bool:
    compared = folded(text)
    return all(word in compared for word in wanted)
