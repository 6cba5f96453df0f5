# SPDX-License-Identifier: EUPL-1.2
"""The help: a Markdown file per topic and language, in the order of its table of contents.

A heading may name its place for links and for F1: ``## Mõõda {#measuring}``. A bold word is a
text of the interface, as it stands on the screen. ``contents`` links every other topic.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CONTENTS = "contents"
TEMPLATES = frozenset({"dpia", "agreement"})
"""Texts that a house fills in for itself: they can be saved to be edited."""
HEADING = re.compile(r"^(#+) (.*?)(?: \{#([a-z-]+)\})?$", re.MULTILINE)
ENTRY = re.compile(r"^- \[(.*)\]\(([a-z-]+)\)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the help: its name in links, and its Markdown without the names of headings.

    ``anchors`` has a name for every heading from the title on, empty for most.
    """

    name: str
    text: str
    anchors: tuple[str, ...]

    @property
    def title(self) -> str:
        """Return the first heading."""
        return self.text.partition("\n")[0].removeprefix("# ")

    @property
    def is_template(self) -> bool:
        """Say whether a house fills it in for itself."""
        return self.name in TEMPLATES

    def heading(self, anchor: str) -> int:
        """Return which heading has this name; no name, and one that is unknown, is the title's."""
        return self.anchors.index(anchor) if anchor in self.anchors else 0


@dataclass(frozen=True, slots=True)
class Group:
    """Topics under one heading of the table of contents: (name, title) of each."""

    title: str
    entries: tuple[tuple[str, str], ...]


class Library:
    """The topics in one language; a file is read when it is first wanted, and once."""

    def __init__(self, resources: Path, language: str) -> None:
        """Read nothing yet."""
        self._folder = resources / "help" / language
        self.pictures = resources / "help" / "pictures"
        self._read: dict[str, Topic] = {}

    def groups(self) -> list[Group]:
        """Return the table of contents."""
        parts = re.split(r"^## ", self.topic(CONTENTS).text, flags=re.MULTILINE)[1:]
        return [_group(part) for part in parts]

    def names(self) -> list[str]:
        """Return the names of all topics, the table of contents first."""
        return [CONTENTS, *(name for group in self.groups() for name, _ in group.entries)]

    def topic(self, name: str) -> Topic:
        """Return a topic by its name."""
        if name not in self._read:
            source = (self._folder / f"{name}.md").read_text(encoding="utf-8")
            self._read[name] = topic_of(name, source)
        return self._read[name]

    def topics(self) -> Iterator[Topic]:
        """Go through all topics but the table of contents."""
        return (self.topic(name) for name in self.names()[1:])


def topic_of(name: str, source: str) -> Topic:
    """Return the topic that a Markdown file holds."""
    anchors = tuple(found[3] or "" for found in HEADING.finditer(source))
    return Topic(name, HEADING.sub(r"\1 \2", source), anchors)


def _group(part: str) -> Group:
    title, _, lines = part.partition("\n")
    entries = tuple((found[2], found[1]) for found in ENTRY.finditer(lines))
    return Group(title, entries)
