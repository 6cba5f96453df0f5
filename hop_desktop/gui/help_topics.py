# SPDX-License-Identifier: EUPL-1.2
"""The help: a Markdown file per topic and language, and which topic belongs to which screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hop_desktop.gui.page import PageName

FIRST = "protection"
TEMPLATES = frozenset({"dpia", "agreement"})
"""Texts that a house fills in for itself: they can be saved to be edited."""
NAMES = (FIRST, "keys", "agreement", "dpia")
OF_PAGE = {PageName.SETTINGS: "protection"}


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the help: its name in links, its title, and its Markdown text."""

    name: str
    title: str
    text: str

    @property
    def is_template(self) -> bool:
        """Say whether a house fills it in for itself."""
        return self.name in TEMPLATES

    def holds(self, words: str) -> bool:
        """Say whether every one of the words stands in it; no words stand in every topic."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def topics(resources: Path, language: str) -> list[Topic]:
    """Read the topics in a language, in the order of the list; a title is the first heading."""
    folder = resources / "help" / language
    return [_read(folder / f"{name}.md") for name in NAMES]


def _read(path: Path) -> Topic:
    text = path.read_text(encoding="utf-8")
    heading = text.partition("\n")[0]
    return Topic(path.stem, heading.removeprefix("# "), text)
